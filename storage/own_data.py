"""What is kept about one person, in every table that holds something of theirs.

A new table with a person in it gets a line in `KEPT` and a sentence in `data-subject`; a test looks for both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, LargeBinary, Select, Table, func, or_, select

from bot.domain.contributions import ABOUT_SAFETY
from bot.domain.library import Library
from bot.domain.own_data import OwnData, OwnRow
from bot.domain.words import Localised
from storage import tables
from storage.identities import ANSWERER
from storage.session import Session

Whose = Callable[[int], ColumnElement[bool]]


def _said_by(person_id: int) -> Select[Any]:
    return select(tables.contributions.c.id).where(tables.contributions.c.person_id == person_id)


def _addresses_of(person_id: int) -> Select[Any]:
    return select(tables.addresses.c.id).where(tables.addresses.c.person_id == person_id)


@dataclass(frozen=True, slots=True)
class Kept:
    """Something that is kept: in which table, whose it is, and which columns of it say something to them.

    Bytes among `shown` are opened as they were sealed: under the names of table and column, and the row's `seal`.
    """

    subject: str
    table: Table
    whose: Whose
    shown: tuple[str, ...] = ()
    seal: str = "id"


def _person(table: Table) -> Whose:
    return lambda person_id: table.c.person_id == person_id


KEPT = (
    Kept(
        "people",
        tables.people,
        lambda person_id: tables.people.c.id == person_id,
        ("roles", "language", "standing", "wording", "told", "helped", "preferences"),
    ),
    Kept("addresses", tables.addresses, _person(tables.addresses), ("channel", "chat", "blocked")),
    Kept("places", tables.places, _person(tables.places), ("body",), "person_id"),
    Kept("consents", tables.consents, _person(tables.consents), ("wording", "agreed", "said_at")),
    Kept("link_codes", tables.link_codes, _person(tables.link_codes), ("expires_at", "used")),
    Kept(
        "pairings",
        tables.pairings,
        lambda person_id: or_(tables.pairings.c.person_id == person_id, tables.pairings.c.supporter_id == person_id),
        ("person_name", "supporter_name", "scope", "ends_at"),
    ),
    Kept("turnout", tables.turnout, _person(tables.turnout), ("round_id",)),
    Kept(
        "answers",
        tables.answers,
        lambda person_id: tables.answers.c.answerer == person_id.to_bytes(ANSWERER, "big"),
        ("round_id", "audience", "given", "before", "provenance"),
    ),
    Kept(
        "proxy_answers",
        tables.proxy_answers,
        lambda person_id: tables.proxy_answers.c.answerer == person_id.to_bytes(ANSWERER, "big"),
        ("round_id", "given", "before"),
    ),
    Kept(
        "answered_alone",
        tables.answered_alone,
        lambda person_id: tables.answered_alone.c.answerer == person_id.to_bytes(ANSWERER, "big"),
        ("round_id",),
    ),
    Kept(
        "contributions",
        tables.contributions,
        _person(tables.contributions),
        ("purpose", "text", "language", "shared", "state", "said_at", "waits_since", "worrying", "details"),
    ),
    Kept(
        "replies",
        tables.replies,
        lambda person_id: or_(
            tables.replies.c.by == person_id, tables.replies.c.contribution_id.in_(_said_by(person_id))
        ),
        ("asker", "role", "text", "said_at"),
    ),
    Kept(
        "checked",
        tables.contributions,
        lambda person_id: tables.contributions.c.moderated_by == person_id,
        ("state", "moderated_at"),
    ),
    Kept(
        "edits",
        tables.edits,
        lambda person_id: or_(tables.edits.c.by == person_id, tables.edits.c.contribution_id.in_(_said_by(person_id))),
        ("made_at", "text"),
    ),
    Kept("feedback", tables.feedback, _person(tables.feedback), ("started_at", "times", "quote", "way", "sent_at")),
    Kept("staff_links", tables.staff_links, _person(tables.staff_links)),
    Kept(
        "workers",
        tables.workers,
        lambda person_id: tables.workers.c.id.in_(
            select(tables.staff_links.c.worker_id).where(tables.staff_links.c.person_id == person_id)
        ),
        ("body", "gone"),
    ),
    Kept("shown_names", tables.shown_names, _person(tables.shown_names), ("round_id", "name")),
    Kept("agreements", tables.agreements, _person(tables.agreements)),
    Kept("space_answers", tables.space_answers, _person(tables.space_answers)),
    Kept("reads", tables.reads, _person(tables.reads), ("meeting_id", "card")),
    Kept("unclear", tables.unclear, _person(tables.unclear), ("meeting_id", "card", "sentence")),
    Kept("correction_news", tables.correction_news, _person(tables.correction_news)),
    Kept(
        "promise_links",
        tables.promise_links,
        lambda person_id: tables.promise_links.c.contribution_id.in_(_said_by(person_id)),
    ),
    Kept("promise_fixes", tables.promise_fixes, _person(tables.promise_fixes), ("answer",)),
    Kept("promise_news", tables.promise_news, _person(tables.promise_news)),
    Kept("promise_tellings", tables.promise_tellings, _person(tables.promise_tellings), ("told_at",)),
    Kept("promise_keepers", tables.promise_keepers, _person(tables.promise_keepers), ("nudged_at",)),
    Kept("voice_notes", tables.voice_notes, _person(tables.voice_notes), ("said_at", "language", "state")),
    Kept(
        "voice_sounds",
        tables.voice_sounds,
        lambda person_id: tables.voice_sounds.c.id.in_(
            select(tables.voice_notes.c.id).where(tables.voice_notes.c.person_id == person_id)
        ),
    ),
    Kept("acts", tables.acts, _person(tables.acts), ("at", "channel", "step")),
    Kept("sign_in_links", tables.sign_in_links, _person(tables.sign_in_links), ("expires_at",)),
    Kept("workplaces", tables.workplaces, _person(tables.workplaces), ("opened_at", "used_at")),
    Kept("exports", tables.exports, _person(tables.exports), ("kind", "made_at")),
    Kept("drafts", tables.drafts, _person(tables.drafts)),
    Kept("drafts", tables.sent_documents, _person(tables.sent_documents)),
    Kept("readers", tables.readers, _person(tables.readers), ("reads", "name")),
    Kept("sign_offs", tables.sign_offs, _person(tables.sign_offs), ("asked_at", "body")),
    Kept("read_before", tables.read_before, _person(tables.read_before), ("meeting_id", "name")),
    Kept("broadcast_people", tables.broadcast_people, _person(tables.broadcast_people)),
    Kept("outbox", tables.outbox, lambda person_id: tables.outbox.c.address_id.in_(_addresses_of(person_id))),
)
"""All that is kept about a person, in the order it is shown.

