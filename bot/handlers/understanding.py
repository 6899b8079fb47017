"""What somebody means by what they typed: a choice, a word that works anywhere, or their own words.

Where a screen asks for words, only the exact words Stop, Help, Back and Undo are taken as commands, and only the
exact name of a choice as that choice: a number may be what somebody wants to say.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from bot.domain.places import Place
from bot.domain.screens import Step, step

COMMANDS: Mapping[str, Step] = {
    "help": step("help"),
    "stop": step("stop"),
    "back": step("back"),
    "undo": step("undo"),
    "slow": step("slow"),
    "another": step("another"),
    "unwell": step("unwell"),
    "menu": step("menu"),
    "listen": step("listen"),
    "language": step("language"),
    "safe": step("safe"),
    "meetings": step("meetings", 0),
    "matters": step("matters", 0),
    "votes": step("votes", 0),
    "feedback": step("feedback"),
    "about-me": step("about-me"),
    "progress": step("progress"),
    "results": step("results", 0),
    "promises": step("promises", 0),
    "goals": step("goals", 0),
    "news": step("news"),
    "notices": step("notices", 0),
    "more": step("more"),
    "supporters": step("supporters"),
    "ring": step("ring"),
    "coming": step("coming", 0),
    "propose": step("propose"),
    "data": step("data"),
    "privacy": step("privacy"),
    "settings": step("preferences", 0),
    "readers": step("readers"),
    "buttons": step("preference", "buttons", 0),
    "organise": step("organise"),
    "publish": step("publish"),
    "tell-people": step("tell-people"),
    "computer": step("computer"),
}
"""What can be typed anywhere, by the name the catalogue gives each way of saying it."""

IN_TELEGRAMS_MENU: Mapping[str, str] = {
    "start": "choice-go-on",
    "menu": "choice-menu",
    "help": "choice-help",
    "stop": "choice-stop",
    "undo": "choice-undo",
    "settings": "choice-preferences",
    "language": "choice-language",
    "data": "choice-data",
    "privacy": "choice-privacy",
    "safe": "choice-not-safe",
}
"""The commands that Telegram lists beside the place to type, and the sentence that says what each is for."""

PARTS_OF_WORDS = frozenset("LMN")
"""Letters, signs that belong to the letter before them, and numbers (Unicode general category)."""
AMONG_WORDS = frozenset({"stop", "help", "back", "undo"})


def understood(text: str, place: Place, typed: Mapping[str, str]) -> Step | None:
    """Return the step that a typed text means, or None where it is somebody's own words.

    `typed` holds each way to say a command or a number, and the name it stands for.
    """
    said = plain(text)
    command = typed.get(said)
    if said.isdecimal():
        return None if place.words is not None else _numbered(said, place)
    for label, code in place.offered:
        if said in {plain(label), plain(without_number(label))}:
            return Step.read(code)
    if place.words is not None:
        return COMMANDS[command] if command in AMONG_WORDS else None
    if command and command.isdecimal():
        return _numbered(command, place)
    return COMMANDS[command] if command else None


def _numbered(number: str, place: Place) -> Step | None:
    position = int(number) - 1
    return Step.read(place.offered[position][1]) if 0 <= position < len(place.offered) else None


def plain(text: str) -> str:
    """Return a text as it is compared: small letters, every script's digits as 0-9, no signs around words."""
    digits = "".join(
        str(unicodedata.digit(sign)) if unicodedata.category(sign) == "Nd" else sign
        for sign in unicodedata.normalize("NFKC", text)
    )
    kept = "".join(sign if sign in "'?" or unicodedata.category(sign)[0] in PARTS_OF_WORDS else " " for sign in digits)
    folded = " ".join(kept.replace("’", "'").split()).casefold()
    return folded.rstrip("? ") or folded


def without_number(label: str) -> str:
    """Return a label without the number in front of it."""
    number, separator, rest = label.partition(". ")
    return rest if separator and number.isdecimal() else label
