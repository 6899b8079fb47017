"""What a turn comes to: a screen, what an act decided, a kind refusal."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.changes import Change
from bot.domain.people import Person
from bot.domain.places import Place
from bot.domain.screens import Document, Screen, Step
from bot.domain.words import Line


class Refused(Exception):
    """What was asked for cannot be had now. The person is told why, kindly, and shown where to go on.

    Without `goto` they are shown where they are.
    """

    def __init__(self, *notice: Line, goto: Step | None = None) -> None:
        super().__init__(notice)
        self.notice = notice
        self.goto = goto


@dataclass(frozen=True, slots=True)
class Viewed:
    """A screen, with what looking at it changes: that a card was read."""

    screen: Screen
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """What somebody said aloud and has said yes to, or sent: a step they chose, or with `words` one that takes words.

    `where` is the screen at which they did: to everything that follows, they are there.
    """

    step: Step
    words: str | None
    where: Step


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an act decided.

    `goto` is where the person is shown next (None: where they are), `notice` what they are told first. `undo`
    takes this act back. `person` and `place` are as they are from now on, where the act changes them. `files`
    are sent before the screen. `about_round` marks what is said as telling how somebody voted. `taken` is taken in
    turn. After a `quiet` act nothing is shown but the notice: the person is where they were, with all that was offered
    there.
    """

    goto: Step | None = None
    notice: tuple[Line, ...] = ()
    changes: tuple[Change, ...] = ()
    undo: Step | None = None
    person: Person | None = None
    place: Place | None = None
    files: tuple[Document, ...] = ()
    about_round: int | None = None
    taken: Taken | None = None
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """What one turn comes to: what is written, where the person is now, and what they are shown or hear.

    `offered` on the place is filled in when the screen is rendered, as labels depend on the language. `refused` names
    the step that was for others.
    """

    person: Person
    place: Place
    changes: tuple[Change, ...] = ()
    shown: Screen | None = None
    notice: tuple[Line, ...] = ()
    heard: Screen | None = None
    files: tuple[Document, ...] = ()
    undoable: bool = False
    about_round: int | None = None
    refused: str = ""
