"""Saying what somebody else would say: the supporter's side, and what the person sees of it.

Two views are asked for and never mixed: what I think, and what I think they would say (ASCOT-Proxy, PMC6440097).
"""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes import AnswerAlone, DropSaidFor
from bot.domain.people import Person, Role
from bot.domain.questions import kind_named
from bot.domain.rounds import Round, Subject
from bot.domain.screens import Choice, Screen, Step, step
from bot.domain.supporting import Pairing, Provenance
from bot.domain.words import Line, Numbered, Quoted, say
from bot.usecases.answering import first_step
from bot.usecases.answering_as import Answering
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.paging import MOST_CHOICES, paged, that_fit, titles
from bot.usecases.supporting import pairings
from bot.usecases.too_late import too_late
from bot.usecases.visit import Visit

MOST_SHORTCUTS = 2


async def answers_for(visit: Visit, pairing: Pairing, round_: Round) -> Answering:
    """Return how this person answers a round for another.

    Raises Refused where the pairing or the round does not let them, or where the person answers it alone.
    """
    person = await _supported(visit, pairing)
    if not pairing.lets_answer(visit.person.id, round_, visit.now):
        raise Refused(say("pair-gone"), goto=step("supporters"))
    if not round_.asks(person, visit.now):
        raise too_late(visit, round_, goto=step("pair", pairing.id))
    if await visit.records.proxies.answers_alone(round_, person.id):
        raise Refused(say("for-alone", name=Quoted(pairing.person_name)), goto=step("pair", pairing.id))
    return Answering(round_, Role.FOR_SOMEONE, Provenance.FOR_SOMEONE, pairing)


async def _supported(visit: Visit, pairing: Pairing) -> Person:
    try:
        person, _ = await visit.records.people.known(pairing.person_id)
    except KeyError:
        raise Refused(say("pair-gone"), goto=step("supporters")) from None
    return person


async def open_to(visit: Visit, pairing: Pairing) -> list[Round]:
    """Return the open rounds this supporter may answer for the person, the first to close first."""
    person = await _supported(visit, pairing)
    return [
        each
        for subject in Subject
        for each in visit.library.open_rounds(person, subject, visit.now)
        if pairing.lets_answer(visit.person.id, each, visit.now)
    ]


async def rounds(visit: Visit, pairing: Pairing, start: int) -> Screen:
    """List what this supporter may answer for the person now."""
    found = await open_to(visit, pairing)
    if not found:
        raise Refused(say("for-none", name=Quoted(pairing.person_name)), goto=step("pair", pairing.id))
    choices = [
        Choice(say("result-label", subject=each.subject.value, number=number), step("for", pairing.id, each.id))
        for number, each in enumerate(found, 1)
    ]
    listed = titles([visit.library.meetings[each.meeting_id].title for each in found], start)
    asked = say("for-which", name=Quoted(pairing.person_name))
    return Screen((asked, *listed), paged(choices, start, "for-rounds", pairing.id))


async def shortcuts(visit: Visit, round_: Round) -> tuple[Choice, ...]:
    """Return the ways to answer this round for those this person supports."""
    found = [each for each in await pairings(visit) if each.lets_answer(visit.person.id, round_, visit.now)]
    return tuple(
        Choice(say("choice-for", name=Quoted(each.person_name)), step("for", each.id, round_.id))
        for each in found[:MOST_SHORTCUTS]
    )


async def beside(visit: Visit, round_: Round) -> tuple[Choice, ...]:
    """Return what stands beside a round: answering it for somebody, and what somebody said there for this person."""
    choices = await shortcuts(visit, round_)
    if not visit.person.helped or _dropped(visit, round_):
        return choices
    if not await visit.records.proxies.of_person(round_, visit.person.id):
        return choices
    return (*choices, Choice(say("choice-said-for-me"), step("said-for-me", round_.id, 0)))


