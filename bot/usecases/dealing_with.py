"""What whoever answers does with what waits for them: answer it, say more, let it be, let it wait again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.domain.changes import Amend, KeepReply, MarkRead, Tell
from bot.domain.contributions import ABOUT_SAFETY, Contribution, Reply
from bot.domain.people import Role
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import say
from bot.usecases.contributing import checked, shown_words
from bot.usecases.corresponding import back
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.visit import Visit
from bot.usecases.worries import FOR_ALL


async def write_answer(
    visit: Visit, role: Role, contribution: Contribution, seen: int = 0, public: bool = False
) -> Screen:
    """Ask what to answer."""
    lines = (*shown_words(contribution), say("desk-write-all" if public else "desk-write"))
    readers = (FOR_ALL,) if public else ()
    return Screen(lines, words=step("desk-said", role.value, contribution.id, seen, *readers))


async def answer(
    visit: Visit, words: str, role: Role, contribution: Contribution, seen: int = 0, public: bool = False
) -> Outcome:
    """Keep an answer, and tell the asker, without a word of it, that there is one."""
    if contribution.person_id is None:
        raise Refused(say("desk-gone"))
    id_, text = visit.chance.ordered_id(), checked(words)
    reply = Reply(id_, contribution.id, False, visit.person.id, text, visit.now, role, public)
    notice = Screen((say("letter-news"),), (Choice(say("choice-read-it"), step("letter", contribution.id)),))
    changes = (KeepReply(reply, seen), Tell(contribution.person_id, notice, duty=contribution.purpose in ABOUT_SAFETY))
    return Outcome(back(role), (say("desk-sent"),), changes)


async def mark_read(visit: Visit, role: Role, contribution: Contribution, seen: int = 0) -> Outcome:
    """Note that something was read and needs no answer."""
    change = MarkRead(contribution.id, visit.person.id, visit.now, seen)
    since = contribution.waits_since
    undo = step("desk-wait", role.value, contribution.id, int(since.timestamp())) if since else None
    return Outcome(back(role), (say("desk-read"),), (change,), undo)


async def let_wait(visit: Visit, role: Role, contribution: Contribution, since: datetime) -> Outcome:
    """Undo that: it waits again since when it waited, unless somebody has answered it."""
    if any(not each.asker and each.said_at >= since for each in await visit.replies(contribution.id)):
        raise Refused(say("nothing-to-undo"))
    waiting = replace(contribution, waits_since=min(since, contribution.waits_since or since))
    return Outcome(step("desk", role.value, 0), (say("undone"),), (Amend(waiting),))
