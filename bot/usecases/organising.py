"""What an organiser does in chat: read words before others do, see questions, invite, close, export."""

from __future__ import annotations

import zlib
from datetime import datetime, timedelta

from bot.domain.changes import Change, LogExport, Moderate
from bot.domain.contributions import Contribution, Moderation, Purpose
from bot.domain.library import Library
from bot.domain.people import Role
from bot.domain.rounds import Round
from bot.domain.screens import Choice, Document, Screen, Step, number_code, step
from bot.domain.words import Line, Numbered, Quoted, Text, say
from bot.usecases import closing, proposing, redacting, rewording
from bot.usecases.corresponding import WORRYING, listed, waits
from bot.usecases.feedback import checking
from bot.usecases.material import FORMS, PRINTED
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.paging import MOST_CHOICES, that_fit
from bot.usecases.ports import Chance
from bot.usecases.preparing import named
from bot.usecases.ringing import to_ring
from bot.usecases.saying_as import stamp_of
from bot.usecases.too_late import too_late
from bot.usecases.visit import Visit
from bot.usecases.writing_down import to_write_down

EXPORT_LASTS = timedelta(days=30)
PURPOSE = "running the round"


async def organise(visit: Visit) -> Screen:
    """Show what waits and what can be done."""
    asked = sum(waits(visit, each) for each in await listed(visit, Role.ORGANISER))
    lines = [say("organise", waiting=await visit.waiting()), say("organise-questions", questions=asked)]
    spoken = await to_write_down(visit)
    if spoken:
        lines.append(say("organise-voices", voices=len(spoken)))
    return Screen(
        tuple(lines),
        (
            Choice(say("choice-check-words"), step("check")),
            Choice(say("choice-questions"), step("desk", Role.ORGANISER.value, 0)),
            Choice(say("choice-promises-made"), step("promise-desk")),
            Choice(say("choice-rounds"), step("organise-rounds")),
            Choice(say("choice-people"), step("organise-people")),
        ),
    )


async def rounds(visit: Visit) -> Screen:
    """Show what can be done with votes and lists."""
    choices = (
        Choice(say("choice-publish"), step("publish")),
        Choice(say("choice-close"), step("closing", 0)),
        Choice(say("choice-export"), step("export")),
        Choice(say("choice-for-meetings"), step("for-meetings", 0)),
        Choice(say("choice-proposals"), step("proposals", 0)),
    )
    lines: list[Line] = [say("organise-rounds")]
    if proposals := len(await proposing.waiting(visit)):
        lines.append(say("organise-proposals", proposals=proposals))
    return Screen(tuple(lines), choices)


async def people(visit: Visit) -> Screen:
    """Show what can be done about those who take part."""
    lines: list[Line] = [say("organise-people")]
    choices = [Choice(say("choice-invite"), step("invite")), Choice(say("choice-staff-list"), step("staff-list", 0))]
    if rings := len(await to_ring(visit)):
        lines.append(say("organise-rings", rings=rings))
        choices.append(Choice(say("choice-rings"), step("rings", 0)))
    choices.append(Choice(say("choice-voices"), step("voices", 0)))
    choices.append(Choice(say("choice-computer"), step("computer")))
    return Screen(tuple(lines), tuple(choices))


async def check(visit: Visit) -> Screen:
    """Show the words that have waited longest."""
    found = await visit.records.contributions.next_to_check(closed=visit.closed)
    if found is None:
        raise Refused(say("check-none"), goto=step("organise"))
    return await check_one(visit, found)


async def check_one(visit: Visit, found: Contribution) -> Screen:
    """Show somebody's words, and ask whether others may see them."""
    lines: list[Line] = [say("check", waiting=await visit.waiting())]
    lines += [*checking.about(visit, found), *await _said_for(visit, found)]
    lines += stamp_of(found)
    lines += proposing.lines_of(found) if found.purpose is Purpose.PROPOSAL else [Quoted(found.to_show)]
    if found.worrying:
        lines.append(WORRYING)
    lines += rewording.telling(visit, found)
    choices = [
        Choice(say("choice-show"), step("moderate", found.id, Moderation.SHOWN.value, as_read(found))),
        Choice(say("choice-hide"), step("moderate", found.id, Moderation.HIDDEN.value)),
        *checking.choices(found),
        *rewording.way_to_reword(found),
        Choice(say("choice-later"), step("check-next", found.id)),
    ]
    return Screen(tuple(lines), tuple(choices))


async def _said_for(visit: Visit, found: Contribution) -> list[Line]:
    """What words were said for: the question they answer, or the meeting they are to be read out at."""
    if found.purpose is Purpose.READ_OUT:
        meeting = visit.library.meetings.get(found.about)
        return [say("check-read-out"), *([meeting.title] if meeting else []), named(found)]
    if found.purpose is Purpose.PROPOSAL:
        return [say("check-proposal")]
    if found.purpose is Purpose.RESPONSE:
        answered = await visit.contribution(found.about)
        return [say("check-response"), *([Quoted(answered.to_show)] if answered else [])]
    about = visit.library.rounds.get(found.about)
    return [about.asked_in(found.question_id).title] if about else []


