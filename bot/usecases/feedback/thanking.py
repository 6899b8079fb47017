"""A thank-you: it reaches the person it is for, read first by somebody else, where its writer says it may."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes import Contribute, ShareContribution
from bot.domain.contributions import Contribution, Moderation, Purpose
from bot.domain.screens import Choice, Screen, step
from bot.domain.staff import Worker
from bot.domain.words import Quoted, say
from bot.usecases.contributing import said, taking_back
from bot.usecases.feedback.choosing import may_read, named
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.telling import told_of_words
from bot.usecases.visit import Visit


async def thank(visit: Visit, worker: Worker) -> Screen:
    """Ask what somebody wants to thank a worker for."""
    told_of_words(visit, step("thank", worker.id))
    if not await may_read(visit, worker):
        raise Refused(goto=step("worker", worker.id))
    lines = (say("thank", name=Quoted(worker.first_name)), say("thank-guess"))
    return Screen(lines, words=step("thanks-said", worker.id))


async def take(visit: Visit, words: str, worker: Worker) -> Outcome:
    """Keep a thank-you, and ask whether it may go on."""
    kept = replace(said(visit, words, Purpose.THANKS, worker.id), worker_id=worker.id)
    return Outcome(step("thanks-one", kept.id), (say("said-thanks"),), (Contribute(kept),), step("withdraw", kept.id))


async def one(visit: Visit, thanks: Contribution, worker: Worker) -> Screen:
    """Show what becomes of a thank-you, or ask for leave to pass it on."""
    withdraw = taking_back(thanks)
    name = Quoted(worker.first_name)
    if not thanks.shared:
        send = Choice(say("choice-send"), step("thanks-send", thanks.id))
        return Screen((named(worker), Quoted(thanks.text), say("thanks-may", name=name)), (send, withdraw))
    state = say("thanks-state", state=thanks.state.value, about=name, name=visit.house.help.name)
    choices = () if thanks.state is Moderation.HIDDEN else (withdraw,)
    return Screen((named(worker), Quoted(thanks.text), state), choices)


async def send(visit: Visit, thanks: Contribution, worker: Worker) -> Outcome:
    """Let a thank-you go on to whoever reads it first."""
    change = ShareContribution(thanks.id, visit.person.id, True)
    notice = say("thanks-sent", name=Quoted(worker.first_name))
    return Outcome(step("worker", worker.id), (notice,), (change,), step("thanks-hold", thanks.id))


async def hold(visit: Visit, thanks: Contribution) -> Outcome:
    """Take a thank-you back from whoever would read it first; once it is read, it stays as it is."""
    goto = step("thanks-one", thanks.id)
    if thanks.state is not Moderation.WAITING:
        raise Refused(say("words-checked"), goto=goto)
    return Outcome(goto, (say("undone"),), (ShareContribution(thanks.id, visit.person.id, False),))
