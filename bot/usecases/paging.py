"""Long lists a few at a time: never more than 5 choices on a screen."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.screens import Choice, step
from bot.domain.words import Localised, Numbered, say

MOST_CHOICES = 5


def paged(choices: Sequence[Choice], start: int, name: str, *about: str | int) -> tuple[Choice, ...]:
    """Return the choices from `start` on, with More as the fifth where there are further ones.

    More takes the step `name`, with `about` and the new start as its arguments.
    """
    left = choices[start:]
    if len(left) <= MOST_CHOICES:
        return tuple(left)
    more = Choice(say("choice-more"), step(name, *about, start + MOST_CHOICES - 1))
    return (*left[: MOST_CHOICES - 1], more)


def titles(texts: Sequence[Localised], start: int) -> tuple[Numbered, ...]:
    """Return what the choices of the same page are called in full, each with the number it is picked by."""
    shown = MOST_CHOICES if len(texts) - start <= MOST_CHOICES else MOST_CHOICES - 1
    return tuple(Numbered(number, text) for number, text in enumerate(texts[start : start + shown], 1))
