"""Long lists a few at a time: never more than 5 choices on a screen, and never more than can be read at once."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.screens import Choice, step
from bot.domain.words import Line, Listed, Localised, Numbered, Published, Text, Words, say

MOST_CHOICES = 5
MOST_SIGNS = 190
"""Signs of a list on one screen: with what stands around it, it stays within 60 words."""
SIGNS_OF_A_SENTENCE, SIGNS_AROUND_WORDS = 60, 20
"""Signs of a sentence of ours that stands by itself, and of one around a published text."""


def paged(
    choices: Sequence[Choice], start: int, name: str, *about: str | int, then: tuple[str, ...] = ()
) -> tuple[Choice, ...]:
    """Return the choices from `start` on, with More as the fifth where there are further ones.

    More takes the step `name`, with `about`, the new start and `then` as its arguments.
    """
    left = choices[start:]
    if len(left) <= MOST_CHOICES:
        return tuple(left)
    more = Choice(say("choice-more"), step(name, *about, start + MOST_CHOICES - 1, *then))
    return (*left[: MOST_CHOICES - 1], more)


def titles(texts: Sequence[Localised], start: int) -> tuple[Numbered, ...]:
    """Return what the choices of the same page are called in full, each with the number it is picked by."""
    shown = MOST_CHOICES if len(texts) - start <= MOST_CHOICES else MOST_CHOICES - 1
    return tuple(Numbered(number, text) for number, text in enumerate(texts[start : start + shown], 1))


def signs(line: Line) -> int:
    """Return about how many signs a line takes: published texts and people's words exactly, our own as most are."""
    if isinstance(line, Numbered):
        return signs(line.line)
    if isinstance(line, Listed):
        return sum(map(signs, line.texts))
    if isinstance(line, Text):
        texts = [value.longest for _, value in line.arguments if isinstance(value, Words)]
        return sum(texts) + SIGNS_AROUND_WORDS if texts else SIGNS_OF_A_SENTENCE
    return len(line.text) if isinstance(line, Published) else line.longest


def that_fit(entries: Sequence[Sequence[Line]], start: int, besides: int = 0, most: int | None = None) -> int:
    """Return where a list's next page starts: after as many entries from `start` as can be read at once, at least one.

    `besides` is how many sentences of ours stand on the page too, `most` how many entries it may have in any case.
    """
    end, room = start, MOST_SIGNS - SIGNS_OF_A_SENTENCE * besides
    while end < len(entries) and (most is None or end < start + most):
        room -= sum(map(signs, entries[end]))
        if end > start and room < 0:
            break
        end += 1
    return end
