"""A space of one audience's own: they see each other's checked words, answer, choose, and decide who may see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.broadcasts import Kind
from bot.domain.changes import Agree, AnswerRelease, Change, Contribute, Inform, SettleSpace
from bot.domain.contributions import Contribution, Moderation, Purpose
from bot.domain.people import AUDIENCES
from bot.domain.rounds import Round
from bot.domain.screens import Choice, Screen, step
from bot.domain.spaces import agreement, may_be_released
from bot.domain.words import Line, Quoted, say
from bot.usecases import closing
from bot.usecases.contributing import said
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.paging import that_fit
from bot.usecases.ports import Records
from bot.usecases.telling import told_of_words
from bot.usecases.visit import Visit

MAY, NOT = "yes", "no"


@dataclass(frozen=True, slots=True)
class Word:
    """Somebody's words in a space, and where they stand there, counted from 0."""

    round: Round
    said: Contribution
    position: int


async def space(visit: Visit, round_: Round) -> Screen:
    """Show what a space is doing now: talking, choosing, deciding who may see it, or settled."""
    title = round_.questions[0].title
    if round_.talks(visit.now) and round_.talks_until:
        choices = [Choice(say("choice-space-say"), step("space-say", round_.id))]
        if round_.questions[0].options:
            choices.append(
                Choice(say("choice-space-words"), step("space-word", round_.id, round_.questions[0].options[0].id[1:]))
            )
        choices.append(Choice(say("choice-what-i-said"), step("mine", 0)))
        return Screen((title, say("space-talk", until=round_.talks_until), who_reads(round_)), tuple(choices))
    if round_.is_open(visit.now):
        raise Refused(goto=step("matter", round_.id))
    result = Choice(say("choice-space-result"), step("result", round_.id, 0))
    if round_.settled_at or not round_.settles:
        key = "released" if round_.released else "inside" if round_.settled_at else "counting"
        return Screen((title, say("space-settled", state=key)), (result,) if round_.closed_at else ())
    mine = await _may_see(visit, round_)
    lines = (title, say("space-decide", until=round_.settles), say("space-answered", answer=_answer(mine)))
    return Screen(
        lines,
        (
            result,
            Choice(say("choice-space-may"), step("space-may", round_.id, MAY)),
            Choice(say("choice-space-may-not"), step("space-may", round_.id, NOT)),
        ),
    )


async def _may_see(visit: Visit, round_: Round) -> bool | None:
    """Whether this person says that others may see it, after what this turn decided."""
    for change in reversed(visit.decided):
        if isinstance(change, AnswerRelease) and change.round_id == round_.id:
            return change.may
    return await visit.records.spaces.answered(round_.id, visit.person.id)


def _answer(may: bool | None) -> str:
    return "none" if may is None else MAY if may else NOT


def who_reads(round_: Round) -> Line:
    """Say plainly who sees what is written in a space."""
    return say("space-who", role=round_.audiences[0].value)


async def say_something(visit: Visit, round_: Round) -> Screen:
    """Ask for words, after saying who sees them."""
    told_of_words(visit, step("space-say", round_.id))
    return Screen((say("space-say"), who_reads(round_)), words=step("space-said", round_.id))


async def take(visit: Visit, words: str, round_: Round) -> Outcome:
    """Keep words for the others of this space. An organiser reads them first."""
    return _kept(visit, words, Purpose.PRIORITY, round_.id, round_)


def _kept(visit: Visit, words: str, purpose: Purpose, about: int, round_: Round) -> Outcome:
    contribution = replace(said(visit, words, purpose, about), shared=True)
    undo = step("withdraw", contribution.id)
    return Outcome(step("space", round_.id), (say("space-kept"),), (Contribute(contribution),), undo)


