"""The outbox as delivery uses it: each call is a transaction of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.usecases.exchange import Outgoing, Wanted, Went
from storage import addresses, outbox, pictures, sounds, spreading, taking
from storage.store import Store


class StoredOutbox:
    """What has been decided to be said, kept until it is known to be sent."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def take_waiting(self, wanted: Wanted) -> list[Outgoing]:
        """Take messages that are due, so that no other sender does. Nothing is written where none are."""
        async with self._store.reading() as session:
            if not await outbox.any_waiting(session, wanted):
                return []
        async with self._store.unit() as unit:
            return await taking.take_waiting(unit.session, unit.library, wanted)

    async def left_taken(self, most: int | None = None) -> list[Outgoing]:
        """Return what an earlier sender took and never told of: it may have arrived, or not."""
        async with self._store.reading() as session:
            return await outbox.left_taken(session, most)

    async def sent(
        self, ids: Sequence[int], outcomes: Mapping[str, int], went: Sequence[Went], wanted: Wanted
    ) -> list[Outgoing]:
        """Drop messages whose send is known, count how they went, note how those of broadcasts `went`; take others.

        All in one transaction: where many are sent, each costs as much as the statements in it.
        """
        async with self._store.unit() as unit:
            await outbox.done(unit.session, ids, outcomes)
            await spreading.went(unit.session, went)
            return await taking.take_waiting(unit.session, unit.library, wanted)

    async def block(self, address_id: int) -> None:
        """Note that an address wants no messages."""
        async with self._store.unit() as unit:
            await addresses.block(unit.session, [address_id], blocked=True)

    async def known_as(self, digest: str, channel: str) -> str | None:
        """Return the channel's own id for a sound or a picture it has, or None."""
        async with self._store.reading() as session:
            return await sounds.file_id(session, digest, channel)

    async def keep_known_as(self, digest: str, channel: str, known_as: str) -> None:
        """Keep the channel's own id for a sound or a picture."""
        async with self._store.unit() as unit:
            await sounds.keep_file_id(unit.session, digest, channel, known_as)


class StoredPictures:
    """Pictures to be sent. Reading holds up nobody who writes."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def picture(self, number: int) -> tuple[str, bytes] | None:
        """Return the name and the content of a picture, or None where there is none of this number."""
        async with self._store.reading() as session:
            return await pictures.found(session, number)
