"""Writing feedback: one thing asked at a time, each saved at once, each can be skipped or changed."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes import Change, Contribute, SaveFeedback, WithdrawContribution
from bot.domain.contributions import Contribution, Purpose
from bot.domain.feedback import CHOICES, Feedback, Part, Quote, Times, Way
from bot.domain.people import Role
from bot.domain.screens import Choice, Screen, Step, step
from bot.domain.staff import Worker
from bot.domain.supporting import Scope
from bot.domain.words import Line, Quoted, say
from bot.usecases.contributing import said
from bot.usecases.corresponding import offered
from bot.usecases.feedback.choosing import asking, may_read, named
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.saying_as import Stamp
from bot.usecases.supporting import pairings
from bot.usecases.telling import told_of_words
from bot.usecases.visit import Visit

READ_OVER = "feedback-read"
NOT_CHOSEN = "none"


async def stamp_of_feedback(visit: Visit, about: Feedback) -> Stamp:
    """Return how the words of this feedback come about. Raises Refused where they are for another no longer."""
    if about.supporter_id is None:
        return Stamp(about.provenance)
    for each in await pairings(visit):
        if each.person_id == about.person_id and each.lets(visit.person.id, Scope.FEEDBACK, visit.now):
            return Stamp(about.provenance, each)
    raise Refused(say("pair-gone"), goto=step("supporters"))


def words_for(words: tuple[Contribution, ...], part: Part) -> Contribution | None:
    """Return what was said for a part, or None."""
    return next((each for each in words if each.purpose is part.purpose), None)


async def ask(visit: Visit, about: Feedback, worker: Worker, part: Part) -> Screen:
    """Ask for one part of feedback."""
    if part not in about.parts:
        raise Refused(goto=step(READ_OVER, about.id))
    progress = say("question-progress", number=about.parts.index(part) + 1, total=len(about.parts))
    lines: list[Line] = [progress, say(f"feedback-ask-{part.value}", name=Quoted(worker.first_name))]
    lines += (await stamp_of_feedback(visit, about)).question
    if part.purpose is None:
        choices = [
            Choice(say(f"choice-{part.value}", choice=value), step("feedback-set", about.id, part.value, value))
            for value in await open_to(visit, worker, part)
        ]
        return Screen(tuple(lines), tuple(choices))
    told_of_words(visit, asking(about, part))
    known = words_for(await visit.words_of(about), part)
    if known:
        lines += [say("feedback-so-far"), Quoted(known.text)]
    skip = Choice(say("choice-keep" if known else "choice-skip"), asking(about, about.following(part)))
    return Screen(tuple(lines), (skip,), words=step("feedback-said", about.id, part.value))


async def open_to(visit: Visit, worker: Worker, part: Part) -> list[str]:
    """What can be chosen: nothing goes to a supervisor or an advocate where there is none who may read it."""
    supervisor = visit.library.staff.supervisor_of(worker)
    supervised = supervisor is not None and supervisor.person_id not in {None, visit.person.id}
    closed = set() if supervised else {Quote.SUPERVISOR.value, Way.SUPERVISOR.value}
    if part is Part.WAY:
        beside = await offered(visit, Purpose.ADVOCATE) and await may_read(visit, worker, Role.FACILITATOR)
        closed |= set() if beside else {Way.ADVOCATE.value}
    return [each.value for each in CHOICES[part] if each.value not in closed]


async def take(visit: Visit, words: str, about: Feedback, worker: Worker, part: Part) -> Outcome:
    """Keep what somebody says for a part, in place of what they said before."""
    if part.purpose is None:
        raise Refused(say("old-button"))
    by = await stamp_of_feedback(visit, about)
    kept = replace(said(visit, words, part.purpose, about.id, by=by), worker_id=worker.id)
    before = words_for(await visit.words_of(about), part)
    gone: tuple[Change, ...] = (WithdrawContribution(before.id, about.person_id),) if before else ()
    return Outcome(_onward(visit, about, part), (say("said-thanks"),), (*gone, Contribute(kept)))


async def choose(visit: Visit, about: Feedback, worker: Worker, part: Part, value: str) -> Outcome:
    """Keep what somebody chooses for a part."""
    not_chosen = part is Part.TIMES and value == NOT_CHOSEN
    known = part in CHOICES and part in about.parts
    if not known or not (not_chosen or value in await open_to(visit, worker, part)):
        raise Refused(say("old-button"))
    if part is Part.TIMES:
        chosen = replace(about, times=None if not_chosen else Times(value))
    elif part is Part.QUOTE:
        chosen = replace(about, quote=Quote(value))
    else:
        chosen = replace(about, way=Way(value))
    undo = step("feedback-set", about.id, part.value, about.chosen(part) or NOT_CHOSEN)
    return Outcome(_onward(visit, about, part), (), (SaveFeedback(chosen),), undo)


def _onward(visit: Visit, about: Feedback, part: Part) -> Step:
    """What comes after a part: the next, or what was read over before it was changed."""
    changing = any(each.name == READ_OVER for each in visit.place.trail)
    return step(READ_OVER, about.id) if changing else asking(about, about.following(part))


async def read_over(visit: Visit, about: Feedback, worker: Worker) -> Screen:
    """Show all that will be sent, before it is."""
    words = await visit.words_of(about)
    lines: list[Line] = [*(await stamp_of_feedback(visit, about)).question, named(worker)]
    for each in words:
        lines += [say("feedback-part", part=each.purpose.value), Quoted(each.text)]
    if not words:
        lines.append(say("feedback-empty"))
    times = about.times.value if about.times else "none"
    if Part.WAY in about.parts:
        lines.append(say("feedback-chosen", times=times, quote=about.quote.value, way=about.way.value))
    choices = [Choice(say("choice-send"), step("feedback-send", about.id))] if words else []
    choices += [
        Choice(say("choice-change-it"), step("feedback-change", about.id)),
        Choice(say("choice-withdraw"), step("feedback-drop", about.id)),
    ]
    return Screen(tuple(lines), tuple(choices))


async def change(visit: Visit, about: Feedback) -> Screen:
    """Ask which part somebody wants to change."""
    choices = tuple(Choice(say("feedback-part-name", part=part.value), asking(about, part)) for part in about.parts)
    return Screen((say("feedback-change"),), choices)
