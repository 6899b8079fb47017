"""Bars drawn as SVG: the number beside each bar, a pattern beside the colour, right to left where a language is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

WIDTH, LINE, BAR, GAP = 640, 22, 20, 14
ROOM_FOR_NUMBERS = 70
PATTERNS = ("solid", "stripes", "dots")


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it is called, its number, and which pattern fills it, an index of `PATTERNS`."""

    label: str
    number: int
    pattern: int = 0


def patterns() -> str:
    """Return the patterns that bars are filled with: once in a page."""
    return (
        '<svg width="0" height="0" aria-hidden="true"><defs>'
        '<pattern id="stripes" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
        '<rect width="8" height="8" fill="#fff"/><rect width="4" height="8" fill="#1d4f91"/></pattern>'
        '<pattern id="dots" width="8" height="8" patternUnits="userSpaceOnUse">'
        '<rect width="8" height="8" fill="#fff"/><circle cx="4" cy="4" r="2.4" fill="#1d4f91"/></pattern>'
        "</defs></svg>"
    )


def bars(found: Sequence[Bar], title: str, direction: str) -> str:
    """Return a bar chart as an SVG element, in a page that has `patterns` once."""
    most = max((bar.number for bar in found), default=0) or 1
    height = len(found) * (LINE + BAR + GAP)
    parts = [
        f'<svg role="img" aria-label="{escape(title)}" viewBox="0 0 {WIDTH} {height}">',
    ]
    for position, bar in enumerate(found):
        parts += _drawn(bar, position * (LINE + BAR + GAP), most, rightward=direction == "ltr")
    return "\n".join((*parts, "</svg>"))


def _drawn(bar: Bar, top: int, most: int, rightward: bool) -> list[str]:
    length = round((WIDTH - ROOM_FOR_NUMBERS) * bar.number / most)
    start = 0 if rightward else WIDTH
    end = length + 8 if rightward else WIDTH - length - 8
    direction = "ltr" if rightward else "rtl"
    fill = "#1d4f91" if bar.pattern == 0 else f"url(#{PATTERNS[bar.pattern]})"
    return [
        f'<text x="{start}" y="{top + 16}" direction="{direction}">{escape(bar.label)}</text>',
        f'<rect x="{start if rightward else WIDTH - length}" y="{top + LINE}" width="{length}" height="{BAR}"'
        f' fill="{fill}" stroke="#1d4f91"/>',
        f'<text x="{end}" y="{top + LINE + 16}" direction="{direction}">{bar.number}</text>',
    ]
