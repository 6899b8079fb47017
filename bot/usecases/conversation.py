"""The one way a step is taken: find its route, see that this person may, run it, show what comes next.

A *view* shows a screen and can be opened from any button, however old. An *act* changes something, so it must
have been offered on the screen the person looks at now: an old, forged or foreign button changes nothing, and
the person is shown where they are. *Words* take what somebody wrote where a screen asked for words.
"""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache

from bot.domain.changes import Change
from bot.domain.people import Person, Role, Standing
from bot.domain.places import HOME
from bot.domain.screens import Screen, Step, step
from bot.domain.words import Line, say
from bot.usecases.safety import beneath, careful, noticed
from bot.usecases.visit import Decision, Outcome, Refused, Viewed, Visit

MOST_HOPS = 4
MOST_ARGUMENTS = 16

BACK, UNDO, LISTEN = "back", "undo", "listen"
STANDING = frozenset({BACK, UNDO})
"""Steps that every screen offers. Listen also works from an old button: it says which screen it belongs to."""

NOTHING_DONE = Outcome()

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
    """One step of the conversation: its name inside buttons, what runs, in which manner, and for whom."""

    name: str
    run: Run
    manner: Manner = Manner.VIEW
    who: Callable[[Person], bool] = taking_part

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


def home(person: Person) -> Step:
    """Return where somebody starts: the menu, or as far as they have come in joining."""
    if person.takes_part:
        return HOME
    if not person.invited:
        return step("stranger")
    return step("declined") if person.standing is Standing.DECLINED else step("language")


ABOUT_SAFETY_ALREADY = frozenset({"tell-said", "desk-said"})
"""Steps that take words about safety: whoever writes there knows whom to call."""


RESTING = step("resting")


