"""`sayso export`: both files whole or not at all, however often, while people vote, killed at any step, disk full."""

from __future__ import annotations

import asyncio
import itertools
import re
import signal
from pathlib import Path

import pytest

from bot.domain.people import Role
from tests.drivers.offline import VOTE
from tests.drivers.somebody import Somebody
from tests.exports.a_round import NOBODY_MAY_READ, SHOWN, a_round
from tests.exports.commanding import Ended, command, export, said_long_ago
from tests.exports.reading_files import FILES, opened_folder

KILLED = "tests.exports.killed_export"


def names(folder: Path) -> dict[str, set[str]]:
    """The names in each folder that an export has made."""
    return {each.name: {path.name for path in each.iterdir()} for each in folder.iterdir() if each.name in FILES}


def keys_of(folder: Path) -> list[set[str]]:
    """The pseudonyms that stand in each file of a working folder."""
    tables, book = opened_folder(folder)
    return [set(file.column("words", "pseudonym")) for file in (tables, book)]


async def vote_until(done: asyncio.Future[Ended], people: list[Somebody]) -> int:
    """Let people vote in turn, and change their vote, until something is done. Returns how often they did."""
    for number in itertools.count():
        if done.done():
            return number
        who = people[number % len(people)]
        await who.taps(f"0|ask {VOTE} 1 -")
        await who.picks("Yes" if number // len(people) % 2 == 0 else "No")
    raise AssertionError


async def test_it_writes_both_files_for_their_owner_alone(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        said_long_ago(found)
        await found.close()
        ended = await export(tmp_path, tmp_path / "out")
        assert (ended.status, ended.err) == (0, "")
        assert re.search(r"\b29 files\b", ended.out)
        assert names(tmp_path / "out") == FILES
        for path in (tmp_path / "out").glob("*/*"):
            assert path.stat().st_mode & 0o077 == 0, path.name
        for kind in FILES:
            tables, book = opened_folder(tmp_path / "out" / kind)
            assert tables.tables == book.tables
            assert [words for words in NOBODY_MAY_READ if words in tables.everything + book.everything] == []


async def test_two_in_a_row_leave_the_second_alone_under_new_names(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        said_long_ago(found)
        await export(tmp_path, tmp_path / "out")
        first = keys_of(tmp_path / "out" / "working")
        assert first[0] == first[1] != set()
        ended = await export(tmp_path, tmp_path / "out")
        assert ended.status == 0
        second = keys_of(tmp_path / "out" / "working")
        assert second[0] == second[1], "one export, one key"
        assert second[0].isdisjoint(first[0])
        assert names(tmp_path / "out") == FILES
        assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(FILES)
        assert found.offline.rows("SELECT kind, count(*) FROM exports GROUP BY kind ORDER BY kind") == [
            ("board", 2),
            ("working", 2),
        ]


async def test_people_go_on_voting_while_it_is_made(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        people = [await found.offline.somebody(Role.CARER) for _ in range(10)]
        exporting = asyncio.ensure_future(export(tmp_path, tmp_path / "out"))
        voted = await vote_until(exporting, people)
        assert (exporting.result().status, names(tmp_path / "out")) == (0, FILES)
        assert voted > 20
        assert found.offline.count("turnout") == 10
        assert found.offline.count("set_aside") == 0
        board, _ = opened_folder(tmp_path / "out" / "board")
        assert board.tables["votes"] == []
        await found.offline.close_round(VOTE)
        rounds, more = divmod(voted, 10)
        last, before = ("yes", "no") if rounds % 2 == 0 else ("no", "yes")
        assert found.offline.counted(1) == {each: n for each, n in ((last, more), (before, 10 - more)) if n}


async def test_where_it_cannot_write_it_says_so_in_one_line(tmp_path: Path) -> None:
    async with a_round(tmp_path):
        (tmp_path / "out").write_text("a file where the folder should be")
        ended = await export(tmp_path, tmp_path / "out")
        assert ended.status == 2
        assert ended.err.count("\n") == 1
        assert "Traceback" not in ended.err
        assert (tmp_path / "out").read_text() == "a file where the folder should be"


@pytest.mark.parametrize("again", [False, True], ids=["first", "second"])
async def test_killed_at_any_step_it_leaves_no_half_written_folder(tmp_path: Path, again: bool) -> None:
    async with a_round(tmp_path) as found:
        await found.close()
        out, seen = tmp_path / "out", tmp_path / "seen"
        if again:
            assert (await export(tmp_path, out)).status == 0
        ended = await command(tmp_path, str(out), str(seen), module=KILLED)
        assert (ended.status, ended.err) == (0, "")
        assert names(out) == FILES
        steps = sorted(int(path.name) for path in seen.iterdir())
        assert len(steps) >= len(FILES), "or nothing was written at all"
        assert [f"{what}, before step {step}" for step in steps for what in not_whole(seen / f"{step}")] == []


async def test_killed_for_real_in_the_middle_the_next_export_clears_up(tmp_path: Path) -> None:
    async with a_round(tmp_path):
        out = tmp_path / "out"
        ended = await command(tmp_path, str(out), "12", module=KILLED)
        assert ended.status == -signal.SIGKILL
        assert list(out.rglob("*")), "it was in the middle of it"
        assert (await export(tmp_path, out)).status == 0
        assert names(out) == FILES
        assert sorted(path.name for path in out.iterdir()) == sorted(FILES)
        assert not_whole(out) == []


@pytest.mark.parametrize("both", [True, False], ids=["before its files moved", "before it was put in place"])
async def test_a_file_of_ones_own_stays_though_the_one_before_was_killed_between_two_names(
    both: bool, tmp_path: Path
) -> None:
    async with a_round(tmp_path):
        out = tmp_path / "out"
        assert (await export(tmp_path, out)).status == 0
        (out / "board" / "mine.txt").write_text("my notes", encoding="utf-8")
        (out / "board").rename(out / ".board.old")
        if both:
            (out / "board").mkdir()
        assert (await export(tmp_path, out)).status == 0
        assert (out / "board" / "mine.txt").read_text(encoding="utf-8") == "my notes"
        assert sorted(path.name for path in out.iterdir()) == sorted(FILES)


def not_whole(folder: Path) -> list[str]:
    """Which of the folders there are but half of what they should be."""
    found = names(folder)
    half = [kind for kind in found if found[kind] != FILES[kind]]
    if "working" in found and "working" not in half:
        tables, book = keys_of(folder / "working")
        half += ["working, of two exports"] if tables != book else []
    return half


async def test_a_round_without_anything_said_has_files_too(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        for who in ("Ana", "Ben"):
            await found.people[who].says("/stop")
            await found.people[who].picks("Leave Sayso")
            await found.people[who].picks("Yes, leave")
        assert (await export(tmp_path, tmp_path / "out")).status == 0
        tables, book = opened_folder(tmp_path / "out" / "working")
        assert tables.tables["words"] == book.tables["words"] == []
        assert SHOWN not in tables.everything + book.everything
