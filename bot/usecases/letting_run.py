"""Letting a proposer run a round: an organiser gives it, reads what they wrote, opens it or sends it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.domain.changes import Amend, OpenRound
from bot.domain.contributions import Contribution
from bot.domain.meetings import Meeting
from bot.domain.people import AUDIENCES
from bot.domain.rounds import Question, Round
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, say
from bot.usecases.broadcasting.opening import opened
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.preparing import coming
from bot.usecases.proposing import DRAFT, OFFERED, OPENED, RUN, SENT, answer, told
from bot.usecases.running import DAYS, KIND, KINDS, plan, round_of, title_of
from bot.usecases.visit import Visit


async def give(visit: Visit, proposal: Contribution) -> Outcome:
    """Give the proposer a round to run."""
    given = proposal.detailed(**{RUN: OFFERED})
    undo = step("run-take", proposal.id)
    return Outcome(step("proposals", 0), (say("run-given"),), (Amend(given), *told(proposal)), undo)


async def take_away(visit: Visit, proposal: Contribution) -> Outcome:
    """Undo that, while nothing is written."""
    if proposal.detail(RUN) != OFFERED:
        raise Refused(say("old-button"))
    return Outcome(step("proposals", 0), (say("undone"),), (Amend(proposal.detailed(**{RUN: ""})),))


async def see(visit: Visit, proposal: Contribution) -> Screen:
    """Show an organiser the round, and let them open it or send it back."""
    lines: list[Line] = [title_of(proposal), *plan(proposal)]
    if proposal.detail(RUN) != SENT:
        round_ = round_of(visit, proposal)
        if round_:
            people = await visit.records.answers.turnout(round_)
            still = round_.is_open(visit.now)
            lines.append(say("run-open", closes=round_.closes, people=people) if still else say("run-closed"))
        return Screen(tuple(lines))
    return Screen(
        (say("run-see"), *lines),
        (
            Choice(say("choice-run-open"), step("run-open", proposal.id)),
            Choice(say("choice-run-return"), step("run-return", proposal.id)),
        ),
    )


async def open_(visit: Visit, proposal: Contribution) -> Outcome:
    """Open the round, with the meeting it belongs to."""
    meeting = _meeting(visit, proposal)
    kind, days = proposal.detail(KIND), int(proposal.detail(DAYS))
    round_ = Round(
        id=max(visit.library.rounds, default=0) + 1,
        meeting_id=meeting.id,
        subject=KINDS[kind],
        audiences=AUDIENCES,
        opens=visit.now,
        closes=visit.now + timedelta(days=days),
        quorum=0,
        questions=(Question(1, kind, title_of(proposal)),),
        proposal=proposal.id,
    )
    running = replace(proposal.detailed(**{RUN: OPENED}), waits_since=None)
    changes = (OpenRound(round_), Amend(running), opened(round_), *told(proposal))
    return Outcome(step("proposals", 0), (say("run-opened"),), changes)


def _meeting(visit: Visit, proposal: Contribution) -> Meeting:
    """The meeting it is on the agenda of, or else the next one, or the newest."""
    known = visit.library.to_read
    agreed = next((each for each in known if each.id == proposal.about), None)
    found = agreed or next(iter(coming(visit)), None) or next(iter(known), None)
    if found is None:
        raise Refused(say("meetings-none"))
    return found


async def ask_return(visit: Visit, proposal: Contribution) -> Screen:
    """Ask what should change."""
    return Screen((title_of(proposal), say("run-return")), words=step("run-returned", proposal.id))


async def returned(visit: Visit, words: str, proposal: Contribution) -> Outcome:
    """Send it back with what should change."""
    back = replace(proposal.detailed(**{RUN: DRAFT}), waits_since=None)
    changes = (Amend(back), answer(visit, words, proposal), *told(proposal))
    return Outcome(step("proposals", 0), (say("desk-sent"),), changes)
