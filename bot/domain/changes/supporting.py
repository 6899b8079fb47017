"""Who may answer for whom: offered, taken up, agreed to, ended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.domain.changes.base import Change
from bot.domain.supporting import Pairing


@dataclass(frozen=True, slots=True)
class OfferPairing(Change):
    """Somebody lets whoever types their code answer for them."""

    pairing: Pairing


@dataclass(frozen=True, slots=True)
class TakePairing(Change):
    """A supporter has typed the code. Guarded: the code is spent, and nobody else has taken it."""

    code_digest: bytes
    pairing_id: int
    supporter_id: int


@dataclass(frozen=True, slots=True)
class AgreePairing(Change):
    """A supporter has agreed, and said what to call them. It takes the place of an earlier one of the same two."""

    pairing_id: int
    supporter_id: int
    name: str


@dataclass(frozen=True, slots=True)
class EndPairing(Change):
    """One of the two ended it. The other is not told."""

    pairing_id: int
    person_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class ResumePairing(Change):
    """Whoever has just ended it took that back."""

    pairing_id: int
    person_id: int
