"""What organisers did, and how they sign in on a computer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.domain.acts import Act
from bot.domain.changes.base import Change
from bot.domain.places import Place


@dataclass(frozen=True, slots=True)
class NoteAct(Change):
    """Something was done for others: it is noted for good."""

    act: Act


@dataclass(frozen=True, slots=True)
class OfferSignIn(Change):
    """A person may sign in on a computer, once, until `expires`. Only the digest of the link's token is kept."""

    token_digest: bytes
    person_id: int
    expires: datetime


@dataclass(frozen=True, slots=True)
class SaveWorkplace(Change):
    """Where somebody is on the computer they are signed in on: another place than in their chat."""

    address_id: int
    place: Place
