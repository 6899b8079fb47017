"""What use cases need besides what is stored: chance, and what is known about languages."""

from __future__ import annotations

from typing import Protocol


class Chance(Protocol):
    """Where ids and secrets come from. Nothing else draws lots."""

    def new_id(self) -> int:
        """Return an id nobody has: a whole number under 2**63."""
        ...

    def token(self) -> str:
        """Return an unguessable token for an invite: 22 signs of an address."""
        ...

    def code(self) -> str:
        """Return a code of 8 digits that can be read aloud and typed."""
        ...

    def key(self) -> bytes:
        """Return 32 bytes nobody can guess."""
        ...


class OrderedChance(Chance, Protocol):
    """Also draws ids that sort as they are drawn."""

    def ordered_id(self) -> int:
        """Return an id greater than those drawn before."""
        ...


class Languages(Protocol):
    """What is known about languages."""

    def of_words(self, words: str) -> str | None:
        """Return the language of somebody's words where that is sure, otherwise None."""
        ...
