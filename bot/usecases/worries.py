"""What worries people about an item: shown to whoever may vote on it, once a human has read it, with its answer."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.contributions import Contribution, Moderation, Purpose
from bot.domain.people import Person, Role
from bot.domain.rounds import Question, Round
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, Quoted, say
from bot.usecases.outcomes import Refused
from bot.usecases.visit import Visit

FOR_ALL = "all"
"""What a step says of an answer that everybody may read."""


def may_read(person: Person, round_: Round) -> bool:
    """Whether somebody may read what worries others: whoever is asked, and organisers."""
    return person.takes_part and (round_.audience_of(person) is not None or person.may(Role.ORGANISER))


async def shown(visit: Visit, round_: Round, question: Question) -> Sequence[Contribution]:
    """Return the worries about a question that others may see, the oldest first."""
    found = await visit.records.contributions.shown(Purpose.WORRY, round_.id)
    return [each for each in found if each.question_id == question.id and each.id not in visit.turn.withdrawn]


async def choices(visit: Visit, round_: Round, question: Question) -> tuple[Choice, ...]:
    """Return the way to the worries about a question, where there are any that this person may read."""
    if not may_read(visit.person, round_):
        return ()
    count = len(await shown(visit, round_, question))
    return (Choice(say("choice-worries", count=count), step("worries", round_.id, question.id, 0)),) if count else ()


async def worries(visit: Visit, round_: Round, question: Question, start: int) -> Screen:
    """Show one worry, and what was answered for everybody to read."""
    found = await shown(visit, round_, question)
    if start >= len(found):
        goto = step("vote", round_.id) if round_.is_open(visit.now) else step("results", 0)
        raise Refused(say("worries-none"), goto=goto)
    own = found[start]
    lines: list[Line] = [say("worries", number=start + 1, total=len(found)), Quoted(own.to_show)]
    for each in await visit.replies(own.id):
        if each.public and not each.asker:
            lines += [say("worries-answer", name=visit.house.name), Quoted(each.text)]
    following = Choice(say("choice-next-worry"), step("worries", round_.id, question.id, start + 1))
    return Screen(tuple(lines), (following,) if start + 1 < len(found) else ())


def public_answers(contribution: Contribution) -> bool:
    """Whether others may read the answer too: they may read what it answers."""
    return contribution.purpose is Purpose.WORRY and contribution.shared and contribution.state is not Moderation.HIDDEN
