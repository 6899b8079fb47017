"""A route: one step of the conversation, how it is taken and by whom."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import Enum
from functools import cache

from bot.domain.people import Person, Role
from bot.domain.screens import Screen, Step
from bot.usecases.outcomes import Outcome, Viewed

MOST_ARGUMENTS = 16

Run = Callable[..., Awaitable["Screen | Viewed | Outcome"]]


class Manner(Enum):
    """How a route is taken."""

    VIEW = "view"
    ACT = "act"
    WORDS = "words"


def anyone(person: Person) -> bool:
    """Whoever writes, invited or not."""
    return True


def invited(person: Person) -> bool:
    """Whoever came by an invite, whether or not they have said yes."""
    return person.invited


def taking_part(person: Person) -> bool:
    """Whoever has said yes to taking part."""
    return person.takes_part


def organising(person: Person) -> bool:
    """Organisers only. Checked on every step they take."""
    return person.may(Role.ORGANISER)


@dataclass(frozen=True, slots=True)
class Route:
    """One step of the conversation: its name inside buttons, what runs, in which manner, and for whom.

    What is offered `always` is an act that every screen offers, by a typed word. What is `private` is shown on a shared
    phone only after somebody said that they are alone. What is `noted` stands among what organisers did.
    """

    name: str
    run: Run
    manner: Manner = Manner.VIEW
    who: Callable[[Person], bool] = taking_part
    always: bool = False
    private: bool = False
    noted: bool = False

    def accepts(self, wanted: Step) -> bool:
        """Whether the route takes as many arguments: a forged button may carry any number."""
        fewest, most = _arguments(self.run)
        return fewest <= len(wanted.arguments) <= most


@cache
def _arguments(run: Run) -> tuple[int, int]:
    """Return how few and how many arguments a route takes besides the visit."""
    places = list(inspect.signature(run).parameters.values())[1:]
    if any(place.kind is inspect.Parameter.VAR_POSITIONAL for place in places):
        return sum(place.kind is not inspect.Parameter.VAR_POSITIONAL for place in places), MOST_ARGUMENTS
    return sum(place.default is inspect.Parameter.empty for place in places), len(places)
