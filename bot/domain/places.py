"""Where a person is in the conversation: kept in storage, so that any process takes the next update.

Back leads along the trail a person came by. Everything survives pauses of weeks.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from bot.domain.screens import Step, step

HOME = step("menu")
LONGEST_TRAIL = 12
IN_A_ROUND = frozenset({"ask", "review", "vote", "voted", "matter"})
"""Steps whose first argument is the round they belong to."""


@dataclass(frozen=True, slots=True)
class Place:
    """A person's place: the screen they look at, the way they came, and what was offered there.

    `offered` holds each choice of the last screen as (label in the person's language, code), so that a typed
    word or number means what it meant when the person read it. `revision` counts the screens sent; a button
    of another revision is old. `last` is the last button that was acted on, to take a double tap as one; of a
    secret answer only the revision, so that the choice is not kept here.
    `wrong_codes` holds when wrong codes were typed lately, in seconds since 1970.
    """

    where: Step = HOME
    trail: tuple[Step, ...] = ()
    offered: tuple[tuple[str, str], ...] = ()
    words: Step | None = None
    undo: Step | None = None
    revision: int = 0
    last: str | None = None
    wrong_codes: tuple[int, ...] = ()

    def onward(self, where: Step, words: Step | None, undo: Step | None, last: str | None) -> Place:
        """Return the place after one more screen was shown, whose choices are not rendered yet."""
        trail, revision = self.trail_to(where), self.revision + 1
        return Place(where, trail, (), words, undo, revision, last, self.wrong_codes)

    def trail_to(self, where: Step) -> tuple[Step, ...]:
        """Return the trail after going on to `where`: home clears it, a step on it cuts it back."""
        if where == HOME:
            return ()
        if where == self.where:
            return self.trail
        if where in self.trail:
            return self.trail[: self.trail.index(where)]
        return (*self.trail, self.where)[-LONGEST_TRAIL:]

    @property
    def before(self) -> Step:
        """The step Back leads to."""
        return self.trail[-1] if self.trail else HOME

    @property
    def round_id(self) -> int | None:
        """The round somebody is in, so that what they gave there can be loaded with them."""
        return int(self.where.arguments[0], 36) if self.where.name in IN_A_ROUND else None

    def to_json(self) -> str:
        """Write the place as JSON, for storage."""
        return json.dumps(
            [
                self.where.code,
                [passed.code for passed in self.trail],
                self.offered,
                self.words and self.words.code,
                self.undo and self.undo.code,
                self.last,
                self.wrong_codes,
            ],
            ensure_ascii=False,
            separators=(",", ":"),
        )

    @classmethod
    def from_json(cls, text: str, revision: int) -> Place:
        """Read a place back from what `to_json` wrote."""
        where, trail, offered, words, undo, last, wrong_codes = json.loads(text)
        return cls(
            where=Step.read(where),
            trail=tuple(Step.read(code) for code in trail),
            offered=tuple((label, code) for label, code in offered),
            words=Step.read(words) if words else None,
            undo=Step.read(undo) if undo else None,
            revision=revision,
            last=last,
            wrong_codes=tuple(wrong_codes),
        )
