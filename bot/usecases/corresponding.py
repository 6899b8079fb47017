"""Words that somebody answers: a question, a message about safety. Both sides write; neither sees a name.

The asker reads along privately. Whoever answers sees what has waited longest first.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.domain.changes import Announce, Change, Contribute, KeepReply
from bot.domain.contributions import (
    ABOUT_SAFETY,
    ANSWERED_BY,
    LISTED_APART,
    Contribution,
    Purpose,
    Reply,
)
from bot.domain.people import Person, Role
from bot.domain.screens import Choice, Screen, Step, step
from bot.domain.words import Line, Quoted, Text, say
from bot.usecases.broadcasting import notices
from bot.usecases.contributing import by_voice, checked, kept, listed_own, said, shown_words, taking_back, to_look_over
from bot.usecases.feedback.ways import about_staff
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.paging import MOST_CHOICES
from bot.usecases.said_about import title_of
from bot.usecases.saying_as import stamp_of
from bot.usecases.telling import told_of_words
from bot.usecases.visit import Visit
from bot.usecases.worries import FOR_ALL, public_answers

REPLIES_SHOWN, ANSWERS_SHOWN, CALLS_SHOWN = 2, 2, 2
WORRYING = say("check-worrying")
DESKS = (Role.SAFETY, Role.SECOND_SAFETY, Role.FACILITATOR)
"""The roles with a desk of their own. Organisers find theirs where they organise."""
NO_ROUND = 0


def answers(person: Person) -> bool:
    """Whether somebody answers what others ask."""
    return any(person.may(role) for role in ANSWERED_BY.values())


def answerer(visit: Visit, contribution: Contribution) -> str:
    """Return the name of whoever answers, as the asker knows them."""
    return visit.house.name_of(ANSWERED_BY[contribution.purpose])


async def offered(visit: Visit, purpose: Purpose) -> bool:
    """Whether this person can write for a purpose: they take part, and somebody is there to read it."""
    role = ANSWERED_BY[purpose]
    return visit.person.takes_part and bool((await visit.records.people.readers((role,)))[role])


async def write(visit: Visit, purpose: Purpose) -> Screen:
    """Ask what somebody wants to say to a person, or why they want an advocate."""
    goto = step("write", purpose.value)
    told_of_words(visit, goto)
    if not await offered(visit, purpose):
        raise Refused(goto=step("help"))
    return Screen((say(f"write-{purpose.value}", name=visit.house.name),), words=step("written", purpose.value))


async def written(visit: Visit, words: str, purpose: Purpose) -> Outcome:
    """Keep what was written for whoever answers it."""
    contribution = said(visit, words, purpose, NO_ROUND)
    thanks = say("letter-kept", purpose=purpose.value, name=answerer(visit, contribution))
    return kept(visit, contribution, step("letter", contribution.id), thanks)


async def letter(visit: Visit, own: Contribution) -> Screen:
    """Show somebody what they asked, what was answered, and let them write again."""
    replies = await visit.replies(own.id)
    lines: list[Line] = [say("said-aloud-mine") if by_voice(own) else Quoted(own.text)]
    for each in shown_to_reader(replies):
        lines += [_heading(visit, own, each), Quoted(each.text)]
    waits_now = own.waits_since is not None or any(each.contribution_id == own.id for each in visit.turn.replied)
    answered = bool(replies) and not replies[-1].asker
    state = "waiting" if waits_now else "answered" if answered else "read"
    lines.append(say("letter-state", state=state, purpose=own.purpose.value, name=answerer(visit, own)))
    choices = [Choice(say("choice-write-again"), step("letter-write", own.id))]
    if own.purpose not in ABOUT_SAFETY:
        choices.append(Choice(say("choice-came"), step("came", own.id, 0)))
        choices.append(taking_back(own))
    return Screen(tuple(lines), tuple(choices))


def _heading(visit: Visit, own: Contribution, reply: Reply) -> Text:
    if reply.asker:
        return say("letter-more")
    return say("letter-answer", purpose=own.purpose.value, name=visit.house.name_of(reply.role))


async def write_again(visit: Visit, own: Contribution) -> Screen:
    """Ask what somebody wants to add."""
    return Screen(
        (say("letter-write", purpose=own.purpose.value, name=answerer(visit, own)),), words=step("letter-said", own.id)
    )


async def said_again(visit: Visit, words: str, own: Contribution) -> Outcome:
    """Keep what somebody adds; it waits for an answer."""
    reply = Reply(visit.chance.ordered_id(), own.id, True, visit.person.id, checked(words), visit.now)
    return Outcome(
        step("letter", own.id),
        (say("letter-kept", purpose=own.purpose.value, name=answerer(visit, own)),),
        told(own, KeepReply(reply, worrying=visit.worrying(reply.text))),
    )


async def news(visit: Visit) -> Screen:
    """Show the way to all that somebody may have been told of: what waits for them, answers, results."""
    desks = [
        Choice(say("choice-desk", role=role.value), step("desk", role.value, 0))
        for role in DESKS
        if visit.person.may(role)
    ]
    answered = await visit.records.contributions.answered(visit.person.id)
    letters = [
        Choice(say("choice-news-answer", number=number), step("letter", each.id))
        for number, each in enumerate(answered[:ANSWERS_SHOWN], 1)
    ]
    calls = [
        Choice(say("mine-label", purpose=each.purpose.value, number=number), step("letter", each.id))
        for number, each in enumerate((await listed_own(visit, LISTED_APART))[:CALLS_SHOWN], 1)
    ]
    found = [*desks, *await to_look_over(visit), *letters, *calls, *await about_staff(visit)]
    choices = found[: MOST_CHOICES - 2]
    if await visit.records.promises.any_published():
        choices.append(Choice(say("choice-promises"), step("promises", 0)))
    spaces = visit.library.spaces(visit.person, visit.now)
    choices += [Choice(say("choice-open-space"), step("space", each.id)) for each in spaces[:1]]
    choices = choices[: MOST_CHOICES - 1]
    if visit.library.closed_rounds(visit.person):
        choices.append(Choice(say("choice-results"), step("results", 0)))
    helped = (Choice(say("choice-supporters"), step("supporters")),) if visit.person.helped else ()
    extras = (*await notices.way(visit), *helped)
    return Screen((say("news" if choices or extras else "news-none"),), tuple(choices), extras=extras)


def told(contribution: Contribution, kept: Contribute | KeepReply) -> tuple[Change, ...]:
    """Return what keeping new words changes: about safety, whoever reads it is told at once that something waits."""
    if contribution.purpose not in ABOUT_SAFETY:
        return (kept,)
    role = ANSWERED_BY[contribution.purpose]
    return (kept, Announce((role,), waits_screen(role), duty=True))


def waits_screen(role: Role) -> Screen:
    """Return the news that a message waits. It says nothing of what is in it: phones are shared."""
    return Screen((say("desk-news"),), (Choice(say("choice-open-desk"), step("desk", role.value, 0)),))


async def listed(visit: Visit, role: Role) -> list[Contribution]:
    """Return what somebody with this role may read: what waits first, the longest waiting before the others."""
    return await listed_for(visit, role, _purposes(role))


async def listed_for(visit: Visit, role: Role, purposes: Collection[Purpose]) -> list[Contribution]:
    """Return what was said for these purposes that somebody with this role may read, what waits first."""
    found = [
        visit.turn.said.get(each.id, each)
        for purpose in purposes
        for each in await visit.records.contributions.listed(purpose)
        if each.is_for(role, visit.now) and each.worker_id not in visit.closed
    ]
    waiting = sorted((each for each in found if waits(visit, each)), key=lambda each: each.waits_since or each.said_at)
    done = [each for each in reversed(found) if not waits(visit, each)]
    return [*waiting, *done]


def _purposes(role: Role) -> Collection[Purpose]:
    """What somebody with this role may read as letters: the second contact also what waits too long for the first."""
    if role is Role.SECOND_SAFETY:
        return ABOUT_SAFETY
    return {each for each, by in ANSWERED_BY.items() if by is role} - LISTED_APART


def waits(visit: Visit, contribution: Contribution) -> bool:
    """Whether something waits to be read or answered, after what this turn decided."""
    return contribution.waits_since is not None and contribution.id not in visit.turn.dealt_with


async def desk(visit: Visit, role: Role, start: int) -> Screen:
    """Show one message to whoever answers it, the longest waiting first."""
    found = await listed(visit, role)
    if start >= len(found):
        raise Refused(say("desk-none" if not start else "desk-end"), goto=back(role) if not start else None)
    shown = found[start]
    waiting = sum(waits(visit, each) for each in found)
    lines: list[Line] = [say("desk", waiting=waiting, number=start + 1, total=len(found))]
    lines.append(say("desk-asked", asked=shown.said_at, state="waiting" if waits(visit, shown) else "done"))
    about = await title_of(visit, shown)
    lines += [about] if about else []
    lines += [*stamp_of(shown), *shown_words(shown)]
    if shown.worrying and shown.purpose not in ABOUT_SAFETY:
        lines.append(WORRYING)
    replies = await visit.replies(shown.id)
    for each in shown_to_reader(replies):
        lines += [say("desk-more" if each.asker else "desk-answered"), Quoted(each.text)]
    return Screen(tuple(lines), _desk_choices(visit, shown, role, start, len(found), replies))


def shown_to_reader(replies: Sequence[Reply]) -> Sequence[Reply]:
    """All since the last answer, however many: what nobody read yet is never left out; before it, the last answer."""
    last = max((n for n, each in enumerate(replies) if not each.asker), default=0)
    return replies[min(last, max(0, len(replies) - REPLIES_SHOWN)) :]


def _desk_choices(
    visit: Visit, shown: Contribution, role: Role, start: int, total: int, replies: Sequence[Reply]
) -> tuple[Choice, ...]:
    seen = sum(each.asker for each in replies)
    answered = bool(replies) and not replies[-1].asker
    choices = [Choice(say("choice-voice-hear"), step("voice-hear", shown.id))] if by_voice(shown) else []
    if public_answers(shown):
        choices.append(Choice(say("choice-answer-all"), step("desk-write", role.value, shown.id, seen, FOR_ALL)))
    if shown.person_id is not None:
        answer = say("choice-correct" if answered else "choice-answer")
        choices.append(Choice(answer, step("desk-write", role.value, shown.id, seen)))
    if waits(visit, shown):
        choices.append(Choice(say("choice-no-answer"), step("desk-read", role.value, shown.id, seen)))
    if start + 1 < total:
        choices.append(Choice(say("choice-next-message"), step("desk", role.value, start + 1)))
    return tuple(choices)


def back(role: Role) -> Step:
    """Return where somebody goes on after an answer."""
    return step("organise") if role is Role.ORGANISER else step("menu")
