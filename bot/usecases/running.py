"""A round that its proposer runs: they write the question and say how long, an organiser opens it, they close it."""

from __future__ import annotations

import json
from dataclasses import replace

from bot.domain.changes import Amend
from bot.domain.contributions import Contribution
from bot.domain.rounds import Round, Subject
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, Localised, say
from bot.usecases import closing
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.promising.wording import published
from bot.usecases.proposing import DRAFT, OPENED, RUN, SENT
from bot.usecases.too_late import too_late
from bot.usecases.visit import Visit

KIND, QUESTION, LANGUAGE, DAYS = "kind", "question", "language", "days"
PLANNED = (RUN, KIND, QUESTION, LANGUAGE, DAYS)
BEFORE = "planned_before"
"""The detail that holds what was settled before the last change."""
KINDS = {"yes_no": Subject.VOTE, "priorities": Subject.PRIORITIES}
LENGTHS = (7, 14, 28)
"""Days that a round can be open."""
LONGEST_QUESTION = 25
"""Words."""


async def run(visit: Visit, own: Contribution) -> Screen:
    """Show the runner what is done and what comes next."""
    state = own.detail(RUN)
    if state == OPENED:
        return await _opened(visit, own)
    lines: list[Line] = [say("run", state=state)]
    if own.detail(QUESTION):
        lines.append(title_of(own))
    lines += plan(own)
    if state == SENT:
        return Screen(tuple(lines), (Choice(say("choice-run-back"), step("run-change", own.id)),))
    choices = [
        Choice(say("choice-run-kind"), step("run-kinds", own.id)),
        Choice(say("choice-run-question"), step("run-write", own.id)),
        Choice(say("choice-run-days"), step("run-lengths", own.id)),
    ]
    if all(own.detail(name) for name in (KIND, QUESTION, DAYS)):
        choices.insert(0, Choice(say("choice-run-send"), step("run-send", own.id)))
    choices.append(Choice(say("choice-run-no"), step("run-no", own.id)))
    return Screen(tuple(lines), tuple(choices))


def plan(proposal: Contribution) -> list[Line]:
    """How people answer and how long they can, as far as that is settled."""
    lines: list[Line] = []
    if proposal.detail(KIND):
        lines.append(say("run-kind", kind=proposal.detail(KIND)))
    if proposal.detail(DAYS):
        lines.append(say("run-days", days=int(proposal.detail(DAYS))))
    return lines


async def _opened(visit: Visit, own: Contribution) -> Screen:
    round_ = round_of(visit, own)
    if round_ is None:
        raise Refused(say("old-button"))
    title = round_.questions[0].title
    if not round_.is_open(visit.now):
        see = Choice(say("choice-results"), step("result", round_.id, 0))
        return Screen((title, say("run-closed")), (see,) if round_.closed_at else ())
    people = await visit.records.answers.turnout(round_)
    close = Choice(say("choice-close-now"), step("run-close", own.id))
    return Screen((title, say("run-open", closes=round_.closes, people=people)), (close,))


def round_of(visit: Visit, proposal: Contribution) -> Round | None:
    """Return the round that came of a proposal."""
    return next((each for each in visit.library.rounds.values() if each.proposal == proposal.id), None)


def title_of(proposal: Contribution) -> Localised:
    """Return the question as it was written."""
    return Localised(((proposal.detail(LANGUAGE), proposal.detail(QUESTION)),))


async def kinds(visit: Visit, own: Contribution) -> Screen:
    """Ask how people answer."""
    choices = (Choice(say(f"choice-run-{each.replace('_', '-')}"), step("run-kind", own.id, each)) for each in KINDS)
    return Screen((say("run-kinds"),), tuple(choices))


async def set_kind(visit: Visit, own: Contribution, kind: str) -> Outcome:
    """Keep how people answer."""
    if kind not in KINDS:
        raise Refused(say("old-button"))
    return _drafted(own, kind=kind)


async def write(visit: Visit, own: Contribution) -> Screen:
    """Ask for the question."""
    return Screen((say("run-write", kind=own.detail(KIND) or "yes_no"),), words=step("run-written", own.id))


