"""'Is it fixed for you?': asked privately of those it is about, once a promise is done. 'Not yet' opens it again."""

from __future__ import annotations

from bot.domain.changes import Announce, AnswerFixed, Change, KeepPromise
from bot.domain.contributions import Purpose
from bot.domain.people import Role
from bot.domain.promises import Fixed, Link, Promise, State
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, say
from bot.usecases.contributing import kept, said
from bot.usecases.corresponding import offered
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.telling import told_of_words
from bot.usecases.visit import Visit

TAKEN_BACK = "none"


async def ask(visit: Visit, promise: Promise, number: int) -> Screen:
    """Ask whether it is fixed for somebody, of the entry that says it is done."""
    lines: list[Line] = [promise.title, say("fixed-ask")]
    now = await _answered(visit, promise, number)
    if now and visit.private:
        lines.append(say("fixed-now", answer=now.value))
    choices = [
        Choice(say("choice-fixed-answer", answer=each.value), step("fixed-answer", promise.id, number, each.value))
        for each in Fixed
    ]
    if now is Fixed.NOT_YET and await offered(visit, Purpose.NOT_FIXED):
        choices.append(Choice(say("choice-fixed-words"), step("fixed-words", promise.id)))
    return Screen(tuple(lines), tuple(choices))


async def _answered(visit: Visit, promise: Promise, number: int) -> Fixed | None:
    """Return what somebody has answered, in this turn too."""
    for change in reversed(visit.decided):
        if isinstance(change, AnswerFixed):
            return change.answer
    return await visit.records.promises.fixed(promise.id, number, visit.person.id)


async def answer(visit: Visit, promise: Promise, number: int, given: str) -> Outcome:
    """Keep an answer. The first 'Not yet' opens the promise again and tells organisers; the last to go ends that."""
    if given not in {*(each.value for each in Fixed), TAKEN_BACK}:
        raise Refused(say("old-button"))
    before = await visit.records.promises.fixed(promise.id, number, visit.person.id)
    now = None if given == TAKEN_BACK else Fixed(given)
    changes: list[Change] = [AnswerFixed(promise.id, number, visit.person.id, now)]
    if now is Fixed.NOT_YET and promise.state is State.DONE:
        changes += _reopened(visit, promise)
    elif now is not Fixed.NOT_YET and before is Fixed.NOT_YET:
        changes += await _closed_again(visit, promise, number)
    undo = step("fixed-answer", promise.id, number, before.value if before else TAKEN_BACK)
    goto = step("promise-fixed" if now is Fixed.NOT_YET else "promise", promise.id)
    thanks = say("fixed-thanks", answer=given)
    return Outcome(goto, (thanks,), tuple(changes), undo)


def _reopened(visit: Visit, promise: Promise) -> list[Change]:
    news = Screen((say("promise-reopened-news"),), (Choice(say("choice-open-desk"), step("promise-work", promise.id)),))
    opened = promise.to(State.DOING, visit.now, None, reopened=True)
    return [KeepPromise(opened), Announce((Role.ORGANISER,), news)]


async def _closed_again(visit: Visit, promise: Promise, number: int) -> list[Change]:
    """Take the opening back where nobody has been told of it, and it is fixed for nobody else either."""
    others = await visit.records.promises.not_fixed(promise.id, number) - 1
    if others or not promise.can_take_back or not promise.entries[-1].reopened:
        return []
    return [KeepPromise(promise.without_last())]


async def words(visit: Visit, promise: Promise) -> Screen:
    """Ask what is still wrong; nobody has to say."""
    told_of_words(visit, step("fixed-words", promise.id))
    return Screen((promise.title, say("fixed-words")), words=step("fixed-said", promise.id))


async def take_words(visit: Visit, text: str, promise: Promise) -> Outcome:
    """Keep what is still wrong: an organiser reads and answers it, and the promise answers it too."""
    contribution = said(visit, text, Purpose.NOT_FIXED, promise.id)
    outcome = kept(visit, contribution, step("letter", contribution.id), say("fixed-words-kept"))
    linked = KeepPromise(promise.answering(Link(contribution.id, visit.person.id)))
    return Outcome(outcome.goto, outcome.notice, (*outcome.changes, linked), outcome.undo)
