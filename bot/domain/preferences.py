"""How somebody likes to take part. Preferences, never diagnoses: nobody is asked why.

Each preference is a list of allowed values in `ALLOWED`; whatever asks for one, keeps one or shows one goes by that.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import Any
from zoneinfo import ZoneInfo

LOOK_AGAIN = timedelta(days=182)
"""After this somebody is asked, once and gently, whether their preferences still suit them."""
SMALL_PIECE, WHOLE_PIECE = 25, 60
"""Words of one message, for those who like small pieces and for those who like all of a text at once."""
QUESTIONS_AT_ONCE = 3


class Sound(StrEnum):
    """When a screen is also heard: where somebody asks for it, or with every message."""

    ASKED = "asked"
    ALWAYS = "always"


class Speed(StrEnum):
    """How fast the voice speaks."""

    USUAL = "usual"
    SLOW = "slow"
    QUICK = "quick"


class Voice(StrEnum):
    """Which of the voices of a language speaks."""

    LOWER = "lower"
    HIGHER = "higher"


class Texts(StrEnum):
    """How long texts come: a card at a time, in smaller pieces, or all at once."""

    CARDS = "cards"
    SMALL = "small"
    WHOLE = "whole"


class Pictures(StrEnum):
    """Whether pictures are shown, or what they show is said in words."""

    SHOWN = "shown"
    NONE = "none"


class Buttons(StrEnum):
    """How a person likes to be offered choices. Typed words and numbers work with each."""

    INLINE = "inline"
    KEYBOARD = "keyboard"
    WORDS = "words"


class Questions(StrEnum):
    """Whether questions come one after another, or stop after a few."""

    ALL = "all"
    THREE = "three"


class Reminders(StrEnum):
    """Whether somebody wants to be reminded before something closes. Nobody is who has not asked for it."""

    OFF = "off"
    ON = "on"


class Quiet(StrEnum):
    """When nothing is sent that somebody has not asked for just then."""

    NIGHT = "night"
    LONG = "long"
    NEVER = "never"


class Phone(StrEnum):
    """Whether other people use this phone too."""

    OWN = "own"
    SHARED = "shared"


class Pace(StrEnum):
    """How soon somebody is told that something has changed about what they said."""

    SOON = "soon"
    WEEKLY = "weekly"
    LOOKING = "looking"


QUIET_HOURS: Mapping[Quiet, tuple[time, time]] = {
    Quiet.NIGHT: (time(22), time(8)),
    Quiet.LONG: (time(18), time(10)),
}
"""From when to when it is quiet, by the clock where the organisation is. Each goes over midnight."""


@dataclass(frozen=True)
class Preferences:
    """How somebody likes to take part, as they said; what they never said is as it is for most.

    `looked` is the day they last looked over all of this.
    """

    sound: Sound = Sound.ASKED
    speed: Speed = Speed.USUAL
    voice: Voice = Voice.LOWER
    texts: Texts = Texts.CARDS
    pictures: Pictures = Pictures.SHOWN
    buttons: Buttons = Buttons.INLINE
    questions: Questions = Questions.ALL
    reminders: Reminders = Reminders.OFF
    quiet: Quiet = Quiet.NIGHT
    phone: Phone = Phone.OWN
    pace: Pace = Pace.SOON
    looked: date | None = None

    def having(self, name: str, value: str) -> Preferences:
        """Return these with one of them changed. Raises KeyError for a name, ValueError for a value there is not."""
        changed: dict[str, Any] = {name: ALLOWED[name](value)}
        return replace(self, **changed)

    def value(self, name: str) -> str:
        """Return what is set. Raises KeyError for a name there is not."""
        if name not in ALLOWED:
            raise KeyError(name)
        return str(getattr(self, name))

    @property
    def words_a_message(self) -> int | None:
        """The most words of one message, or None where a text is as long as its screen."""
        return {Texts.SMALL: SMALL_PIECE, Texts.WHOLE: WHOLE_PIECE}.get(self.texts)

    @cached_property
    def received(self) -> Preferences:
        """These, as far as they change what news looks and sounds like: people who share it get the same message."""
        return Preferences(self.sound, self.speed, self.voice, self.texts, buttons=self.buttons, phone=self.phone)

    def due(self, now: datetime, zone: ZoneInfo) -> datetime:
        """Return when something may be sent that somebody did not ask for just now: after their quiet hours."""
        hours = QUIET_HOURS.get(self.quiet)
        if hours is None:
            return now
        local = now.astimezone(zone)
        begins, ends = hours
        if ends <= local.time() < begins:
            return now
        day = local.date() + timedelta(days=local.time() >= begins)
        return datetime.combine(day, ends, zone).astimezone(now.tzinfo)

    def to_json(self) -> str:
        """Write what is not as it is for most, for storage."""
        said = {name: value for name, value in asdict(self).items() if value != getattr(USUAL, name)}
        return json.dumps(said, default=date.isoformat, separators=(",", ":"))

    @staticmethod
    @lru_cache(1024)
    def from_json(text: str) -> Preferences:
        """Read preferences back from what `to_json` wrote. A value this version does not know is as for most."""
        found = Preferences()
        for name, value in json.loads(text).items():
            if name == "looked":
                found = replace(found, looked=date.fromisoformat(value))
            elif name in ALLOWED and value in set(ALLOWED[name]):
                found = found.having(name, value)
        return found


ALLOWED: Mapping[str, type[StrEnum]] = {
    "sound": Sound,
    "speed": Speed,
    "voice": Voice,
    "texts": Texts,
    "pictures": Pictures,
    "buttons": Buttons,
    "questions": Questions,
    "reminders": Reminders,
    "quiet": Quiet,
    "phone": Phone,
    "pace": Pace,
}
"""What each preference may be, in the order they are shown. The first value is as it is for most."""

ASKED_AT_JOINING = ("sound", "texts", "buttons", "phone")
"""What somebody is asked when they have just said yes, if they like."""

USUAL = Preferences()
