"""Keys that are not the right ones, and disks that take nothing more: one line, and everything stays as it is."""

from __future__ import annotations

import base64
import json
import shutil
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from storage.sealing import make_keys
from tests.commands.deployments import Deployment, NoRoomBeyond, pack, permissions_bind
from tests.drivers.engines import rows, write

COMMANDS = {
    "invite": ("invite", "--role", "carer"),
    "publish": ("publish", "spring.md"),
    "close": ("close", "forum"),
    "results": ("results",),
    "export": ("export", "--to", "out"),
    "run": ("run",),
}


def is_missing(key: Path) -> None:
    key.unlink()


def is_a_folder(key: Path) -> None:
    key.unlink()
    key.mkdir()


def is_anothers(key: Path) -> None:
    key.unlink()
    make_keys(key)


def is_short(key: Path) -> None:
    content = json.loads(key.read_bytes())
    content["seals"] = {number: base64.b64encode(bytes(16)).decode() for number in content["seals"]}
    key.write_text(json.dumps(content), encoding="ascii")


def is_empty(key: Path) -> None:
    key.write_bytes(b"")


def is_cut_off(key: Path) -> None:
    key.write_bytes(key.read_bytes()[:100])


WRONG_KEYS = (is_missing, is_a_folder, is_anothers, is_short, is_empty, is_cut_off)


@pytest.mark.parametrize("spoil", WRONG_KEYS, ids=lambda spoil: spoil.__name__)
def test_without_its_key_a_database_is_not_touched_and_no_key_is_made(
    spoil: Callable[[Path], None], published: Deployment
) -> None:
    spoil(published.key)
    before = published.everything()
    assert "key" in published.sayso("invite", "--role", "carer").refusal
    assert published.everything() == before


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS.keys())
def test_no_command_goes_on_without_the_key(command: tuple[str, ...], published: Deployment) -> None:
    published.write("spring.md", pack())
    shutil.rmtree(published.folder / "config")
    before = published.everything()
    said = published.sayso(*command).refusal
    assert said.startswith("sayso: The key file config/sayso.key is missing. Put it back")
    assert published.everything() == before
    assert not (published.folder / "config").exists()
    assert not (published.folder / "out").exists()


def is_gone(published: Deployment) -> None:
    shutil.rmtree(published.folder / "data")


def is_gone_with_its_key(published: Deployment) -> None:
    is_gone(published)
    published.key.unlink()


def is_emptied(published: Deployment) -> None:
    published.database.write_bytes(b"")


@pytest.mark.parametrize("lose", [is_gone, is_gone_with_its_key, is_emptied], ids=lambda lose: lose.__name__)
def test_a_database_that_is_gone_is_never_begun_anew_in_silence(
    lose: Callable[[Deployment], None], published: Deployment
) -> None:
    """As where the disk it lies on is not mounted: people would find an empty house, and write into it."""
    lose(published)
    before = published.everything()
    for command in ("run", "doctor"):
        said = published.sayso(command).refusal
        assert said.startswith("sayso: There is nothing of Sayso in data/sayso.db any more. Mount its disk, ")
        assert said.endswith("To begin with an empty database instead, delete config/begun.\n")
        assert published.everything() == before
    (published.folder / "config" / "begun").unlink()
    assert published.sayso("results").done == "There are no results yet.\n"


def test_a_deployment_from_before_there_was_a_mark_gets_one(published: Deployment) -> None:
    mark = published.folder / "config" / "begun"
    mark.unlink()
    assert published.sayso("results").status == 0
    assert stat.S_IMODE(mark.stat().st_mode) == 0o600
    shutil.rmtree(published.folder / "data")
    assert "Mount its disk" in published.sayso("results").refusal


