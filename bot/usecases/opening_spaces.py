"""An organiser opens a space for one audience. From then on, only its words pass before them, to be checked."""

from __future__ import annotations

from bot.domain.changes import Contribute, OpenRound, WithdrawContribution
from bot.domain.contributions import Contribution, Purpose
from bot.domain.people import AUDIENCES, Role
from bot.domain.rounds import Question, Round, Subject
from bot.domain.screens import Choice, Screen, step
from bot.domain.spaces import CHOOSING, DECIDING, TALKING
from bot.domain.words import Localised, say
from bot.usecases import running_spaces
from bot.usecases.broadcasting.opening import opened
from bot.usecases.contributing import said
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.promising.wording import published
from bot.usecases.telling import told_of_words
from bot.usecases.visit import Visit

LONGEST_QUESTION = 25
"""Words."""
FOR, LANGUAGE = "for", "language"


async def new(visit: Visit) -> Screen:
    """Say what a space is, and ask whom it is for."""
    choices = tuple(Choice(say("role-name", role=role.value), step("space-for", role.value)) for role in AUDIENCES)
    if running_spaces.open_spaces(visit):
        choices = (*choices, Choice(say("choice-spaces-now"), step("spaces-now", 0)))
    return Screen((say("space-new"), say("space-new-whom")), choices)


async def write(visit: Visit, role: Role) -> Screen:
    """Ask what they are asked."""
    told_of_words(visit, step("space-for", role.value))
    return Screen((say("space-for", role=role.value),), words=step("space-asked", role.value))


async def written(visit: Visit, words: str, role: Role) -> Outcome:
    """Keep the question, once it is plain, to be looked at before the space opens."""
    title, advice = published(visit, words, LONGEST_QUESTION)
    [(language, text)] = title.texts
    draft = said(visit, text, Purpose.SPACE, 0).detailed(**{FOR: role.value, LANGUAGE: language})
    return Outcome(step("space-sure", draft.id), advice, (Contribute(draft),), step("withdraw", draft.id))


async def sure(visit: Visit, draft: Contribution) -> Screen:
    """Show what would open, for whom, and how long."""
    days = {"talk": TALKING.days, "choose": CHOOSING.days, "decide": DECIDING.days}
    return Screen(
        (_title(draft), say("space-sure", role=draft.detail(FOR)), say("space-days", **days)),
        (
            Choice(say("choice-space-open"), step("space-open", draft.id)),
            Choice(say("choice-space-rewrite"), step("space-for", draft.detail(FOR))),
        ),
    )


def _title(draft: Contribution) -> Localised:
    return Localised(((draft.detail(LANGUAGE), draft.text),))


async def open_(visit: Visit, draft: Contribution) -> Outcome:
    """Open it, and tell those it is for."""
    meetings = visit.library.to_read
    if not meetings:
        raise Refused(say("meetings-none"))
    until = visit.now + TALKING
    role = Role(draft.detail(FOR))
    round_ = Round(
        id=max(visit.library.rounds, default=0) + 1,
        meeting_id=meetings[0].id,
        subject=Subject.PRIORITIES,
        audiences=(role,),
        opens=visit.now,
        closes=until + CHOOSING,
        quorum=0,
        questions=(Question(1, "priorities", _title(draft)),),
        talks_until=until,
    )
    changes = (OpenRound(round_), WithdrawContribution(draft.id, visit.person.id), opened(round_))
    return Outcome(step("organise-rounds"), (say("space-is-open", role=role.value),), changes)
