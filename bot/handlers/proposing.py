"""Proposals, and the rounds their proposers run."""

from __future__ import annotations

from bot.domain.contributions import Contribution, Purpose
from bot.domain.people import Role
from bot.domain.screens import Screen, step
from bot.domain.supporting import Scope
from bot.domain.words import say
from bot.handlers import guards
from bot.usecases import letting_run, proposing, running
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.proposing import DECISION, DRAFT, OFFERED, OPENED, RUN, SENT
from bot.usecases.visit import Visit


async def begin(visit: Visit, how: str = "") -> Screen:
    """Ask what a meeting should talk about."""
    return await proposing.write(visit, await guards.stamp(visit, how, Scope.QUESTIONS, asking=("propose-write",)))


async def take(visit: Visit, words: str, how: str = "") -> Outcome:
    """Take it."""
    return await proposing.take(visit, words, await guards.stamp(visit, how, Scope.QUESTIONS))


async def more(visit: Visit, proposal: str) -> Screen:
    """Ask whether somebody wants to say why."""
    return await proposing.more(visit, await _undecided(visit, proposal))


async def ask_why(visit: Visit, proposal: str) -> Screen:
    """Ask why."""
    return await proposing.ask_why(visit, await _undecided(visit, proposal))


async def take_why(visit: Visit, words: str, proposal: str) -> Outcome:
    """Take it."""
    return await proposing.take_why(visit, words, await _undecided(visit, proposal))


async def proposed(visit: Visit, start: str) -> Screen:
    """Show what people propose."""
    return await proposing.proposed(visit, guards.number(start))


async def proposals(visit: Visit, start: str) -> Screen:
    """Show it to organisers."""
    return await proposing.proposals(visit, guards.number(start))


async def decide(visit: Visit, proposal: str, decision: str) -> Outcome:
    """Decide on one."""
    return await proposing.decide(visit, await _for_organisers(visit, proposal), decision)


async def ask_no(visit: Visit, proposal: str) -> Screen:
    """Ask why not."""
    return await proposing.ask_no(visit, await _for_organisers(visit, proposal))


async def take_no(visit: Visit, words: str, proposal: str) -> Outcome:
    """Take the reason."""
    return await proposing.take_no(visit, words, await _for_organisers(visit, proposal))


async def run(visit: Visit, proposal: str) -> Screen:
    """Show the runner their round."""
    return await running.run(visit, await _own(visit, proposal, OFFERED, DRAFT, SENT, OPENED))


async def kinds(visit: Visit, proposal: str) -> Screen:
    """Ask how people answer."""
    return await running.kinds(visit, await _own(visit, proposal, OFFERED, DRAFT))


async def set_kind(visit: Visit, proposal: str, kind: str) -> Outcome:
    """Keep it."""
    return await running.set_kind(visit, await _own(visit, proposal, OFFERED, DRAFT), kind)


async def write(visit: Visit, proposal: str) -> Screen:
    """Ask for the question."""
    return await running.write(visit, await _own(visit, proposal, OFFERED, DRAFT))


async def written(visit: Visit, words: str, proposal: str) -> Outcome:
    """Take it."""
    return await running.written(visit, words, await _own(visit, proposal, OFFERED, DRAFT))


async def lengths(visit: Visit, proposal: str) -> Screen:
    """Ask how long."""
    return await running.lengths(visit, await _own(visit, proposal, OFFERED, DRAFT))


async def set_length(visit: Visit, proposal: str, days: str) -> Outcome:
    """Keep it."""
    return await running.set_length(visit, await _own(visit, proposal, OFFERED, DRAFT), guards.number(days))


async def change(visit: Visit, proposal: str) -> Outcome:
    """Take it back to change it."""
    return await running.change(visit, await _own(visit, proposal, SENT))


async def send(visit: Visit, proposal: str) -> Outcome:
    """Send it to an organiser."""
    return await running.send(visit, await _own(visit, proposal, DRAFT))


async def decline(visit: Visit, proposal: str) -> Outcome:
    """Rather not."""
    return await running.decline(visit, await _own(visit, proposal, OFFERED, DRAFT))


async def back(visit: Visit, proposal: str) -> Outcome:
    """Bring back what was settled before."""
    return await running.back(visit, await _own(visit, proposal, DRAFT, ""))


async def confirm_close(visit: Visit, proposal: str) -> Screen:
    """Ask whether to close it."""
    return await running.confirm_close(visit, await _own(visit, proposal, OPENED))


async def close_now(visit: Visit, proposal: str) -> Outcome:
    """Close it."""
    return await running.close_now(visit, await _own(visit, proposal, OPENED))


async def give(visit: Visit, proposal: str) -> Outcome:
    """Give the proposer a round."""
    return await letting_run.give(visit, await _for_organisers(visit, proposal, ""))


async def take_away(visit: Visit, proposal: str) -> Outcome:
    """Undo that."""
    return await letting_run.take_away(visit, await _for_organisers(visit, proposal, OFFERED))


async def see(visit: Visit, proposal: str) -> Screen:
    """Show an organiser the round."""
    return await letting_run.see(visit, await _for_organisers(visit, proposal, SENT, OPENED))


async def open_(visit: Visit, proposal: str) -> Outcome:
    """Open it."""
    return await letting_run.open_(visit, await _for_organisers(visit, proposal, SENT))


async def ask_return(visit: Visit, proposal: str) -> Screen:
    """Ask what should change."""
    return await letting_run.ask_return(visit, await _for_organisers(visit, proposal, SENT))


async def returned(visit: Visit, words: str, proposal: str) -> Outcome:
    """Send it back."""
    return await letting_run.returned(visit, words, await _for_organisers(visit, proposal, SENT))


async def _undecided(visit: Visit, code: str) -> Contribution:
    """Return what this person proposed, while nobody has decided on it."""
    found = await _own(visit, code)
    if found.detail(DECISION):
        raise Refused(say("proposal-decided"), goto=step("letter", found.id))
    return found


async def _own(visit: Visit, code: str, *runs: str) -> Contribution:
    """Return what this person proposed, where their round has come as far as one of these."""
    found = await guards.own_contribution(visit, code)
    if found is None:
        raise Refused(say("withdrawn"))
    if found.purpose is not Purpose.PROPOSAL:
        raise Refused(say("old-button"))
    if runs and found.detail(RUN) not in runs:
        raise Refused(say("old-button"), goto=step("letter", found.id))
    return found


async def _for_organisers(visit: Visit, code: str, *runs: str) -> Contribution:
    """Return a proposal, where its round has come as far as one of these."""
    found = await visit.contribution(guards.number(code))
    if found is None or found.purpose is not Purpose.PROPOSAL or not found.is_for(Role.ORGANISER, visit.now):
        raise Refused(say("old-button"))
    if runs and found.detail(RUN) not in runs:
        raise Refused(say("old-button"), goto=step("proposals", 0))
    return found
