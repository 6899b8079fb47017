"""What happened."""

from __future__ import annotations

from bot.domain.screens import Screen
from bot.domain.supporting import Scope
from bot.handlers import guards
from bot.usecases import reading
from bot.usecases.outcomes import Outcome, Viewed
from bot.usecases.visit import Visit


async def meetings(visit: Visit, start: str) -> Screen:
    """List the meetings."""
    return await reading.meetings(visit, guards.number(start))


async def meeting(visit: Visit, meeting: str) -> Screen:
    """Open a meeting."""
    return await reading.meeting(visit, guards.meeting(visit, meeting))


async def card(visit: Visit, meeting: str, number: str) -> Viewed:
    """Open a card."""
    return await reading.card(visit, guards.meeting(visit, meeting), guards.number(number))


async def summary(visit: Visit, meeting: str) -> Viewed:
    """Open a whole summary."""
    return await reading.summary(visit, guards.meeting(visit, meeting))


async def terms(visit: Visit, meeting: str, number: str, start: str) -> Screen:
    """List the hard words of a card."""
    return await reading.terms(visit, guards.meeting(visit, meeting), guards.number(number), guards.number(start))


async def term(visit: Visit, meeting: str, position: str) -> Screen:
    """Explain a word."""
    return await reading.term(visit, guards.meeting(visit, meeting), guards.number(position))


async def unclear(visit: Visit, meeting: str, number: str, start: str) -> Screen:
    """Ask which sentence is not clear."""
    return await reading.unclear(visit, guards.meeting(visit, meeting), guards.number(number), guards.number(start))


async def mark_unclear(visit: Visit, meeting: str, number: str, sentence: str) -> Outcome:
    """Mark a sentence as not clear."""
    found = guards.meeting(visit, meeting)
    return await reading.mark_unclear(visit, found, guards.number(number), guards.number(sentence), marked=True)


async def unmark_unclear(visit: Visit, meeting: str, number: str, sentence: str) -> Outcome:
    """Take that back."""
    found = guards.meeting(visit, meeting)
    return await reading.mark_unclear(visit, found, guards.number(number), guards.number(sentence), marked=False)


async def question(visit: Visit, meeting: str, number: str, how: str = "") -> Screen:
    """Ask for a question."""
    by = await guards.stamp(visit, how, Scope.QUESTIONS, asking=("question", meeting, number))
    return await reading.question(visit, guards.meeting(visit, meeting), guards.number(number), by)


async def question_said(visit: Visit, words: str, meeting: str, number: str, how: str = "") -> Outcome:
    """Take a question."""
    by = await guards.stamp(visit, how, Scope.QUESTIONS)
    return await reading.take_question(visit, words, guards.meeting(visit, meeting), guards.number(number), by)
