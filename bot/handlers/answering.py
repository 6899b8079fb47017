"""Votes and what matters: asked, answered, read over."""

from __future__ import annotations

from bot.domain.screens import Screen
from bot.handlers import guards
from bot.usecases import answering, prioritising, voting
from bot.usecases.visit import Outcome, Visit


async def ask(visit: Visit, round_: str, question: str, position: str) -> Screen:
    """Ask a question."""
    return await answering.ask(visit, guards.asked(visit, round_, question), position)


async def answer(visit: Visit, round_: str, question: str, position: str, value: str) -> Outcome:
    """Take an answer."""
    return await answering.answer(visit, guards.asked(visit, round_, question), position, value)


async def undo(visit: Visit, round_: str, question: str, position: str) -> Outcome:
    """Take an answer back."""
    return await answering.undo(visit, guards.asked(visit, round_, question), position)


async def review(visit: Visit, round_: str, start: str) -> Screen:
    """Read over what was given."""
    return await answering.review(visit, guards.asked_round(visit, round_), guards.number(start))


async def votes(visit: Visit, start: str) -> Screen:
    """List the open votes."""
    return await voting.votes(visit, guards.number(start))


async def vote(visit: Visit, round_: str) -> Screen:
    """Open a vote."""
    return await voting.vote(visit, guards.asked_round(visit, round_))


async def voted(visit: Visit, round_: str) -> Screen:
    """Say that votes are kept."""
    return await voting.voted(visit, guards.asked_round(visit, round_))


async def rules(visit: Visit, round_: str) -> Screen:
    """Say how a vote is counted."""
    return await voting.rules(visit, guards.round_(visit, round_))


async def rules_more(visit: Visit, round_: str) -> Screen:
    """Say what others will see."""
    return await voting.rules_more(visit, guards.round_(visit, round_))


async def matters(visit: Visit, start: str) -> Screen:
    """List what is asked about what matters."""
    return await prioritising.matters(visit, guards.number(start))


async def matter(visit: Visit, round_: str) -> Screen:
    """Open one of them."""
    return await prioritising.matter(visit, guards.asked_round(visit, round_))


async def options(visit: Visit, round_: str, start: str) -> Screen:
    """Show what there is to choose among."""
    return await prioritising.options(visit, guards.round_(visit, round_), guards.number(start))


async def say_own(visit: Visit, round_: str) -> Screen:
    """Ask what matters in one's own words."""
    return await prioritising.say_own(visit, guards.asked_round(visit, round_))


async def own_said(visit: Visit, words: str, round_: str) -> Outcome:
    """Take those words."""
    return await prioritising.take_own(visit, words, guards.asked_round(visit, round_))
