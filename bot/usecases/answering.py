"""Asking and answering any kind of question: every answer is saved at once, and can be changed or undone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.changes import SaveAnswer
from bot.domain.people import Role
from bot.domain.questions import kind_named
from bot.domain.questions.kind import WHOLE, Kind, NotOffered
from bot.domain.rounds import Question, Round
from bot.domain.screens import Choice, Screen, Step, step
from bot.domain.words import Line, Numbered, say
from bot.usecases.paging import MOST_CHOICES, that_fit
from bot.usecases.ports import Given
from bot.usecases.visit import Outcome, Refused, Visit


@dataclass(frozen=True, slots=True)
class Asked:
    """An open question of a round, and the audience this person answers it in."""

    round: Round
    question: Question
    audience: Role

    @property
    def kind(self) -> Kind:
        """The kind of question this is."""
        return kind_named(self.question.kind)

    def ask(self, position: str) -> Step:
        """The step to one position of this question."""
        return step("ask", self.round.id, self.question.id, position)


async def ask(visit: Visit, asked: Asked, position: str) -> Screen:
    """Show one position of a question."""
    given = (await visit.answers(asked.round)).get(asked.question.id)
    try:
        asking = asked.kind.ask(asked.question, given.given if given else None, position)
    except NotOffered:
        raise Refused(say("question-changed"), goto=finish(asked.round)) from None
    choices = tuple(
        Choice(offer.label, step("answer", asked.round.id, asked.question.id, position, offer.value))
        for offer in asking.offers
    )
    if position != WHOLE:
        choices = (*choices, Choice(say("choice-enough"), finish(asked.round)))
    lines: list[Line] = list(asking.lines)
    if len(asked.round.questions) > 1:
        number = asked.round.questions.index(asked.question) + 1
        lines.insert(0, say("question-progress", number=number, total=len(asked.round.questions)))
    return Screen(tuple(lines), choices, about_round=asked.round.id if asked.round.secret and given else None)


async def answer(visit: Visit, asked: Asked, position: str, value: str) -> Outcome:
    """Keep an answer, say so, and go on to what is asked next."""
    if await visit.records.answers.voted_before_restore(asked.round, visit.person.id):
        raise Refused(say("vote-sealed"), goto=finish(asked.round))
    before = (await visit.answers(asked.round)).get(asked.question.id)
    try:
        given = asked.kind.answer(asked.question, before.given if before else None, position, value)
        offer = next(each for each in asked.kind.ask(asked.question, given, position).offers if each.value == value)
    except NotOffered:
        raise Refused(say("question-changed"), goto=finish(asked.round)) from None
    change = _save(visit, asked, given, before.given if before else None)
    reviewed = asked.kind.review(asked.question, before.given) if before else ()
    again = any(each.position == position for each in reviewed)
    return Outcome(
        await _following(visit, asked, given, again),
        (say("answer-saved"), offer.label),
        (change,),
        undo=step("answer-undo", asked.round.id, asked.question.id, position),
        about_round=asked.round.id if asked.round.secret else None,
    )


async def undo(visit: Visit, asked: Asked, position: str) -> Outcome:
    """Bring back what was given before the last answer."""
    now = (await visit.answers(asked.round)).get(asked.question.id)
    change = _save(visit, asked, now.before if now else None, None)
    return Outcome(asked.ask(position), (say("undone"),), (change,))


async def given_so_far(visit: Visit, round_: Round) -> Mapping[int, Given]:
    """Return what this person has given in a round, by question. Raises Refused where there is nothing to read over."""
    given = await visit.answers(round_)
    if given:
        return given
    if await visit.records.answers.voted_before_restore(round_, visit.person.id):
        raise Refused(say("vote-sealed"), goto=step("votes", 0))
    raise Refused(goto=step("vote" if round_.secret else "matter", round_.id))


async def review(visit: Visit, round_: Round, start: int) -> Screen:
    """Show what somebody has given so far in a round, and let them change each answer."""
    given = await given_so_far(visit, round_)
    reviewed = [
        (question, answer is not None, each)
        for question in round_.questions
        for answer in (given.get(question.id),)
        for each in kind_named(question.kind).review(question, answer.given if answer else None)
    ]
    lines: list[Line] = [say("review", closes=round_.closes)]
    choices = []
    end = that_fit([[each.line] for _, _, each in reviewed], start, most=MOST_CHOICES - 1)
    for number, (question, answered, each) in enumerate(reviewed[start:end], 1):
        key = "choice-change" if answered else "choice-vote-on"
        choices.append(Choice(say(key, number=number), step("ask", round_.id, question.id, each.position)))
        lines.append(Numbered(number, each.line))
    if end < len(reviewed):
        choices.append(Choice(say("choice-more"), step("review", round_.id, end)))
    return Screen(tuple(lines), tuple(choices), about_round=round_.id if round_.secret else None)


def first_step(visit: Visit, round_: Round, audience: Role, given: dict[int, str]) -> Step:
    """Return the first position of a round that this person has not answered, or its end where none is left."""
    seed = visit.records.answers.seed(round_, visit.person.id)
    for question in round_.questions:
        asked = Asked(round_, question, audience)
        position = asked.kind.following(question, given.get(question.id), seed)
        if position is not None:
            return asked.ask(position)
    return finish(round_)


def finish(round_: Round) -> Step:
    """Return the step that comes after the last answer of a round."""
    return step("voted", round_.id) if round_.secret else step("matter", round_.id)


def _save(visit: Visit, asked: Asked, given: str | None, before: str | None) -> SaveAnswer:
    return SaveAnswer(
        asked.round.id, asked.question.id, visit.person.id, asked.audience, given, before, asked.round.secret
    )


async def _following(visit: Visit, asked: Asked, given: str, again: bool) -> Step:
    """What comes after an answer: what is not answered yet, or, after an answer was changed, all that was given."""
    answers = {question: answer.given for question, answer in (await visit.answers(asked.round)).items()}
    following = first_step(visit, asked.round, asked.audience, answers | {asked.question.id: given})
    if again and following == finish(asked.round):
        return step("review", asked.round.id, 0)
    return following
