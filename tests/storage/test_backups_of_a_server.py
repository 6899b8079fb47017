"""A backup of a server while several processes serve: what one moment saw, whatever is done between two pages."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.exc import InterfaceError

from bot.domain.changes import Forget
from bot.domain.people import Person
from storage import copying
from storage.backup_files import BadBackup, unpack
from storage.copying import NotTheSame
from storage.database import Database
from storage.engine import Connects, Taken
from storage.restoring import NotKnown, prepare, put_in_place
from storage.store import Store
from tests.conftest import EVERY_WAY
from tests.drivers import engines
from tests.drivers.engines import every_row, rows, write
from tests.storage.stores import VOTE, Somebody, arrives, closes, gives, opened, says
from tests.storage.test_backups import backed_up

pytestmark = pytest.mark.postgresql
PEOPLE, ACTS = 12, 24
Act = Callable[[], Awaitable[Any]]


@asynccontextmanager
async def between_pages(what: Act, patch: pytest.MonkeyPatch) -> AsyncIterator[None]:
    """Let something be done before each page is read, once the moment is fixed."""
    pages = copying.pages

    async def read(source: Connects, table: Any) -> AsyncIterator[Any]:
        async for page in pages(source, table):
            await what()
            yield page

    with patch.context() as patched:
        patched.setattr(copying, "PAGE", 3)
        patched.setattr(copying, "pages", read)
        yield


@pytest.mark.parametrize("seed", range(20 if EVERY_WAY else 1))
async def test_it_is_what_one_moment_saw_whatever_is_done_meanwhile(
    seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Votes, changed and new, words, people who come and leave, a closing, tables written anew: none waits for it."""
    chance = random.Random(seed)
    async with opened(tmp_path) as backing_up, opened(tmp_path) as one, opened(tmp_path) as other:
        people = [await arrives(one) for _ in range(PEOPLE)]
        for who in people[: PEOPLE // 2]:
            await gives(one, who, "yes")
            await says(one, who, "A better bus")
        before = every_row(one.database.place)
        acts: list[Callable[[Store], Awaitable[Any]]] = [
            lambda store: gives(store, chance.choice(people[2:]), chance.choice(["yes", "no", None])),
            lambda store: says(store, chance.choice(people[2:]), "And a bench"),
            arrives,
        ] * (ACTS // 3)
        acts[ACTS // 4 : ACTS // 4] = [lambda store: leaves(store, people[0])]
        acts += [closes, lambda store: store.mix()]
        done = iter(acts)

        async def act() -> None:
            following = next(done, None)
            if following:
                async with asyncio.timeout(5):
                    await following(chance.choice([one, other]))

        async with between_pages(act, monkeypatch):
            file = await backed_up(backing_up, tmp_path)
        assert next(done, None) is None, "all of that was done"
        assert rows(one.database.place, f"SELECT count(*) FROM answers WHERE round_id = {VOTE}") == [(0,)]
        unpack(file, one.sealer.keyring, tmp_path / "back.db")
        assert every_row(tmp_path / "back.db") == before


async def leaves(store: Store, who: Somebody) -> None:
    async with store.unit() as unit:
        await unit.write([Forget(who.id, who.address_id, Person(store.chance.new_id()))])


async def test_rows_that_did_not_arrive_as_they_were_are_no_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(tmp_path) as store:
        await arrives(store)
        copy = copying.copy

        async def spoilt(source: Connects, new: Any, table: Any) -> None:
            await copy(source, new, table)
            if table.name == "people":
                await new.exec_driver_sql("UPDATE people SET language = 'xx'")

        monkeypatch.setattr(copying, "copy", spoilt)
        with pytest.raises(BadBackup, match="The table people did not read back as it was written"):
            await backed_up(store, tmp_path)
        assert list((tmp_path / "backups").iterdir()) == []


async def test_what_was_closed_meanwhile_is_gone_from_the_disk_when_it_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server keeps what it deletes for whoever still looks at an earlier moment."""
    async with opened(tmp_path) as backing_up, opened(tmp_path) as other:
        await says(other, who := await arrives(other), "A better bus")
        [(words,)] = rows(other.database.place, "SELECT text FROM contributions")

        async def once() -> None:
            if rows(other.database.place, "SELECT count(*) FROM contributions") != [(0,)]:
                await leaves(other, who)
                await other.database.scrub()

        async with between_pages(once, monkeypatch):
            await backed_up(backing_up, tmp_path)
        assert words not in engines.on_disk(other.database.place)


async def test_who_restores_is_alone_and_a_backup_is_not_made_meanwhile(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        alone, serving = Database(str(store.database.place)), Database(str(store.database.place))
        try:
            await alone.claim(alone=True)
            for what in (serving.claim(), backed_up(store, tmp_path)):
                with pytest.raises(Taken, match="is being restored"):
                    await what
            await alone.close()
            await serving.claim()
            with pytest.raises(Taken, match="Another process serves"):
                await alone.claim(alone=True)
            await serving.close()
            async with store.database.moment():
                with pytest.raises(Taken, match="makes a backup"):
                    await alone.claim(alone=True)
            await alone.claim(alone=True)
        finally:
            await alone.close()
            await serving.close()


@contextmanager
def lost_as_it_is_kept(database: Database) -> Iterator[None]:
    """Lose the connection as the server is to keep what was written: nobody knows then whether it did."""

    def lost(*_: object) -> None:
        raise InterfaceError("COMMIT", None, OSError("the plug was pulled"))

    engine = database.engine.patient.sync_engine
    event.listen(engine, "commit", lost)
    yield
    event.remove(engine, "commit", lost)


async def test_a_restore_that_is_not_the_same_there_leaves_all_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(tmp_path) as store:
        await arrives(store)
        place, keyring = store.database.place, store.sealer.keyring
        write(place, "SELECT setval('web_messages_id_seq', 5)")
        file = await backed_up(store, tmp_path)
        await arrives(store)
        write(place, "SELECT setval('web_messages_id_seq', 77)")
        before, edition = every_row(place), rows(place, "SELECT edition FROM deployment")
        unpacked, held = await prepare(file, keyring, tmp_path / "data")
        assert held.people == 1

        async def differs(*_: object) -> None:
            raise NotTheSame("releases")

        with monkeypatch.context() as patched:
            patched.setattr(copying, "compared", differs)
            with pytest.raises(BadBackup, match="The table releases was not the same there"):
                await put_in_place(unpacked, store.database)
        assert every_row(place) == before
        with lost_as_it_is_kept(store.database), pytest.raises(NotKnown, match="the connection to its server was lost"):
            await put_in_place(unpacked, store.database)
        write(place, "CREATE TABLE moving (done VARCHAR(64))")
        await put_in_place(unpacked, store.database)
        assert await store.database.check(keyring), "a move that was cut short is over with it, too"
        assert rows(place, "SELECT count(*) FROM people") == [(1,)]
        assert rows(place, "SELECT edition FROM deployment") > edition, "whoever read what was there reads it anew"
        assert rows(place, "SELECT nextval('web_messages_id_seq')") == [(78,)], "no number is given twice"
