"""Pictures that stand beside a text: never instead of it. What one shows, its caption says (WCAG 1.1.1)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from bot.domain.words import Line, Localised, Text

LARGEST_BYTES = 10 * 1024 * 1024
"""Bytes of a picture as an organiser has it. What is kept of it is far smaller."""
LONGEST_SIDE = 1280
"""Pixels: as much as a phone shows, and what Telegram keeps of a photo."""
CHART = "chart"
"""The kind of picture that is drawn when it is sent."""
MOST_WORDS = 15
"""Words of a caption: it is one of the sentences people read."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture beside a text: by its number, with what it shows in words and who made it, where that must be said.

    While its words are asked for, it has a sentence of ours.
    """

    id: int
    caption: Localised | Text
    credit: str = ""


@dataclass(frozen=True, slots=True)
class Unpublished(Picture):
    """A picture of a text that is still written: it is kept for nobody but whoever it is shown to."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture of one question's result, drawn from the release when it is sent. `lines` say all that it shows."""

    round_id: int
    position: int
    lines: tuple[Line, ...]


def number_of(content: bytes) -> int:
    """Return the number a picture is known by: the same picture has the same number, 63 bits of its SHA-256."""
    return int.from_bytes(hashlib.sha256(content).digest()[:8]) >> 1
