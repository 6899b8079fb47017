"""A result as a picture: large type, a pattern beside each colour, the number beside each bar.

Type is Noto Sans (SIL Open Font License), shaped by Raqm, right to left where the script runs so. Colours are of the
palette by Okabe and Ito, which people with any colour vision tell apart. Lengths are pixels.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from itertools import groupby
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageFont, features

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw as Pen
    from PIL.ImageFont import FreeTypeFont

WIDTH, MARGIN, GAP, BAR, STRIPE = 1080, 56, 28, 72, 24
TITLE, LABEL, NUMBER = 54, 46, 52
LINE = 1.45
INK, PAPER = "#111111", "#ffffff"
COLOURS = ("#0072b2", "#e69f00", "#d55e00", "#009e73", "#56b4e9", "#cc79a7")
FONTS = {"latin": "NotoSans", "arabic": "NotoSansArabic", "bengali": "NotoSansBengali"}
OF_LANGUAGES = {"ar": "arabic", "ur": "arabic", "bn": "bengali"}
NO_SIGN = "\U000effff"
"""A sign no font has."""
UNSEEN = "\u200b\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069\ufeff"


class CannotDraw(ValueError):
    """There is a sign that none of our fonts has, or nothing here shapes it: no picture is better than boxes."""


@dataclass(frozen=True, slots=True)
class Row:
    """One bar: what it is called, and how many people it has, or in words that they are a `few`.

    A `heading` stands above it where a new part begins.
    """

    label: str
    people: int
    heading: str = ""
    few: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """Signs that one font draws."""

    text: str
    font: FreeTypeFont

    @property
    def width(self) -> float:
        """How far it reaches."""
        return self.font.getlength(self.text)


@lru_cache(32)
def _font(script: str, size: int) -> FreeTypeFont:
    file = resources.files("manimgx_fonts") / f"{FONTS[script]}[wght].ttf"
    with file.open("rb") as opened:
        return ImageFont.truetype(io.BytesIO(opened.read()), size, layout_engine=ImageFont.Layout.RAQM)


@lru_cache(4096)
def _has(script: str, sign: str) -> bool:
    font = _font(script, LABEL)
    drawn, missing = font.getmask(sign), font.getmask(NO_SIGN)
    return drawn.size != missing.size or bytes(drawn) != bytes(missing)


def _script(sign: str, preferred: str, before: str) -> str:
    """Return the font that draws a sign: signs and spaces within a script stay with it where it has them."""
    if sign in UNSEEN or (sign.isspace() and before):
        return before or preferred
    order = (before, preferred, *FONTS) if not sign.isalnum() and before else (preferred, *FONTS)
    found = next((script for script in order if _has(script, sign)), None)
    if found is None:
        raise CannotDraw(f"No font has U+{ord(sign):04X}.")
    return found


def _runs(text: str, language: str, size: int) -> list[Run]:
    preferred = OF_LANGUAGES.get(language, "latin")
    scripts: list[str] = []
    for sign in text:
        scripts.append(_script(sign, preferred, scripts[-1] if scripts else ""))
    for at in range(1, len(text) - 1):
        if text[at].isspace() and scripts[at - 1] != scripts[at + 1]:
            scripts[at] = preferred
    pairs = zip(scripts, text, strict=True)
    grouped = ((script, "".join(sign for _, sign in run)) for script, run in groupby(pairs, key=lambda pair: pair[0]))
    return [Run(run, _font(script, size)) for script, run in grouped]


def _length(text: str, language: str, size: int) -> float:
    return sum(run.width for run in _runs(text, language, size))


def wrapped(text: str, language: str, size: int, most: float) -> list[str]:
    """Return a text in lines of at most so many pixels; a word that is longer than a line is cut where it must be."""
    lines = [""]
    for word in _pieces(text, lambda part: _length(part, language, size) <= most):
        longer = f"{lines[-1]} {word}".strip()
        if _length(longer, language, size) <= most:
            lines[-1] = longer
        else:
            lines.append(word)
    return [line for line in lines if line]


def _pieces(text: str, fits: Callable[[str], bool]) -> Iterator[str]:
    for word in text.split():
        left = word
        while not fits(left):
            end = next(end for end in range(len(left) - 1, 0, -1) if end == 1 or fits(left[:end]))
            yield left[:end]
            left = left[end:]
        yield left


@dataclass
class _Sheet:
    """What is drawn on, from the side at which a language begins."""

    pen: Pen
    language: str
    rightward: bool

    def text(self, text: str, start: float, top: float, size: int) -> None:
        """Draw one line: its runs one after another, in the direction its language is read; brackets turn with it."""
        at = start if self.rightward else WIDTH - start
        for run in _runs(text, self.language, size):
            at -= 0 if self.rightward else run.width
            turned = None if self.rightward or any(map(str.isalnum, run.text)) else "rtl"
            self.pen.text((at, top + size), run.text, INK, run.font, anchor="ls", direction=turned)
            at += run.width if self.rightward else 0

    def bar(self, top: float, length: float, number: int) -> None:
        """Draw one bar: each has a colour and a pattern of its own, and a dark edge."""
        left = MARGIN if self.rightward else WIDTH - MARGIN - length
        box = (left, top, left + length, top + BAR)
        self.pen.rectangle(box, COLOURS[number % len(COLOURS)], INK, 4)
        pattern = number % 3
        for at in range(round(left) + STRIPE, round(left + length) - 8, STRIPE):
            if pattern == 1:
                self.pen.line((at, top + 6, at, top + BAR - 6), INK, 4)
            elif pattern == 2:
                for dot in (1, 2, 3):
                    y = top + dot * BAR / 4
                    self.pen.ellipse((at - 4, y - 4, at + 4, y + 4), INK)


def drawn(title: str, rows: Sequence[Row], language: str, rightward: bool) -> bytes:
    """Return a result as PNG. Raises CannotDraw."""
    if not (features.check("raqm") and features.check("fribidi")):
        raise CannotDraw("Nothing here shapes type.")
    room = WIDTH - 2 * MARGIN
    titles = wrapped(title, language, TITLE, room)
    labels = [wrapped(row.label, language, LABEL, room) for row in rows]
    headings = [wrapped(row.heading, language, NUMBER, room) for row in rows]
    patterns = {label: number for number, label in enumerate(dict.fromkeys(row.label for row in rows))}
    bar = BAR + GAP
    lines = sum(len(label) * LABEL + len(heading) * NUMBER for label, heading in zip(labels, headings, strict=True))
    height = round(2 * MARGIN + len(titles) * TITLE * LINE + GAP + lines * LINE + len(rows) * bar)
    image = Image.new("RGB", (WIDTH, height), PAPER)
    sheet = _Sheet(ImageDraw.Draw(image), language, rightward)
    top: float = MARGIN
    for line in titles:
        sheet.text(line, MARGIN, top, TITLE)
        top += TITLE * LINE
    top += GAP
    room -= round(_length(str(max(row.people for row in rows)), "en", NUMBER)) + GAP
    most = max(row.people for row in rows) or 1
    for row, label, heading in zip(rows, labels, headings, strict=True):
        for line in heading:
            sheet.text(line, MARGIN, top, NUMBER)
            top += NUMBER * LINE
        for line in label:
            sheet.text(line, MARGIN, top, LABEL)
            top += LABEL * LINE
        length = round(room * row.people / most)
        if length:
            sheet.bar(top, length, patterns[row.label])
        sheet.text(row.few or str(row.people), MARGIN + length + (GAP if length else 0), top + 8, NUMBER)
        top += bar
    made = io.BytesIO()
    image.save(made, "PNG", optimize=True)
    return made.getvalue()
