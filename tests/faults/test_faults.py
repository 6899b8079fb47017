"""50 runs of load and faults together: nothing acknowledged is lost, doubled, held up, or brought back.

`make faults` plays many more, with more people in each. Another run: python -m tests.faults --only SEED --people 2
"""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path

import pytest

from tests.faults.disk import SECTOR, Disk, Trouble
from tests.faults.history import check
from tests.faults.plans import Point, What, drawn
from tests.faults.running import played
from tests.faults.sqlite_files import watching

RUNS = 50
PEOPLE = 2
KEPT = 20
pytestmark = [pytest.mark.sqlite, pytest.mark.usefixtures("synchronous")]


@pytest.mark.parametrize("seed", range(RUNS))
def test_nothing_that_must_not_be_comes_of_faults(seed: int) -> None:
    plan = drawn(seed, PEOPLE)
    history, happened = played(plan)
    figures = check(history)
    print(plan, [str(each) for each in happened], figures)
    assert not any(figures.faults.values()), history.wrong
    assert figures.acknowledged == len({each.update for each in history.did}) > 0


def test_plans_reach_every_fault_and_every_point() -> None:
    plans = [drawn(seed, PEOPLE) for seed in range(RUNS)]
    events = [event for plan in plans for event in plan.events]
    assert {event.what for event in events} == set(What)
    assert {event.point for event in events} == set(Point)
    assert drawn(7) == drawn(7)


def counting(place: Path) -> int:
    """How many rows a database on a disk has, opened as after a restart."""
    other = sqlite3.connect(place)
    try:
        return int(other.execute("SELECT count(*) FROM t").fetchone()[0])
    finally:
        other.close()


def written(folder: Path, synchronous: str, disk: Disk) -> sqlite3.Connection:
    """A database in a log mode, with some rows that were committed."""
    folder.mkdir()
    with sqlite3.connect(folder / "sayso.db") as first:
        first.execute("PRAGMA journal_mode=WAL")
        first.execute("CREATE TABLE t (a)")
    first.close()
    disk.begins(folder)
    found = sqlite3.connect(folder / "sayso.db", isolation_level=None)
    found.execute(f"PRAGMA synchronous={synchronous}")
    for number in range(KEPT):
        found.execute("INSERT INTO t VALUES (?)", (number,))
    return found


@pytest.mark.parametrize(("synchronous", "loses"), [("FULL", False), ("OFF", True)])
def test_a_disk_without_power_loses_what_was_not_synced_and_nothing_else(
    synchronous: str, loses: bool, tmp_path: Path
) -> None:
    disk, lost = Disk(), 0
    with watching(disk):
        database = written(tmp_path / "data", synchronous, disk)
        assert {name: len(content) for name, content in disk.left().items()} == {
            name: (tmp_path / "data" / name).stat().st_size for name in ("sayso.db", "sayso.db-wal")
        }
        for seed in range(5):
            left = tmp_path / str(seed)
            left.mkdir()
            for name, content in disk.left(random.Random(seed)).items():
                (left / name).write_bytes(content)
            lost += KEPT - counting(left / "sayso.db")
        database.close()
    assert bool(lost) is loses


@pytest.mark.parametrize("trouble", Trouble)
def test_a_disk_in_trouble_takes_nothing_and_keeps_what_it_has(trouble: Trouble, tmp_path: Path) -> None:
    disk = Disk()
    with watching(disk):
        database = written(tmp_path / "data", "FULL", disk)
        disk.trouble = trouble
        with pytest.raises(sqlite3.OperationalError):
            database.execute("INSERT INTO t VALUES (?)", (bytes(SECTOR),))
        disk.trouble = None
        database.execute("INSERT INTO t VALUES (1)")
        database.close()
    assert counting(tmp_path / "data" / "sayso.db") == KEPT + 1