async def word(visit: Visit, found: Word) -> Screen:
    """Show one thing somebody said, who agrees, and how many answered it."""
    options = found.round.questions[0].options
    talking = found.round.talks(visit.now)
    agreeing = await visit.records.spaces.agreeing(found.said.id)
    took_part = await visit.records.spaces.took_part(found.round.id)
    count = agreement(len(agreeing), took_part, talking)
    lines: list[Line] = [say("space-word", number=found.position + 1, total=len(options)), Quoted(found.said.to_show)]
    lines.append(say("space-agree", picked=-1 if count is None else count))
    choices = []
    if talking:
        agrees = _agrees(visit, found.said, agreeing)
        label, answer = ("choice-space-disagree", NOT) if agrees else ("choice-space-agree", MAY)
        choices.append(Choice(say(label), step("space-agree", found.round.id, found.said.id, answer)))
        choices.append(Choice(say("choice-space-reply"), step("space-reply", found.round.id, found.said.id)))
    if answers := await answers_to(visit, found.said):
        lines.append(say("space-answers", answers=len(answers)))
        choices.append(Choice(say("choice-space-answers"), step("space-answers", found.round.id, found.said.id, 0)))
    if found.position + 1 < len(options):
        following = options[found.position + 1].id[1:]
        choices.append(Choice(say("choice-space-next"), step("space-word", found.round.id, following)))
    return Screen(tuple(lines), tuple(choices))


def _agrees(visit: Visit, words: Contribution, agreeing: frozenset[int]) -> bool:
    """Whether this person agrees with somebody's words, after what this turn decided."""
    for change in reversed(visit.decided):
        if isinstance(change, Agree) and change.contribution_id == words.id:
            return change.agrees
    return visit.person.id in agreeing


async def answers_to(visit: Visit, words: Contribution) -> Sequence[Contribution]:
    """Return the checked answers to somebody's words, the oldest first."""
    found = await visit.records.contributions.listed(Purpose.RESPONSE)
    return [each for each in found if each.about == words.id and each.state is Moderation.SHOWN]


async def answers(visit: Visit, found: Word, start: int) -> Screen:
    """Show what others answered to somebody's words."""
    listed = await answers_to(visit, found.said)
    if start >= len(listed):
        raise Refused(goto=step("space-word", found.round.id, found.said.id))
    texts = [Quoted(each.to_show) for each in listed]
    end = that_fit([[each] for each in texts], start, besides=1)
    more = Choice(say("choice-more"), step("space-answers", found.round.id, found.said.id, end))
    return Screen((say("space-answers", answers=len(listed)), *texts[start:end]), (more,) if end < len(listed) else ())


async def agree(visit: Visit, found: Word, answer: str) -> Outcome:
    """Agree with somebody's words, or not any more."""
    if answer not in {MAY, NOT}:
        raise Refused(say("old-button"))
    agrees = answer == MAY
    where = step("space-word", found.round.id, found.said.id)
    undo = step("space-agree", found.round.id, found.said.id, NOT if agrees else MAY)
    change = Agree(found.said.id, visit.person.id, agrees)
    return Outcome(where, (say("space-agreed" if agrees else "undone"),), (change,), undo)


async def reply(visit: Visit, found: Word) -> Screen:
    """Ask what somebody answers."""
    told_of_words(visit, step("space-reply", found.round.id, found.said.id))
    lines = (Quoted(found.said.to_show), say("space-reply"), who_reads(found.round))
    return Screen(lines, words=step("space-replied", found.round.id, found.said.id))


async def take_reply(visit: Visit, words: str, round_: Round, about: Contribution) -> Outcome:
    """Keep an answer for the others of this space."""
    return _kept(visit, words, Purpose.RESPONSE, about.id, round_)


async def let_others_see(visit: Visit, round_: Round, answer: str) -> Outcome:
    """Keep, privately, whether others may see what was settled."""
    if answer not in {MAY, NOT}:
        raise Refused(say("old-button"))
    before = await _may_see(visit, round_)
    change = AnswerRelease(round_.id, visit.person.id, answer == MAY)
    undo = step("space-may", round_.id, _answer(before)) if before is not None else None
    return Outcome(step("space", round_.id), (say("space-answer-kept"),), (change,), undo)


async def settle(records: Records, round_: Round, now: datetime) -> tuple[Change, ...]:
    """Return what the end of deciding changes: released to everybody at once where nobody objected, or kept inside."""
    released = may_be_released(await records.spaces.answers(round_.id))
    settled = SettleSpace(round_.id, released, now)
    release = await records.releases.of_round(round_.id)
    title = round_.questions[0].title
    if not released or release is None:
        return (settled, Inform(Kind.KEPT, round_.audiences, title, round_.id))
    return (settled, Inform(Kind.RELEASED, (*AUDIENCES, *closing.ALWAYS_TOLD), title, round_.id))