def test_the_key_is_made_on_the_very_first_run_only_and_for_its_owner_alone(deployment: Deployment) -> None:
    assert deployment.sayso("results").status == 0
    made = deployment.key.read_bytes()
    assert stat.S_IMODE(deployment.key.stat().st_mode) == 0o600
    assert deployment.sayso("invite", "--role", "staff").status == 0
    assert deployment.key.read_bytes() == made


def test_a_key_in_the_data_folder_is_refused_before_it_is_made(deployment: Deployment) -> None:
    said = deployment.sayso("results", SAYSO_KEY_FILE="data/keys/sayso.key").refusal
    assert "SAYSO_KEY_FILE lies in SAYSO_DATA_DIR" in said
    assert deployment.everything() == {}


def is_no_database(path: Path) -> None:
    path.write_bytes(b"These are somebody's notes about lunch." * 100)


def is_a_folder_too(path: Path) -> None:
    path.unlink()
    path.mkdir()


def is_broken(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:100] + bytes(len(content) - 100))


def is_of_a_later_version(path: Path) -> None:
    assert write(path, "UPDATE alembic_version SET version_num = '9999'") == 1


WRONG_DATABASES = (is_no_database, is_a_folder_too, is_broken, is_of_a_later_version)


@pytest.mark.parametrize("spoil", WRONG_DATABASES, ids=lambda spoil: spoil.__name__)
def test_a_database_that_cannot_be_used_is_named_in_one_line(
    spoil: Callable[[Path], None], published: Deployment
) -> None:
    spoil(published.database)
    before = published.everything()
    assert "sayso.db" in published.sayso("invite", "--role", "carer").refusal
    assert {name: content for name, content in published.everything().items() if "-" not in name} == before


@pytest.mark.parametrize("name", ["data", "config"])
def test_a_file_where_a_folder_is_wanted_is_refused_and_kept(name: str, deployment: Deployment) -> None:
    mine = deployment.write(name, "mine")
    assert f"{name}/sayso." in deployment.sayso("results").refusal
    assert mine.read_text(encoding="utf-8") == "mine"
    mine.unlink()
    assert deployment.sayso("results").status == 0


@pytest.mark.parametrize("name", ["data", "config"])
def test_a_folder_that_must_not_be_written_is_refused(name: str, deployment: Deployment) -> None:
    (deployment.folder / name).mkdir(mode=0o500)
    said = deployment.sayso("results", first=permissions_bind).refusal
    assert f"{name}/sayso." in said
    assert not any((deployment.folder / name).iterdir())


def test_a_database_that_must_not_be_written_is_refused(published: Deployment) -> None:
    published.database.chmod(0o400)
    published.database.parent.chmod(0o500)
    before = published.everything()
    assert published.sayso("invite", "--role", "carer", first=permissions_bind).refusal
    published.database.parent.chmod(0o700)
    assert published.everything() == before


@pytest.mark.parametrize(
    ("room", "command"), [(0, command) for command in list(COMMANDS.values())[:-1]] + [(5000, COMMANDS["publish"])]
)
def test_on_a_full_disk_a_command_says_so_and_works_when_there_is_room(
    room: int, command: tuple[str, ...], published: Deployment
) -> None:
    published.write("spring.md", pack())
    before = published.database.read_bytes()
    said = published.sayso(*command, first=NoRoomBeyond(room)).refusal
    assert said.startswith("sayso: The database data/sayso.db cannot be written: ")
    assert published.database.read_bytes() == before
    assert not (published.folder / "out").exists()
    assert published.sayso(*command).status == 0


@pytest.mark.parametrize("room", [0, 100, 5000, 100_000])
def test_a_first_run_on_a_full_disk_leaves_nothing_that_stops_the_next(room: int, deployment: Deployment) -> None:
    assert deployment.sayso("invite", "--role", "carer", first=NoRoomBeyond(room)).refusal
    assert deployment.sayso("invite", "--role", "carer").done.startswith("carer: http://")
    assert len(rows(deployment.database, "SELECT * FROM invites")) == 1
