"""People who help me: pairing by a code, seen and ended from either side."""

from __future__ import annotations

from bot.domain.screens import Screen, step
from bot.domain.supporting import MONTHS, Scope
from bot.domain.words import say
from bot.handlers import guards
from bot.usecases import pairing as pairing_up
from bot.usecases import pressure, speaking_for, supporting, words_for
from bot.usecases.answering_as import Answering
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.visit import Visit


async def pairs(visit: Visit, start: str) -> Screen:
    """List who helps whom."""
    return await supporting.pairs(visit, guards.number(start))


async def choose_scope(visit: Visit, answers: str = "") -> Screen:
    """Ask what somebody may answer."""
    return await pairing_up.choose_scope(visit, _answers(answers))


async def choose_end(visit: Visit, answers: str) -> Screen:
    """Ask until when somebody may help."""
    return await pairing_up.choose_end(visit, _whole(answers))


async def ask_name(visit: Visit, answers: str, months: str) -> Screen:
    """Ask for a first name."""
    return await pairing_up.ask_name(visit, _whole(answers), _months(months))


async def offer(visit: Visit, words: str, answers: str, months: str) -> Outcome:
    """Take the name, and show a code."""
    return await pairing_up.offer(visit, words, pairing_up.allowed(_whole(answers)), _months(months))


async def show_code(visit: Visit, pairing: str) -> Outcome:
    """Show another code."""
    return await pairing_up.show_code(visit, await guards.pairing(visit, pairing))


async def agree(visit: Visit, pairing: str) -> Screen:
    """Ask a supporter whether they agree."""
    return await pairing_up.agree(visit, await guards.pairing(visit, pairing))


async def ask_your_name(visit: Visit, pairing: str) -> Screen:
    """Ask a supporter for their first name."""
    return await pairing_up.ask_your_name(visit, await guards.pairing(visit, pairing))


async def take_agreement(visit: Visit, words: str, pairing: str) -> Outcome:
    """Take it."""
    return await pairing_up.take_agreement(visit, words, await guards.pairing(visit, pairing))


async def pair(visit: Visit, pairing: str) -> Screen:
    """Show one pairing."""
    return await supporting.pair(visit, await guards.pairing(visit, pairing))


async def confirm_end(visit: Visit, pairing: str) -> Screen:
    """Ask whether to end it."""
    return await supporting.confirm_end(visit, await guards.pairing(visit, pairing))


async def end(visit: Visit, pairing: str) -> Outcome:
    """End it."""
    return await supporting.end(visit, await guards.pairing(visit, pairing))


async def resume(visit: Visit, pairing: str) -> Outcome:
    """Take that back."""
    return await supporting.resume(visit, guards.number(pairing))


async def rounds(visit: Visit, pairing: str, start: str) -> Screen:
    """List what can be answered for somebody."""
    return await speaking_for.rounds(visit, await guards.pairing(visit, pairing), guards.number(start))


async def choose(visit: Visit, pairing: str, round_: str) -> Screen:
    """Keep one's own view and theirs apart."""
    return await speaking_for.choose(visit, await _under(visit, pairing, round_))


async def begin(visit: Visit, pairing: str, round_: str) -> Outcome:
    """Begin to say what they would say."""
    return await speaking_for.begin(visit, await _under(visit, pairing, round_))


async def words(visit: Visit, pairing: str, start: str) -> Screen:
    """List what can be said for somebody."""
    return await words_for.ways(visit, await guards.pairing(visit, pairing), guards.number(start))


async def two(visit: Visit, pairing: str, name: str, *about: str) -> Screen:
    """Keep one's own view and theirs apart, in words."""
    return await words_for.two(visit, await guards.pairing(visit, pairing), name, *about)


async def _under(visit: Visit, pairing: str, round_: str) -> Answering:
    found = guards.round_(visit, round_)
    return await speaking_for.answers_for(visit, await guards.pairing(visit, pairing), found)


async def said_for_me(visit: Visit, round_: str, start: str) -> Screen:
    """Show what was said for this person."""
    return await speaking_for.said_for_me(visit, guards.asked_round(visit, round_), guards.number(start))


async def drop_sure(visit: Visit, round_: str) -> Screen:
    """Ask whether it shall really be deleted."""
    return await speaking_for.drop_sure(visit, guards.asked_round(visit, round_))


async def drop(visit: Visit, round_: str) -> Outcome:
    """Delete it."""
    return await speaking_for.drop(visit, guards.asked_round(visit, round_))


async def set_alone(visit: Visit, round_: str, alone: str) -> Outcome:
    """Let nobody answer it for them, or let them again."""
    return await speaking_for.set_alone(visit, guards.asked_round(visit, round_), alone)


async def pressured(visit: Visit, start: str = "0") -> Screen:
    """Ask which vote somebody was pressured in."""
    return await pressure.pressured(visit, guards.number(start))


async def pressured_in(visit: Visit, round_: str) -> Screen:
    """Say what can be done about it."""
    return await pressure.pressured_in(visit, guards.round_(visit, round_))


async def void(visit: Visit, round_: str) -> Outcome:
    """Take the vote back."""
    return await pressure.void(visit, guards.asked_round(visit, round_))


def _answers(code: str) -> str:
    """Read what was answered so far to what somebody may do."""
    if len(code) > len(Scope) or set(code) - {pairing_up.YES, pairing_up.NO}:
        raise Refused(say("old-button"))
    return code


def _whole(code: str) -> str:
    """Read all answers. Raises Refused where some are missing, or all are no."""
    if len(_answers(code)) < len(Scope) or not pairing_up.allowed(code):
        raise Refused(say("old-button"), goto=step("pair-scope"))
    return code


def _months(code: str) -> int:
    months = guards.number(code)
    if months not in MONTHS:
        raise Refused(say("old-button"))
    return months
