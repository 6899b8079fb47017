"""Whom feedback or thanks is about: what it is, the list of staff, and whether somebody is there to read it."""

from __future__ import annotations

from bot.domain.changes import SaveFeedback
from bot.domain.feedback import Feedback, Part, Stage
from bot.domain.people import Role
from bot.domain.screens import Choice, Screen, Step, step
from bot.domain.staff import Worker
from bot.domain.words import Line, Numbered, Quoted, Text, say
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.paging import MOST_CHOICES, paged
from bot.usecases.saying_as import Stamp, to_ask
from bot.usecases.visit import Visit

SPEAK = Choice(say("choice-speak"), step("speak"))
SAFE = Choice(say("choice-not-safe"), step("safe"))
CHOOSE = Choice(say("choice-choose-worker"), step("staff", 0))


def named(worker: Worker) -> Text:
    """Say who somebody is: first name, job, team."""
    return say("worker-line", name=Quoted(worker.first_name), job=Quoted(worker.job), team=Quoted(worker.team))


async def may_read(visit: Visit, worker: Worker, role: Role = Role.ORGANISER) -> bool:
    """Whether somebody with this role is there who may read what is said about a worker."""
    return bool(await visit.records.people.holding(role) - visit.library.staff.too_close_to(worker.id))


async def feedback(visit: Visit) -> Screen:
    """Say what this is, who reads it, that they may guess, and whom to call instead; lead on to what was begun."""
    lines: tuple[Line, ...] = (
        say("feedback"),
        say("feedback-read-by"),
        say("feedback-guess"),
        say("feedback-emergency", emergency=visit.house.emergency),
    )
    choices = []
    begun = await visit.own_feedback()
    draft = next((each for each in begun if each.sent_at is None), None)
    if draft:
        choices.append(Choice(say("choice-go-on"), step("feedback-read", draft.id)))
    if visit.library.staff.listed(visit.person.id):
        choices.append(CHOOSE)
    else:
        lines = (say("feedback-no-staff"),)
        choices.append(SPEAK)
    if begun:
        choices.append(Choice(say("choice-my-feedback"), step("feedbacks", 0)))
    return Screen(lines, tuple(choices), extras=(SAFE,))


async def staff(visit: Visit, start: int, by: Stamp) -> Screen:
    """List the people feedback can be about: everybody who works here, but not whoever looks, or is spoken for."""
    found = [each for each in visit.library.staff.listed(visit.person.id) if each.person_id != by.person_id(visit)]
    if start >= len(found):
        raise Refused(goto=step("feedback"))
    shown = found[start : start + (MOST_CHOICES if len(found) - start <= MOST_CHOICES else MOST_CHOICES - 1)]
    lines: list[Line] = [*by.question, say("staff-which")]
    lines += [Numbered(number, named(each)) for number, each in enumerate(shown, 1)]
    choices = [Choice(Quoted(each.first_name), step("worker", each.id, *by.code)) for each in found]
    return Screen(tuple(lines), paged(choices, start, "staff", then=by.code))


async def worker(visit: Visit, about: Worker, by: Stamp) -> Screen:
    """Ask what somebody wants to say about a worker. Of whoever has left, say so, and what can be done instead."""
    if about.person_id == visit.person.id:
        raise Refused(say("worker-yourself"), goto=step("staff", 0))
    if not about.listed:
        return Screen((say("worker-left", name=Quoted(about.first_name)),), (SPEAK, CHOOSE), extras=(SAFE,))
    if not await may_read(visit, about):
        second = visit.house.second_safety
        nobody = say("feedback-nobody", about=Quoted(about.first_name), name=second.name, phone=second.phone)
        return Screen((named(about), nobody), (SPEAK, CHOOSE), extras=(SAFE,))
    begin = step("feedback-start", about.id, *by.code)
    if by.pairing:
        return Screen((named(about), *by.question), (Choice(say("choice-give-feedback"), begin),))
    choices = (
        Choice(say("choice-give-feedback"), to_ask(visit, begin)),
        Choice(say("choice-thank"), step("thank", about.id)),
    )
    return Screen((named(about), say("worker-what", name=Quoted(about.first_name))), choices)


def still_here(visit: Visit, worker_id: int, person_id: int | None = None) -> Worker:
    """Return a worker who can be chosen, by or for somebody else than they are themselves.

    Raises Refused, towards what can be done instead, for whoever has left.
    """
    found = visit.library.staff.workers.get(worker_id)
    themselves = {visit.person.id, person_id or visit.person.id}
    if found is None or not found.listed or found.person_id in themselves:
        raise Refused(goto=step("worker", worker_id) if found and not found.listed else step("staff", 0))
    return found


async def start(visit: Visit, about: Worker, by: Stamp) -> Outcome:
    """Begin feedback on a worker, or go on with what was begun: nobody is asked the same thing twice."""
    if not await may_read(visit, about):
        raise Refused(goto=step("worker", about.id))
    if by.pairing:
        mine = await visit.feedback_for(by.pairing.person_id)
    else:
        mine = [each for each in await visit.own_feedback() if each.supporter_id is None]
    for each in mine:
        if each.worker_id == about.id and each.quarter is None:
            words = await visit.words_of(each)
            stage = each.state(words)
            return Outcome(step("feedback-read" if stage is Stage.DRAFT else "feedback-one", each.id))
    begun = Feedback(
        visit.chance.new_id(),
        about.id,
        by.person_id(visit),
        visit.now,
        provenance=by.provenance,
        supporter_id=by.supporter_id,
    )
    return Outcome(asking(begun, Part.WELL), changes=(SaveFeedback(begun),), undo=step("feedback-gone", begun.id))


def asking(about: Feedback, part: Part | None) -> Step:
    """Return the step that asks for a part, or reads over where there is none left."""
    return step("feedback-ask", about.id, part.value) if part else step("feedback-read", about.id)