class Conversation:
    """Takes steps along a list of routes."""

    def __init__(self, routes: Iterable[Route]) -> None:
        self.routes = {route.name: route for route in routes}

    async def take(self, visit: Visit, wanted: Step, revision: int | None = None) -> Decision:
        """Take the step of a button (with its revision), of a typed word or number, or of a command."""
        _wake(visit)
        if wanted.name == LISTEN:
            return await self._listen(visit, wanted)
        route = self.routes.get(wanted.name)
        if wanted.name not in STANDING and (route is None or route.manner is Manner.WORDS or not route.accepts(wanted)):
            return await self.show_again(visit, say("old-button"))
        if route and not route.who(visit.person):
            return await self._go(visit, home(visit.person), (say("not-for-you"),))
        if route and route.manner is Manner.VIEW:
            visit.undo = None
            return await self._go(visit, wanted)
        tapped = visit.place.revision if revision is None else revision
        mark = f"{tapped} {wanted.code}"
        if visit.last in {mark, str(tapped)}:
            return Decision(visit.person, visit.place)
        offered = wanted.name in STANDING or any(code == wanted.code for _, code in visit.place.offered)
        if not offered or revision not in {None, visit.place.revision}:
            return await self.show_again(visit, say("old-button"))
        visit.last = mark
        if route:
            return await self._act(visit, route.run, *wanted.arguments)
        return await (self._back(visit) if wanted.name == BACK else self._undo(visit))

    async def hear(self, visit: Visit, words: str) -> Decision:
        """Take what a person wrote where their screen asks for words."""
        _wake(visit)
        asked = visit.place.words
        if asked is None:
            return await self._not_understood(visit, words)
        route = self.routes[asked.name]
        if not route.who(visit.person):
            return await self._go(visit, home(visit.person))
        run = route.run if route.name in ABOUT_SAFETY_ALREADY else careful(route.run)
        return await self._act(visit, run, words, *asked.arguments)

    async def _not_understood(self, visit: Visit, words: str) -> Decision:
        """Say so; to somebody who writes in another language the bot speaks, offer that. Worrying words come first."""
        if visit.place.where == RESTING and not visit.worrying(words):
            return await self._go(visit, HOME, (say("welcome-back"),))
        if visit.worrying(words):
            return await self._go(visit, noticed(visit, words, visit.place.where), (say("safe-not-passed-on"),))
        language = visit.languages.of_words(words)
        if language in visit.house.languages and language != visit.person.language:
            where = beneath(visit.place.where)
            offer = step("language-offer", language, where.name, *where.arguments)
            return await self._go(visit, offer)
        return await self.show_again(visit, say("not-understood"))

    async def run(self, visit: Visit, act: Run, *arguments: str) -> Decision:
        """Run an act that is no step on a screen, such as opening an invite."""
        _wake(visit)
        return await self._act(visit, act, *arguments)

    async def show_again(self, visit: Visit, *notice: Line) -> Decision:
        """Show a person where they are, after saying why."""
        return await self._go(visit, visit.place.where, notice)

    async def _back(self, visit: Visit) -> Decision:
        before = visit.place.before
        visit.undo = None
        return await self._go(visit, home(visit.person) if before == HOME else before)

    async def _undo(self, visit: Visit) -> Decision:
        undo = visit.undo
        if undo is None:
            return await self.show_again(visit, say("nothing-to-undo"))
        return await self._act(visit, self.routes[undo.name].run, *undo.arguments)

    async def _listen(self, visit: Visit, wanted: Step) -> Decision:
        """Let a person hear the screen a Listen button belongs to, or where they are."""
        where = Step(wanted.arguments[0], wanted.arguments[1:]) if wanted.arguments else visit.place.where
        screen, _, notice, _ = await self._view(visit, where)
        return Decision(visit.person, visit.place, notice=notice, heard=screen)

    async def _act(self, visit: Visit, run: Run, *arguments: str) -> Decision:
        try:
            outcome = await run(visit, *arguments)
        except Refused as refused:
            return await self._go(visit, refused.goto or visit.place.where, refused.notice)
        if not isinstance(outcome, Outcome):
            raise TypeError("An act returned a screen.")
        visit.settle(outcome)
        return await self._go(visit, outcome.goto or visit.place.where, outcome.notice, outcome)

    async def _go(
        self, visit: Visit, wanted: Step, notice: tuple[Line, ...] = (), after: Outcome = NOTHING_DONE
    ) -> Decision:
        """Show the screen of a step, after an act and with what is said about it."""
        screen, where, refusals, changes = await self._view(visit, wanted)
        return Decision(
            visit.person,
            visit.place.onward(where, screen.words, visit.undo, visit.last),
            (*after.changes, *changes),
            screen,
            (*notice, *refusals),
            files=after.files,
            undoable=after.undo is not None,
            about_round=after.about_round or screen.about_round,
        )

    async def _view(self, visit: Visit, wanted: Step) -> tuple[Screen, Step, tuple[Line, ...], tuple[Change, ...]]:
        """Return the screen of a step or of where a refusal leads, with what is said and counted about that."""
        notice: tuple[Line, ...] = ()
        for _ in range(MOST_HOPS):
            route = self.routes.get(wanted.name)
            if (
                route is None
                or route.manner is not Manner.VIEW
                or not route.accepts(wanted)
                or not route.who(visit.person)
            ):
                wanted = home(visit.person)
                continue
            try:
                result = await route.run(visit, *wanted.arguments)
            except Refused as refused:
                notice = (*notice, *refused.notice)
                wanted = refused.goto or home(visit.person)
                continue
            if isinstance(result, Viewed):
                return result.screen, wanted, notice, result.changes
            if isinstance(result, Screen):
                return result, wanted, notice, ()
            raise TypeError(f"The view {wanted.name} returned no screen.")
        raise RecursionError(f"No screen was found from {wanted.name}.")


def _wake(visit: Visit) -> None:
    """Whoever writes is no longer resting."""
    if visit.person.standing is Standing.PAUSED:
        visit.person = replace(visit.person, standing=Standing.TAKING_PART)
