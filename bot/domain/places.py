"""Where a person is in the conversation: kept in storage, so that any process takes the next update.

Back leads along the trail a person came by. Everything survives pauses of weeks.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from bot.domain.compact import ENCODER
from bot.domain.people import Role
from bot.domain.screens import Step, step
from bot.domain.supporting import Provenance

HOME = step("menu")
LONGEST_TRAIL = 12
PASSING = frozenset({"help", "another", "stop", "leave", "resting"})
"""Steps somebody only passes through: what they were doing before them is where they go on."""
IN_FRONT = "alone"
"""The step that stands in front of what is private on a shared phone: Back never leads to it."""
UNTRACED = frozenset({IN_FRONT, "open-name", "open-sure"})
"""Steps that leave no trace on the way: on the last two only those come by who do not mind being named."""
IN_A_ROUND = frozenset({"ask", "enough", "item", "review", "vote", "voted", "matter", "open", "worry"})
"""Steps whose first argument is the round they belong to."""


@dataclass(frozen=True, slots=True)
class Begun:
    """How somebody chose to answer a round before their first answer there: as whom, and whether with help.

    `asked` says that they were asked whether their name may be shown, never what they said.
    """

    round_id: int
    audience: Role | None = None
    provenance: Provenance | None = None
    asked: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A person's place: the screen they look at, the way they came, and what was offered there.

    `offered` holds each choice of the last screen as (label in the person's language, code), so that a typed
    word or number means what it meant when the person read it. `revision` counts the screens sent; a button
    of another revision is old. `last` is the last button that was acted on, to take a double tap as one; of a
    secret answer only the revision, so that the choice is not kept here.
    `wrong_codes` holds when wrong codes were typed lately, `alone` when somebody on a shared phone last said that
    they are alone, in seconds since 1970.
    `begun` is the round somebody began last; `supports` the pairing under which they say something for another.
    `asked_to_read` says that an invite asks them to read texts first, and that they do not take part yet.
    """

    where: Step = HOME
    trail: tuple[Step, ...] = ()
    offered: tuple[tuple[str, str], ...] = ()
    words: Step | None = None
    undo: Step | None = None
    revision: int = 0
    last: str | None = None
    wrong_codes: tuple[int, ...] = ()
    alone: int = 0
    begun: Begun | None = None
    supports: int | None = None
    asked_to_read: bool = False

    def onward(self, where: Step, words: Step | None, undo: Step | None, last: str | None) -> Place:
        """Return the place after one more screen was shown, whose choices are not rendered yet."""
        trail, revision = self.trail_to(where), self.revision + 1
        return replace(self, where=where, trail=trail, offered=(), words=words, undo=undo, revision=revision, last=last)

    def moved(self, where: Step) -> Place:
        """Return the place of somebody who is back at `where`, with what the screen they look at offered."""
        return replace(self, where=where, trail=self.trail_to(where))

    def trail_to(self, where: Step) -> tuple[Step, ...]:
        """Return the trail after going on to `where`: home clears it, a step on it cuts it back."""
        if where == HOME:
            return ()
        if where == self.where or self.where.name in UNTRACED:
            return self.trail
        if where in self.trail:
            return self.trail[: self.trail.index(where)]
        return (*self.trail, self.where)[-LONGEST_TRAIL:]

    @property
    def before(self) -> Step:
        """The step Back leads to."""
        return self.trail[-1] if self.trail else HOME

    @property
    def doing(self) -> Step:
        """The step of what somebody was doing before they asked for help or stopped."""
        return next((each for each in (self.where, *reversed(self.trail)) if each.name not in PASSING), HOME)

    @property
    def round_id(self) -> int | None:
        """The round somebody is in, so that what they gave there can be loaded with them."""
        return int(self.where.arguments[0], 36) if self.where.name in IN_A_ROUND else None

    def to_json(self) -> str:
        """Write the place as JSON, for storage."""
        return ENCODER.encode(
            [
                self.where.code,
                [passed.code for passed in self.trail],
                self.offered,
                self.words and self.words.code,
                self.undo and self.undo.code,
                self.last,
                self.wrong_codes,
                self.alone,
                self.begun and (self.begun.round_id, self.begun.audience, self.begun.provenance, self.begun.asked),
                self.supports,
                self.asked_to_read,
            ]
        )

    @classmethod
    def from_json(cls, text: str, revision: int) -> Place:
        """Read a place back from what `to_json` wrote."""
        where, trail, offered, words, undo, last, wrong_codes, *later = json.loads(text)
        begun, supports, asked_to_read = (*later[1:], None, None, False)[:3]
        return cls(
            where=Step.read(where),
            trail=tuple(Step.read(code) for code in trail),
            offered=tuple((label, code) for label, code in offered),
            words=Step.read(words) if words else None,
            undo=Step.read(undo) if undo else None,
            revision=revision,
            last=last,
            wrong_codes=tuple(wrong_codes),
            alone=later[0] if later else 0,
            begun=Begun(begun[0], _read(Role, begun[1]), _read(Provenance, begun[2]), *begun[3:]) if begun else None,
            supports=supports,
            asked_to_read=bool(asked_to_read),
        )


Named = TypeVar("Named", bound=StrEnum)


def _read(kind: type[Named], value: str | None) -> Named | None:
    return kind(value) if value else None
