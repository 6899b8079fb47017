"""Backing up, trying a backup, and restoring, as whoever runs Sayso types it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.commands.deployments import Deployment, pack
from tests.drivers.engines import rows


def backed_up(deployment: Deployment) -> Path:
    said = deployment.sayso("backup", "--to", "backups").done
    [file] = (deployment.folder / "backups").iterdir()
    assert said.startswith(f"Backed up to backups/{file.name}. It was read back, and is whole.")
    return file


def meetings(deployment: Deployment) -> int:
    return int(rows(deployment.database, "SELECT count(*) FROM meetings")[0][0])


def test_a_lost_database_comes_back(published: Deployment) -> None:
    file = backed_up(published)
    shutil.rmtree(published.folder / "data")
    said = published.sayso("restore", file).done
    assert "0 people who take part, 1 meeting." in said
    assert "Restored. Nobody had left since. No messages waited then." in said
    assert meetings(published) == 1
    assert rows(published.database, "PRAGMA integrity_check") == [("ok",)]
    assert sorted(path.name for path in (published.folder / "data").iterdir()) == ["sayso.db", "sayso.lock"]
    assert "forum" in published.sayso("close", "nothing").refusal


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
    published.sayso("restore", file, "--replace").done  # noqa: B018
    assert meetings(published) == 1


def test_while_it_runs_it_is_backed_up_and_not_restored(published: Deployment) -> None:
    with published.serving():
        file = backed_up(published)
        assert "Another process serves" in published.sayso("restore", file, "--replace").refusal
    assert meetings(published) == 1


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


def test_without_its_key_file_a_backup_stays_shut(published: Deployment) -> None:
    file = backed_up(published)
    shutil.rmtree(published.folder / "data")
    published.key.unlink()
    (published.key.parent / "begun").unlink()
    assert "key file" in published.sayso("restore", file).refusal
    published.sayso("invite", "--role", "carer").done  # noqa: B018
    assert "another key file" in published.sayso("restore", file, "--replace").refusal


def test_a_backup_that_would_be_lost_with_the_data_is_refused(published: Deployment, deployment: Deployment) -> None:
    assert "another disk" in published.sayso("backup", "--to", "data/backups").refusal


def test_of_nothing_there_is_no_backup(deployment: Deployment) -> None:
    assert "nothing to back up" in deployment.sayso("backup", "--to", "backups").refusal
    assert deployment.everything() == {}


def test_both_are_noted_for_organisers(published: Deployment) -> None:
    file = backed_up(published)
    published.sayso("restore", file, "--replace").done  # noqa: B018
    assert rows(published.database, "SELECT count(*) FROM acts")[0][0] > 0


def test_a_new_key_seals_everything_while_nobody_serves(published: Deployment) -> None:
    old = published.key.read_bytes()
    with published.serving():
        assert "Another process serves" in published.sayso("rotate-key").refusal
    assert published.key.read_bytes() == old
    assert "anew. Copy the key file now" in published.sayso("rotate-key").done
    assert "Dropped 1 old key." in published.sayso("rotate-key", "--drop-old").done
    assert "There is no old key." in published.sayso("rotate-key", "--drop-old").done
    assert published.key.read_bytes() != old
    published.sayso("export", "--to", "files").done  # noqa: B018
