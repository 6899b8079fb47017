"""A text that is longer than a channel takes, in pieces that cut no sign in two."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

LONGEST = 4096
"""UTF-16 units of one message (Telegram Bot API, sendMessage)."""
JOINER, KEYCAP = "\u200d", "\u20e3"
SKIN_TONES = range(0x1F3FB, 0x1F400)
BREAKS = ("\n\n", "\n", " ")


def pieces(text: str, longest: int = LONGEST) -> Iterator[str]:
    """Yield a text in pieces of at most so many UTF-16 units: cut between lines or words where that is possible."""
    while len(text.encode("utf-16-le")) > 2 * longest:
        room = _signs_that_fit(text, longest)
        end = next((found for each in BREAKS if (found := text.rfind(each, 1, room)) > room // 2), room)
        while end > 1 and _is_within_a_sign(text, end):
            end -= 1
        yield text[:end].rstrip() or text[:end]
        text = text[end:].lstrip()
    if text:
        yield text


def _signs_that_fit(text: str, longest: int) -> int:
    units = 0
    for number, sign in enumerate(text):
        units += 2 if ord(sign) > 0xFFFF else 1
        if units > longest:
            return number
    return len(text)


def _is_within_a_sign(text: str, position: int) -> bool:
    """Whether a cut here would part what people see as one sign (Unicode Standard Annex 29, simplified)."""
    before, after = text[position - 1], text[position]
    if JOINER in (before, after) or after == KEYCAP or ord(after) in SKIN_TONES:
        return True
    return unicodedata.category(after).startswith("M")
