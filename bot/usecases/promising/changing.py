"""How a promise stands now, said with a sentence; and the last change taken back."""

from __future__ import annotations

from bot.domain.changes import KeepPromise
from bot.domain.promises import NEED_DATE, NotAllowed, Promise, State
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, Localised, say
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.promising import wording
from bot.usecases.promising.making import undo_of
from bot.usecases.visit import Visit

WORDS_OF_A_NOTE = 25


async def ask_state(visit: Visit, promise: Promise) -> Screen:
    """Ask how it stands."""
    _is_looked_after(promise)
    choices = tuple(
        Choice(say("choice-state", state=each.value), step("promise-say", promise.id, each.value))
        for each in State
        if promise.may_become(each)
    )
    return Screen((promise.title, say("promise-state")), choices)


def _is_looked_after(promise: Promise) -> None:
    if not promise.owner:
        raise Refused(goto=step("promise-owner", promise.id))


async def ask_whether(visit: Visit, promise: Promise, state: State) -> Screen:
    """Ask whether there is something to say about it; where it must be said why, ask for that."""
    _can_be(promise, state)
    note = step("promise-note", promise.id, state.value)
    if promise.needs_reason(state):
        raise Refused(goto=note)
    return Screen(
        (promise.title, say("promise-will-be", state=state.value)),
        (
            Choice(say("choice-note"), note),
            Choice(say("choice-no-note"), step("promise-set", promise.id, state.value)),
        ),
    )


async def ask_note(visit: Visit, promise: Promise, state: State) -> Screen:
    """Ask for a sentence about it."""
    _can_be(promise, state)
    ask = say("promise-why" if promise.needs_reason(state) else "promise-note", most=WORDS_OF_A_NOTE)
    lines = (promise.title, say("promise-will-be", state=state.value), ask)
    return Screen(lines, words=step("promise-said", promise.id, state.value))


def _can_be(promise: Promise, state: State) -> None:
    _is_looked_after(promise)
    if not promise.may_become(state):
        raise Refused(say("promise-cannot"), goto=step("promise-state", promise.id))
    if state in NEED_DATE and promise.due is None:
        raise Refused(say("promise-needs-date"), goto=step("promise-due", promise.id))


async def take_note(visit: Visit, words: str, promise: Promise, state: State) -> Outcome:
    """Keep how it stands, with a sentence about it."""
    note, advice = wording.published(visit, words, WORDS_OF_A_NOTE)
    return _changed(visit, promise, state, note, advice)


async def set_state(visit: Visit, promise: Promise, state: State) -> Outcome:
    """Keep how it stands, without a sentence. Where it must be said why, ask."""
    return _changed(visit, promise, state, None)


def _changed(
    visit: Visit, promise: Promise, state: State, note: Localised | None, advice: tuple[Line, ...] = ()
) -> Outcome:
    _can_be(promise, state)
    try:
        changed = promise.to(state, visit.now, note)
    except NotAllowed:
        raise Refused(goto=step("promise-say", promise.id, state.value)) from None
    told = "yes" if promise.links or promise.round_id is not None else "no"
    kept = say("promise-kept") if promise.entries else say("promise-published", told=told)
    return Outcome(step("promise-work", promise.id), (kept, *advice), (KeepPromise(changed),), undo_of(changed))


async def take_back(visit: Visit, promise: Promise, number: int) -> Outcome:
    """Take the last change back, where it is the one that was meant and nobody has been told of it."""
    goto = step("promise-work", promise.id)
    if number != len(promise.entries) or promise.entries[-1].reopened:
        raise Refused(say("old-button"), goto=goto)
    if not promise.can_take_back:
        raise Refused(say("promise-told"), goto=goto)
    return Outcome(goto, (say("undone"),), (KeepPromise(promise.without_last()),))
