"""The one way a step is taken: find its route, see that this person may, run it, show what comes next.

A *view* shows a screen and can be opened from any button, however old. An *act* changes something, so it must
have been offered on the screen the person looks at now: an old, forged or foreign button changes nothing, and
the person is shown where they are. *Words* take what somebody wrote where a screen asked for words.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.domain.changes import Change
from bot.domain.people import Person, Standing
from bot.domain.places import HOME
from bot.domain.screens import Screen, Step, step
from bot.domain.words import Line, say
from bot.domain.workplaces import COMPUTER
from bot.usecases import redacting
from bot.usecases.acting import noted
from bot.usecases.computer import is_here, shown_here
from bot.usecases.outcomes import Decision, Outcome, Refused, Taken, Viewed
from bot.usecases.route import Manner, Route, Run
from bot.usecases.safety import beneath, careful, lies_beneath, noticed
from bot.usecases.sharing import in_front
from bot.usecases.visit import Visit

MOST_HOPS = 4

BACK, UNDO, LISTEN = "back", "undo", "listen"
STANDING = frozenset({BACK, UNDO})
"""Steps that every screen offers. Listen also works from an old button: it says which screen it belongs to."""

NOTHING_DONE = Outcome()


def home(person: Person) -> Step:
    """Return where somebody starts: the menu, or as far as they have come in joining."""
    if person.takes_part:
        return HOME
    if not person.invited:
        return step("stranger")
    return step("declined") if person.standing is Standing.DECLINED else step("language")


NEVER_WORRYING = frozenset({"tell-said", "desk-said", "worker-named", "worker-said"})
"""Steps that take words about safety, whose writers know whom to call, or a name, a job, a team for the staff list."""


RESTING = "resting"


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
        if route and not (route.who(visit.person) and is_here(visit, route)):
            refused = await self._go(visit, _home(visit), (say("not-for-you"),))
            return replace(refused, refused=wanted.name)
        if route and route.manner is Manner.VIEW:
            visit.undo = visit.undo if lies_beneath(wanted, visit.place.where) else None
            return await self._go(visit, wanted, after=Outcome(undo=visit.undo))
        tapped = visit.place.revision if revision is None else revision
        mark = f"{tapped} {wanted.code}"
        if visit.last in {mark, str(tapped)}:
            return Decision(visit.person, visit.place)
        always = wanted.name in STANDING or (route is not None and route.always)
        offered = always or any(code == wanted.code for _, code in visit.place.offered)
        if not offered or revision not in {None, visit.place.revision}:
            return await self.show_again(visit, say("old-button"))
        visit.last = mark
        if route:
            return await self._act(visit, wanted, route.run, *wanted.arguments)
        return await (self._back(visit) if wanted.name == BACK else self._undo(visit))

    async def hear(self, visit: Visit, words: str) -> Decision:
        """Take what a person wrote where their screen asks for words."""
        _wake(visit)
        asked = visit.place.words
        if asked is None:
            return await self._not_understood(visit, words)
        route = self.routes[asked.name]
        if not route.who(visit.person):
            return await self._go(visit, _home(visit))
        run = route.run if route.name in NEVER_WORRYING else careful(route.run)
        return await self._act(visit, asked, run, words, *asked.arguments)

    async def _not_understood(self, visit: Visit, words: str) -> Decision:
        """Say so; to somebody who writes in another language the bot speaks, offer that. Worrying words come first."""
        if visit.place.where.name == RESTING and not visit.worrying(words):
            return await self._go(visit, visit.place.doing, (say("welcome-back"),))
        if visit.worrying(words):
            return await self._go(visit, noticed(visit, words, visit.place.where), (say("safe-not-passed-on"),))
        language = visit.languages.of_words(words)
        if language in visit.house.languages and language != visit.person.language:
            where = beneath(visit.place.where)
            offer = step("language-offer", language, where.name, *where.arguments)
            return await self._go(visit, offer)
        return await self.show_again(visit, say("not-understood"))

    async def start(self, visit: Visit) -> Decision:
        """Show where a person is, and the way to the menu; from there, or from nowhere, where everybody starts."""
        where = visit.place.where
        if where.name == RESTING:
            _wake(visit)
            return await self._go(visit, visit.place.doing, (say("welcome-back"),))
        _wake(visit)
        if not visit.place.revision or where in {HOME, _home(visit)}:
            return await self._go(visit, _home(visit))
        return await self.show_again(visit, say("where-you-are"))

    async def run(self, visit: Visit, act: Run, *arguments: object) -> Decision:
        """Run an act that is no step on a screen, such as opening an invite."""
        _wake(visit)
        return await self._act(visit, None, act, *arguments)

    async def show_again(self, visit: Visit, *notice: Line) -> Decision:
        """Show a person where they are, after saying why."""
        return await self._go(visit, visit.place.where, notice)

    async def _back(self, visit: Visit) -> Decision:
        before = visit.place.before
        visit.undo = None
        return await self._go(visit, _home(visit) if before == HOME else before)

    async def _undo(self, visit: Visit) -> Decision:
        undo = visit.undo
        if undo is None:
            return await self.show_again(visit, say("nothing-to-undo"))
        return await self._act(visit, undo, self.routes[undo.name].run, *undo.arguments)

    async def _listen(self, visit: Visit, wanted: Step) -> Decision:
        """Let a person hear the screen a Listen button belongs to, or where they are."""
        where = Step(wanted.arguments[0], wanted.arguments[1:]) if wanted.arguments else visit.place.where
        screen, _, notice, _ = await self._view(visit, where)
        return Decision(visit.person, visit.place, notice=notice, heard=screen, about_round=screen.about_round)

    async def _act(self, visit: Visit, taken: Step | None, run: Run, *arguments: object) -> Decision:
        """Let a step that was `taken`, or none, decide; what it did for others is noted."""
        try:
            outcome = await run(visit, *arguments)
        except Refused as refused:
            return await self._go(visit, refused.goto or visit.place.where, refused.notice)
        if not isinstance(outcome, Outcome):
            raise TypeError("An act returned a screen.")
        if outcome.taken:
            return await self._take_said(visit, outcome, outcome.taken)
        notes = noted(visit, self.routes[taken.name], taken, outcome) if taken else ()
        besides = (*notes, *await redacting.asked(visit, outcome.changes))
        if besides:
            outcome = replace(outcome, changes=(*outcome.changes, *besides))
        if outcome.quiet:
            return Decision(visit.person, visit.place, outcome.changes, notice=outcome.notice)
        visit.settle(outcome)
        return await self._go(visit, outcome.goto or visit.place.where, outcome.notice, outcome)

    async def _take_said(self, visit: Visit, outcome: Outcome, taken: Taken) -> Decision:
        """Take what somebody said yes to, or sent, where they did. If refused they are there again, words above."""
        route = self.routes[taken.step.name]
        if not route.who(visit.person):
            return await self._go(visit, _home(visit), (say("not-for-you"),))
        visit.place = visit.place.moved(taken.where)
        if taken.words is None:
            run, arguments = route.run, taken.step.arguments
        else:
            run, arguments = careful(route.run), (taken.words, *taken.step.arguments)

        async def both(visit: Visit, *arguments: str) -> Outcome:
            try:
                found = await run(visit, *arguments)
            except Refused as refused:
                found = Outcome(refused.goto, refused.notice)
            if not isinstance(found, Outcome):
                raise TypeError("What was said or sent led to a screen.")
            return replace(found, notice=(*outcome.notice, *found.notice), changes=(*outcome.changes, *found.changes))

        return await self._act(visit, taken.step, both, *arguments)

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
                or not is_here(visit, route)
            ):
                wanted = _home(visit)
                continue
            if route.private and not visit.private:
                wanted = in_front(wanted)
                continue
            try:
                result = await route.run(visit, *wanted.arguments)
            except Refused as refused:
                notice = (*notice, *refused.notice)
                wanted = refused.goto or _home(visit)
                continue
            if isinstance(result, Viewed):
                return shown_here(visit, result.screen, self.routes), wanted, notice, result.changes
            if isinstance(result, Screen):
                return shown_here(visit, result, self.routes), wanted, notice, ()
            raise TypeError(f"The view {wanted.name} returned no screen.")
        raise RecursionError(f"No screen was found from {wanted.name}.")


def _home(visit: Visit) -> Step:
    """Return where somebody starts, in their chat or on their computer."""
    return step("computer") if visit.channel == COMPUTER else home(visit.person)


def _wake(visit: Visit) -> None:
    """Whoever writes is no longer resting."""
    if visit.person.standing is Standing.PAUSED:
        visit.person = replace(visit.person, standing=Standing.TAKING_PART)
