"""Where a run begins: a small vote that is open, and some who take part in it. Made once, then copied."""

from __future__ import annotations

import asyncio
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from pathlib import Path

from sqlalchemy import select

from bot.domain.broadcasts import EVERYBODY, Broadcast, Kind
from bot.domain.changes import Arrive, KeepBroadcast
from bot.domain.people import Person, Role, Standing
from bot.domain.words import Localised
from storage import tables
from storage.contributions import TEXT
from storage.store import Store
from tests.drivers.clock import START
from tests.drivers.engines import rows as rows_of
from tests.drivers.ready import make_ready
from tests.faults.history import Found
from tests.faults.plans import MOST
from tests.storage.stores import VOTE, closes, opened

FIRST_CHAT = 7001
BEGINS = START + timedelta(hours=32)
"""When runs begin: the clock can jump back, and forth, while the vote is open."""
TOLD = frozenset({"words-1"})
TOLD_ALL = "The bus to the centre stops at the new shop from Monday."
COUNTED = "SELECT question_id, given, sum(people) FROM counted_ballots GROUP BY question_id, given"
COUNTS = "SELECT (SELECT count(*) FROM set_aside), (SELECT count(*) FROM outbox)"


@dataclass(frozen=True)
class Begun:
    """The files of a deployment, and who takes part: their numbers, by chat."""

    files: dict[str, bytes]
    people: dict[int, int]


@cache
def begun(broadcast: bool) -> Begun:
    """Return where runs begin, with something that is told to everybody, or without."""

    async def made() -> Begun:
        with tempfile.TemporaryDirectory() as name:
            folder, people = Path(name), {}
            await make_ready(folder / "config" / "sayso.key", folder / "data" / "sayso.db")
            async with opened(folder) as store:
                for chat in range(FIRST_CHAT, FIRST_CHAT + MOST):
                    person = Person(
                        store.chance.new_id(), frozenset({Role.CARER}), standing=Standing.TAKING_PART, told=TOLD
                    )
                    async with store.unit() as unit:
                        await unit.write([Arrive(store.chance.new_id(), "telegram", str(chat), person)])
                    people[chat] = person.id
                if broadcast:
                    await _announce(store)
            files = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
            return Begun(files, people)

    with ThreadPoolExecutor(1) as pool:
        return pool.submit(lambda: asyncio.run(made())).result()


async def _announce(store: Store) -> None:
    words = Localised.of({"en": TOLD_ALL})
    told = Broadcast(store.chance.ordered_id(), Kind.WORDS, (), words, BEGINS)
    async with store.unit() as unit:
        await unit.write([KeepBroadcast(told)])
        await unit.write([KeepBroadcast(told.sent_to(EVERYBODY, BEGINS))])


def put(files: dict[str, bytes], folder: Path) -> None:
    """Write the files of a deployment into a folder."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


async def found_in(folder: Path, people: dict[int, int]) -> Found:
    """Read what a deployment holds; then close the vote, and read what it counts."""
    found, place = Found(), folder / "data" / "sayso.db"
    async with opened(folder, publish=False) as store:
        async with store.unit() as unit:
            for chat, person_id in people.items():
                given = await unit.records.answers.of_person(unit.library.rounds[VOTE], person_id)
                found.given |= {(chat, question): each.given for question, each in given.items() if each.given}
            rows = await unit.session.connection.execute(select(tables.contributions))
            found.words = Counter(unit.session.sealer.open(each.text, TEXT, each.id) for each in rows)
        [(found.set_aside, found.waiting)] = rows_of(place, COUNTS)
        await closes(store)
    found.people = frozenset(number for (number,) in rows_of(place, "SELECT id FROM people"))
    for question, value, times in rows_of(place, COUNTED):
        found.counted.setdefault(question, {})[value] = times
    return found


async def people_in(folder: Path) -> frozenset[int]:
    """Open a deployment. Returns who is in it then."""
    async with opened(folder, publish=False):
        pass
    return frozenset(number for (number,) in rows_of(folder / "data" / "sayso.db", "SELECT id FROM people"))


def waiting_in(folder: Path) -> list[tuple[int, ...]]:
    """Return the messages that wait in a deployment's outbox."""
    return rows_of(folder / "data" / "sayso.db", "SELECT id FROM outbox")
