"""Votes and lists counted by hand: an organiser enters the numbers one at a time, looks at them, and they count."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from itertools import chain

from bot.domain.changes import KeepTally
from bot.domain.meetings import Meeting
from bot.domain.people import Role
from bot.domain.questions.kind import option_of
from bot.domain.rounds import Question, Round
from bot.domain.screens import Choice, Screen, Step, step
from bot.domain.tallies import (
    AN_ORDER_EACH,
    MOST_PEOPLE,
    ONE_EACH,
    PEOPLE,
    Cells,
    Tally,
    Way,
    by_person,
    can_be_counted,
    cells_of,
    people_in,
    picked_in,
)
from bot.domain.words import Line, say
from bot.usecases.amending import one_by_one
from bot.usecases.amending.published import uncounted
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.paging import paged, that_fit, titles
from bot.usecases.visit import Visit


@dataclass(frozen=True, slots=True)
class Counting:
    """What is counted by hand: which question, of whom, in which way, as it stands now."""

    round: Round
    question: Question
    tally: Tally

    def to(self, name: str, *more: int) -> Step:
        """Return a step about this."""
        tally = self.tally
        return step(name, tally.round_id, tally.question_id, tally.way.value, tally.audience.value, *more)


def open_now(visit: Visit, meeting: Meeting) -> list[Round]:
    """Return the votes and lists of a meeting that are open, or wait to be counted."""
    return [each for each in uncounted(visit, meeting) if each.opens <= visit.now]


async def tallies(visit: Visit, round_id: int) -> list[Tally]:
    """Return what was counted by hand in a round, after what this turn decided."""
    found = {_key(each): each for each in await visit.records.tallies.of_round(round_id)}
    decided = [each.tally for each in visit.decided if isinstance(each, KeepTally) and each.tally.round_id == round_id]
    return list((found | {_key(each): each for each in decided}).values())


def _key(tally: Tally) -> tuple[int, Role, Way]:
    return tally.question_id, tally.audience, tally.way


async def questions(visit: Visit, meeting: Meeting, start: int) -> Screen:
    """Ask of which question votes were counted by hand."""
    asked = [(each, question) for each in open_now(visit, meeting) for question in each.questions]
    found = [(each, question) for each, question in asked if can_be_counted(question)]
    if not found:
        raise Refused(say("tally-none"), goto=step("published-one", meeting.id))
    choices = [
        Choice(say("result-label", subject=each.subject.value, number=number), step("tally-way", each.id, question.id))
        for number, (each, question) in enumerate(found, 1)
    ]
    lines: tuple[Line, ...] = (say("tally-which"), *titles([question.title for _, question in found], start))
    return Screen(lines, paged(choices, start, "tally", meeting.id))


async def ways(visit: Visit, round_: Round, question: Question) -> Screen:
    """Ask how these votes came, and say how many are counted by hand already."""
    known = [each for each in await tallies(visit, round_.id) if each.question_id == question.id]
    choices = tuple(
        Choice(say("tally-way", way=way.value), step("tally-whom", round_.id, question.id, way.value)) for way in Way
    )
    lines = (question.title, say("tally-so-far", people=sum(each.people for each in known)), say("tally-ways"))
    return Screen(lines, choices)


async def whom(visit: Visit, round_: Round, question: Question, way: Way) -> Screen:
    """Ask whose votes these are."""
    choices = tuple(
        Choice(say("role-name", role=role.value), step("tally-ask", round_.id, question.id, way.value, role.value, 0))
        for role in round_.audiences
    )
    return Screen((say("tally-whom"),), choices)


async def ask(visit: Visit, counting: Counting, position: int) -> Screen:
    """Ask for one number, or for what each person gave: then the options are listed from this one on."""
    question = counting.question
    if by_person(question):
        listed, end = one_by_one.asked(question, position)
        further = (Choice(say("choice-more"), counting.to("tally-ask", end)),) if end < len(question.options) else ()
        return Screen(listed, further, words=counting.to("tally-typed", len(question.options)))
    cell = cells_of(counting.question)[position]
    lines: list[Line] = [_asked(counting.question, cell)]
    if counting.question.kind not in ONE_EACH and cell != PEOPLE:
        lines.append(option_of(counting.question, cell).text)
    lines.append(say("tally-number"))
    known = dict(counting.tally.counts)
    if cell in known:
        lines.append(say("tally-now", people=known[cell]))
    return Screen(tuple(lines), words=counting.to("tally-typed", position))


def _asked(question: Question, cell: str) -> Line:
    if cell == PEOPLE:
        return say("tally-people")
    return say("tally-said", choice=cell) if question.kind in ONE_EACH else say("tally-picked")


async def take(visit: Visit, words: str, counting: Counting, position: int) -> Outcome:
    """Keep one number, and ask for the next, or show them all.

    Where people are entered one by one, `position` is how many options they could choose from: with more or fewer by
    now, the numbers they were listed under may mean others.
    """
    if by_person(counting.question):
        if position != len(counting.question.options):
            raise Refused(say("tally-list-changed"), goto=counting.to("tally-ask", 0))
        given = one_by_one.read(counting.question, words, MOST_PEOPLE)
        return Outcome(counting.to("tally-sure", 0), changes=(KeepTally(replace(counting.tally, typed=given)),))
    cells = cells_of(counting.question)
    number = _number(words)
    typed = counting.tally.typed[:position]
    if position >= len(cells) or [cell for cell, _ in typed] != list(cells[:position]):
        raise Refused(goto=counting.to("tally-ask", 0))
    if cells[0] == PEOPLE and position and number > typed[0][1]:
        raise Refused(say("tally-too-many", people=typed[0][1]))
    tally = replace(counting.tally, typed=(*typed, (cells[position], number)))
    done = position + 1 == len(cells)
    goto = counting.to("tally-sure", 0) if done else counting.to("tally-ask", position + 1)
    return Outcome(goto, changes=(KeepTally(tally),))


def _number(words: str) -> int:
    digits = unicodedata.normalize("NFKC", words).strip()
    if not digits.isdecimal() or len(digits) > len(str(MOST_PEOPLE)):
        raise Refused(say("tally-no-number", most=MOST_PEOPLE))
    return int(digits)


async def sure(visit: Visit, counting: Counting, start: int) -> Screen:
    """Show all numbers as they were typed, as many as can be read at once, and ask whether they are right."""
    typed = _whole(counting)
    entries = _entries(counting.question, typed, visit.person.language)
    end = that_fit(entries, start)
    lines: list[Line] = [say("role-name", role=counting.tally.audience.value), *chain(*entries[start:end])]
    choices = []
    if end < len(entries):
        choices.append(Choice(say("choice-more"), counting.to("tally-sure", end)))
    else:
        lines.append(say("tally-sure"))
        choices.append(Choice(say("choice-tally-right"), counting.to("tally-now")))
    choices.append(Choice(say("choice-tally-again"), counting.to("tally-ask", 0)))
    return Screen(tuple(lines), tuple(choices))


def _whole(counting: Counting) -> Cells:
    """Return all that was typed. Raises Refused, towards the first of it, where some is missing."""
    typed = counting.tally.typed
    if typed and by_person(counting.question) and PEOPLE not in dict(typed):
        return typed
    if not cells_of(counting.question) or tuple(cell for cell, _ in typed) != cells_of(counting.question):
        raise Refused(goto=counting.to("tally-ask", 0))
    return typed


def _entries(question: Question, typed: Cells, language: str) -> list[list[Line]]:
    """Return the numbers as they are listed: those of a few fixed answers together."""
    if question.kind in AN_ORDER_EACH:
        return one_by_one.orders_told(question, typed, language)
    if question.kind in ONE_EACH:
        return [[say("audience-exact", choice=cell, people=people) for cell, people in typed]]
    cells = dict(typed)
    cells = cells if PEOPLE in cells else picked_in(typed)
    found: list[list[Line]] = [[say("tally-took-part", people=people_in(typed))]]
    for option in question.options:
        found.append([say("audience-option-exact", text=option.label, people=cells.get(option.id, 0))])
    return found


async def keep(visit: Visit, counting: Counting) -> Outcome:
    """Count what was typed from now on, together with the phones."""
    tally = counting.tally
    made = replace(tally, counts=_whole(counting), before=tally.counts, typed=())
    made = made if people_in(made.counts) else replace(made, counts=())
    undo = counting.to("tally-undo")
    goto = step("tally-way", tally.round_id, tally.question_id)
    return Outcome(goto, (say("tally-kept"),), (KeepTally(made),), undo)


async def undo(visit: Visit, counting: Counting) -> Outcome:
    """Count what counted before the last change."""
    tally = counting.tally
    back = replace(tally, counts=tally.before, before=(), typed=tally.counts)
    return Outcome(step("tally-way", tally.round_id, tally.question_id), (say("undone"),), (KeepTally(back),))