A secret vote shows only that somebody voted: a file would tell their choice to whoever opens it.
"""
ABOUT = ("round_id", "meeting_id")
WORDS = ("text", "person_name", "supporter_name", "name")
"""What somebody wrote, among what is sealed."""


class StoredOwnRecords:
    """What is kept about one person, wherever it is."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def counts(self, person_id: int) -> Mapping[str, int]:
        """Return how much is kept, by subject; only subjects of which something is kept."""
        counted = [
            select(func.count()).select_from(kept.table).where(kept.whose(person_id)).scalar_subquery() for kept in KEPT
        ]
        (found,) = await self._session.connection.execute(select(*counted))
        numbers: Counter[str] = Counter()
        for kept, number in zip(KEPT, found, strict=True):
            numbers[kept.subject] += number
        return +numbers

    async def all_of(self, person_id: int, library: Library, with_safety: bool) -> OwnData:
        """Return all that is kept about a person; what they wrote about safety only `with_safety`."""
        found: dict[str, list[OwnRow]] = {kept.subject: [] for kept in KEPT}
        for kept in KEPT:
            wanted = select(kept.table).where(kept.whose(person_id), *_allowed(kept.table, with_safety))
            rows = (await self._session.connection.execute(wanted)).mappings().all()
            found[kept.subject] += [self._row(kept, row, library) for row in rows]
        return found

    def _row(self, kept: Kept, row: Mapping[Any, Any], library: Library) -> OwnRow:
        values, words = {}, []
        for name in kept.shown:
            value = row[name]
            if isinstance(kept.table.c[name].type, LargeBinary) and value is not None:
                value = self._session.sealer.open(value, f"{kept.table.name}.{name}", row[kept.seal])
                words += [value] if name in WORDS else []
            if name not in ABOUT:
                values[name] = value
        return OwnRow(values, tuple(words), _about(row, library))


def _allowed(table: Table, with_safety: bool) -> list[ColumnElement[bool]]:
    about_safety = [each.value for each in ABOUT_SAFETY]
    columns = tables.contributions.c
    if with_safety:
        return []
    if table is tables.contributions:
        return [columns.purpose.not_in(about_safety)]
    if table is tables.replies:
        told = select(columns.id).where(columns.purpose.in_(about_safety))
        return [tables.replies.c.contribution_id.not_in(told)]
    return []


def _about(row: Mapping[Any, Any], library: Library) -> Localised | None:
    """Return the title of the meeting a row is about."""
    meeting_id = row.get("meeting_id")
    if "round_id" in row:
        round_ = library.rounds.get(row["round_id"])
        meeting_id = round_.meeting_id if round_ else None
    meeting = library.meetings.get(meeting_id) if meeting_id is not None else None
    return meeting.title if meeting else None
