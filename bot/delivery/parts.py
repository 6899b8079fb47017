"""Lines put into messages: as many together as may be read at once, and no line cut in two."""

from __future__ import annotations

from collections.abc import Sequence

MOST_WORDS = 60
BETWEEN_LINES = "\n\n"


def texts_of(said: Sequence[str], lines: Sequence[str], most: int | None, apart: bool = False) -> list[str]:
    """Return the texts of the messages that say these lines after a notice; with `apart`, never in one message.

    With `most`, a message has at most so many words, where its lines allow that.
    """
    together = _words(said) + _words(lines) <= (most or MOST_WORDS) and not apart
    groups = [[*said, *lines]] if together else [list(group) for group in (said, lines) if group]
    parts = [part for group in groups for part in (_parts(group, most) if most else [group])]
    return [BETWEEN_LINES.join(part) for part in parts]


def _parts(lines: Sequence[str], most: int) -> list[list[str]]:
    """Put lines into as few parts as can be with at most so many words each; a line stays whole."""
    parts: list[list[str]] = [[]]
    for line in lines:
        if parts[-1] and _words([*parts[-1], line]) > most:
            parts.append([])
        parts[-1].append(line)
    return parts


def _words(lines: Sequence[str]) -> int:
    return sum(len(line.split()) for line in lines)
