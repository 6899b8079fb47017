"""What an organiser does in chat: read words before others do, see questions, invite, close, export."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.domain.changes import LogExport, Moderate
from bot.domain.contributions import Contribution, Moderation
from bot.domain.library import Library
from bot.domain.people import INVITED_IN_CHAT, Role
from bot.domain.rounds import Round
from bot.domain.screens import Choice, Document, Screen, Step, step
from bot.domain.words import Line, Numbered, Quoted, say
from bot.usecases import closing
from bot.usecases.corresponding import WORRYING, listed, waits
from bot.usecases.paging import MOST_CHOICES, that_fit
from bot.usecases.ports import Chance
from bot.usecases.visit import Outcome, Refused, Visit

EXPORT_LASTS = timedelta(days=30)
FILES = ("board", "working")
PURPOSE = "running the round"


async def organise(visit: Visit) -> Screen:
    """Show what waits and what can be done."""
    asked = sum(waits(visit, each) for each in await listed(visit, Role.ORGANISER))
    return Screen(
        (say("organise", waiting=await visit.waiting()), say("organise-questions", questions=asked)),
        (
            Choice(say("choice-check-words"), step("check")),
            Choice(say("choice-questions"), step("desk", Role.ORGANISER.value, 0)),
            Choice(say("choice-invite"), step("invite")),
            Choice(say("choice-close"), step("closing", 0)),
            Choice(say("choice-export"), step("export")),
        ),
    )


async def check(visit: Visit) -> Screen:
    """Show the words that have waited longest."""
    found = await visit.records.contributions.next_to_check()
    if found is None:
        raise Refused(say("check-none"), goto=step("organise"))
    return await check_one(visit, found)


async def check_one(visit: Visit, found: Contribution) -> Screen:
    """Show somebody's words, and ask whether others may see them."""
    lines: list[Line] = [say("check", waiting=await visit.waiting()), Quoted(found.text)]
    about = visit.library.rounds.get(found.about)
    if about:
        lines.insert(1, about.questions[0].title)
    if found.worrying:
        lines.append(WORRYING)
    choices = [
        Choice(say("choice-show"), step("moderate", found.id, Moderation.SHOWN.value)),
        Choice(say("choice-hide"), step("moderate", found.id, Moderation.HIDDEN.value)),
        Choice(say("choice-later"), step("check-next", found.id)),
    ]
    return Screen(tuple(lines), tuple(choices))


async def check_next(visit: Visit, after: Contribution) -> Screen:
    """Go on to the words that came next."""
    goto, notice = await _next(visit, after)
    raise Refused(*notice, goto=goto)


async def moderate(visit: Visit, contribution: Contribution, state: str) -> Outcome:
    """Show words to others, hide them, or put them back to be read."""
    if state not in set(Moderation) or not contribution.shared:
        raise Refused(say("old-button"))
    change = Moderate(contribution.id, Moderation(state), visit.person.id, visit.now)
    if state == Moderation.WAITING:
        return Outcome(step("check-one", contribution.id), (say("moderated", state=state),), (change,))
    goto, notice = await _next(visit, contribution)
    undo = step("moderate", contribution.id, Moderation.WAITING.value)
    return Outcome(goto, (say("moderated", state=state), *notice), (change,), undo)


async def _next(visit: Visit, after: Contribution) -> tuple[Step, tuple[Line, ...]]:
    """Where reading goes on after some words, and what is said if they were the last."""
    following = await visit.records.contributions.next_to_check(after)
    if following is None:
        return step("organise"), (say("check-end"),)
    return step("check-one", following.id), ()


async def invite(visit: Visit) -> Screen:
    """Ask whom an invite is for."""
    choices = tuple(
        Choice(say("role-name", role=role.value), step("invite-make", role.value)) for role in INVITED_IN_CHAT
    )
    return Screen((say("invite-whom"),), choices)


async def closing_list(visit: Visit, start: int) -> Screen:
    """List the rounds that are open, the next to close first, as many as can be read at once."""
    found = sorted((each for each in visit.library.rounds.values() if each.is_open(visit.now)), key=_closes)
    if start >= len(found):
        raise Refused(say("closing-none"), goto=step("organise"))
    entries = [
        say(
            "closing-line",
            subject=each.subject.value,
            title=visit.library.meetings[each.meeting_id].title,
            closes=each.closes,
        )
        for each in found
    ]
    end = that_fit([[entry] for entry in entries], start, most=MOST_CHOICES - 1)
    lines = [Numbered(number, entry) for number, entry in enumerate(entries[start:end], 1)]
    choices = [
        Choice(say("result-label", subject=each.subject.value, number=number), step("close", each.id))
        for number, each in enumerate(found[start:end], 1)
    ]
    if end < len(found):
        choices.append(Choice(say("choice-more"), step("closing", end)))
    return Screen((say("closing"), *lines), tuple(choices))


def _closes(round_: Round) -> datetime:
    return round_.closes


async def confirm_close(visit: Visit, round_: Round) -> Screen:
    """Ask once more, as closing cannot be taken back."""
    turnout = await visit.records.answers.turnout(round_)
    title = visit.library.meetings[round_.meeting_id].title
    return Screen(
        (say("close-sure", subject=round_.subject.value, title=title, people=turnout),),
        (
            Choice(say("choice-close-now"), step("close-now", round_.id)),
            Choice(say("choice-keep-open"), step("closing", 0)),
        ),
    )


async def close_now(visit: Visit, round_: Round) -> Outcome:
    """Close a round before its date. Everybody gets the result at the same moment."""
    if not round_.is_open(visit.now):
        raise Refused(say("round-closed"), goto=step("organise"))
    changes = await closing.close(visit.records, visit.library, round_, visit.now)
    return Outcome(step("organise"), (say("closed-now"),), changes)


async def export(visit: Visit) -> Screen:
    """Ask which file somebody needs, and say what is in each."""
    return Screen(
        (say("export-board"), say("export-working", days=EXPORT_LASTS.days)),
        tuple(Choice(say(f"choice-file-{kind}"), step("export-make", kind)) for kind in FILES),
    )


async def make_export(visit: Visit, kind: str) -> Outcome:
    """Make a file for this organiser, and note that it was made."""
    if kind not in FILES:
        raise Refused(say("old-button"))
    id_ = visit.chance.new_id()
    logged = log_export(id_, kind, visit.library, visit.now, visit.chance)
    files = (Document(f"{kind}.xlsx", id_), Document(f"{kind}.zip", id_))
    return Outcome(step("organise"), (say("export-coming"),), (logged,), files=files)


def log_export(id_: int, kind: str, library: Library, now: datetime, chance: Chance) -> LogExport:
    """Return what is kept of a file that is made: it is for those who run the meetings, and for a month."""
    made_for = ", ".join(sorted({meeting.run_by for meeting in library.meetings.values()}))
    return LogExport(id_, kind, made_for, PURPOSE, now, now + EXPORT_LASTS, chance.key())
