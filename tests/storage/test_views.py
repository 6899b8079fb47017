"""Views for analysts: over releases alone, holding what a board file holds, and their page tells the truth."""

from __future__ import annotations

import contextlib
import re
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine

from bot.domain.disclosure.feedback import BoardResult
from bot.domain.disclosure.reading import disclose_reading
from bot.domain.disclosure.votes import disclose_receipts
from bot.domain.people import AUDIENCES, Role
from bot.domain.releases import FeedbackRelease, ReadingRelease, Release, RoundRelease
from storage.migrations import migrate
from tests.drivers.clock import START
from tests.drivers.engines import new_database, rows, write
from tests.drivers.offline import VOTE, Offline, offline
from tests.drivers.running import Running
from tests.storage.stores import opened
from tests.storage.views import KINDS, differ, holding, listed, views, voted

pytestmark = pytest.mark.sqlite
DOCUMENT = Path(__file__).parents[2] / "deploy" / "ANALYSTS.md"
HANDS = st.integers(0, 20)
CROWD = st.lists(st.tuples(st.sampled_from(AUDIENCES), st.integers(0, 11)), max_size=60)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("views") / "empty.db"
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        migrate(connection)
    engine.dispose()
    return path


@settings(max_examples=25, deadline=None)
@given(CROWD, st.integers(0, 20), st.integers(0, 12), st.booleans(), st.tuples(HANDS, HANDS))
def test_views_hold_what_a_board_file_holds(
    empty: Path, crowd: list[tuple[Role, int]], quorum: int, readers: int, for_all: bool, hands: tuple[int, int]
) -> None:
    assert not differ(empty, *all_released(crowd, quorum, readers, for_all, hands))


def test_they_hold_the_same_on_a_server() -> None:
    crowd = [(role, number) for role in AUDIENCES for number in range(12)]
    there = new_database()
    write(there, "ALTER TABLE counted_receipts DROP CONSTRAINT fk_counted_receipts_round_id")
    for few, for_all in ((crowd, True), (crowd[:7], True), (crowd[::3], False), ([], True)):
        assert not differ(there, *all_released(few, 5, len(few), for_all, (1, 2)))


def all_released(
    crowd: list[tuple[Role, int]], quorum: int, readers: int, for_all: bool, hands: tuple[int, int]
) -> list[tuple[str, int, Release, bool]]:
    """A release of each kind."""
    votes = tuple(voted(kind, number, crowd, quorum, hands) for number, kind in enumerate(KINDS, 1))
    receipts = disclose_receipts(len(crowd))
    read = ReadingRelease(1, START, disclose_reading({1: readers}, {(1, 1): readers // 2}))
    board = BoardResult((("listens", readers or None),), (("on_time", None),))
    return [
        ("round", 1, RoundRelease(1, START, votes, receipts=receipts), True),
        ("round", 2, RoundRelease(2, START, (listed(crowd, quorum, hands),)), for_all),
        ("reading", 1, read, True),
        ("feedback", 8104 + readers % 4, FeedbackRelease(8104 + readers % 4, START, (), board), True),
        ("feedback", 8100, FeedbackRelease(8100, START, ()), True),
    ]


def test_each_view_reads_releases_and_no_other_table(empty: Path) -> None:
    read: set[str] = set()

    def see(action: int, one: str | None, *_: str | None) -> int:
        if action == sqlite3.SQLITE_READ and one:
            read.add(one)
        return sqlite3.SQLITE_OK

    with contextlib.closing(sqlite3.connect(empty)) as connection:
        connection.set_authorizer(see)
        for name in views(empty):
            read.clear()
            connection.execute(f"SELECT * FROM {name}").fetchall()
            listed = {"counted_receipts"} if name == "released_receipts" else set()
            assert read - {name, "json_each", "q", "s", "n", "w"} == {"releases", *listed}, name


async def test_what_a_space_settled_is_in_no_view_until_it_is_released(tmp_path: Path) -> None:
    """The release of a space is frozen like any other, and its own audience alone may see it."""
    async with opened(tmp_path) as store:
        path = store.database.place
    inside = RoundRelease(7, START, (listed([(Role.CARER, 1)] * 12, 0),))
    with holding(path, ("round", 7, inside, False)):
        assert not any(rows(path, f"SELECT * FROM {name}") for name in views(path))
    with holding(path, ("round", 7, inside, True)):
        assert rows(path, "SELECT DISTINCT took_part FROM released_priorities") == [(12,)]


async def closed(found: Offline) -> None:
    await Running(found.app, "", None, found.clock).crowd(Role.CARER, 6, "yes")
    await found.close_round(VOTE)


async def test_a_vote_that_closes_stands_in_the_views_with_its_meeting(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        await closed(found)
        told = found.rows("SELECT meeting, question, ballots, yes, outcome FROM released_votes WHERE question_id = 1")
        assert told == [("willow-lane", "Should the centre open on Saturday mornings?", 6, 6, "yes")]
        assert found.rows(
            "SELECT text FROM released_texts WHERE question_id = 1 AND language = 'pl' AND option IS NULL"
        )


def test_the_page_for_analysts_names_each_view_with_its_columns(empty: Path) -> None:
    page = DOCUMENT.read_text(encoding="utf-8")
    told = re.findall(r"^\| `(\w+)` \| [^|]+ \| ([\w, ]+) \|$", page, re.MULTILINE)
    assert {name: columns.split(", ") for name, columns in told} == views(empty)
    granted = re.search(r"GRANT SELECT ON ([^;]+) TO analyst;", page)
    assert granted
    assert sorted(re.split(r",\s+", granted[1])) == list(views(empty))


async def test_every_example_of_the_page_runs_and_the_copy_holds_the_views_alone(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        await closed(found)
        page = DOCUMENT.read_text(encoding="utf-8").replace("'results.db'", f"'{tmp_path / 'results.db'}'")
        copy, *examples = re.findall(r"```sql\n(.*?)```", page, re.DOTALL)
        with contextlib.closing(sqlite3.connect(f"file:{found.path}?mode=ro", uri=True)) as connection:
            answers = [connection.execute(each).fetchall() for each in examples]
            connection.executescript(copy)
            with pytest.raises(sqlite3.OperationalError, match="readonly"):
                connection.execute("DELETE FROM releases")
        assert len(answers) == 5
        assert [bool(each) for each in answers] == [True, False, False, True, True]
        made = [name for (name,) in rows(tmp_path / "results.db", "SELECT name FROM sqlite_master")]
        assert sorted(made) == sorted(name.removeprefix("released_") for name in views(found.path))
        assert rows(tmp_path / "results.db", "SELECT DISTINCT yes FROM votes") == [(6,)]
