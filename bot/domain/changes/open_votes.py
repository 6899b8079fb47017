"""Which name may stand beside answers in an open vote, and that somebody would rather have it secret."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.changes.base import Change


@dataclass(frozen=True, slots=True)
class SaveName(Change):
    """The name a person would stand beside their answers with. It counts once they are `sure`."""

    round_id: int
    person_id: int
    name: str
    sure: bool


@dataclass(frozen=True, slots=True)
class KeepSecret(Change):
    """Somebody would rather have a vote secret: from now on it is. Whose wish that was is kept nowhere.

    The name of `person_id` is deleted, if they gave one.
    """

    round_id: int
    person_id: int


@dataclass(frozen=True, slots=True)
class TakeNameAway(Change):
    """An organiser takes a name away from a result. What was said stays counted."""

    name_id: int
