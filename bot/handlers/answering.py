"""Votes and what matters: asked, answered, read over."""

from __future__ import annotations

from bot.domain.rounds import Round
from bot.domain.screens import Screen
from bot.domain.supporting import Scope
from bot.domain.words import say
from bot.handlers import guards
from bot.usecases import answering, answering_as, giving_reasons, prioritising, reviewing, voting, worries
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.saying_as import Stamp
from bot.usecases.speaking_for import answers_for
from bot.usecases.visit import Visit


async def ask(visit: Visit, round_: str, question: str, position: str, start: str = "0") -> Screen:
    """Ask a question."""
    return await answering.ask(visit, await guards.asked(visit, round_, question), position, guards.number(start))


async def item(visit: Visit, round_: str, question: str) -> Screen:
    """Say what an item is about."""
    return await answering.item(visit, await guards.asked(visit, round_, question))


async def invite_why(visit: Visit, round_: str, question: str) -> Screen:
    """Offer to write what worries somebody."""
    return await giving_reasons.invite(visit, await guards.asked(visit, round_, question))


async def write_why(visit: Visit, round_: str, question: str) -> Screen:
    """Ask what worries them."""
    return await giving_reasons.write(visit, await guards.asked(visit, round_, question))


async def why(visit: Visit, words: str, round_: str, question: str) -> Outcome:
    """Take it."""
    return await giving_reasons.written(visit, words, await guards.asked(visit, round_, question, words))


async def all_worries(visit: Visit, round_: str, question: str, start: str) -> Screen:
    """Show what worries others."""
    found = guards.round_(visit, round_)
    asked = found.question(guards.number(question))
    if asked is None:
        raise Refused(say("old-button"))
    if not worries.may_read(visit.person, found):
        raise Refused(say("not-for-you"))
    return await worries.worries(visit, found, asked, guards.number(start))


async def answer(visit: Visit, round_: str, question: str, position: str, value: str) -> Outcome:
    """Take an answer."""
    return await answering.answer(visit, await guards.asked(visit, round_, question), position, value)


async def undo(visit: Visit, round_: str, question: str, position: str) -> Outcome:
    """Take an answer back."""
    return await answering.undo(visit, await guards.asked(visit, round_, question), position)


async def enough(visit: Visit, round_: str) -> Screen:
    """Ask whether it is enough for now."""
    return await answering.enough(visit, guards.asked_round(visit, round_))


async def review(visit: Visit, round_: str, start: str) -> Screen:
    """Read over what was given."""
    return await reviewing.review(visit, await guards.answers_as(visit, round_), guards.number(start))


async def ask_as(visit: Visit, round_: str, what: str) -> Screen:
    """Ask as whom somebody answers, or whether with help."""
    return await answering_as.ask_as(visit, await guards.answers_as(visit, round_), what)


async def set_as(visit: Visit, round_: str, value: str) -> Outcome:
    """Keep it."""
    known = await guards.answers_as(visit, round_)
    return await answering_as.set_as(visit, known, value, answering.first_step(visit, known, {}))


async def ask_for(visit: Visit, round_: str, question: str, position: str, start: str = "0") -> Screen:
    """Ask what another would say."""
    return await answering.ask(visit, await guards.asked_for(visit, round_, question), position, guards.number(start))


async def item_for(visit: Visit, round_: str, question: str) -> Screen:
    """Say what an item is about that is answered for another."""
    return await answering.item(visit, await guards.asked_for(visit, round_, question))


async def answer_for(visit: Visit, round_: str, question: str, position: str, value: str) -> Outcome:
    """Take it."""
    return await answering.answer(visit, await guards.asked_for(visit, round_, question), position, value)


async def undo_for(visit: Visit, round_: str, question: str, position: str) -> Outcome:
    """Take it back."""
    return await answering.undo(visit, await guards.asked_for(visit, round_, question), position)


async def review_for(visit: Visit, round_: str, start: str) -> Screen:
    """Read over what was said for another."""
    return await reviewing.review(visit, await guards.answers_for(visit, round_), guards.number(start))


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
    """Say what the rules of a vote are."""
    return await voting.rules(visit, guards.round_(visit, round_))


async def rules_of_counting(visit: Visit, round_: str, position: str) -> Screen:
    """Say how it is counted."""
    return await voting.rules_of_counting(visit, guards.round_(visit, round_), guards.number(position))


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


async def say_own(visit: Visit, round_: str, how: str = "") -> Screen:
    """Ask what matters in one's own words, or in those of somebody one supports."""
    by = await guards.stamp(visit, how, Scope.PRIORITIES, asking=("say", round_))
    return await prioritising.say_own(visit, await _said_in(visit, round_, by), by)


async def own_said(visit: Visit, words: str, round_: str, how: str = "") -> Outcome:
    """Take those words."""
    by = await guards.stamp(visit, how, Scope.PRIORITIES)
    return await prioritising.take_own(visit, words, await _said_in(visit, round_, by, words), by)


async def _said_in(visit: Visit, code: str, by: Stamp, words: str = "") -> Round:
    if by.pairing is None:
        return guards.asked_round(visit, code, words)
    return (await answers_for(visit, by.pairing, guards.round_(visit, code))).round
