"""Pictures of published texts, found in the store when they are sent."""

from __future__ import annotations

from typing import Protocol

from bot.delivery.line import NotMade


class PictureStore(Protocol):
    """Where the pictures are."""

    async def picture(self, number: int) -> tuple[str, bytes] | None:
        """Return the name and the content of a picture, or None where there is none of this number."""
        ...


class KeptPictures:
    """Brings pictures that are kept."""

    def __init__(self, store: PictureStore) -> None:
        self._store = store

    async def make(self, kind: str, id_: int, language: str) -> tuple[str, bytes]:
        """Return the name and the content of a picture. Raises NotMade where there is none."""
        found = await self._store.picture(id_)
        if found is None:
            raise NotMade(f"There is no {kind} {id_}.")
        return found
