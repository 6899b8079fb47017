"""When, where and for whom: what a draft must tell besides its text, asked one thing at a time."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from datetime import datetime, time

from bot.domain.drafts import Draft, Written
from bot.domain.people import AUDIENCES
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, Quoted, say
from bot.usecases.contributing import checked
from bot.usecases.drafting import at_hand, packing
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.packs.matter import AUDIENCE_NAMES, LARGEST_QUORUM
from bot.usecases.paging import paged
from bot.usecases.promising.at_hand import today_here
from bot.usecases.promising.wording import name
from bot.usecases.publishing import LONGEST_HEADING
from bot.usecases.visit import Visit

QUORUM = "quorum"
TYPED = (*packing.ASKED, packing.CLOSING, QUORUM)
"""What is typed about a draft."""
MOST_WORDS: Mapping[str, int] = {"title": LONGEST_HEADING, "place": 20, "access": 30}
DATE, RUN_BY = "date", "run by"
CLOSES_AT = time(17)
EVERYBODY = "all"


async def ask(visit: Visit, draft: Draft, field: str) -> Screen:
    """Ask for one thing, and show how it stands."""
    lines: list[Line] = [say("draft-ask", field=at_hand.code_of(field))]
    known = draft.written.field(field)
    if known and field not in {DATE, packing.CLOSING}:
        lines.insert(0, Quoted(known))
    if field == DATE and known:
        lines.insert(0, say("meeting-when", starts=_moment(visit, known)))
    return Screen(tuple(lines), words=step("draft-filled", draft.id, draft.revision, at_hand.code_of(field)))


def _moment(visit: Visit, written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=visit.house.zone)


async def fill(visit: Visit, words: str, draft: Draft, field: str) -> Outcome:
    """Keep one thing, and ask for the next that is missing."""
    written = _filled(visit, draft.written, field, words)
    return at_hand.kept(visit, draft, written, at_hand.onward(draft.id, written))


def _filled(visit: Visit, written: Written, field: str, words: str) -> Written:
    if field == DATE:
        return written.having(date=_day_and_time(visit, words))
    if field == packing.CLOSING:
        return _closing_on(visit, written, words)
    if field == QUORUM:
        return written.having(quorum=_number(words))
    if field == RUN_BY:
        return written.having(run_by=name(words))
    text = " ".join(checked(words).split())
    if len(text.split()) > MOST_WORDS[field]:
        raise Refused(say("plain-too-many", count=len(text.split()), most=MOST_WORDS[field]))
    return written.having(**{field: text})


def _day_and_time(visit: Visit, words: str) -> str:
    found = visit.writing.moment(words, visit.person.language, today_here(visit))
    if found is None:
        raise Refused(say("draft-no-time"))
    return found.strftime(packing.AT)


def _closing_on(visit: Visit, written: Written, words: str) -> Written:
    closes = _closes(visit, words)
    if written.opens and closes <= written.opens:
        raise Refused(say("draft-when-closed", closes=closes))
    return packing.closing_on(written, closes.strftime(packing.AT))


def _closes(visit: Visit, words: str) -> datetime:
    day = visit.writing.day(words, visit.person.language, today_here(visit))
    if day is None:
        raise Refused(say("date-not-understood"))
    closes = datetime.combine(day, CLOSES_AT, visit.house.zone)
    if closes <= visit.now:
        raise Refused(say("date-over", due=day))
    return closes


def _number(words: str) -> str:
    digits = unicodedata.normalize("NFKC", words).strip()
    if not digits.isdecimal() or len(digits) > len(str(LARGEST_QUORUM)) or int(digits) > LARGEST_QUORUM:
        raise Refused(say("draft-no-number"))
    return str(int(digits))


async def change(visit: Visit, draft: Draft, start: int) -> Screen:
    """Show all that can be changed about a draft."""
    choices = [
        Choice(say("choice-draft-add"), step("draft-add", draft.id)),
        Choice(say("choice-draft-outs"), step("draft-outs", draft.id, 0)),
        *(
            Choice(
                say("choice-draft-field", field=at_hand.code_of(field)),
                step("draft-field", draft.id, at_hand.code_of(field)),
            )
            for field in TYPED
        ),
        Choice(say("choice-language"), step("draft-in", draft.id, 0)),
        Choice(say("choice-draft-whom"), step("draft-whom", draft.id)),
        Choice(say("choice-draft-throw"), step("draft-throw", draft.id, draft.revision)),
    ]
    return Screen((say("draft-change"),), paged(choices, start, "draft-change", draft.id))


async def what_more(visit: Visit, draft: Draft) -> Screen:
    """Ask what to add to a draft."""
    choices = (
        Choice(say("choice-draft-more"), step("draft-more", draft.id)),
        Choice(say("choice-draft-vote"), step("draft-vote", draft.id)),
        Choice(say("choice-draft-list"), step("draft-list", draft.id)),
        Choice(say("choice-draft-picture"), step("draft-pictures", draft.id, 0)),
    )
    return Screen((say("draft-add"),), choices)


async def whom(visit: Visit, draft: Draft) -> Screen:
    """Ask who is asked in the votes and lists."""
    choices = [Choice(say("choice-draft-all"), step("draft-for", draft.id, draft.revision, EVERYBODY))]
    for role in AUDIENCES:
        choices.append(
            Choice(say("role-name", role=role.value), step("draft-for", draft.id, draft.revision, role.value))
        )
    return Screen((say("draft-whom"),), tuple(choices))


async def set_whom(visit: Visit, draft: Draft, audience: str) -> Outcome:
    """Keep who is asked."""
    names = {role.value: each for each, role in AUDIENCE_NAMES.items()} | {EVERYBODY: packing.EVERYBODY}
    if audience not in names:
        raise Refused(say("old-button"))
    written = draft.written.having(audiences=names[audience])
    return at_hand.kept(visit, draft, written, at_hand.onward(draft.id, written))
