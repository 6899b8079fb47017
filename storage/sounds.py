"""Which sounds and pictures a channel has already: its own id for what was sent before."""

from __future__ import annotations

from sqlalchemy import select

from storage import tables
from storage.session import Session


async def file_id(session: Session, digest: str, channel: str) -> str | None:
    """Return the channel's id for a sound or a picture, or None where it was never sent there."""
    columns = tables.sounds.c
    return await session.connection.scalar(
        select(columns.file_id).where(columns.digest == digest, columns.channel == channel)
    )


async def keep_file_id(session: Session, digest: str, channel: str, known_as: str) -> None:
    """Keep the channel's id for a sound or a picture."""
    await session.upsert(tables.sounds, [{"digest": digest, "channel": channel, "file_id": known_as}])
