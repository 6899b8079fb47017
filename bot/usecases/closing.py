"""Closing a round: count, pass the count through the disclosure rule once, freeze it, tell everybody at once."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain.broadcasts import Kind
from bot.domain.changes import Change, CloseRound, FreezeReading, Inform, ShutRound
from bot.domain.disclosure.priorities import disclose_priorities
from bot.domain.disclosure.reading import disclose_reading
from bot.domain.disclosure.supporting import disclose_helped
from bot.domain.disclosure.tallied import ByHand
from bot.domain.disclosure.votes import disclose_receipts, disclose_vote
from bot.domain.library import Library
from bot.domain.meetings import Meeting
from bot.domain.open_votes import may_be_named, named
from bot.domain.people import Role
from bot.domain.questions import kind_named, vote_kind_named
from bot.domain.questions.kind import Ballot
from bot.domain.releases import QuestionRelease, ReadingRelease, Result, RoundRelease
from bot.domain.rounds import Question, Round, Subject
from bot.domain.tallies import Tally, Way, ballots_of
from bot.domain.words import Line, say
from bot.usecases.ports import Counted, Records
from bot.usecases.progress import gap_news

ALWAYS_TOLD = (Role.ORGANISER, Role.FACILITATOR)
"""Who hears each result, whomever it was asked of."""
MOST_COUNTS = 3
"""So often a round is counted beside turns, where answers go meanwhile, before turns wait for the count."""


async def close(
    records: Records, library: Library, round_: Round, now: datetime, counted: Counted | None = None
) -> tuple[Change, ...]:
    """Return all that closing a round changes: its frozen release, and the same news to everybody.

    How the summary was read is frozen when the last round of its meeting closes. One with very many answers is only
    shut by this: count them outside of any turn, and close it again with what was `counted`. Where that does not stand
    any more, it has to be counted again; after a few times that is done here, and turns wait.
    """
    if counted is None or (counted.round_id, counted.shut) != (round_.id, round_.shut):
        if round_.shut <= MOST_COUNTS and await records.answers.many(round_):
            return (ShutRound(round_.id, min(round_.closes, now)),)
        counted = await records.answers.counted(round_)
    tallies = await records.tallies.of_round(round_.id)
    results = [await _result(round_, each, counted, tallies) for each in round_.questions]
    questions = tuple(map(QuestionRelease, round_.questions, results))
    helped = disclose_helped(counted.helped, counted.unhelped)
    release = RoundRelease(round_.id, now, questions, helped)
    if round_.own_space:
        return (CloseRound(release, round_.secret), _told(library, round_))
    closed = CloseRound(release, round_.secret)
    if round_.secret:
        closed = await _as_a_vote(records, round_, release, counted, _by_hand(round_, tallies))
    release = closed.release
    meeting = library.meetings[round_.meeting_id]
    others = [each for each in library.rounds_of(meeting) if each.id != round_.id and not each.own_space]
    reading = await freeze_reading(records, meeting, now) if all(each.closed_at for each in others) else ()
    return (closed, *reading, _told(library, round_), *gap_news(release))


def _by_hand(round_: Round, tallies: Sequence[Tally]) -> tuple[tuple[int, Ballot], ...]:
    return tuple(
        (question.id, ballot)
        for question in round_.questions
        for tally in tallies
        if tally.question_id == question.id and tally.people
        for ballot in ballots_of(question, tally)
    )


async def _as_a_vote(
    records: Records,
    round_: Round,
    release: RoundRelease,
    counted: Counted,
    by_hand: tuple[tuple[int, Ballot], ...],
) -> CloseRound:
    """Return the closing of a vote: its receipts listed, and, where it may be open, the names or that it is secret.

    A vote counted by hand has no names: where some votes are counted so, it stays secret.
    """
    release = replace(release, receipts=disclose_receipts(counted.voters))
    if not round_.open_ballot:
        return CloseRound(release, secret=True, counted=counted.ballots, by_hand=by_hand)
    objected = round_.rekeyed or bool(by_hand) or await records.names.objected(round_.id)
    voters = () if objected else await records.names.voters(round_)
    if not may_be_named(voters, objected):
        return CloseRound(replace(release, named=False), secret=True, counted=counted.ballots, by_hand=by_hand)
    shown = [await asyncio.to_thread(named, each, voters) for each in release.questions]
    names = {each.name_id: each.key for each in voters if each.name_id is not None}
    return CloseRound(replace(release, questions=tuple(shown), named=True), True, counted.ballots, names)


async def unread(records: Records, round_: Round) -> tuple[Line, ...]:
    """Say how many words that were said for a round still wait to be read: after it closes they are no part of it."""
    waiting = await records.contributions.to_check(round_id=round_.id)
    return (say("close-waiting", waiting=waiting),) if waiting else ()


def _told(library: Library, round_: Round) -> Inform:
    """Return the news of a round's results: to all at once, and of a space to its own audience alone."""
    audiences = round_.audiences if round_.own_space else (*round_.audiences, *ALWAYS_TOLD)
    return Inform(Kind.RESULT, audiences, library.title_of(round_), round_.id)


async def freeze_reading(records: Records, meeting: Meeting, now: datetime) -> tuple[Change, ...]:
    """Return the frozen counts of how a meeting's summary was read; nothing where they are frozen already."""
    if await records.releases.of_reading(meeting.id):
        return ()
    readers = await records.reading.readers(meeting.id)
    unclear = await records.reading.unclear(meeting.id)
    return (FreezeReading(ReadingRelease(meeting.id, now, disclose_reading(readers, unclear))),)


async def _result(round_: Round, question: Question, counted: Counted, tallies: Sequence[Tally]) -> Result:
    members = counted.members
    kind = kind_named(question.kind)
    ways: dict[Way, list[Ballot]] = {}
    for tally in tallies:
        if tally.question_id == question.id and tally.people:
            ways.setdefault(tally.way, []).extend(ballots_of(question, tally))
    ballots = [*counted.ballots.get(question.id, ()), *(ballot for found in ways.values() for ballot in found)]
    count = await asyncio.to_thread(kind.count, question, ballots, round_.id)
    of_ways = {way: await asyncio.to_thread(kind.count, question, found, round_.id) for way, found in ways.items()}
    by_hand = ByHand(of_ways)
    audiences = (*round_.audiences, *([Role.FOR_SOMEONE] if Role.FOR_SOMEONE in count.took_part else []))
    if round_.subject is Subject.VOTE:
        decision = vote_kind_named(question.kind).decide(question, count, round_.quorum)
        return disclose_vote(count, decision, audiences, members, round_.tie, by_hand)
    options = [option.id for option in question.options]
    return disclose_priorities(count, options, audiences, members, round_.quorum, by_hand)
