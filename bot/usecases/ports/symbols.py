"""What use cases need of a set of symbols."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Symbols(Protocol):
    """Pictures that are known by words."""

    @property
    def there(self) -> bool:
        """Whether there is a set."""
        ...

    @property
    def credit(self) -> str:
        """Who made the symbols, as the set asks to be named."""
        ...

    def found(self, key: str) -> Sequence[tuple[int, str]]:
        """Return the number and the name of each symbol one of whose words begins so."""
        ...

    def content(self, number: int) -> bytes:
        """Return a symbol's picture. Raises LookupError, OSError or ValueError where it cannot be had."""
        ...
