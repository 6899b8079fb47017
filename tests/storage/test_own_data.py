"""What is kept about a person is told to them, from every table that holds something of theirs."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Table

from bot.content.catalogue import LANGUAGES
from bot.domain.contributions import Purpose
from bot.domain.own_data import OwnData
from storage import tables
from storage.own_data import KEPT, StoredOwnRecords
from storage.store import Store
from tests.content.samples import variants
from tests.drivers.clock import START
from tests.storage.stores import Somebody, arrives, opened, says
from tests.storage.test_forgetting import WORDS, did_everything

OF_PEOPLE = frozenset({"by", "moderated_by", "answerer"})
"""Columns that name a person without pointing at them."""
NOT_TOLD = {
    "redactions": "signs of other people's rows in files they made: the files themselves are told",
    "vote_names": "a name in a vote that is open: under the vote's secret, and on their own screen",
    "web_chats": "the key to a chat in a browser: the chat itself is among the addresses",
    "web_messages": "the chat they look at while they ask",
    "web_files": "files they were given, this one among them",
}
"""Tables that hold something of a person and are not told, each with the reason."""


def of_people() -> set[str]:
    """The tables that name a person, and those that point at such a table."""
    found = {"people", *NOT_TOLD}
    while True:
        more = {table.name for table in tables.metadata.tables.values() if _points_at(table, found - set(NOT_TOLD))}
        if more <= found:
            return found
        found |= more


def _points_at(table: Table, wanted: set[str]) -> bool:
    return bool(
        {key.column.table.name for column in table.columns for key in column.foreign_keys} & wanted
        or {column.name for column in table.columns} & OF_PEOPLE
    )


async def told(store: Store, who: Somebody, with_safety: bool = True) -> OwnData:
    async with store.unit() as unit:
        return await StoredOwnRecords(unit.session).all_of(who.id, unit.library, with_safety)


def test_every_table_that_holds_something_of_a_person_is_told_or_says_why_not() -> None:
    assert of_people() - {kept.table.name for kept in KEPT} == set(NOT_TOLD)


def test_every_subject_has_a_sentence_of_its_own() -> None:
    for language in LANGUAGES:
        assert set(variants("data-subject", language)["subject"]) == {kept.subject for kept in KEPT}


async def test_all_that_somebody_did_is_counted_and_told(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana, _ = await did_everything(store)
        found = await told(store, ana)
        expected = {"people", "addresses", "places", "consents", "link_codes", "turnout", "answers"}
        assert {subject for subject, rows in found.items() if rows} >= expected | {"contributions", "reads", "unclear"}
        async with store.unit() as unit:
            counts = await unit.records.own_data.counts(ana.id)
        assert counts == {subject: len(rows) for subject, rows in found.items() if rows}
        assert [row.words for row in found["contributions"]] == [(WORDS,)]


async def test_nothing_of_anybody_else_is_told(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await did_everything(store)
        other = await arrives(store, chat="99")
        found = await told(store, other)
        assert {subject for subject, rows in found.items() if rows} == {"people", "addresses"}


async def test_a_secret_vote_says_that_somebody_voted_and_not_how(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana, _ = await did_everything(store)
        found = await told(store, ana)
        assert len(found["turnout"]) == 1
        assert [row.values["given"] for row in found["answers"]] == ['{"approval":"[]"}']
        assert "yes" not in {value for rows in found.values() for row in rows for value in row.values.values()}


async def test_what_is_about_safety_can_be_left_out(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana = await arrives(store)
        await says(store, ana, "He took my card", purpose=Purpose.SAFETY)
        assert [row.words for row in (await told(store, ana))["contributions"]] == [("He took my card",)]
        assert not (await told(store, ana, with_safety=False))["contributions"]


async def test_what_stands_in_two_tables_is_counted_and_told_together(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana = await arrives(store)
        theirs = {"id": 1, "person_id": ana.id, "revision": 1}
        sent = {"address_id": ana.address_id, "channel": "web", "sent_at": START, "body": b"sealed"}
        async with store.unit() as unit:
            await unit.session.connection.execute(tables.drafts.insert().values(**theirs, text=b"sealed"))
            await unit.session.connection.execute(tables.sent_documents.insert().values(**theirs, **sent))
            assert (await unit.records.own_data.counts(ana.id))["drafts"] == 2
        assert len((await told(store, ana))["drafts"]) == 2