async def choose(visit: Visit, by: Answering) -> Screen:
    """Keep the two views apart: what I think, and what they would say."""
    pairing = by.pairing
    if pairing is None:
        raise Refused(say("old-button"))
    choices = [Choice(say("choice-for-begin"), step("for-begin", pairing.id, by.round.id))]
    if by.round.audience_of(visit.person):
        own = step("vote" if by.round.secret else "matter", by.round.id)
        choices.insert(0, Choice(say("choice-what-i-think"), own))
    name = Quoted(pairing.person_name)
    return Screen((say("for-two", name=name), say("for-told", name=name)), tuple(choices))


async def begin(visit: Visit, by: Answering) -> Outcome:
    """Go on to say what the person would say, from the first thing this supporter has not said."""
    given = {question: each.given for question, each in (await by.given(visit)).items()}
    place = replace(visit.place, supports=by.pairing.id if by.pairing else None)
    return Outcome(first_step(visit, by, given), place=place)


async def said_for_me(visit: Visit, round_: Round, start: int) -> Screen:
    """Show somebody what was said for them in a round, and let them say it themselves, delete it, or have no more."""
    said = {} if _dropped(visit, round_) else await visit.records.proxies.of_person(round_, visit.person.id)
    own = await visit.answers(round_)
    names = {
        visit.records.proxies.by(round_, each.id): each.supporter_name
        for each in await pairings(visit)
        if each.person_id == visit.person.id and each.supporter_name
    }
    reviewed = [
        (names.get(said[question.id].by), question.id in own, each.line)
        for question in round_.questions
        if question.id in said
        for each in kind_named(question.kind).review(question, said[question.id].given)
    ]
    if start >= len(reviewed):
        raise Refused(say("said-for-none"), goto=_own(round_))
    end = that_fit([[line] for _, _, line in reviewed], start, besides=1, most=MOST_CHOICES - 1)
    name = reviewed[start][0]
    lines: list[Line] = [say("said-for", name=Quoted(name)) if name else say("said-for-somebody")]
    for number, (_, replaced, line) in enumerate(reviewed[start:end], 1):
        lines.append(Numbered(number, line))
        if replaced:
            lines.append(say("said-for-replaced"))
    choices = [
        Choice(say("choice-say-myself"), _own(round_)),
        Choice(say("choice-said-drop"), step("said-drop-sure", round_.id)),
        Choice(say("choice-only-i"), step("only-i", round_.id, "yes")),
    ]
    if end < len(reviewed):
        choices.append(Choice(say("choice-more"), step("said-for-me", round_.id, end)))
    return Screen(tuple(lines), tuple(choices), about_round=round_.id if round_.secret else None)


def _own(round_: Round) -> Step:
    return step("vote" if round_.secret else "matter", round_.id)


def _dropped(visit: Visit, round_: Round) -> bool:
    return any(isinstance(each, DropSaidFor) and each.round_id == round_.id for each in visit.decided)


async def drop_sure(visit: Visit, round_: Round) -> Screen:
    """Ask whether what was said for this person shall really be deleted."""
    keep = Choice(say("choice-keep"), step("said-for-me", round_.id, 0))
    return Screen((say("said-drop-sure"),), (Choice(say("choice-delete"), step("said-drop", round_.id)), keep))


async def drop(visit: Visit, round_: Round) -> Outcome:
    """Delete what was said for this person in a round."""
    return Outcome(_own(round_), (say("said-dropped"),), (DropSaidFor(round_.id, visit.person.id, round_.secret),))


async def set_alone(visit: Visit, round_: Round, alone: str) -> Outcome:
    """Let nobody answer this round for this person, or let them again. Whoever helps sees only that it is so."""
    if alone not in {"yes", "no"}:
        raise Refused(say("old-button"))
    change = AnswerAlone(round_.id, visit.person.id, round_.secret, alone == "yes")
    undo = step("only-i", round_.id, "no" if alone == "yes" else "yes")
    return Outcome(_own(round_), (say("only-i-set", alone=alone),), (change,), undo)
