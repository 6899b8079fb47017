"""Making a promise: what it says, who looks after it, until when. Nobody else sees it before it has a state."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.changes import DropPromise, KeepPromise
from bot.domain.promises import ENDED, Link, Promise
from bot.domain.screens import Choice, Screen, Step, step
from bot.domain.words import Words, say
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.promising import at_hand, wording
from bot.usecases.promising.shown import listed, standing
from bot.usecases.visit import Visit

WORDS, RESULTS, FREE = "words", "results", "free"
"""What a promise can be made from."""
WORDS_OF_A_TITLE = 10
FURTHEST = timedelta(days=10 * 366)


@dataclass(frozen=True, slots=True)
class Source:
    """What a promise is made from: something that was said, or an option or question of a round.

    `line` shows it, `code` is what stands for it in a step.
    """

    line: Words | None
    code: tuple[str, ...]
    link: Link | None = None
    round_id: int | None = None
    option: str | None = None


async def desk(visit: Visit) -> Screen:
    """Show organisers how many promises are late or not published yet, and what can be done."""
    found = await at_hand.promises(visit)
    late = sum(each.is_late(at_hand.today_here(visit)) for each in found)
    choices = (
        Choice(say("choice-all-promises"), step("promise-list", 0)),
        Choice(say("choice-promise-make"), step("promise-make")),
        Choice(say("choice-goals"), step("goals", 0)),
    )
    lines = [say("promise-desk", late=late)]
    drafts = sum(not each.entries for each in found)
    if drafts:
        lines.append(say("promise-drafts", drafts=drafts))
    return Screen(tuple(lines), choices)


async def listing(visit: Visit, start: int) -> Screen:
    """List all promises for organisers: late ones first, then drafts, then by their date; what has ended last."""
    found = sorted(await at_hand.promises(visit), key=lambda each: _urgency(visit, each))
    lines, choices = listed(visit, found, start, "promise-work", "promise-list")
    return Screen((say("promise-list", count=len(found)), *lines), choices)


def _urgency(visit: Visit, promise: Promise) -> tuple[int, date]:
    if promise.is_late(at_hand.today_here(visit)):
        rank = 0
    elif not promise.entries:
        rank = 1
    else:
        rank = 3 if promise.state in ENDED else 2
    return rank, promise.due or date.max


async def make(visit: Visit) -> Screen:
    """Ask what a promise is made from."""
    return Screen(
        (say("promise-make"),),
        (
            Choice(say("choice-from-words"), step("promise-from", WORDS, 0, 0)),
            Choice(say("choice-from-results"), step("promise-from", RESULTS, 0, 0)),
            Choice(say("choice-from-nothing"), step("promise-new", FREE)),
        ),
    )


async def new(visit: Visit, source: Source) -> Screen:
    """Ask what is promised."""
    ask = say("promise-new", most=WORDS_OF_A_TITLE)
    return Screen((source.line, ask) if source.line else (ask,), words=step("promise-titled", *source.code))


async def titled(visit: Visit, words: str, source: Source) -> Outcome:
    """Keep what is promised, as a draft."""
    title, advice = wording.published(visit, words, WORDS_OF_A_TITLE)
    promise = Promise(
        visit.chance.ordered_id(),
        title,
        round_id=source.round_id,
        option=source.option,
        links=(source.link,) if source.link else (),
        keeper_id=visit.person.id,
    )
    undo = step("promise-drop", promise.id)
    return Outcome(step("promise-owner", promise.id), advice, (KeepPromise(promise),), undo)


async def drop(visit: Visit, promise: Promise | None) -> Outcome:
    """Throw a draft away, and ask for it anew. Asked twice, it is gone already."""
    if promise is None:
        return Outcome(step("promise-desk"), (say("promise-dropped"),))
    if promise.entries:
        raise Refused(say("promise-stays"), goto=step("promise-work", promise.id))
    return Outcome(_made_from(promise), (say("promise-dropped"),), (DropPromise(promise.id),))


def _made_from(promise: Promise) -> Step:
    """Return the step that asks for a promise from the same source."""
    if promise.round_id is not None and promise.option:
        return step("promise-new", RESULTS, promise.round_id, promise.option)
    if promise.links:
        return step("promise-new", WORDS, promise.links[0].contribution_id)
    return step("promise-new", FREE)


async def owner(visit: Visit, promise: Promise) -> Screen:
    """Ask who looks after it."""
    return Screen((promise.title, say("promise-owner")), words=step("promise-owned", promise.id))


async def owned(visit: Visit, words: str, promise: Promise) -> Outcome:
    """Keep who looks after it."""
    changed = promise.looked_after_by(wording.name(words), visit.now)
    goto = step("promise-work" if promise.entries else "promise-due", promise.id)
    return Outcome(goto, (say("promise-kept"),), (KeepPromise(changed),), undo_of(changed))


def undo_of(changed: Promise) -> Step | None:
    """Return the step that takes the last change back, where it has a history."""
    return step("promise-undo", changed.id, len(changed.entries)) if changed.entries else None


async def due(visit: Visit, promise: Promise) -> Screen:
    """Ask whether there is a date. Whatever has been promised keeps having one."""
    _has_a_date(promise)
    day = step("promise-day", promise.id)
    if promise.entries:
        raise Refused(goto=day)
    no_date = Choice(say("choice-no-date"), step("promise-state", promise.id))
    return Screen((promise.title, say("promise-due")), (Choice(say("choice-type-date"), day), no_date))


async def ask_day(visit: Visit, promise: Promise) -> Screen:
    """Ask until when."""
    _has_a_date(promise)
    return Screen((promise.title, say("promise-day")), words=step("promise-dated", promise.id))


def _has_a_date(promise: Promise) -> None:
    if promise.state in ENDED:
        raise Refused(say("promise-ended"), goto=step("promise-work", promise.id))


async def dated(visit: Visit, words: str, promise: Promise) -> Outcome:
    """Understand the date somebody typed, and ask whether it was understood."""
    day = visit.writing.day(words, visit.person.language, at_hand.today_here(visit))
    if day is None:
        raise Refused(say("date-not-understood"))
    _is_ahead(visit, day)
    return Outcome(step("promise-date", promise.id, day.toordinal()))


def _is_ahead(visit: Visit, day: date) -> None:
    today = at_hand.today_here(visit)
    if day < today:
        raise Refused(say("date-over", due=day))
    if day > today + FURTHEST:
        raise Refused(say("date-far", due=day))


async def date_sure(visit: Visit, promise: Promise, day: date) -> Screen:
    """Ask whether a date was understood."""
    return Screen(
        (say("date-sure", due=day),),
        (
            Choice(say("choice-date-right"), step("promise-date-set", promise.id, day.toordinal())),
            Choice(say("choice-date-wrong"), step("promise-day", promise.id)),
        ),
    )


async def set_date(visit: Visit, promise: Promise, day: date) -> Outcome:
    """Keep until when."""
    _has_a_date(promise)
    _is_ahead(visit, day)
    changed = promise.due_on(day, visit.now)
    goto = step("promise-work" if promise.entries else "promise-state", promise.id)
    return Outcome(goto, (say("promise-kept"),), (KeepPromise(changed),), undo_of(changed))


async def work(visit: Visit, promise: Promise) -> Screen:
    """Show organisers a promise and what can be done with it."""
    if not promise.entries:
        goto = step("promise-state" if promise.owner else "promise-owner", promise.id)
        choices = [
            Choice(say("choice-go-on"), goto),
            Choice(say("choice-another-title"), step("promise-title", promise.id)),
            Choice(say("choice-promise-drop"), step("promise-drop", promise.id)),
        ]
        return Screen((*standing(visit, promise), say("promise-draft")), tuple(choices))
    choices = [
        Choice(say("choice-promise-state"), step("promise-state", promise.id)),
        Choice(say("choice-promise-terms"), step("promise-terms", promise.id)),
        Choice(say("choice-promise-link"), step("promise-link", promise.id)),
        Choice(say("choice-promise-goal"), step("promise-goal", promise.id, 0)),
    ]
    if promise.can_take_back and not promise.entries[-1].reopened:
        choices.append(Choice(say("choice-take-back"), step("promise-undo", promise.id, len(promise.entries))))
    answers = [say("promise-answers", said=len(promise.links))] if promise.links else []
    return Screen((*standing(visit, promise), *answers), tuple(choices))


async def terms(visit: Visit, promise: Promise) -> Screen:
    """Ask what about a promise is another now."""
    choices = [Choice(say("choice-another-owner"), step("promise-owner", promise.id))]
    if promise.state not in ENDED:
        choices.append(Choice(say("choice-another-date"), step("promise-day", promise.id)))
        choices.append(Choice(say("choice-promise-nudge"), step("promise-nudge", promise.id, 0)))
    if promise.can_be_reworded:
        choices.append(Choice(say("choice-another-title"), step("promise-title", promise.id)))
    return Screen(tuple(standing(visit, promise)), tuple(choices))


async def ask_title(visit: Visit, promise: Promise) -> Screen:
    """Ask for what is promised in other words, while nobody has been told of it."""
    _can_be_reworded(promise)
    return Screen((promise.title, say("promise-new", most=WORDS_OF_A_TITLE)), words=step("promise-renamed", promise.id))


async def take_title(visit: Visit, words: str, promise: Promise) -> Outcome:
    """Keep it in other words, and say what stood there: to put it back, it is typed again."""
    _can_be_reworded(promise)
    title, advice = wording.published(visit, words, WORDS_OF_A_TITLE)
    notice = (say("promise-kept"), say("promise-was", title=promise.title), *advice)
    return Outcome(step("promise-work", promise.id), notice, (KeepPromise(promise.reworded(title)),))


def _can_be_reworded(promise: Promise) -> None:
    if not promise.can_be_reworded:
        raise Refused(say("promise-told"), goto=step("promise-work", promise.id))