async def written(visit: Visit, words: str, own: Contribution) -> Outcome:
    """Keep the question, once it is plain, and say what would make it plainer."""
    title, advice = published(visit, words, LONGEST_QUESTION)
    [(language, text)] = title.texts
    outcome = _drafted(own, question=text, language=language)
    return replace(outcome, notice=(*outcome.notice, *advice))


async def lengths(visit: Visit, own: Contribution) -> Screen:
    """Ask how long it is open."""
    choices = (Choice(say("choice-run-length", days=each), step("run-length", own.id, each)) for each in LENGTHS)
    return Screen((say("run-lengths"),), tuple(choices))


async def set_length(visit: Visit, own: Contribution, days: int) -> Outcome:
    """Keep how long it is open."""
    if days not in LENGTHS:
        raise Refused(say("old-button"))
    return _drafted(own, days=str(days))


def _drafted(own: Contribution, **changed: str) -> Outcome:
    kept = own.detailed(**{RUN: DRAFT, BEFORE: _plan_of(own)}, **changed)
    return Outcome(step("run", own.id), (say("run-kept"),), (Amend(kept),), step("run-back", own.id))


def _plan_of(own: Contribution) -> str:
    return json.dumps({name: own.detail(name) for name in PLANNED}, ensure_ascii=False)


async def back(visit: Visit, own: Contribution) -> Outcome:
    """Bring back what was settled about the round before the last change, or before it was declined."""
    if not own.detail(BEFORE):
        raise Refused(say("old-button"), goto=step("letter", own.id))
    before: dict[str, str] = json.loads(own.detail(BEFORE))
    return Outcome(step("run", own.id), (say("undone"),), (Amend(own.detailed(**before, **{BEFORE: ""})),))


async def change(visit: Visit, own: Contribution) -> Outcome:
    """Take back what was sent, to change it."""
    taken_back = replace(own.detailed(**{RUN: DRAFT}), waits_since=None)
    return Outcome(step("run", own.id), (say("undone"),), (Amend(taken_back),))


async def send(visit: Visit, own: Contribution) -> Outcome:
    """Give the round to an organiser to open."""
    if not all(own.detail(name) for name in (KIND, QUESTION, DAYS)):
        raise Refused(say("old-button"))
    sent = replace(own.detailed(**{RUN: SENT}), waits_since=visit.now)
    return Outcome(step("run", own.id), (say("run-sent"),), (Amend(sent),), step("run-change", own.id))


async def decline(visit: Visit, own: Contribution) -> Outcome:
    """Rather not run a round."""
    gone = own.detailed(**dict.fromkeys(PLANNED, ""), **{BEFORE: _plan_of(own)})
    return Outcome(step("letter", own.id), (say("run-declined"),), (Amend(gone),), step("run-back", own.id))


async def confirm_close(visit: Visit, own: Contribution) -> Screen:
    """Ask once more, as closing cannot be taken back."""
    round_ = _open(visit, own)
    people = await visit.records.answers.turnout(round_)
    title = visit.library.meetings[round_.meeting_id].title
    sure = say("close-sure", subject=round_.subject.value, title=title, people=people)
    return Screen(
        (round_.questions[0].title, sure, *await closing.unread(visit.records, round_)),
        (
            Choice(say("choice-close-now"), step("run-close-now", own.id)),
            Choice(say("choice-keep-open"), step("run", own.id)),
        ),
    )


async def close_now(visit: Visit, own: Contribution) -> Outcome:
    """Close the round before its date. Everybody gets the result at the same moment."""
    changes = await closing.close(visit.records, visit.library, _open(visit, own), visit.now)
    return Outcome(step("menu"), (say("closed-now"),), changes)


def _open(visit: Visit, own: Contribution) -> Round:
    round_ = round_of(visit, own)
    if round_ is None:
        raise Refused(say("old-button"), goto=step("run", own.id))
    if not round_.is_open(visit.now):
        raise too_late(visit, round_, goto=step("run", own.id))
    return round_
