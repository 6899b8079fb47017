"""What is shown or sounded to a person, as values: compared with `==` in tests, rendered late.

A *step* is something a person can do next, by a button, a word or a number: open a screen or give an
answer. Its code travels inside buttons, so it is short, and it can come back forged or years later:
whoever takes a step checks it against what is true now.
"""

from __future__ import annotations

import string
from dataclasses import dataclass
from functools import lru_cache

from bot.domain.pictures import Chart, Picture
from bot.domain.words import Line

CODE_LIMIT = 64
"""Bytes Telegram allows for what a button carries (Bot API, InlineKeyboardButton.callback_data)."""
REVISION_ROOM = 8
"""Bytes of those kept for the revision in front of the step."""
REMEMBERED = 4096
"""Steps held in memory: most people take the same ones."""
DIGITS = string.digits + string.ascii_lowercase


class NotAStep(ValueError):
    """What a button carried is no step: forged, cut short, or not ours."""


def number_code(number: int) -> str:
    """Write a whole number from 0 up in base 36, to save room inside a button."""
    if number < 0:
        raise ValueError("Only numbers from 0 up have a code.")
    code = ""
    while True:
        number, digit = divmod(number, 36)
        code = DIGITS[digit] + code
        if not number:
            return code


@dataclass(frozen=True, slots=True)
class Tap:
    """The press of a button: what it carries, whatever that is."""

    carries: str


@dataclass(frozen=True, slots=True)
class Step:
    """A step somebody can take: its name in the list of routes, and what it is about.

    Raises ValueError when its code would not fit a button or could not be read back.
    """

    name: str
    arguments: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        parts = (self.name, *self.arguments)
        if any(not part or " " in part or "|" in part for part in parts):
            raise ValueError(f"A step cannot hold empty parts, spaces or bars: {parts!r}.")
        if len(self.code.encode()) > CODE_LIMIT - REVISION_ROOM:
            raise ValueError(f"The step {self.name} is too long for a button.")

    @property
    def code(self) -> str:
        """What a button carries for this step, without its revision."""
        return " ".join((self.name, *self.arguments))

    @staticmethod
    @lru_cache(REMEMBERED)
    def read(code: str) -> Step:
        """Read a step back from its code. Raises NotAStep for anything that is none."""
        name, *arguments = code.split(" ")
        try:
            return Step(name, tuple(arguments))
        except ValueError as error:
            raise NotAStep(f"Not a step of this bot: {error}") from None


@lru_cache(REMEMBERED)
def step(name: str, *arguments: str | int) -> Step:
    """Make a step; whole numbers are written short: `step("answer", 12, 3, "yes")`."""
    return Step(name, tuple(number_code(part) if isinstance(part, int) else part for part in arguments))


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing a person can choose on a screen."""

    label: Line
    step: Step


@dataclass(frozen=True, slots=True)
class Document:
    """A file that is made when it is sent: a `kind` of file and the id of what it is made from."""

    kind: str
    id: int


@dataclass(frozen=True, slots=True)
class Screen:
    """Everything one message tells and offers.

    `words` is the step that takes a person's own words where the screen asks for them. `about_round` marks a
    message that may tell how somebody voted: it is purged when that round closes. `extras` are choices beyond the
    main ones, such as 'I do not feel safe' on the menu. In a `language` of its own, its lines are shown and heard as
    those who read that language see them; what can be chosen stays in the language of whoever looks. `pictures` come
    before the text, or in words for whoever wants none; what a chart shows is told in words in any case.
    """

    lines: tuple[Line, ...]
    choices: tuple[Choice, ...] = ()
    words: Step | None = None
    about_round: int | None = None
    extras: tuple[Choice, ...] = ()
    language: str = ""
    pictures: tuple[Picture | Chart, ...] = ()
