"""A million answers by row, sealed, as CSV: beside a bare loop of sqlite3 and csv over the very same rows, unsealed.

In a process of its own, whose memory is looked at before and after.
"""

from __future__ import annotations

import asyncio
import contextlib
import csv
import json
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any

from bot.app import App
from bot.commands.packs import publish_packs, read_packs
from bot.commands.serving import EXAMPLES
from bot.commands.speaking import Speaker
from bot.domain.changes import LogExport
from bot.domain.contributions import Purpose
from bot.exports.files import CsvFiles
from bot.exports.maker import Exports
from bot.exports.writing import write
from bot.opening import opened
from storage.contributions import TEXT
from tests.drivers.house import settings_for

ANSWERS = 1_000_000
PEOPLE = 100_000
LIST = 2
AT_ONCE = 20_000
ROUNDS = 3
EXPORT = 7
MOST_MEGABYTES, MOST_TIMES = 200, 3.0
SAID = ("A bench at the bus stop would help me, {}", "-{} degrees in the hall", 'Longer hours, "please", {}', "Bus {}")
INSERT = (
    "INSERT INTO contributions (id, person_id, purpose, about, text, language, shared, state, said_at, worrying,"
    " provenance) VALUES (?, ?, ?, ?, ?, 'en', 0, 'shown', ?, 0, 'own')"
)


async def fill(folder: Path, answers: int) -> None:
    """Let people have said so much, all of it read by an organiser, and ask for a file."""
    settings = settings_for(folder)
    async with opened(settings) as app:
        speaker, files = Speaker(settings.zone), sorted(EXAMPLES.glob("*.md"))
        await publish_packs(app, read_packs(files, settings.zone, speaker), files, speaker)
        now = datetime.now(UTC)
        logged = LogExport(EXPORT, "working", "Priya", "bench", now, now + timedelta(days=1), app.store.chance.key())
        async with app.store.unit() as unit:
            await unit.write([logged])
        with contextlib.closing(sqlite3.connect(settings.database)) as connection:
            for start in range(0, answers, AT_ONCE):
                with connection:
                    connection.executemany(INSERT, _said(app, range(start, min(start + AT_ONCE, answers)), now))


def _said(app: App, numbers: range, now: datetime) -> Iterator[tuple[object, ...]]:
    chance, latest = random.Random(numbers.start), round(now.timestamp() * 1000) - 1000
    for number in numbers:
        id_ = chance.getrandbits(63)
        sealed = app.store.sealer.seal(SAID[number % len(SAID)].format(number), TEXT, id_)
        when = latest - chance.randrange(365 * 86_400_000)
        yield id_, number % PEOPLE + 1, Purpose.PRIORITY.value, LIST, sealed, when


async def export(app: App, folder: Path) -> float:
    """Write the CSV files. Returns the seconds of processor time it took."""
    exports: Exports = app.exports
    folder.mkdir()
    began = time.process_time()
    file = exports.file(await exports.material(EXPORT))
    await write(file, CsvFiles(file, lambda key: key, lambda name: (folder / name).open("w+b")))
    return time.process_time() - began


def bare(database: Path, to: Path) -> float:
    """Write the same rows from a plain table. Returns the seconds of processor time it took."""
    began = time.process_time()
    with contextlib.closing(sqlite3.connect(database)) as connection, to.open("w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        for row in connection.execute("SELECT * FROM words"):
            writer.writerow(row)
    return time.process_time() - began


def _plain(exported: Path, database: Path) -> int:
    """Keep the rows of an exported file in a plain table. Returns how many there are."""
    with contextlib.closing(sqlite3.connect(database)) as connection, connection, exported.open(newline="") as file:
        rows = csv.reader(file)
        columns = next(rows)
        connection.execute(f"CREATE TABLE words ({', '.join(f'c{n} TEXT' for n in range(len(columns)))})")
        connection.executemany(f"INSERT INTO words VALUES ({', '.join('?' * len(columns))})", rows)
        return int(connection.execute("SELECT count(*) FROM words").fetchone()[0])


async def compare(folder: Path) -> dict[str, Any]:
    """Export and loop in turns. Returns the seconds of each, and the most memory this process had for the exports."""
    async with opened(settings_for(folder)) as app:
        before = _most_memory()
        ours = [await export(app, folder / "out")]
        most = _most_memory()
        rows = _plain(folder / "out" / "words.csv", folder / "plain.db")
        theirs = []
        for number in range(ROUNDS):
            theirs.append(bare(folder / "plain.db", folder / "plain.csv"))
            ours.append(await export(app, folder / f"out{number}"))
    times = [mine / peer for mine, peer in zip(ours[1:], theirs, strict=True)]
    return {
        "rows": rows,
        "seconds of processor time": round(median(ours[1:]), 2),
        "seconds, bare loop": round(median(theirs), 2),
        "ratio": round(median(times), 2),
        "resident megabytes before": round(before),
        "resident megabytes at most": round(most),
    }


def _most_memory() -> float:
    """The most megabytes this process had so far."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(next(line for line in status.splitlines() if line.startswith("VmHWM:")).split()[1]) / 1024


async def measure(answers: int = ANSWERS) -> dict[str, Any]:
    """Return what exporting so many answers takes beside a bare loop, and the memory for it."""
    with tempfile.TemporaryDirectory() as folder:
        await _child("fill", folder, str(answers))
        found: dict[str, Any] = json.loads(await _child("compare", folder))
    return found | {
        "wanted": f"ratio at most {MOST_TIMES}, under {MOST_MEGABYTES} MB",
        "reached": found["ratio"] <= MOST_TIMES and found["resident megabytes at most"] < MOST_MEGABYTES,
    }


async def _child(*arguments: str) -> bytes:
    command = [sys.executable, "-m", "tests.bench.exporting", *arguments]
    process = await asyncio.create_subprocess_exec(*command, stdout=subprocess.PIPE)
    told, _ = await process.communicate()
    if process.returncode:
        raise RuntimeError(f"{command} failed.")
    return told


if __name__ == "__main__":
    what, where, *size = sys.argv[1:]
    if what == "fill":
        asyncio.run(fill(Path(where), int(size[0])))
    else:
        print(json.dumps(asyncio.run(compare(Path(where)))))
