"""What use cases need of working files that were made, and of rows to remove from them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.domain.redactions import Redaction, WorkingFile


class Redactions(Protocol):
    """Working files, and what is to be removed from them."""

    async def working(self, now: datetime) -> Sequence[WorkingFile]:
        """Return the working files that have not expired."""
        ...

    async def waiting(self) -> Sequence[Redaction]:
        """Return what nobody has removed yet, the oldest first."""
        ...

    async def found(self, redaction_id: int) -> Redaction | None:
        """Return what is to be removed, removed or not, or None where there is none of this id."""
        ...
