"""What matters to me: say it in one's own words, choose among what is there, see what others said."""

from __future__ import annotations

from bot.domain.contributions import Purpose
from bot.domain.questions.priorities import MOST_TO_PICK_FROM
from bot.domain.rounds import Round, Subject
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, Numbered, say
from bot.usecases import contributing
from bot.usecases.answering import first_step
from bot.usecases.paging import paged, titles
from bot.usecases.telling import told_of_words
from bot.usecases.visit import Outcome, Refused, Visit

OPTIONS_A_SCREEN = 4


async def matters(visit: Visit, start: int) -> Screen:
    """List the open rounds about what matters; a single one is opened at once."""
    rounds = visit.library.open_rounds(visit.person, Subject.PRIORITIES, visit.now)
    if not rounds:
        return Screen((say("matters-none"),))
    if len(rounds) == 1:
        raise Refused(goto=step("matter", rounds[0].id))
    choices = [
        Choice(say("matters-label", number=number), step("matter", each.id)) for number, each in enumerate(rounds, 1)
    ]
    found = titles([each.questions[0].title for each in rounds], start)
    return Screen((say("matters"), *found), paged(choices, start, "matters"))


async def matter(visit: Visit, round_: Round) -> Screen:
    """Say what is asked, until when and how it is counted, and what can be done."""
    question = round_.questions[0]
    given = {key: value.given for key, value in (await visit.answers(round_)).items()}
    audience = round_.audience_of(visit.person)
    lines: list[Line] = [question.title, say("matter-closes", closes=round_.closes, quorum=round_.quorum)]
    compare = "yes" if len(question.options) > MOST_TO_PICK_FROM else "no"
    lines.append(say("matter-how", options=len(question.options), compare=compare))
    choices = [Choice(say("choice-say-own"), step("say", round_.id))]
    if question.options and audience:
        start = first_step(visit, round_, audience, given)
        if start.name == "ask":
            choices.append(Choice(say("choice-go-on-choosing" if given else "choice-choose"), start))
        else:
            lines.append(say("matter-done"))
        choices.append(Choice(say("choice-what-is-there"), step("options", round_.id, 0)))
    if given:
        choices.append(Choice(say("choice-my-choices"), step("review", round_.id, 0)))
    choices.append(Choice(say("choice-what-i-said"), step("mine", 0)))
    return Screen(tuple(lines), tuple(choices))


async def options(visit: Visit, round_: Round, start: int) -> Screen:
    """Show what there is to choose among, a few at a time."""
    found = round_.questions[0].options
    lines: list[Line] = [say("options", total=len(found))]
    for number, option in list(enumerate(found, 1))[start : start + OPTIONS_A_SCREEN]:
        lines.append(Numbered(number, option.text))
    choices = []
    if start + OPTIONS_A_SCREEN < len(found):
        choices.append(Choice(say("choice-more"), step("options", round_.id, start + OPTIONS_A_SCREEN)))
    return Screen(tuple(lines), tuple(choices))


async def say_own(visit: Visit, round_: Round) -> Screen:
    """Ask what matters most, in the person's own words."""
    told_of_words(visit, step("say", round_.id))
    return Screen((say("say-ask"),), words=step("said", round_.id))


async def take_own(visit: Visit, words: str, round_: Round) -> Outcome:
    """Keep what somebody said, and ask whether others may see it."""
    if not round_.is_open(visit.now):
        raise Refused(say("round-closed"), goto=step("progress", 0))
    said = contributing.said(visit, words, Purpose.PRIORITY, round_.id)
    return contributing.kept(visit, said, step("share", said.id), say("said-thanks"))
