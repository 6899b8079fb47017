"""Addresses: how one is found, kept sealed, and noted as not wanting messages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import bindparam, update

from storage import tables
from storage.session import Session

CHAT = "addresses.chat"


def lookup(session: Session, channel: str, chat: str) -> bytes:
    """Return the keyed digest by which an address is found."""
    return session.sealer.keyring.digest("address", f"{channel}:{chat}")


def row(session: Session, id_: int, person_id: int, channel: str, chat: str) -> dict[str, Any]:
    """Write an address as a row."""
    return {
        "id": id_,
        "person_id": person_id,
        "channel": channel,
        "lookup": lookup(session, channel, chat),
        "chat": session.sealer.seal(chat, CHAT, id_),
        "blocked": False,
    }


async def block(session: Session, address_ids: Iterable[int], blocked: bool) -> None:
    """Note that an address does not want messages any more, or wants them again."""
    rows = [{"found": address_id, "now": blocked} for address_id in address_ids]
    if rows:
        await session.connection.execute(
            update(tables.addresses)
            .where(tables.addresses.c.id == bindparam("found"))
            .values(blocked=bindparam("now")),
            rows,
        )
