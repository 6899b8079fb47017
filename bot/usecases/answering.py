"""Asking and answering any kind of question: every answer is saved at once, and can be changed or undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain.changes import Change, Tell
from bot.domain.places import HOME
from bot.domain.preferences import QUESTIONS_AT_ONCE, Phone, Questions
from bot.domain.questions import VOTE_KINDS, kind_named
from bot.domain.questions.kind import WHOLE, Asking, Kind, NotOffered, Offer, VoteKind
from bot.domain.rounds import Question, Round
from bot.domain.screens import Choice, Screen, Step, step
from bot.domain.words import Line, Numbered, Quoted, Text, say
from bot.usecases import worries
from bot.usecases.answering_as import Answering, answering
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.paging import MOST_CHOICES, that_fit
from bot.usecases.ports import Given
from bot.usecases.visit import Visit


@dataclass(frozen=True, slots=True)
class Asked:
    """An open question of a round, and how it is answered: as whom, with help or without, or for whom."""

    by: Answering
    question: Question

    @property
    def round(self) -> Round:
        """The round it belongs to."""
        return self.by.round

    @property
    def kind(self) -> Kind:
        """The kind of question this is."""
        return kind_named(self.question.kind)

    @property
    def finish(self) -> Step:
        """The step that comes after the last answer of the round."""
        return self.by.finish

    def ask(self, position: str) -> Step:
        """The step to one position of this question."""
        return self.by.step("ask", self.question.id, position)

    async def given(self, visit: Visit) -> Given | None:
        """Return what is given for this question so far."""
        return (await self.by.given(visit)).get(self.question.id)


async def ask(visit: Visit, asked: Asked, position: str, start: int = 0) -> Screen:
    """Show one position of a question; a long list of answers from `start` on."""
    given = await asked.given(visit)
    seed = visit.records.answers.seed(asked.round, asked.by.person_id(visit))
    try:
        asking = asked.kind.ask(asked.question, given.given if given else None, position, seed)
    except NotOffered:
        raise Refused(say("question-changed"), goto=asked.finish) from None
    offers, more = page(asking, start)
    choices = [
        Choice(offer.label, asked.by.step("answer", asked.question.id, position, offer.value)) for offer in offers
    ]
    if more is not None:
        choices.append(Choice(say("choice-more"), asked.by.step("ask", asked.question.id, position, more)))
    if asked.kind.asks_why:
        choices += await worries.choices(visit, asked.round, asked.question)
    if position != WHOLE and not any(offer.always for offer in offers):
        choices.append(Choice(say("choice-enough"), asked.finish))
    lines: list[Line] = [line for line in asking.lines if visit.private or not _tells(line)]
    lines += [Numbered(number, offer.text) for number, offer in enumerate(offers, 1) if offer.text]
    if not asked.kind.introduced and len(asked.round.questions) > 1:
        lines.insert(0, question_progress(asked))
    if asked.by.pairing:
        lines.insert(0, say("for-say", name=Quoted(asked.by.pairing.person_name)))
    return Screen(tuple(lines), tuple(choices), about_round=asked.round.id if asked.round.secret and given else None)


def question_progress(asked: Asked) -> Text:
    """How far along a round this question is."""
    number = asked.round.questions.index(asked.question) + 1
    return say("question-progress", number=number, total=len(asked.round.questions))


def page(asking: Asking, start: int) -> tuple[Sequence[Offer], int | None]:
    """Return the offers of one page, as many as can be read at once, and where the next page starts, if there is one.

    What is always offered stands last on each page. Beyond the last page is the first.
    """
    always = [offer for offer in asking.offers if offer.always]
    listed = [offer for offer in asking.offers if not offer.always]
    start = start if start < len(listed) else 0
    room = MOST_CHOICES - len(always)
    entries = [[offer.text] if offer.text else [] for offer in listed]
    end = that_fit(entries, start, most=room)
    if end < len(listed):
        end = that_fit(entries, start, most=room - 1)
    return [*listed[start:end], *always], end if end < len(listed) else None


async def item(visit: Visit, asked: Asked) -> Screen:
    """Say what an item is about and how it is answered, before it is asked."""
    question = asked.question
    if not asked.kind.introduced:
        raise Refused(say("old-button"), goto=asked.finish)
    given = await asked.given(visit)
    seed = visit.records.answers.seed(asked.round, asked.by.person_id(visit))
    position = asked.kind.following(question, given.given if given else None, seed)
    lines: list[Line] = [question.title, *([question.detail] if question.detail else [])]
    lines.append(say(f"item-{question.kind}", options=len(question.options)))
    if len(asked.round.questions) > 1:
        lines.insert(0, question_progress(asked))
    start = asked.finish if position is None else asked.ask(position)
    choices = (Choice(say("choice-start"), start), Choice(say("choice-vote-count"), counted(asked)))
    return Screen(tuple(lines), choices)


def counted(asked: Asked) -> Step:
    """The step that tells how this kind of question is counted."""
    return step("vote-count", asked.round.id, [kind.name for kind in kinds_of(asked.round)].index(asked.kind.name))


def kinds_of(round_: Round) -> tuple[VoteKind, ...]:
    """Return the kinds of question a vote asks, each once."""
    names = {question.kind for question in round_.questions}
    return tuple(kind for kind in VOTE_KINDS if kind.name in names)


def _tells(line: Line) -> bool:
    """Whether a line tells what somebody answered so far, which a shared phone does not."""
    return isinstance(line, Text) and line.key.startswith("answer-now")


async def answer(visit: Visit, asked: Asked, position: str, value: str) -> Outcome:
    """Keep an answer, say so, and go on to what is asked next."""
    if await visit.records.answers.voted_before_restore(asked.round, asked.by.person_id(visit)):
        raise Refused(say("vote-sealed"), goto=asked.finish)
    before = await asked.given(visit)
    try:
        given = asked.kind.answer(asked.question, before.given if before else None, position, value)
        offer = next(each for each in asked.kind.ask(asked.question, given, position).offers if each.value == value)
    except NotOffered:
        raise Refused(say("question-changed"), goto=asked.finish) from None
    change = asked.by.save(visit, asked.question, given, before.given if before else None)
    reviewed = asked.kind.review(asked.question, before.given) if before else ()
    again = any(each.position == position for each in reviewed)
    goto = await _following(visit, asked, given, again)
    if goto.name in {"ask", "item"} and not again and await _time_for_a_break(visit, asked, given):
        goto = step("enough", asked.round.id)
    return Outcome(
        goto,
        (say("answer-saved"), offer.label) if visit.person.preferences.phone is Phone.OWN else (say("answer-kept"),),
        (change, *_told(asked, again=again, first=before is None)),
        undo=asked.by.step("answer-undo", asked.question.id, position),
        about_round=asked.round.id if asked.round.secret else None,
    )


async def _time_for_a_break(visit: Visit, asked: Asked, given: str) -> bool:
    """Whether somebody who likes a few questions at once has answered so many more."""
    if visit.person.preferences.questions is not Questions.THREE:
        return False
    answers = {question: answer.given for question, answer in (await asked.by.given(visit)).items()}
    answers[asked.question.id] = given
    positions = [
        each
        for question in asked.round.questions
        if question.id in answers
        for each in kind_named(question.kind).review(question, answers[question.id])
    ]
    return len(positions) % QUESTIONS_AT_ONCE == 0


async def enough(visit: Visit, round_: Round) -> Screen:
    """Ask whether it is enough for now. Whoever stops here goes on from here."""
    by = await answering(visit, round_)
    given = {question: answer.given for question, answer in (await visit.answers(round_)).items()}
    choices = [Choice(say("choice-enough-for-now"), HOME)]
    if by:
        choices.insert(0, Choice(say("choice-go-on"), first_step(visit, by, given)))
    return Screen((say("enough"),), tuple(choices))


async def undo(visit: Visit, asked: Asked, position: str) -> Outcome:
    """Bring back what was given before the last answer."""
    now = await asked.given(visit)
    change = asked.by.save(visit, asked.question, now.before if now else None, None)
    return Outcome(asked.ask(position), (say("undone"),), (change,))


def _told(asked: Asked, again: bool, first: bool) -> tuple[Change, ...]:
    """Return what tells a person that their supporter answers for them: of each question once, and of each change.

    What was said stays on their screens: a phone may be shared.
    """
    pairing = asked.by.pairing
    if pairing is None or not (again or first):
        return ()
    line = say("for-news", name=Quoted(pairing.supporter_name or ""), title=asked.question.title)
    see = Choice(say("choice-pair-see"), step("said-for-me", asked.round.id, 0))
    return (Tell(pairing.person_id, Screen((line, say("for-news-own")), (see,))),)


def first_step(visit: Visit, by: Answering, given: Mapping[int, str]) -> Step:
    """Return the first position of a round that is not answered, or its end where none is left."""
    seed = visit.records.answers.seed(by.round, by.person_id(visit))
    for question in by.round.questions:
        asked = Asked(by, question)
        position = asked.kind.following(question, given.get(question.id), seed)
        if position is not None:
            introduced = asked.kind.introduced and question.id not in given
            return by.step("item", question.id) if introduced else asked.ask(position)
    return by.finish


async def _following(visit: Visit, asked: Asked, given: str, again: bool) -> Step:
    """What comes after an answer: what is not answered yet, or, after an answer was changed, all that was given.

    What is left of the same question comes first. Where people are asked why, that comes first, whatever they answered.
    Nobody says why for another.
    """
    if asked.kind.asks_why and asked.by.pairing is None:
        return step("worry", asked.round.id, asked.question.id)
    left = asked.kind.following(
        asked.question, given, visit.records.answers.seed(asked.round, asked.by.person_id(visit))
    )
    if left is not None:
        return asked.ask(left)
    answers = {question: answer.given for question, answer in (await asked.by.given(visit)).items()}
    following = first_step(visit, asked.by, answers | {asked.question.id: given})
    if again and following == asked.finish:
        return asked.by.step("review", 0)
    return following
