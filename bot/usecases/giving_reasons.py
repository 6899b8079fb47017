"""Writing what worries oneself about an item. After every answer there is the same screen.

Where somebody is in the conversation, and what they were offered there, is stored: it must not tell how they voted.
"""

from __future__ import annotations

from dataclasses import replace

from bot.domain.contributions import QUESTION, Contribution, Moderation, Purpose
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import say
from bot.usecases import corresponding, worries
from bot.usecases.answering import Asked, first_step
from bot.usecases.contributing import kept, listed_own, said
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.telling import told_of_words
from bot.usecases.visit import Visit


async def invite(visit: Visit, asked: Asked) -> Screen:
    """Offer to write what worries somebody, to read what worries others, and to go on."""
    answers = {question: answer.given for question, answer in (await visit.answers(asked.round)).items()}
    given = answers.get(asked.question.id)
    if given is None or not asked.kind.asks_why:
        raise Refused(goto=step("vote", asked.round.id))
    mine = [
        each
        for each in await listed_own(visit, {Purpose.WORRY})
        if (each.about, each.question_id) == (asked.round.id, asked.question.id)
    ]
    write = step("letter", mine[0].id) if mine else step("worry-write", asked.round.id, asked.question.id)
    following = first_step(visit, asked.by, answers)
    return Screen(
        (say("worry-invite", answer=given),),
        (
            Choice(say("choice-go-on"), following),
            Choice(say("choice-my-worry" if mine else "choice-write-worry"), write),
            *await worries.choices(visit, asked.round, asked.question),
        ),
        about_round=asked.round.id,
    )


async def write(visit: Visit, asked: Asked) -> Screen:
    """Ask what worries somebody, after saying who will know."""
    if not asked.kind.asks_why:
        raise Refused(say("old-button"))
    told_of_words(visit, step("worry-write", asked.round.id, asked.question.id))
    return Screen((say("worry-ask"), say("worry-linked")), words=step("worry-said", asked.round.id, asked.question.id))


async def written(visit: Visit, words: str, asked: Asked) -> Outcome:
    """Keep a worry, and ask whether others may see it."""
    worry = said(visit, words, Purpose.WORRY, asked.round.id).detailed(**{QUESTION: str(asked.question.id)})
    return kept(visit, worry, step("share", worry.id), say("worry-kept"))


async def letter(visit: Visit, own: Contribution) -> Screen:
    """Show somebody their worry with its answers, and who can see it."""
    shown = await corresponding.letter(visit, own)
    choices = shown.choices
    if own.state is not Moderation.HIDDEN:
        choices = (*choices, Choice(say("choice-who-sees-it"), step("share", own.id)))
    state = say("worry-state", state=own.state.value if own.shared else "private")
    return replace(shown, lines=(*shown.lines, state), choices=choices)
