"""What a promise answers: what people said and organisers may read, or what a round that has closed asked."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes import KeepPromise
from bot.domain.contributions import Contribution, Moderation, Purpose
from bot.domain.promises import Link, Promise
from bot.domain.rounds import Option, Question, Round
from bot.domain.screens import Choice, Screen, number_code, step
from bot.domain.words import Numbered, Quoted, say
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.paging import MOST_CHOICES, that_fit
from bot.usecases.promising.making import RESULTS, WORDS, Source
from bot.usecases.visit import Visit

READ_BY_ORGANISERS = (Purpose.PRIORITY, Purpose.QUESTION, Purpose.NOT_FIXED)
OWN_WORDS = "c"
"""The first sign of an option that is somebody's own words: their number follows."""


def from_words(said: Contribution) -> Source:
    """Return a promise's source in somebody's words."""
    line = Quoted(said.to_show)
    return Source(line, (WORDS, number_code(said.id)), Link(said.id, said.person_id))


async def from_round(visit: Visit, round_: Round, question: Question, option: Option | None) -> Source:
    """Return a promise's source in an option of a round, with its writer's words, or in a whole question."""
    named = option.id if option else str(question.id)
    link = None
    if option and option.id.startswith(OWN_WORDS):
        said = await visit.contribution(int(option.id.removeprefix(OWN_WORDS), 36))
        link = Link(said.id, said.person_id) if said else None
    line = option.text if option else question.title
    return Source(line, (RESULTS, number_code(round_.id), named), link, round_.id, named)


def may_answer(said: Contribution) -> bool:
    """Whether a promise can be made from something: it was asked, or said to organisers, or others may see it."""
    if said.purpose is Purpose.PRIORITY:
        return said.state is Moderation.SHOWN or (not said.shared and said.state is not Moderation.HIDDEN)
    return said.purpose in READ_BY_ORGANISERS


async def sources(visit: Visit, kind: str) -> list[Source]:
    """Return all that a promise can be made from, of one kind, the newest first."""
    if kind == WORDS:
        said = [each for purpose in READ_BY_ORGANISERS for each in await visit.records.contributions.listed(purpose)]
        return [from_words(each) for each in sorted(filter(may_answer, said), key=_newest_first)]
    rounds = visit.library.closed_rounds(visit.person)
    return [
        await from_round(visit, round_, question, option)
        for round_ in rounds
        for question in round_.questions
        for option in question.options or (None,)
    ]


def _newest_first(said: Contribution) -> tuple[float, int]:
    return -said.said_at.timestamp(), said.id


async def choose(visit: Visit, kind: str, promise: Promise | None, start: int) -> Screen:
    """Show what a new promise can be made from, or a known one can answer, a few at a time."""
    found = await sources(visit, kind)
    if start >= len(found):
        raise Refused(say("sources-none"), goto=step("promise-link", promise.id) if promise else step("promise-make"))
    shown = [each.line for each in found if each.line]
    end = that_fit([[line] for line in shown], start, besides=1, most=MOST_CHOICES - 1)
    choices = [_pick(promise, number, each) for number, each in enumerate(found[start:end], 1)]
    if end < len(found):
        choices.append(Choice(say("choice-more"), step("promise-from", kind, promise.id if promise else 0, end)))
    ask = say("sources-link" if promise else "sources")
    return Screen((ask, *(Numbered(number, line) for number, line in enumerate(shown[start:end], 1))), tuple(choices))


def _pick(promise: Promise | None, number: int, source: Source) -> Choice:
    """Offer to make a promise from it, or to let a known one answer it, or answer it no longer."""
    if promise is None:
        return Choice(say("choice-pick", number=number), step("promise-new", *source.code))
    key = "choice-unpick" if _answers(promise, source) else "choice-pick"
    return Choice(say(key, number=number), step("promise-tie", promise.id, *source.code))


def _answers(promise: Promise, source: Source) -> bool:
    if source.round_id is not None:
        return (promise.round_id, promise.option) == (source.round_id, source.option)
    return source.link is not None and promise.answers(source.link.contribution_id)


async def link(visit: Visit, promise: Promise) -> Screen:
    """Ask where what a promise answers stands."""
    return Screen(
        (promise.title, say("promise-link")),
        (
            Choice(say("choice-from-words"), step("promise-from", WORDS, promise.id, 0)),
            Choice(say("choice-from-results"), step("promise-from", RESULTS, promise.id, 0)),
        ),
    )


async def tie(visit: Visit, promise: Promise, source: Source) -> Outcome:
    """Let a promise answer something; where it does already, no longer."""
    answered = _answers(promise, source)
    changed = _untied(promise, source) if answered else _tied(promise, source)
    undo = step("promise-tie", promise.id, *source.code)
    if source.round_id is not None and not answered and promise.round_id is not None and promise.option:
        undo = step("promise-tie", promise.id, RESULTS, promise.round_id, promise.option)
    said = say("promise-tied", tied="no" if answered else "yes")
    return Outcome(step("promise-work", promise.id), (said,), (KeepPromise(changed),), undo)


def _tied(promise: Promise, source: Source) -> Promise:
    if source.round_id is not None:
        promise = replace(promise, round_id=source.round_id, option=source.option)
    return promise.answering(source.link) if source.link else promise


def _untied(promise: Promise, source: Source) -> Promise:
    if source.round_id is not None:
        promise = replace(promise, round_id=None, option=None)
    return promise.not_answering(source.link.contribution_id) if source.link else promise
