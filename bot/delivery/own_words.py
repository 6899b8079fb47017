"""Whether a screen shows what somebody said: such a screen is never kept for anybody else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.domain.screens import Screen
from bot.domain.words import Argument, Line, Numbered, Quoted, Text


def holds_own_words(screen: Screen) -> bool:
    """Whether a screen shows somebody's own words, moderated or not."""
    lines = (*screen.lines, *(choice.label for choice in (*screen.choices, *screen.extras)))
    return any(isinstance(text, Quoted) for text in texts_in(lines))


def texts_in(lines: Sequence[Line]) -> Iterator[Line | Argument]:
    """Every text a screen's lines hold, also as what fills a gap."""
    for line in lines:
        inner = line.line if isinstance(line, Numbered) else line
        yield inner
        if isinstance(inner, Text):
            yield from (value for _, value in inner.arguments)
