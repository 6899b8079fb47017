"""What organisers do with promises and goals."""

from __future__ import annotations

from datetime import date

from bot.domain.promises import Promise, State
from bot.domain.screens import Screen, step
from bot.domain.words import say
from bot.handlers import guards
from bot.handlers.promising import goal_of
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.promising import at_hand, changing, goals, linking, making, nudging
from bot.usecases.visit import Visit


async def _promise(visit: Visit, code: str) -> Promise:
    """Return a promise, published or not."""
    found = await at_hand.promise(visit, guards.number(code))
    if found is None:
        raise Refused(say("old-button"), goto=step("promise-desk"))
    return found


async def _source(visit: Visit, kind: str, about: tuple[str, ...]) -> making.Source:
    """Return what a promise is made from. What organisers may not read is refused as if it were not there."""
    if kind == making.FREE and not about:
        return making.Source(None, (making.FREE,))
    if kind == making.WORDS and len(about) == 1:
        said = await visit.contribution(guards.number(about[0]))
        if said and linking.may_answer(said):
            return linking.from_words(said)
    if kind == making.RESULTS and len(about) == 2:
        round_ = guards.round_(visit, about[0])
        for question in round_.questions if round_.closed_at else ():
            for option in question.options:
                if option.id == about[1]:
                    return await linking.from_round(visit, round_, question, option)
            if not question.options and str(question.id) == about[1]:
                return await linking.from_round(visit, round_, question, None)
    raise Refused(say("old-button"))


def _state(code: str) -> State:
    if code not in set(State):
        raise Refused(say("old-button"))
    return State(code)


def _day(code: str) -> date:
    try:
        return date.fromordinal(guards.number(code))
    except (ValueError, OverflowError):
        raise Refused(say("old-button")) from None


async def listing(visit: Visit, start: str) -> Screen:
    """List all promises."""
    return await making.listing(visit, guards.number(start))


async def choose_source(visit: Visit, kind: str, promise: str, start: str) -> Screen:
    """Show what a promise can be made from, or answer."""
    if kind not in {making.WORDS, making.RESULTS}:
        raise Refused(say("old-button"))
    known = await _promise(visit, promise) if guards.number(promise) else None
    return await linking.choose(visit, kind, known, guards.number(start))


async def new(visit: Visit, kind: str, *about: str) -> Screen:
    """Ask what is promised."""
    return await making.new(visit, await _source(visit, kind, about))


async def titled(visit: Visit, words: str, kind: str, *about: str) -> Outcome:
    """Take it."""
    return await making.titled(visit, words, await _source(visit, kind, about))


async def drop(visit: Visit, promise: str) -> Outcome:
    """Throw a draft away."""
    return await making.drop(visit, await at_hand.promise(visit, guards.number(promise)))


async def work(visit: Visit, promise: str) -> Screen:
    """Show what can be done with a promise."""
    return await making.work(visit, await _promise(visit, promise))


async def terms(visit: Visit, promise: str) -> Screen:
    """Ask what is another now."""
    return await making.terms(visit, await _promise(visit, promise))


async def ask_title(visit: Visit, promise: str) -> Screen:
    """Ask for it in other words."""
    return await making.ask_title(visit, await _promise(visit, promise))


async def take_title(visit: Visit, words: str, promise: str) -> Outcome:
    """Take them."""
    return await making.take_title(visit, words, await _promise(visit, promise))


async def owner(visit: Visit, promise: str) -> Screen:
    """Ask who looks after it."""
    return await making.owner(visit, await _promise(visit, promise))


async def owned(visit: Visit, words: str, promise: str) -> Outcome:
    """Take who looks after it."""
    return await making.owned(visit, words, await _promise(visit, promise))


async def due(visit: Visit, promise: str) -> Screen:
    """Ask whether there is a date."""
    return await making.due(visit, await _promise(visit, promise))


async def ask_day(visit: Visit, promise: str) -> Screen:
    """Ask for the day."""
    return await making.ask_day(visit, await _promise(visit, promise))


async def dated(visit: Visit, words: str, promise: str) -> Outcome:
    """Take until when."""
    return await making.dated(visit, words, await _promise(visit, promise))


async def date_sure(visit: Visit, promise: str, day: str) -> Screen:
    """Ask whether a date was understood."""
    return await making.date_sure(visit, await _promise(visit, promise), _day(day))


async def set_date(visit: Visit, promise: str, day: str) -> Outcome:
    """Keep a date."""
    return await making.set_date(visit, await _promise(visit, promise), _day(day))


async def ask_state(visit: Visit, promise: str) -> Screen:
    """Ask how it stands."""
    return await changing.ask_state(visit, await _promise(visit, promise))


async def ask_whether(visit: Visit, promise: str, state: str) -> Screen:
    """Ask whether there is something to say about it."""
    return await changing.ask_whether(visit, await _promise(visit, promise), _state(state))


async def ask_note(visit: Visit, promise: str, state: str) -> Screen:
    """Ask for a sentence about it."""
    return await changing.ask_note(visit, await _promise(visit, promise), _state(state))


async def take_note(visit: Visit, words: str, promise: str, state: str) -> Outcome:
    """Take the sentence."""
    return await changing.take_note(visit, words, await _promise(visit, promise), _state(state))


async def set_state(visit: Visit, promise: str, state: str) -> Outcome:
    """Keep how it stands."""
    return await changing.set_state(visit, await _promise(visit, promise), _state(state))


async def take_back(visit: Visit, promise: str, number: str) -> Outcome:
    """Take the last change back."""
    return await changing.take_back(visit, await _promise(visit, promise), guards.number(number))


async def link(visit: Visit, promise: str) -> Screen:
    """Ask what it answers."""
    return await linking.link(visit, await _promise(visit, promise))


async def tie(visit: Visit, promise: str, kind: str, *about: str) -> Outcome:
    """Let it answer something, or no longer."""
    return await linking.tie(visit, await _promise(visit, promise), await _source(visit, kind, about))


async def choose_goal(visit: Visit, promise: str, start: str) -> Screen:
    """Ask which goal it belongs to."""
    return await goals.choose(visit, await _promise(visit, promise), guards.number(start))


async def put_under(visit: Visit, promise: str, goal: str) -> Outcome:
    """Put it under a goal, or under none."""
    found = await goal_of(visit, goal)
    if found is None and guards.number(goal) != goals.NO_GOAL:
        raise Refused(say("old-button"))
    return await goals.put(visit, await _promise(visit, promise), found)


async def drop_goal(visit: Visit, goal: str) -> Outcome:
    """Throw a goal away."""
    return await goals.drop(visit, await goal_of(visit, goal))


async def ask_nudge(visit: Visit, promise: str, start: str) -> Screen:
    """Ask who hears of a promise once it is late."""
    return await nudging.ask(visit, await _promise(visit, promise), guards.number(start))


async def choose_nudge(visit: Visit, promise: str, person: str) -> Outcome:
    """Keep it."""
    return await nudging.choose(visit, await _promise(visit, promise), guards.number(person))
