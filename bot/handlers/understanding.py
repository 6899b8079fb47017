"""What somebody means by what they typed: a choice, a word that works anywhere, or their own words.

Where a screen asks for words, only the exact words Stop, Help, Back and Undo are taken as commands.
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
    "menu": step("menu"),
    "listen": step("listen"),
    "language": step("language"),
    "safe": step("safe"),
    "meetings": step("meetings", 0),
    "matters": step("matters", 0),
    "votes": step("votes", 0),
    "progress": step("progress", 0),
    "news": step("news"),
    "more": step("more"),
    "privacy": step("privacy"),
    "buttons": step("buttons"),
    "organise": step("organise"),
}
"""What can be typed anywhere, by the name the catalogue gives each way of saying it."""

AMONG_WORDS = frozenset({"stop", "help", "back", "undo"})


def understood(text: str, place: Place, typed: Mapping[str, str]) -> Step | None:
    """Return the step that a typed text means, or None where it is somebody's own words.

    `typed` holds each way to say a command and the name it stands for.
    """
    said = plain(text)
    command = typed.get(said)
    if place.words is not None:
        return COMMANDS[command] if command in AMONG_WORDS else None
    if said.isdecimal():
        position = int(said) - 1
        return Step.read(place.offered[position][1]) if 0 <= position < len(place.offered) else None
    for label, code in place.offered:
        if said in {plain(label), plain(without_number(label))}:
            return Step.read(code)
    return COMMANDS[command] if command else None


def plain(text: str) -> str:
    """Return a text as it is compared: small letters, every script's digits as 0-9, no signs around words."""
    digits = "".join(
        str(unicodedata.digit(sign)) if unicodedata.category(sign) == "Nd" else sign
        for sign in unicodedata.normalize("NFKC", text)
    )
    kept = "".join(sign if sign.isalnum() or sign in "'?" or unicodedata.combining(sign) else " " for sign in digits)
    folded = " ".join(kept.replace("’", "'").split()).casefold()
    return folded.rstrip("? ") or folded


def without_number(label: str) -> str:
    """Return a label without the number in front of it."""
    number, separator, rest = label.partition(". ")
    return rest if separator and number.isdecimal() else label
