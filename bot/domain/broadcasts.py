"""What is told to many: an announcement in an organiser's words, what has opened, or what came of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.people import AUDIENCES, INVITED, Role
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Localised, say

OPEN_FOR = timedelta(days=14)
"""How long a broadcast goes to whoever can be reached only later, and an announcement to whoever joins."""
EVERYBODY = INVITED
"""The roles of everybody who takes part."""


class Kind(StrEnum):
    """What is told: words of an organiser, what has opened, or what came of something.

    A result may be that of a space, told inside it; later it is released to everybody, or kept. What is withdrawn is a
    round or a whole text.
    """

    WORDS = "words"
    MEETING = "meeting"
    VOTE = "vote"
    PRIORITIES = "priorities"
    SPACE = "space"
    RESULT = "result"
    RELEASED = "released"
    KEPT = "kept"
    WITHDRAWN = "withdrawn"
    TEXT_WITHDRAWN = "text-withdrawn"


class State(StrEnum):
    """How far it is: written and not sent, thrown away, on its way, held for a while, or stopped for good."""

    WRITTEN = "written"
    THROWN = "thrown"
    GOING = "going"
    PAUSED = "paused"
    STOPPED = "stopped"


CAME = frozenset({Kind.RESULT, Kind.RELEASED, Kind.KEPT, Kind.WITHDRAWN, Kind.TEXT_WITHDRAWN})
"""What came of something. Everybody hears it who was there then, and nobody holds it back."""
SENT = frozenset({State.GOING, State.PAUSED, State.STOPPED})
"""The states in which somebody may have it already."""


LEADS_TO = {Kind.MEETING: "meeting", Kind.VOTE: "vote", Kind.PRIORITIES: "matter"}
"""The step that the button of what has opened leads to."""


@dataclass(frozen=True, slots=True)
class Broadcast:
    """What is told to everybody with one of these roles, each person once.

    `text` holds the words, or the title of what has opened. `about` is the number of that meeting or round. `at` is
    when it was written or sent, and until `until` whoever joins the audience gets it too; afterwards it goes to nobody.
    With each change `revision` grows, so that nobody changes what they have not seen. `before` is what it said before
    its words were last changed.
    """

    id: int
    kind: Kind
    audiences: tuple[Role, ...]
    text: Localised
    at: datetime
    about: int = 0
    until: datetime | None = None
    state: State = State.WRITTEN
    revision: int = 1
    before: Localised | None = None

    @property
    def can_be_held(self) -> bool:
        """Whether an organiser may hold it or stop it: never what came of something."""
        return self.kind not in CAME

    @property
    def asks(self) -> int | None:
        """The round that it asks people to answer: whoever has, needs to hear of it no more."""
        return self.about if self.kind in {Kind.VOTE, Kind.PRIORITIES} else None

    @property
    def sent(self) -> bool:
        """Whether somebody may have it already."""
        return self.state in SENT

    def goes(self, now: datetime) -> bool:
        """Whether it still goes to those who do not have it."""
        return self.state is State.GOING and self.until is not None and now < self.until

    def has_ended(self, now: datetime) -> bool:
        """Whether its time is over: nobody else gets it."""
        return self.sent and self.until is not None and now >= self.until

    def to(self, state: State) -> Broadcast:
        """Return it in another state."""
        return replace(self, state=state, revision=self.revision + 1)

    def thrown(self, now: datetime) -> Broadcast:
        """Return it thrown away now: it can be taken back for a day."""
        return replace(self, at=now).to(State.THROWN)

    def reworded(self, text: Localised) -> Broadcast:
        """Return it with other words."""
        return replace(self, text=text, before=self.text, revision=self.revision + 1)

    def sent_to(self, audiences: tuple[Role, ...], now: datetime) -> Broadcast:
        """Return it on its way to an audience."""
        sent = replace(self, audiences=audiences, at=now, until=now + OPEN_FOR, before=None)
        return sent.to(State.GOING)

    @property
    def screen(self) -> Screen:
        """What those it goes to are told of words, and of what has opened."""
        if self.kind is Kind.WORDS:
            ask = Choice(say("choice-broadcast-ask"), step("write", "talk"))
            return Screen((say("broadcast-words"), self.text), (ask,))
        if self.kind is Kind.SPACE:
            return Screen((say("space-opened"),), (Choice(say("choice-open-space"), step("space", self.about)),))
        closes = (say("broadcast-new", closes=self.until),) if self.until else ()
        return Screen(
            (self.text, *closes), (Choice(say("choice-broadcast-open"), step(LEADS_TO[self.kind], self.about)),)
        )

    @property
    def neutral(self) -> Screen:
        """What a shared phone shows of it: that there is something, and not a word of what it is about."""
        return Screen((say("news-neutral"),), (Choice(say("choice-read-it"), step("news")),))


AUDIENCE_CODES: dict[str, tuple[Role, ...]] = {"all": EVERYBODY} | {role.value: (role,) for role in AUDIENCES}
"""Whom an announcement can go to, by what stands for them in a step."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How many people have a broadcast, and how many have not, with the reason.

    `unsure` are those for whom a send's outcome could not be known: they may have it twice. `needless` are those who
    answered what it asks before it came.
    """

    sent: int = 0
    queued: int = 0
    waiting: int = 0
    blocked: int = 0
    refused: int = 0
    unsure: int = 0
    needless: int = 0
