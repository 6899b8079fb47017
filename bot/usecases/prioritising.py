"""What matters to me: say it in one's own words, choose among what is there, see what others said."""

from __future__ import annotations

from bot.domain.contributions import Purpose
from bot.domain.questions.priorities import MOST_TO_PICK_FROM
from bot.domain.rounds import Round, Subject
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, Numbered, say
from bot.usecases import contributing
from bot.usecases.answering import first_step
from bot.usecases.answering_as import answering
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.paging import paged, that_fit, titles
from bot.usecases.saying_as import Stamp
from bot.usecases.speaking_for import beside
from bot.usecases.telling import told_of_words
from bot.usecases.visit import Visit


async def matters(visit: Visit, start: int) -> Screen:
    """List the open rounds about what matters; a single one is opened at once."""
    asked = visit.library.open_rounds(visit.person, Subject.PRIORITIES, visit.now)
    rounds = (*visit.library.deciding(visit.person, visit.now), *asked)
    if not rounds:
        return Screen((say("matters-none"),))
    ways = [step("space" if each.own_space else "matter", each.id) for each in rounds]
    if len(rounds) == 1:
        raise Refused(goto=ways[0])
    choices = [Choice(say("matters-label", number=number), way) for number, way in enumerate(ways, 1)]
    found = titles([each.questions[0].title for each in rounds], start)
    return Screen((say("matters"), *found), paged(choices, start, "matters"))


async def matter(visit: Visit, round_: Round) -> Screen:
    """Say what is asked, until when and how it is counted, and what can be done."""
    if round_.talks(visit.now):
        raise Refused(goto=step("space", round_.id))
    question = round_.questions[0]
    given = {key: value.given for key, value in (await visit.answers(round_)).items()}
    by = await answering(visit, round_)
    lines: list[Line] = [question.title, say("matter-closes", closes=round_.closes, quorum=round_.quorum)]
    compare = "yes" if len(question.options) > MOST_TO_PICK_FROM else "no"
    lines.append(say("matter-how", options=len(question.options), compare=compare))
    choices = [] if round_.own_space else [Choice(say("choice-say-own"), step("say", round_.id))]
    if question.options and by:
        start = first_step(visit, by, given)
        if start.name == "ask":
            choices.append(Choice(say("choice-go-on-choosing" if given else "choice-choose"), start))
        else:
            lines.append(say("matter-done"))
        choices.append(Choice(say("choice-what-is-there"), step("options", round_.id, 0)))
    if given:
        choices.append(Choice(say("choice-my-choices"), step("review", round_.id, 0)))
    choices.append(Choice(say("choice-what-i-said"), step("mine", 0)))
    return Screen(tuple(lines), tuple(choices), extras=await beside(visit, round_))


async def options(visit: Visit, round_: Round, start: int) -> Screen:
    """Show what there is to choose among, a few at a time."""
    found = round_.questions[0].options
    end = that_fit([[option.text] for option in found], start, besides=1)
    lines: list[Line] = [say("options", total=len(found))]
    lines += [Numbered(number, option.text) for number, option in list(enumerate(found, 1))[start:end]]
    more = (Choice(say("choice-more"), step("options", round_.id, end)),) if end < len(found) else ()
    return Screen(tuple(lines), more)


async def say_own(visit: Visit, round_: Round, by: Stamp) -> Screen:
    """Ask what matters most, in the person's own words."""
    if round_.own_space:
        raise Refused(goto=step("space", round_.id))
    told_of_words(visit, step("say", round_.id, *by.code))
    return Screen((*by.question, say("say-ask")), words=step("said", round_.id, *by.code))


async def take_own(visit: Visit, words: str, round_: Round, by: Stamp) -> Outcome:
    """Keep what somebody said, and ask whether others may see it: those whose words they are say so themselves."""
    if round_.own_space:
        raise Refused(goto=step("space", round_.id))
    said = contributing.said(visit, words, Purpose.PRIORITY, round_.id, by=by)
    return contributing.kept(visit, said, step("share", said.id), say("said-thanks"), by)
