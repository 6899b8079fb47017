"""Releasing feedback on staff: once a quarter, through the disclosure rule, frozen, to everybody at the same moment."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from datetime import datetime, time
from zoneinfo import ZoneInfo

from bot.domain.changes import Change, DropFeedback, FreezeFeedback, Tell
from bot.domain.contributions import Contribution, Moderation, Purpose
from bot.domain.disclosure.feedback import (
    Gathered,
    Level,
    Past,
    Piece,
    disclose_feedback,
    disclose_to_board,
    first_day,
    gather,
    quarter_of,
)
from bot.domain.feedback import Feedback, Quote, Theme, Way
from bot.domain.releases import FeedbackRelease, ReleasedFeedback, ReleasedQuote
from bot.domain.screens import Choice, Screen, step
from bot.domain.staff import Staff, Worker
from bot.domain.words import say
from bot.usecases.ports import Records, Written

NEWS = Screen((say("staff-news"),), (Choice(say("choice-read-it"), step("about-me")),))
"""What a worker and their manager are told: nothing of what it is about, as phones are shared."""
Checked = tuple[Feedback, tuple[Contribution, ...]]


async def release(records: Records, staff: Staff, zone: ZoneInfo, now: datetime) -> tuple[Change, ...]:
    """Return what releasing the quarter that has ended changes; nothing where that is done, or nothing was sent."""
    today = now.astimezone(zone).date()
    quarter = quarter_of(today) - 1
    ended = datetime.combine(first_day(quarter + 1), time.min, zone)
    sent = await records.feedback.to_release(ended)
    if not sent or any(each.quarter >= quarter for each in await records.releases.of_feedback()):
        return ()
    words = await records.feedback.words([each.id for each in sent])
    replaced = _replaced(sent)
    checked = [(each, words.get(each.id, ())) for each in sent if each not in replaced]
    ready = [each for each in checked if _ready(staff, *each)]
    in_groups = [each for each in ready if each[0].way is Way.GROUP]
    passed_on = [each for each, _ in ready if each.way is Way.SUPERVISOR]
    supports = await records.feedback.supports()
    teams: dict[int, Hashable] = {each.id: _team(staff, each.id) for each in staff.workers.values()}
    past = _past(await records.feedback.released(), teams)
    gathered = gather([_piece(*each) for each in in_groups], teams, supports, past, quarter)
    by_id = {each.id: (each, said) for each, said in in_groups}
    results = tuple(
        ReleasedFeedback(
            disclose_feedback(each, _seen_by(staff, each), supports),
            tuple(quote for piece in each.pieces for quote in _quotes(*by_id[piece.id])),
        )
        for each in gathered
    )
    board = disclose_to_board(gathered, [each.result for each in results], supports)
    levels = {piece.id: each.level.value for each in gathered for piece in each.pieces}
    frozen = FreezeFeedback(
        FeedbackRelease(quarter, now, results, board), {**levels, **{each.id: None for each in passed_on}}
    )
    workers = {worker for each in results for worker in each.result.workers}
    drops = (DropFeedback(each) for each in replaced)
    return (*drops, frozen, *_news(staff, workers, {each.worker_id for each in passed_on}))


def _replaced(sent: Sequence[Feedback]) -> list[Feedback]:
    """What was said for somebody who gave feedback on the same worker themselves: theirs takes its place."""
    own = {(each.person_id, each.worker_id) for each in sent if each.supporter_id is None}
    return [each for each in sent if each.supporter_id is not None and (each.person_id, each.worker_id) in own]


def _ready(staff: Staff, feedback: Feedback, words: Sequence[Contribution]) -> bool:
    """Whether feedback may go on: all of it was read, some of it may be shown, and those it is for are here.

    Somebody who turned out to be the worker themselves, by a second phone or by a code, counts as no writer.
    """
    states = {each.state for each in words}
    worker = staff.workers[feedback.worker_id]
    if worker.left or worker.person_id == feedback.person_id:
        return False
    if feedback.way is Way.SUPERVISOR and not _supervised(staff, worker):
        return False
    return Moderation.SHOWN in states and Moderation.WAITING not in states


def _supervised(staff: Staff, worker: Worker) -> bool:
    supervisor = staff.supervisor_of(worker)
    return supervisor is not None and supervisor.person_id is not None


def _team(staff: Staff, worker_id: int) -> Hashable:
    """A name for a worker's team: who is in it."""
    return frozenset(each.id for each in staff.same_team(staff.workers[worker_id])) or frozenset({worker_id})


def _past(written: Sequence[Written], teams: dict[int, Hashable]) -> Past:
    """Return what was last released about each worker and each team, and who wrote it."""
    workers: dict[int, tuple[int, frozenset[int]]] = {}
    by_team: dict[Hashable, tuple[int, frozenset[int]]] = {}
    for each in sorted(written, key=lambda one: one.quarter):
        if each.level is Level.WORKER:
            workers[each.worker_id] = _with(workers.get(each.worker_id), each)
        elif each.level is Level.TEAM:
            team = teams[each.worker_id]
            by_team[team] = _with(by_team.get(team), each)
    return Past(workers, by_team)


def _with(last: tuple[int, frozenset[int]] | None, each: Written) -> tuple[int, frozenset[int]]:
    same = last is not None and last[0] == each.quarter
    return each.quarter, (last[1] if last and same else frozenset()) | {each.person_id}


def _piece(feedback: Feedback, words: Sequence[Contribution]) -> Piece:
    def themes(purpose: Purpose) -> frozenset[str]:
        shown = [each for each in words if each.purpose is purpose and each.state is Moderation.SHOWN]
        return frozenset(theme for each in shown for theme in each.themes or {Theme.OTHER.value})

    strengths, wishes = themes(Purpose.WELL), themes(Purpose.BETTER)
    return Piece(feedback.id, feedback.person_id, feedback.worker_id, strengths, wishes)


def _seen_by(staff: Staff, gathered: Gathered) -> tuple[int, ...]:
    """The workers who see a result: the one it is about, or all of the team who are still here."""
    one = gathered.pieces[0].worker_id
    if gathered.level is Level.WORKER:
        return (one,)
    return tuple(sorted(each.id for each in staff.same_team(staff.workers[one]) if not each.left))


def _quotes(feedback: Feedback, words: Sequence[Contribution]) -> list[ReleasedQuote]:
    if feedback.quote is Quote.NOBODY:
        return []
    return [ReleasedQuote(each.id, feedback.quote) for each in words if each.state is Moderation.SHOWN]


def _news(staff: Staff, workers: set[int], to_managers: set[int]) -> list[Tell]:
    """Tell workers and their managers that there is something to read, each of them once."""
    people = {staff.workers[each].person_id for each in workers}
    supervisors = [staff.supervisor_of(staff.workers[each]) for each in workers | to_managers]
    people |= {each.person_id for each in supervisors if each}
    return [Tell(each, NEWS) for each in sorted(one for one in people if one is not None)]
