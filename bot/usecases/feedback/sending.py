"""Sending feedback, following what becomes of it, and taking it back while that can be."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes import Contribute, DropFeedback, SaveFeedback, ShareContribution
from bot.domain.contributions import BY_STAFF, Contribution, Moderation, Purpose
from bot.domain.disclosure.feedback import Level
from bot.domain.feedback import Feedback, Part, Stage, Way
from bot.domain.screens import Choice, Screen, step
from bot.domain.staff import Worker
from bot.domain.supporting import Provenance
from bot.domain.words import Line, Quoted, say
from bot.usecases.contributing import as_others_read, said
from bot.usecases.corresponding import NO_ROUND
from bot.usecases.feedback.choosing import CHOOSE, asking, may_read, named
from bot.usecases.feedback.writing import open_to, stamp_of_feedback
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.paging import paged
from bot.usecases.saying_as import told_of
from bot.usecases.visit import Visit

ANSWERS_SHOWN = 3


async def send(visit: Visit, about: Feedback, worker: Worker) -> Outcome:
    """Send feedback to whoever reads it first; with an advocate, to the advocate alone, who writes back."""
    words = await visit.words_of(about)
    if not words:
        raise Refused(say("feedback-empty"), goto=step("feedback-read", about.id))
    if about.way.value not in await open_to(visit, worker, Part.WAY):
        raise Refused(say("feedback-way-gone"), goto=asking(about, Part.WAY))
    if about.way is not Way.ADVOCATE and not await may_read(visit, worker):
        raise Refused(goto=step("worker", worker.id))
    if about.way is Way.ADVOCATE:
        text = "\n\n".join([f"{worker.first_name}, {worker.job}", *(each.text for each in words)])
        letter = replace(said(visit, text, Purpose.ADVOCATE, NO_ROUND, len(text)), worker_id=worker.id)
        kept = say("letter-kept", purpose=letter.purpose.value, name=visit.house.name)
        return Outcome(step("letter", letter.id), (kept,), (Contribute(letter), DropFeedback(about)))
    sent = replace(about, sent_at=visit.now)
    shared = tuple(ShareContribution(each.id, about.person_id, True) for each in words)
    undo, shown = step("feedback-hold", about.id), step("feedback-one", about.id)
    by = await stamp_of_feedback(visit, about)
    if by.pairing:
        told = told_of(by.pairing, shown)
        return replace(told, changes=(SaveFeedback(sent), *shared, *told.changes), undo=undo)
    return Outcome(shown, (say("feedback-sent"),), (SaveFeedback(sent), *shared), undo)


async def hold(visit: Visit, about: Feedback) -> Outcome:
    """Take feedback back from whoever would read it, to change it; once it is read, it stays as it is."""
    words = await visit.words_of(about)
    if about.state(words) is not Stage.WAITING:
        raise Refused(say("feedback-read-already"), goto=step("feedback-one", about.id))
    held = replace(about, sent_at=None)
    shared = tuple(ShareContribution(each.id, about.person_id, False) for each in words)
    return Outcome(step("feedback-read", about.id), (say("feedback-held"),), (SaveFeedback(held), *shared))


async def confirm_drop(visit: Visit, about: Feedback) -> Screen:
    """Ask once more before words are deleted."""
    if about.quarter is not None:
        raise Refused(say("feedback-out"), goto=step("feedback-one", about.id))
    choices = (
        Choice(say("choice-delete"), step("feedback-gone", about.id)),
        Choice(say("choice-keep"), step("feedback-one" if about.sent_at else "feedback-read", about.id)),
    )
    return Screen((say("feedback-drop"),), choices)


async def drop(visit: Visit, about: Feedback) -> Outcome:
    """Delete feedback that is in no release yet."""
    if about.quarter is not None:
        raise Refused(say("feedback-out"), goto=step("feedback-one", about.id))
    return Outcome(step("feedback"), (say("withdrawn"),), (DropFeedback(about),))


async def mine(visit: Visit, start: int) -> Screen:
    """List the feedback this person gives, the newest first."""
    found = await visit.own_feedback()
    if start >= len(found):
        raise Refused(say("feedback-none"), goto=step("feedback"))
    workers = visit.library.staff.workers
    choices = [Choice(Quoted(workers[each.worker_id].first_name), step("feedback-one", each.id)) for each in found]
    return Screen((say("feedback-mine", count=len(found)),), paged(choices, start, "feedbacks"), extras=(CHOOSE,))


async def one(visit: Visit, about: Feedback, worker: Worker) -> Screen:
    """Show what became of feedback, what its worker answered, and what can still be done about it."""
    words = await visit.words_of(about)
    stage = about.state(words)
    if stage is Stage.DRAFT:
        raise Refused(goto=step("feedback-read", about.id))
    lines: list[Line] = [named(worker)]
    for each in words:
        lines += [Quoted(each.text), *as_others_read(each)]
    waits_for_them = worker.left and stage in {Stage.WAITING, Stage.READ}
    left = say("feedback-worker-left", name=Quoted(worker.first_name))
    lines.append(left if waits_for_them else say("feedback-stage", stage=stage.value, name=visit.house.help.name))
    if stage is Stage.RELEASED:
        answers = await answers_to(visit, about)
        choices = [
            Choice(say("choice-staff-answer", purpose=each.purpose.value), step("staff-answer", each.id))
            for each in answers[:ANSWERS_SHOWN]
        ]
        return Screen(tuple(lines), tuple(choices))
    choices = []
    if about.provenance is Provenance.FOR_SOMEONE:
        choices.append(Choice(say("choice-say-myself"), step("worker", worker.id)))
    elif stage is Stage.WAITING:
        choices.append(Choice(say("choice-change-it"), step("feedback-hold", about.id)))
    choices.append(Choice(say("choice-withdraw"), step("feedback-drop", about.id)))
    return Screen(tuple(lines), tuple(choices))


async def answers_to(visit: Visit, about: Feedback) -> list[Contribution]:
    """Return what was answered to released feedback by those who saw it, once somebody has read it."""
    written = next((each for each in await visit.records.feedback.released() if each.feedback_id == about.id), None)
    staff = visit.library.staff
    worker = staff.workers[about.worker_id]
    if written is None or written.level is None:
        return []
    seen_by = staff.same_team(worker) if written.level is Level.TEAM else (worker,)
    return [
        each
        for one in seen_by
        for each in await visit.records.contributions.about_worker(one.id, BY_STAFF)
        if each.about == about.quarter and each.state is Moderation.SHOWN
    ]


async def answer(visit: Visit, contribution: Contribution, worker: Worker) -> Screen:
    """Show a writer what a worker answered to those who wrote about them or their team."""
    for each in await visit.own_feedback():
        if each.quarter == contribution.about and contribution.id in {
            found.id for found in await answers_to(visit, each)
        }:
            heading = say("staff-answered", name=Quoted(worker.first_name), purpose=contribution.purpose.value)
            back = Choice(say("choice-my-feedback"), step("feedbacks", 0))
            return Screen((heading, Quoted(contribution.to_show)), (back,))
    raise Refused(say("old-button"))
