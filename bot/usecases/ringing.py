"""Please ring me: for whoever would rather talk. Organisers see who waits, the longest waiting first."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes import Amend, MarkRead, Tell
from bot.domain.contributions import Contribution, Purpose
from bot.domain.people import Role
from bot.domain.screens import Choice, Screen, step
from bot.domain.telephone import has_number
from bot.domain.words import Line, Quoted, say
from bot.usecases.contributing import checked, kept, listed_own, said, taking_back
from bot.usecases.corresponding import NO_ROUND, WORRYING, listed_for, offered, waits
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.telling import told_of_words
from bot.usecases.visit import Visit

WHEN = ("morning", "afternoon", "evening", "any")
TALKED, NO_ANSWER, AGAIN, NOT_TRIED = "talked", "none", "again", "not_tried"


async def ring(visit: Visit) -> Screen:
    """Ask when it is good to ring. Whoever waits for a call already sees that."""
    told_of_words(visit, step("ring"))
    if not await offered(visit, Purpose.RING):
        raise Refused(goto=step("help"))
    for each in await listed_own(visit, {Purpose.RING}):
        if waits(visit, each):
            raise Refused(goto=step("letter", each.id))
    choices = tuple(Choice(say("choice-ring-when", when=when), step("ring-number", when)) for when in WHEN)
    return Screen((say("ring-steps"), say("ring-when")), choices)


async def number(visit: Visit, when: str) -> Screen:
    """Ask which number to ring."""
    told_of_words(visit, step("ring"))
    return Screen((say("ring-number", when=_known(when)),), words=step("ring-said", when))


async def take_number(visit: Visit, words: str, when: str) -> Outcome:
    """Put somebody on the list, once there is a number to ring."""
    if not has_number(checked(words)):
        raise Refused(say("ring-number-wrong"))
    asked = said(visit, words, Purpose.RING, NO_ROUND).detailed(when=_known(when))
    return kept(visit, asked, step("letter", asked.id), say("ring-kept", name=visit.house.name))


def _known(when: str) -> str:
    if when not in WHEN:
        raise Refused(say("old-button"))
    return when


async def letter(visit: Visit, own: Contribution) -> Screen:
    """Show somebody that they are on the list, and let them say what it is about, or take it back."""
    lines: list[Line] = [say("ring-you", when=own.detail("when")), Quoted(own.text)]
    lines += [Quoted(each.text) for each in (await visit.replies(own.id))[-1:]]
    waiting = waits(visit, own)
    lines.append(say("ring-state", state="waiting" if waiting else "done", tries=int(own.detail("tries") or 0)))
    choices = [Choice(say("choice-ring-about"), step("letter-write", own.id))] if waiting else []
    choices.append(taking_back(own))
    if not waiting:
        choices.insert(0, Choice(say("choice-ring"), step("ring")))
    return Screen(tuple(lines), tuple(choices))


async def to_ring(visit: Visit) -> list[Contribution]:
    """Return those who wait for a call, the longest waiting first."""
    return [each for each in await listed_for(visit, Role.ORGANISER, {Purpose.RING}) if waits(visit, each)]


async def rings(visit: Visit, start: int) -> Screen:
    """Show an organiser whom to ring: the number, when, and what it is about."""
    found = await to_ring(visit)
    if start >= len(found):
        raise Refused(goto=step("rings", 0) if found else step("organise-people"))
    shown = found[start]
    lines: list[Line] = [say("rings", number=start + 1, total=len(found)), Quoted(shown.text)]
    lines.append(say("rings-when", when=shown.detail("when"), asked=shown.said_at))
    if tries := int(shown.detail("tries") or 0):
        lines.append(say("rings-tries", tries=tries))
    about = [each for each in await visit.replies(shown.id) if each.asker]
    if about:
        lines += [say("rings-about"), *(Quoted(each.text) for each in about)]
    if shown.worrying:
        lines.append(WORRYING)
    choices = [
        Choice(say("choice-rang-talked"), step("rang", shown.id, TALKED)),
        Choice(say("choice-rang-none"), step("rang", shown.id, NO_ANSWER)),
    ]
    if start + 1 < len(found):
        choices.append(Choice(say("choice-next-call"), step("rings", start + 1)))
    return Screen(tuple(lines), tuple(choices))


async def rang(visit: Visit, asked: Contribution, how: str) -> Outcome:
    """Note how a call went, and tell whoever asked for it, without a word of what it is about."""
    back, undo = step("rings", 0), step("rang", asked.id, AGAIN)
    if how == TALKED:
        seen = sum(each.asker for each in await visit.replies(asked.id))
        done = MarkRead(asked.id, visit.person.id, visit.now, seen)
        return Outcome(back, (say("rang", how=how),), (done, *_told(asked, how)), undo)
    if how == NO_ANSWER:
        tried = asked.detailed(tries=str(int(asked.detail("tries") or 0) + 1))
        again = Amend(replace(tried, waits_since=visit.now))
        return Outcome(back, (say("rang", how=how),), (again, *_told(asked, how)), step("rang", asked.id, NOT_TRIED))
    if how == NOT_TRIED:
        tries = int(asked.detail("tries") or 1) - 1
        untried = asked.detailed(tries=str(tries) if tries else "")
        return Outcome(back, (say("undone"),), (Amend(replace(untried, waits_since=asked.said_at)),))
    if how == AGAIN:
        return Outcome(back, (say("undone"),), (Amend(replace(asked, waits_since=asked.said_at)),))
    raise Refused(say("old-button"))


def _told(asked: Contribution, how: str) -> tuple[Tell, ...]:
    """The news to whoever asked, where they are still here."""
    if asked.person_id is None:
        return ()
    notice = Screen((say("ring-news", how=how),), (Choice(say("choice-read-it"), step("letter", asked.id)),))
    return (Tell(asked.person_id, notice),)
