"""What organisers enter of votes that were counted by hand."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.changes.base import Change
from bot.domain.tallies import Tally


@dataclass(frozen=True, slots=True)
class KeepTally(Change):
    """What was counted by hand of one question, audience and way, as it is now. Guarded: its round has not closed."""

    tally: Tally
