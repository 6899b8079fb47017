"""Where a run begins: a small vote that is open, and some who take part in it. Made once, then copied.

It is a file of SQLite's, or a database on a server, by where deployments are made now (tests/drivers/engines.py).
"""

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
from tests.drivers import engines
from tests.drivers.clock import START
from tests.drivers.engines import place_in
from tests.drivers.engines import rows as rows_of
from tests.drivers.ready import make_ready
from tests.faults.history import Found
from tests.faults.plans import MOST
from tests.storage.stores import VOTE, closes, opened

FIRST_CHAT = 7001
BEGINS = START + timedelta(hours=32)
"""When runs begin: the clock can jump back, and forth, while the vote is open."""
NOON = BEGINS + timedelta(hours=18)
"""A later day's midday: nothing that is told to all is put off until a morning."""
TOLD = frozenset({"words-1"})
TOLD_ALL = "The bus to the centre stops at the new shop from Monday."
COUNTED = "SELECT question_id, given, sum(people) FROM counted_ballots GROUP BY question_id, given"
COUNTS = "SELECT (SELECT count(*) FROM set_aside), (SELECT count(*) FROM outbox)"


@dataclass(frozen=True)
class Begun:
    """The files of a deployment, and who takes part: their numbers, by chat. On a server, which folder's database."""

    files: dict[str, bytes]
    people: dict[int, int]
    folder: Path


def begun(broadcast: bool) -> Begun:
    """Return where runs begin, with something that is told to everybody, or without."""
    return _begun(broadcast, None if engines.current() == engines.SQLITE else engines.server())


@cache
def _begun(broadcast: bool, server: str | None) -> Begun:
    async def made() -> Begun:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            if server is None:
                await make_ready(folder / "config" / "sayso.key", folder / "data" / "sayso.db")
            async with opened(folder) as store:
                people = {chat: await _takes_part(store, chat) for chat in range(FIRST_CHAT, FIRST_CHAT + MOST)}
                if broadcast:
                    await _announce(store)
            files = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
            return Begun(files, people, folder)

    with ThreadPoolExecutor(1) as pool:
        return pool.submit(lambda: asyncio.run(made())).result()


async def _takes_part(store: Store, chat: int) -> int:
    person = Person(store.chance.new_id(), frozenset({Role.CARER}), standing=Standing.TAKING_PART, told=TOLD)
    async with store.unit() as unit:
        await unit.write([Arrive(store.chance.new_id(), "telegram", str(chat), person)])
    return person.id


async def _announce(store: Store) -> None:
    words = Localised.of({"en": TOLD_ALL})
    told = Broadcast(store.chance.ordered_id(), Kind.WORDS, (), words, BEGINS)
    async with store.unit() as unit:
        await unit.write([KeepBroadcast(told)])
        await unit.write([KeepBroadcast(told.sent_to(EVERYBODY, BEGINS))])


def begin_in(folder: Path, begun: Begun) -> None:
    """Let a run begin in a folder of its own, with the files of a deployment, and on a server with its database."""
    put(begun.files, folder)
    if engines.current() != engines.SQLITE:
        engines.copied_into(folder, begun.folder)


def put(files: dict[str, bytes], folder: Path) -> None:
    """Write the files of a deployment into a folder."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


async def found_in(folder: Path, people: dict[int, int]) -> Found:
    """Read what a deployment holds; then close the vote, and read what it counts."""
    found, place = Found(), place_in(folder)
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
    return frozenset(number for (number,) in rows_of(place_in(folder), "SELECT id FROM people"))


def waiting_in(folder: Path) -> list[tuple[int, ...]]:
    """Return the messages that wait in a deployment's outbox."""
    return rows_of(place_in(folder), "SELECT id FROM outbox")
