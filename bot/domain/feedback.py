"""Feedback on somebody who works here: strengths first, what would be better, and how far the words may go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.contributions import Contribution, Moderation, Purpose
from bot.domain.supporting import Provenance


class Part(StrEnum):
    """What is asked, in this order. Each part may be skipped."""

    WELL = "well"
    BETTER = "better"
    TIMES = "times"
    QUOTE = "quote"
    WAY = "way"

    @property
    def purpose(self) -> Purpose | None:
        """What words are said for here, or None where a choice is asked for."""
        return {Part.WELL: Purpose.WELL, Part.BETTER: Purpose.BETTER}.get(self)


FOR_ANOTHER = (Part.WELL, Part.BETTER, Part.TIMES)


class Times(StrEnum):
    """Whether feedback is about one time."""

    ONCE = "once"
    OFTEN = "often"


class Quote(StrEnum):
    """Who may read the words themselves, once a human has read them and enough people wrote."""

    NOBODY = "nobody"
    WORKER = "worker"
    SUPERVISOR = "supervisor"
    BOARD = "board"


class Way(StrEnum):
    """How feedback goes on: among others' (the default), in the writer's words, or with an advocate beside them."""

    GROUP = "group"
    SUPERVISOR = "supervisor"
    ADVOCATE = "advocate"


class Theme(StrEnum):
    """What words are about, as whoever reads them first decides. Themes are what is counted."""

    LISTENS = "listens"
    ON_TIME = "on_time"
    EXPLAINS = "explains"
    RESPECTFUL = "respectful"
    OTHER = "other"


CHOICES: dict[Part, type[Times] | type[Quote] | type[Way]] = {
    Part.TIMES: Times,
    Part.QUOTE: Quote,
    Part.WAY: Way,
}
"""What can be chosen for each part that takes no words."""


@dataclass(frozen=True, slots=True)
class Feedback:
    """What one person says about one worker; its words are contributions `about` it.

    `sent_at` is None while it is being written. `quarter` is the quarter whose release it went into. `provenance` tells
    whether somebody helped, or said it for the person; `supporter_id` is who said it for them.
    """

    id: int
    worker_id: int
    person_id: int
    started_at: datetime
    times: Times | None = None
    quote: Quote = Quote.NOBODY
    way: Way = Way.GROUP
    sent_at: datetime | None = None
    quarter: int | None = None
    provenance: Provenance = Provenance.OWN
    supporter_id: int | None = None

    @property
    def parts(self) -> tuple[Part, ...]:
        """What is asked: what may be quoted, and how it goes on, is for nobody to choose for another."""
        return FOR_ANOTHER if self.provenance is Provenance.FOR_SOMEONE else tuple(Part)

    def following(self, part: Part) -> Part | None:
        """Return the part asked after this one, or None after the last."""
        position = self.parts.index(part) + 1
        return self.parts[position] if position < len(self.parts) else None

    def chosen(self, part: Part) -> str | None:
        """Return what was chosen for a part, or None."""
        found = {Part.TIMES: self.times, Part.QUOTE: self.quote, Part.WAY: self.way}.get(part)
        return found.value if found else None

    def state(self, words: tuple[Contribution, ...]) -> Stage:
        """How far it has come: it can be changed until somebody has decided about any of its words."""
        if self.sent_at is None:
            return Stage.DRAFT
        if self.quarter is not None:
            return Stage.RELEASED
        if all(each.state is Moderation.WAITING for each in words):
            return Stage.WAITING
        return Stage.HIDDEN if all(each.state is Moderation.HIDDEN for each in words) else Stage.READ


class Stage(StrEnum):
    """How far feedback has come."""

    DRAFT = "draft"
    WAITING = "waiting"
    READ = "read"
    HIDDEN = "hidden"
    RELEASED = "released"
