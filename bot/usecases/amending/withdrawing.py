"""Withdrawing a text, or one vote or list: hidden at once, told with the reason after a while, so long undone.

What was answered is deleted as at closing, and counted nowhere.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.domain.amendments import Withdrawing
from bot.domain.broadcasts import Kind
from bot.domain.changes import Change, EndWithdrawn, Inform, KeepAmendment, Withdraw
from bot.domain.library import Library
from bot.domain.meetings import Meeting
from bot.domain.people import AUDIENCES
from bot.domain.rounds import Round
from bot.domain.screens import Choice, Screen, step
from bot.domain.spaces import SOONER
from bot.domain.words import Line, Numbered, Text, say
from bot.usecases import closing
from bot.usecases.amending.published import uncounted
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.paging import MOST_CHOICES, that_fit
from bot.usecases.ports import Records
from bot.usecases.promising.wording import published
from bot.usecases.telling import told_of_words
from bot.usecases.visit import Visit

WORDS_OF_A_REASON = 20
GOTO = step("publish")


async def which(visit: Visit, meeting: Meeting, start: int) -> Screen:
    """Ask which vote or list of a meeting."""
    found = uncounted(visit, meeting)
    if start >= len(found):
        raise Refused(say("closing-none"), goto=step("published-one", meeting.id))
    entries = [line_of(visit, each) for each in found]
    end = that_fit([[entry] for entry in entries], start, most=MOST_CHOICES - 1)
    lines = [Numbered(number, entry) for number, entry in enumerate(entries[start:end], 1)]
    choices = []
    for number, each in enumerate(found[start:end], 1):
        label = say("result-label", subject=each.subject.value, number=number)
        choices.append(Choice(label, step("withdraw-why", meeting.id, each.id)))
    if end < len(found):
        choices.append(Choice(say("choice-more"), step("withdraw-which", meeting.id, end)))
    return Screen((say("withdraw-which"), *lines), tuple(choices))


def line_of(visit: Visit, round_: Round) -> Text:
    """Say which vote or list it is, and when it closes."""
    return say("closing-line", subject=round_.subject.value, title=visit.library.title_of(round_), closes=round_.closes)


async def ask(visit: Visit, meeting: Meeting, round_: Round | None) -> Screen:
    """Ask for the reason."""
    about = (meeting.id,) if round_ is None else (meeting.id, round_.id)
    told_of_words(visit, step("withdraw-why", *about))
    lines: list[Line] = [meeting.title if round_ is None else line_of(visit, round_)]
    if round_ and len(round_.questions) > 1:
        lines.append(say("withdraw-asks", count=len(round_.questions)))
    lines.append(say("withdraw-why", most=WORDS_OF_A_REASON))
    return Screen(tuple(lines), words=step("withdraw-said", *about))


async def take(visit: Visit, words: str, meeting: Meeting, round_: Round | None) -> Outcome:
    """Keep the reason, and ask once more."""
    because, _ = published(visit, words, WORDS_OF_A_REASON)
    round_id = round_.id if round_ else None
    typed = Withdrawing(visit.chance.ordered_id(), meeting.id, round_id, because, visit.now)
    return Outcome(step("withdraw-sure", typed.id), changes=(KeepAmendment(typed),))


async def sure(visit: Visit, typed: Withdrawing, rounds: tuple[Round, ...]) -> Screen:
    """Say what will be gone, show the reason as people will read it, and ask once more."""
    meeting = visit.library.meetings[typed.meeting_id]
    lines: list[Line] = [meeting.title, say("withdraw-reason"), typed.because]
    if typed.round_id is None:
        lines.append(say("withdraw-text-sure", rounds=len(rounds)))
    else:
        people = await visit.records.answers.turnout(rounds[0])
        lines.append(say("withdraw-round-sure", subject=rounds[0].subject.value, people=people))
    yes = Choice(say("choice-withdraw-now"), step("withdraw-now", typed.id))
    return Screen(tuple(lines), (yes, Choice(say("choice-draft-wait"), step("published-one", meeting.id))))


async def withdraw(visit: Visit, typed: Withdrawing, rounds: tuple[Round, ...]) -> Outcome:
    """Hide it now. People are told, and answers deleted, after a while."""
    made = replace(typed, made_at=visit.now)
    change = Withdraw(made, tuple(each.id for each in rounds))
    return Outcome(GOTO, (say("withdraw-done", until=visit.now + SOONER),), (change,), step("withdraw-undo", made.id))


async def undo(visit: Visit, made: Withdrawing) -> Outcome:
    """Bring it back, with all that was answered, while nobody was told."""
    meeting, rounds = visit.library.meetings[made.meeting_id], visit.library.rounds
    known = meeting.withdrawn if made.round_id is None else rounds[made.round_id].withdrawn
    if known is None or known.at != made.made_at or known.told:
        raise Refused(say("withdraw-told"), goto=GOTO)
    back = tuple(
        each.id for each in visit.library.rounds_of(meeting) if each.withdrawn == known and each.closed_at is None
    )
    again = Withdraw(made, back, back=True)
    return Outcome(step("published-one", meeting.id), (say("undone"),), (again,))


async def end(records: Records, library: Library, gone: Meeting | Round, now: datetime) -> tuple[Change, ...]:
    """Return what telling people of something withdrawn changes. Of a round that went with its meeting nobody hears."""
    why = gone.withdrawn
    if why is None:
        return ()
    if isinstance(gone, Meeting):
        told = Inform(Kind.TEXT_WITHDRAWN, (*AUDIENCES, *closing.ALWAYS_TOLD), gone.title, gone.id)
        return (EndWithdrawn(gone.id, None, now), told)
    ended = EndWithdrawn(gone.meeting_id, gone.id, now)
    meeting = library.meetings[gone.meeting_id]
    if meeting.withdrawn == why:
        return (ended,)
    others = [each for each in library.rounds_of(meeting) if each.id != gone.id and not each.own_space]
    left = not others or not all(each.closed_at for each in others)
    reading = () if left else await closing.freeze_reading(records, meeting, now)
    told = Inform(Kind.WITHDRAWN, (*gone.audiences, *closing.ALWAYS_TOLD), library.title_of(gone), gone.id)
    return (ended, *reading, told)
