"""Words that somebody answers: a question, a message about safety. Both sides write; neither sees a name.

The asker reads along privately. Whoever answers sees what has waited longest first.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.changes import Announce, Change, Contribute, KeepReply, MarkRead, Tell
from bot.domain.contributions import ABOUT_SAFETY, ANSWERED_BY, Contribution, Purpose, Reply
from bot.domain.people import Person, Role
from bot.domain.screens import Choice, Screen, Step, step
from bot.domain.words import Line, Quoted, Text, say
from bot.usecases.contributing import checked, kept, listed_own, said
from bot.usecases.paging import MOST_CHOICES
from bot.usecases.telling import told_of_words
from bot.usecases.visit import Outcome, Refused, Visit

REPLIES_SHOWN, ANSWERS_SHOWN = 2, 2
WORRYING = say("check-worrying")
DESKS = (Role.SAFETY, Role.SECOND_SAFETY, Role.FACILITATOR)
"""The roles with a desk of their own. Organisers find theirs where they organise."""
NO_ROUND = 0


def answers(person: Person) -> bool:
    """Whether somebody answers what others ask."""
    return any(person.may(role) for role in ANSWERED_BY.values())


def answerer(visit: Visit, contribution: Contribution) -> str:
    """Return the name of whoever answers, as the asker knows them."""
    names = {Purpose.SAFETY: visit.house.safety.name, Purpose.SECOND_SAFETY: visit.house.second_safety.name}
    return names.get(contribution.purpose, visit.house.name)


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
    lines: list[Line] = [Quoted(own.text)]
    for each in shown_to_reader(replies):
        lines += [_heading(visit, own, each), Quoted(each.text)]
    waits_now = own.waits_since is not None or any(each.contribution_id == own.id for each in visit.replied)
    state = "waiting" if waits_now else "answered" if await _is_answered(visit, own) else "read"
    lines.append(say("letter-state", state=state, purpose=own.purpose.value, name=answerer(visit, own)))
    choices = [Choice(say("choice-write-again"), step("letter-write", own.id))]
    if own.purpose not in ABOUT_SAFETY:
        choices.append(Choice(say("choice-withdraw"), step("withdraw", own.id)))
    return Screen(tuple(lines), tuple(choices))


def _heading(visit: Visit, own: Contribution, reply: Reply) -> Text:
    if reply.asker:
        return say("letter-more")
    names = {Role.SAFETY: visit.house.safety.name, Role.SECOND_SAFETY: visit.house.second_safety.name}
    name = names.get(reply.role, visit.house.name) if reply.role else visit.house.name
    return say("letter-answer", purpose=own.purpose.value, name=name)


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
    asked = await listed_own(visit, ANSWERED_BY)
    answered = [each for each in asked if await _is_answered(visit, each)]
    letters = [
        Choice(say("choice-news-answer", number=number), step("letter", each.id))
        for number, each in enumerate(answered[:ANSWERS_SHOWN], 1)
    ]
    results = [Choice(say("choice-news-results"), step("progress", 0))] * bool(
        visit.library.closed_rounds(visit.person)
    )
    choices = (*desks, *letters, *results)[:MOST_CHOICES]
    return Screen((say("news" if choices else "news-none"),), tuple(choices))


async def _is_answered(visit: Visit, contribution: Contribution) -> bool:
    replies = await visit.replies(contribution.id)
    return bool(replies) and not replies[-1].asker


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
    found = [
        each
        for purpose in (ANSWERED_BY if role is Role.SECOND_SAFETY else _purposes(role))
        for each in await visit.records.contributions.listed(purpose)
        if each.is_for(role, visit.now)
    ]
    waiting = sorted((each for each in found if waits(visit, each)), key=lambda each: each.waits_since or each.said_at)
    done = [each for each in reversed(found) if not waits(visit, each)]
    return [*waiting, *done]


def _purposes(role: Role) -> tuple[Purpose, ...]:
    return tuple(purpose for purpose, by in ANSWERED_BY.items() if by is role)


def waits(visit: Visit, contribution: Contribution) -> bool:
    """Whether something waits to be read or answered, after what this turn decided."""
    return contribution.waits_since is not None and contribution.id not in visit.dealt_with


async def desk(visit: Visit, role: Role, start: int) -> Screen:
    """Show one message to whoever answers it, the longest waiting first."""
    found = await listed(visit, role)
    if start >= len(found):
        raise Refused(say("desk-none" if not start else "desk-end"), goto=_back(role) if not start else None)
    shown = found[start]
    waiting = sum(waits(visit, each) for each in found)
    lines: list[Line] = [say("desk", waiting=waiting, number=start + 1, total=len(found))]
    lines.append(say("desk-asked", asked=shown.said_at, state="waiting" if waits(visit, shown) else "done"))
    meeting = visit.library.meetings.get(shown.about) if shown.purpose is Purpose.QUESTION else None
    lines += [meeting.title] if meeting else []
    lines.append(Quoted(shown.text))
    if shown.worrying and shown.purpose not in ABOUT_SAFETY:
        lines.append(WORRYING)
    replies = await visit.replies(shown.id)
    for each in shown_to_reader(replies):
        lines += [say("desk-more" if each.asker else "desk-answered"), Quoted(each.text)]
    seen = sum(each.asker for each in replies)
    return Screen(tuple(lines), _desk_choices(visit, shown, role, start, len(found), seen))


def shown_to_reader(replies: Sequence[Reply]) -> Sequence[Reply]:
    """All since the last answer, however many: what nobody read yet is never left out; before it, the last answer."""
    last = max((n for n, each in enumerate(replies) if not each.asker), default=0)
    return replies[min(last, max(0, len(replies) - REPLIES_SHOWN)) :]


def _desk_choices(
    visit: Visit, shown: Contribution, role: Role, start: int, total: int, seen: int
) -> tuple[Choice, ...]:
    choices = []
    if shown.person_id is not None:
        choices.append(Choice(say("choice-answer"), step("desk-write", role.value, shown.id, seen)))
    if waits(visit, shown):
        choices.append(Choice(say("choice-no-answer"), step("desk-read", role.value, shown.id, seen)))
    if start + 1 < total:
        choices.append(Choice(say("choice-next-message"), step("desk", role.value, start + 1)))
    return tuple(choices)


async def write_answer(visit: Visit, role: Role, contribution: Contribution, seen: int = 0) -> Screen:
    """Ask what to answer."""
    lines = (Quoted(contribution.text), say("desk-write"))
    return Screen(lines, words=step("desk-said", role.value, contribution.id, seen))


async def answer(visit: Visit, words: str, role: Role, contribution: Contribution, seen: int = 0) -> Outcome:
    """Keep an answer, and tell the asker, without a word of it, that there is one."""
    if contribution.person_id is None:
        raise Refused(say("desk-gone"))
    reply = Reply(visit.chance.ordered_id(), contribution.id, False, visit.person.id, checked(words), visit.now, role)
    news = Screen((say("letter-news"),), (Choice(say("choice-read-it"), step("letter", contribution.id)),))
    changes = (KeepReply(reply, seen), Tell(contribution.person_id, news))
    return Outcome(_back(role), (say("desk-sent"),), changes)


async def mark_read(visit: Visit, role: Role, contribution: Contribution, seen: int = 0) -> Outcome:
    """Note that something was read and needs no answer."""
    return Outcome(_back(role), (say("desk-read"),), (MarkRead(contribution.id, visit.person.id, visit.now, seen),))


def _back(role: Role) -> Step:
    return step("organise") if role is Role.ORGANISER else step("menu")