async def check_next(visit: Visit, after: Contribution) -> Screen:
    """Go on to the words that came next."""
    goto, notice = await _next(visit, after)
    raise Refused(*notice, goto=goto)


def as_read(words: Contribution) -> str:
    """Return a mark of words as they stand now, so that nobody lets others see what they have not read themselves."""
    return number_code(zlib.crc32(proposing.whole(words).encode()))


async def moderate(visit: Visit, contribution: Contribution, state: str, read: str = "") -> Outcome:
    """Show words to others, hide them, or put them back to be read."""
    if state not in set(Moderation) or not contribution.shared:
        raise Refused(say("old-button"))
    if state == Moderation.SHOWN and read != as_read(contribution):
        raise Refused(say("check-changed"), goto=step("check-one", contribution.id))
    change: Change = Moderate(contribution.id, Moderation(state), visit.person.id, visit.now)
    said = _decided(contribution, state)
    news = await checking.told(visit, contribution) if state == Moderation.SHOWN else ()
    if state == Moderation.WAITING:
        return Outcome(step("check-one", contribution.id), (said,), (change,))
    goto, notice = await _next(visit, contribution)
    undo = step("moderate", contribution.id, Moderation.WAITING.value)
    return Outcome(goto, (said, *notice), (change, *news), undo)


def _decided(contribution: Contribution, state: str) -> Text:
    """Say what comes of a decision: words about staff go on later, others can be seen at once."""
    if contribution.worker_id is not None:
        return say("moderated-staff", state=state)
    return say("moderated-point" if contribution.purpose is Purpose.READ_OUT else "moderated", state=state)


async def _next(visit: Visit, after: Contribution) -> tuple[Step, tuple[Line, ...]]:
    """Where reading goes on after some words, and what is said if they were the last."""
    following = await visit.records.contributions.next_to_check(after, visit.closed)
    if following is None:
        return step("organise"), (say("check-end"),)
    return step("check-one", following.id), ()


async def closing_list(visit: Visit, start: int) -> Screen:
    """List the rounds that are open, the next to close first, as many as can be read at once."""
    found = sorted(
        (each for each in visit.library.rounds.values() if each.is_open(visit.now) and not each.own_space), key=_closes
    )
    if start >= len(found):
        raise Refused(say("closing-none"), goto=step("organise"))
    entries = [
        say(
            "closing-line",
            subject=each.subject.value,
            title=visit.library.title_of(each),
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
    lines = (say("close-sure", subject=round_.subject.value, title=title, people=turnout),)
    return Screen(
        (*lines, *await closing.unread(visit.records, round_)),
        (
            Choice(say("choice-close-now"), step("close-now", round_.id)),
            Choice(say("choice-keep-open"), step("closing", 0)),
        ),
    )


async def close_now(visit: Visit, round_: Round) -> Outcome:
    """Close a round before its date. Everybody gets the result at the same moment."""
    if not round_.is_open(visit.now) or round_.own_space:
        raise too_late(visit, round_, goto=step("organise"))
    changes = await closing.close(visit.records, visit.library, round_, visit.now)
    return Outcome(step("organise"), (say("closed-now"),), changes)


async def export(visit: Visit) -> Screen:
    """Ask which file somebody needs, and say what is in each; and from which rows are to be removed."""
    lines = [say("export-board"), say("export-working", days=EXPORT_LASTS.days)]
    choices = [Choice(say(f"choice-file-{kind}"), step("export-make", kind)) for kind in FORMS]
    if waiting := await redacting.waiting(visit):
        lines.append(say("rows-waiting", files=len(waiting)))
        choices.append(Choice(say("choice-rows"), step("rows", 0)))
    return Screen(tuple(lines), tuple(choices))


async def make_export(visit: Visit, kind: str) -> Outcome:
    """Make a file for this organiser, and note that it was made."""
    if kind not in FORMS:
        raise Refused(say("old-button"))
    id_ = visit.chance.new_id()
    logged = log_export(id_, kind, visit.library, visit.now, visit.chance, visit.person.id)
    forms = (form for form in FORMS[kind] if visit.house.prints or form != PRINTED)
    files = tuple(Document(f"{kind}.{form}", id_) for form in forms)
    return Outcome(step("organise"), (say("export-coming"),), (logged,), files=files)


def log_export(
    id_: int, kind: str, library: Library, now: datetime, chance: Chance, by: int | None = None
) -> LogExport:
    """Return what is kept of a file that is made: it is for those who run the meetings, and for a month."""
    made_for = ", ".join(sorted({meeting.run_by for meeting in library.meetings.values()}))
    return LogExport(id_, kind, made_for, PURPOSE, now, now + EXPORT_LASTS, chance.key(), asked_by=by)
