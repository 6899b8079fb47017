"""What only a server does: it goes away, cannot be reached, serves several machines, and gives its rows to a file."""

from __future__ import annotations

import shutil
import signal

import pytest

from storage.watching import StoredWatching
from tests.commands import cutting_short
from tests.commands.deployments import Deployment
from tests.commands.test_backing_up import backed_up, data_of
from tests.commands.test_backups_cut_short import sealed_with
from tests.commands.warm import LONGEST_SECONDS
from tests.drivers.engines import every_row, new_database, on_disk, rows
from tests.drivers.offline import offline
from tests.drivers.ports import free_port

pytestmark = pytest.mark.postgresql
CHANGED = {"outbox", "acts", "deployment"}
"""What a restore changes by design: what waited is dropped, it is noted, and what is published is read anew."""

CUT_ALL = """SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()"""


def unchanged(found: dict[str, list[str]]) -> dict[str, list[str]]:
    return {name: kept for name, kept in found.items() if name not in CHANGED}


def test_where_the_server_goes_away_nothing_is_half_done(peopled: Deployment) -> None:
    file, before = backed_up(peopled), every_row(peopled.place)
    for command in (("backup", "--to", "others"), ("restore", file, "--replace")):
        said = peopled.sayso(*command, first=cutting_short.left_as_it_copies).refusal
        assert said.endswith(" the connection to its server was lost.\n")
        assert said.startswith("sayso: No backup was made" if command[0] == "backup" else f"sayso: {file} was not")
        assert unchanged(every_row(peopled.place)) == unchanged(before)
        assert not [name for name in data_of(peopled) if name.endswith("progress.db")]
    assert list((peopled.folder / "others").iterdir()) == []
    said = peopled.sayso("rotate-key", first=cutting_short.left_as_it_seals).refusal
    assert said.startswith("sayso: Not everything is sealed anew. ")
    assert said.endswith(" the connection to its server was lost. Run it again once that is mended.\n")
    assert "anew. Copy the key file now" in peopled.sayso("rotate-key").done
    assert set(sealed_with(peopled)) == {2}


def test_a_server_that_cannot_be_reached_is_named_and_nothing_is_made(deployment: Deployment) -> None:
    place = {"SAYSO_DATABASE_URL": f"postgresql+asyncpg://sayso:only-we-know@127.0.0.1:{free_port()}/sayso"}
    for command in (("backup", "--to", "backups"), ("restore", "none.backup"), ("rotate-key",)):
        said = deployment.sayso(*command, **place).refusal
        assert "nothing answers at 127.0.0.1" in said
        assert "only-we-know" not in said
    assert [path.name for path in deployment.folder.iterdir()] == ["my.env"]


def test_from_a_server_into_a_file_and_back_every_row_is_the_same(peopled: Deployment) -> None:
    kept = unchanged(every_row(peopled.place))
    file = backed_up(peopled)
    as_file = Deployment(peopled.folder)  # The way back from a server, too.
    as_file.sayso("restore", file).done  # noqa: B018
    assert unchanged(every_row(as_file.place)) == kept
    shutil.rmtree(peopled.folder / "backups")
    again = backed_up(as_file)
    elsewhere = Deployment(peopled.folder, new_database(empty_tables=False))
    elsewhere.sayso("restore", again).done  # noqa: B018
    assert unchanged(every_row(elsewhere.place)) == kept


async def test_a_backup_made_on_one_machine_is_known_on_the_others(peopled: Deployment) -> None:
    backed_up(peopled)
    async with offline(peopled.folder, example=False) as found:
        watched = StoredWatching(found.app.store, peopled.folder / "another machine")
        assert (await watched.state(found.clock.now)).backed_up


def test_an_older_key_file_on_another_machine_is_refused(peopled: Deployment) -> None:
    [(record,)] = rows(peopled.place, "SELECT chat FROM addresses ORDER BY id LIMIT 1")
    old = peopled.key.read_bytes()
    assert "Put the new key file on each machine that serves" in peopled.sayso("rotate-key").done
    assert record not in on_disk(peopled.place), "nobody who has the disk and the old key can read it"
    new = peopled.key.read_bytes()
    peopled.key.write_bytes(old)
    assert "lacks the key" in peopled.sayso("run").refusal
    peopled.key.write_bytes(new)
    assert peopled.sayso("results").status == 0


def test_a_process_that_was_cut_off_beside_a_new_key_ends_and_starts_again_with_it(peopled: Deployment) -> None:
    with peopled.serving() as cut_off:
        cut_off.process.send_signal(signal.SIGSTOP)
        rows(peopled.place, CUT_ALL)
        assert "anew" in peopled.sayso("rotate-key").done
        seals = sealed_with(peopled)
        cut_off.process.send_signal(signal.SIGCONT)
        assert cut_off.process.wait(LONGEST_SECONDS) == 2
        assert "sealed with a new key since" in (peopled.folder / "stderr").read_text(encoding="utf-8")
        assert sealed_with(peopled) == seals, "it wrote nothing"
    with peopled.serving() as again:
        assert again.told_to_stop() == 0
