"""What use cases need of those who read texts before they go out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from bot.domain.readers import Reader, SignOff


class Readers(Protocol):
    """People who read texts first, and what they say. What they say is for organisers, until a text is published."""

    async def found(self, person_id: int) -> Reader | None:
        """Return somebody as a reader, those who stopped lately too, or None."""
        ...

    async def names(self, whose: Iterable[int]) -> Mapping[int, str]:
        """Return those of some people who read texts first, with their names: empty where none is shown."""
        ...

    async def to_ask(self) -> Sequence[int]:
        """Return the readers who take part now, do not rest, and can be reached at an address, in one order."""
        ...

    async def asked(self, draft_id: int) -> Sequence[SignOff]:
        """Return all who were asked about a draft, in one order."""
        ...

    async def asked_of(self, person_id: int) -> Sequence[SignOff]:
        """Return all a person was asked about that is not published yet, the oldest first."""
        ...

    async def names_beside(self, meeting_id: int) -> Sequence[str]:
        """Return the names of those who found a text clear before it was published: empty where none is shown."""
        ...
