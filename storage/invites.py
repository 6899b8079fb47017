"""Invites and codes: kept as keyed digests, spent once."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete, select, update

from bot.domain.changes import MakeInvite, MakeLinkCode, SpendCode, SpendInvite
from bot.domain.people import Role
from bot.usecases.ports import Invite, LinkCode
from storage import tables
from storage.session import Conflict, Session


class StoredInvites:
    """Invites and codes."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def digest(self, token: str) -> bytes:
        """Return what is kept of a token."""
        return self._session.sealer.keyring.digest("invite", token)

    async def find(self, token_digest: bytes) -> Invite | None:
        """Return the invite with this digest, or None."""
        columns = tables.invites.c
        found = await self._session.connection.execute(select(tables.invites).where(columns.digest == token_digest))
        row = found.one_or_none()
        return None if row is None else Invite(Role(row.role), row.expires_at, row.spent_at is not None, row.to_read)

    async def find_code(self, code_digest: bytes) -> LinkCode | None:
        """Return the code with this digest, or None."""
        columns = tables.link_codes.c
        found = await self._session.connection.execute(select(tables.link_codes).where(columns.digest == code_digest))
        row = found.one_or_none()
        return None if row is None else LinkCode(row.person_id, row.expires_at, row.used, row.pairing_id)


async def make(session: Session, changes: Sequence[MakeInvite]) -> None:
    """Keep new invites."""
    if any(each.example for each in changes):
        columns = tables.invites.c
        await session.connection.execute(
            delete(tables.invites).where(columns.example.is_(True), columns.spent_at.is_(None))
        )
    rows = [
        {
            "digest": each.token_digest,
            "role": each.role.value,
            "expires_at": each.expires,
            "example": each.example,
            "to_read": each.to_read,
        }
        for each in changes
    ]
    await session.connection.execute(tables.invites.insert(), rows)


async def spend(session: Session, changes: Sequence[SpendInvite]) -> None:
    """Spend invites. Raises Conflict where one was spent meanwhile."""
    columns = tables.invites.c
    for each in changes:
        spent = await session.connection.execute(
            update(tables.invites)
            .where(columns.digest == each.token_digest, columns.spent_at.is_(None))
            .values(spent_at=each.at)
        )
        if spent.rowcount != 1:
            raise Conflict("The invite is spent.")


async def make_codes(session: Session, changes: Sequence[MakeLinkCode]) -> None:
    """Keep new codes; a person's earlier ones stop working."""
    columns = tables.link_codes.c
    people = [each.person_id for each in changes]
    await session.connection.execute(update(tables.link_codes).where(columns.person_id.in_(people)).values(used=True))
    await session.upsert(
        tables.link_codes,
        [
            {
                "digest": each.code_digest,
                "person_id": each.person_id,
                "expires_at": each.expires,
                "used": False,
                "pairing_id": each.pairing_id,
            }
            for each in changes
        ],
    )


async def spend_code(session: Session, code_digest: bytes) -> None:
    """Spend a code. Raises Conflict where it was spent meanwhile."""
    columns = tables.link_codes.c
    spent = await session.connection.execute(
        update(tables.link_codes).where(columns.digest == code_digest, columns.used.is_(False)).values(used=True)
    )
    if spent.rowcount != 1:
        raise Conflict("The code is spent.")


async def spend_codes(session: Session, changes: Sequence[SpendCode]) -> None:
    """Spend codes. Raises Conflict where one was spent meanwhile."""
    for each in changes:
        await spend_code(session, each.code_digest)
