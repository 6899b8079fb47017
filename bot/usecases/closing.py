"""Closing a round: count, pass the count through the disclosure rule once, freeze it, tell everybody at once."""

from __future__ import annotations

import asyncio
from datetime import datetime

from bot.domain.changes import Announce, Change, CloseRound, FreezeReading
from bot.domain.disclosure.priorities import disclose_priorities
from bot.domain.disclosure.reading import disclose_reading
from bot.domain.disclosure.votes import disclose_vote
from bot.domain.library import Library
from bot.domain.meetings import Meeting
from bot.domain.people import Role
from bot.domain.questions import kind_named
from bot.domain.questions.yes_no import ANSWERS
from bot.domain.releases import QuestionRelease, ReadingRelease, Result, RoundRelease
from bot.domain.rounds import Question, Round, Subject
from bot.usecases.ports import Records
from bot.usecases.progress import result_screen

ALWAYS_TOLD = (Role.ORGANISER, Role.FACILITATOR)
"""Who hears each result, whomever it was asked of."""


async def close(records: Records, library: Library, round_: Round, now: datetime) -> tuple[Change, ...]:
    """Return all that closing a round changes: its frozen release, and the same news to everybody.

    How the summary was read is frozen when the last round of its meeting closes.
    """
    questions = tuple(
        [QuestionRelease(question, await _result(records, round_, question)) for question in round_.questions]
    )
    release = RoundRelease(round_.id, now, questions)
    screens = [result_screen(release, position, news=True) for position in range(len(questions))]
    news = tuple(Announce((*round_.audiences, *ALWAYS_TOLD), screen) for screen in screens)
    meeting = library.meetings[round_.meeting_id]
    others = [each for each in library.rounds_of(meeting) if each.id != round_.id]
    reading = await freeze_reading(records, meeting, now) if all(each.closed_at for each in others) else ()
    return (CloseRound(release, round_.secret), *reading, *news)


async def freeze_reading(records: Records, meeting: Meeting, now: datetime) -> tuple[Change, ...]:
    """Return the frozen counts of how a meeting's summary was read; nothing where they are frozen already."""
    if await records.releases.of_reading(meeting.id):
        return ()
    readers = await records.reading.readers(meeting.id)
    unclear = await records.reading.unclear(meeting.id)
    return (FreezeReading(ReadingRelease(meeting.id, now, disclose_reading(readers, unclear))),)


async def _result(records: Records, round_: Round, question: Question) -> Result:
    ballots = await records.answers.ballots(round_, question.id)
    members = await records.people.members(round_.audiences)
    count = await asyncio.to_thread(kind_named(question.kind).count, question, ballots, round_.id)
    if round_.subject is Subject.VOTE:
        return disclose_vote(count.picks, ANSWERS, round_.audiences, members, round_.quorum)
    options = [option.id for option in question.options]
    return disclose_priorities(count, options, round_.audiences, members, round_.quorum)
