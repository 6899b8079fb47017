"""What use cases need of what people gave in a space of their own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Spaces(Protocol):
    """Who agrees with which words, and whether others may see what was settled."""

    async def agreeing(self, contribution_id: int) -> frozenset[int]:
        """Return the ids of those who agree with somebody's words."""
        ...

    async def took_part(self, round_id: int) -> int:
        """Return how many people said something in a space or agreed with something there."""
        ...

    async def answered(self, round_id: int, person_id: int) -> bool | None:
        """Return whether somebody says that others may see what was settled, or None where they have not answered."""
        ...

    async def answers(self, round_id: int) -> Sequence[bool]:
        """Return all those answers, in no order that tells whose they are."""
        ...
