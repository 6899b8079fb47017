"""Backing up, trying a backup, and restoring, as whoever runs Sayso types it: with a file, and with a server."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.domain.changes import Forget
from bot.domain.people import Person
from tests.commands.deployments import Deployment, NoRoomBeyond, pack
from tests.drivers.engines import rows, write
from tests.drivers.offline import offline

SERVED = "Another process serves"
SEALED = 3


def backed_up(deployment: Deployment) -> Path:
    said = deployment.sayso("backup", "--to", "backups").done
    [file] = (deployment.folder / "backups").iterdir()
    assert said.startswith(f"Backed up to backups/{file.name}. It was read back, and is whole.")
    return file


def meetings(deployment: Deployment) -> int:
    return int(rows(deployment.place, "SELECT count(*) FROM meetings")[0][0])


def data_of(deployment: Deployment) -> list[str]:
    return sorted(path.name for path in (deployment.folder / "data").iterdir())


def lost(deployment: Deployment) -> None:
    """Lose the database, as with the disk that it lies on."""
    shutil.rmtree(deployment.folder / "data")
    if deployment.server:
        write(deployment.place, "DROP SCHEMA public CASCADE")
        write(deployment.place, "CREATE SCHEMA public")


def test_a_lost_database_comes_back(published: Deployment) -> None:
    file = backed_up(published)
    if published.server:
        assert "This backup can be restored." in published.sayso("restore", file, "--drill").done
    lost(published)
    said = published.sayso("restore", file).done
    assert "0 people who take part, 1 meeting." in said
    assert "Restored. Nobody had left since. No messages waited then." in said
    assert meetings(published) == 1
    assert data_of(published) == ([] if published.server else ["sayso.db", "sayso.lock"])
    assert "forum" in published.sayso("close", "nothing").refusal
    if not published.server:
        assert rows(published.database, "PRAGMA integrity_check") == [("ok",)]


@pytest.mark.sqlite
def test_a_drill_changes_nothing(published: Deployment) -> None:
    file = backed_up(published)
    before = published.everything()
    said = published.sayso("restore", file, "--drill").done
    assert said.endswith("This backup can be restored. Nothing has changed.\n")
    assert published.everything() == before


def test_what_is_there_is_replaced_only_where_that_is_said(published: Deployment) -> None:
    file = backed_up(published)
    published.sayso("publish", published.write("other.md", pack(title="Other"))).done  # noqa: B018
    before = published.everything()
    assert "add --replace" in published.sayso("restore", file).refusal
    assert published.everything() == before
    damaged = bytearray(file.read_bytes())
    damaged[-5000] ^= 1
    (published.folder / "damaged.backup").write_bytes(damaged)
    assert "was changed, or a part" in published.sayso("restore", "damaged.backup", "--replace").refusal
    assert meetings(published) == 2
    published.sayso("restore", file, "--replace").done  # noqa: B018
    assert meetings(published) == 1


def test_while_it_runs_it_is_backed_up_and_neither_restored_nor_sealed_anew(published: Deployment) -> None:
    old = published.key.read_bytes()
    with published.serving():
        file = backed_up(published)
        assert SERVED in published.sayso("restore", file, "--replace").refusal
        assert SERVED in published.sayso("rotate-key").refusal
    assert meetings(published) == 1
    assert published.key.read_bytes() == old


@pytest.mark.sqlite
@pytest.mark.parametrize("spoilt", [b"", b"a picture", b"SAYSO BACKUP 1\n"])
def test_what_is_no_backup_is_refused_and_nothing_changes(spoilt: bytes, published: Deployment) -> None:
    backed_up(published)
    (published.folder / "other.backup").write_bytes(spoilt)
    (published.folder / "data" / "sayso.lock").touch()
    before = published.everything()
    for how in ("--replace", "--drill"):
        assert "nothing has changed" in published.sayso("restore", "other.backup", how).refusal
        assert "none.backup" in published.sayso("restore", "none.backup", how).refusal
    assert published.everything() == before


@pytest.mark.sqlite
def test_without_its_key_file_a_backup_stays_shut(published: Deployment) -> None:
    file = backed_up(published)
    shutil.rmtree(published.folder / "data")
    published.key.unlink()
    (published.key.parent / "begun").unlink()
    assert "key file" in published.sayso("restore", file).refusal
    published.sayso("invite", "--role", "carer").done  # noqa: B018
    assert "another key file" in published.sayso("restore", file, "--replace").refusal


@pytest.mark.sqlite
def test_a_backup_that_would_be_lost_with_the_data_is_refused(published: Deployment, deployment: Deployment) -> None:
    assert "another disk" in published.sayso("backup", "--to", "data/backups").refusal


def test_of_nothing_there_is_no_backup(deployment: Deployment) -> None:
    assert "nothing to back up" in deployment.sayso("backup", "--to", "backups").refusal
    assert "nothing to back up" in deployment.sayso("rotate-key").refusal
    assert not (deployment.folder / "data").exists()
    if deployment.server:
        assert rows(deployment.place, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'") == [(0,)]


async def test_whoever_left_since_stays_erased(peopled: Deployment) -> None:
    file = backed_up(peopled)
    [(person, address)] = rows(peopled.place, "SELECT person_id, id FROM addresses ORDER BY id LIMIT 1")
    async with offline(peopled.folder, example=False) as found, found.app.store.unit() as unit:
        await unit.write([Forget(person, address, Person(unit.session.chance.new_id()))])
    said = peopled.sayso("restore", file, "--replace").done
    assert "1 person had left since, and is erased again." in said
    assert rows(peopled.place, "SELECT count(*) FROM people WHERE id = ?", person) == [(0,)]


@pytest.mark.sqlite
def test_both_are_noted_for_organisers(published: Deployment) -> None:
    file = backed_up(published)
    published.sayso("restore", file, "--replace").done  # noqa: B018
    assert rows(published.database, "SELECT count(*) FROM acts")[0][0] > 0


def test_on_a_full_disk_there_is_no_backup_and_nothing_of_one(published: Deployment) -> None:
    said = published.sayso("backup", "--to", "backups", first=NoRoomBeyond(300_000)).refusal
    assert said.startswith("sayso: No backup was made. The database cannot be copied: ")
    assert list((published.folder / "backups").iterdir()) == []
    assert not [name for name in data_of(published) if "progress.db" in name or "latest" in name]


@pytest.mark.sqlite
def test_a_new_key_seals_everything(peopled: Deployment) -> None:
    old, before = peopled.key.read_bytes(), backed_up(peopled)
    said = peopled.sayso("rotate-key").done
    assert "anew. Copy the key file now" in said
    assert "on each machine" not in said
    assert "can be restored" in peopled.sayso("restore", before, "--drill").done
    assert "Dropped 1 old key." in peopled.sayso("rotate-key", "--drop-old").done
    assert "There is no old key." in peopled.sayso("rotate-key", "--drop-old").done
    assert f"lacks the key {before} was made with" in peopled.sayso("restore", before, "--drill").refusal
    assert peopled.key.read_bytes() != old
    peopled.sayso("export", "--to", "files").done  # noqa: B018
