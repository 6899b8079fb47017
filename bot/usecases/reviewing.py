"""Reading over what was given in a round, and saying more about it: with help, as whom, under pressure."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.questions import kind_named
from bot.domain.rounds import Round
from bot.domain.screens import Choice, Screen, step
from bot.domain.supporting import Provenance
from bot.domain.words import Line, Numbered, Quoted, say
from bot.usecases.answering_as import HAT, Answering
from bot.usecases.outcomes import Refused
from bot.usecases.paging import MOST_CHOICES, that_fit
from bot.usecases.ports import Given
from bot.usecases.visit import Visit


async def given_so_far(visit: Visit, round_: Round) -> Mapping[int, Given]:
    """Return what this person has given in a round, by question. Raises Refused where there is nothing to read over."""
    given = await visit.answers(round_)
    if given:
        return given
    if await visit.records.answers.voted_before_restore(round_, visit.person.id):
        raise Refused(say("vote-sealed"), goto=step("votes", 0))
    raise Refused(goto=step("vote" if round_.secret else "matter", round_.id))


async def review(visit: Visit, by: Answering, start: int) -> Screen:
    """Show what somebody has given so far in a round, for themselves or for another, to be changed."""
    round_ = by.round
    given = await by.given(visit) if by.pairing else await given_so_far(visit, round_)
    reviewed = [
        (question, answer is not None, each)
        for question in round_.questions
        for answer in (given.get(question.id),)
        for each in kind_named(question.kind).review(question, answer.given if answer else None)
    ]
    lines: list[Line] = [say("review", closes=round_.closes)]
    if by.pairing:
        lines.insert(0, say("for-said", name=Quoted(by.pairing.person_name)))
    choices = []
    end = that_fit([[each.line] for _, _, each in reviewed], start, most=MOST_CHOICES - 1)
    for number, (question, answered, each) in enumerate(reviewed[start:end], 1):
        key = "choice-change" if answered else "choice-vote-on"
        choices.append(Choice(say(key, number=number), by.step("ask", question.id, each.position)))
        lines.append(Numbered(number, each.line))
    if end < len(reviewed):
        choices.append(Choice(say("choice-more"), by.step("review", end)))
    about_round = round_.id if round_.secret else None
    return Screen(tuple(lines), tuple(choices), about_round=about_round, extras=_beside(visit, by))


def _beside(visit: Visit, by: Answering) -> tuple[Choice, ...]:
    """What else somebody can say of their own answers: given with help or alone, the hat, that they were pressured."""
    if by.pairing:
        return ()
    other = Provenance.OWN if by.provenance is Provenance.HELPED else Provenance.HELPED
    choices = [Choice(say("choice-was-helped", answering=other.value), step("as-set", by.round.id, other.value))]
    if len(by.round.audiences_of(visit.person)) > 1:
        choices.append(Choice(say("choice-hat"), step("as", by.round.id, HAT)))
    return (*choices, Choice(say("choice-pressured"), step("pressured-in", by.round.id)))
