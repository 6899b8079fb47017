"""What people say in their own words: a priority, a question. Others see it only after a human has read it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Purpose(StrEnum):
    """What a person said something for."""

    PRIORITY = "priority"
    QUESTION = "question"


class Moderation(StrEnum):
    """What an organiser has decided about showing it to others."""

    WAITING = "waiting"
    SHOWN = "shown"
    HIDDEN = "hidden"


LONGEST = 1000
"""Characters of one contribution. Longer words are asked to come in parts, so that nothing is cut."""


@dataclass(frozen=True, slots=True)
class Contribution:
    """One thing somebody said. `language` is what their words seem to be in, or None where that is not sure.

    `about` is the id of the round or the meeting it was said in. Others see it only if the person said they may
    (`shared`) and an organiser showed it.
    """

    id: int
    person_id: int
    purpose: Purpose
    about: int
    text: str
    said_at: datetime
    language: str | None = None
    shared: bool = False
    state: Moderation = Moderation.WAITING
