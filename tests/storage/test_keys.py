"""The key file: made once, kept by its owner alone, and nothing is touched where it is not the right one."""

from __future__ import annotations

import base64
import json
import os
import stat
from pathlib import Path

import pytest

from storage.ballot_secrets import BallotSecrets, SecretGone
from storage.sealing import BadKey, Keyring, make_keys, read_keys
from tests.storage.stores import opened

pytestmark = pytest.mark.sqlite
KEY = base64.b64encode(bytes(32)).decode()
GARBLED = {
    "empty": b"",
    "no json": b"{",
    "no object": b"[1, 2]",
    "a number": b"7",
    "nothing in it": b"{}",
    "seals as a list": json.dumps({"lookup": KEY, "seals": [KEY], "current": 1}).encode(),
    "no seal": json.dumps({"lookup": KEY, "seals": {}, "current": 1}).encode(),
    "another current": json.dumps({"lookup": KEY, "seals": {"1": KEY}, "current": 2}).encode(),
    "a short key": json.dumps({"lookup": KEY[:8], "seals": {"1": KEY}, "current": 1}).encode(),
    "no base 64": json.dumps({"lookup": "!" * 44, "seals": {"1": KEY}, "current": 1}).encode(),
    "a key that is a number": json.dumps({"lookup": 5, "seals": {"1": KEY}, "current": 1}).encode(),
    "a name for a number": json.dumps({"lookup": KEY, "seals": {"one": KEY}, "current": 1}).encode(),
    "not text": bytes(range(256)),
}


async def made(folder: Path) -> tuple[Path, bytes]:
    async with opened(folder, ready=False) as store:
        path = store.database.place
    return path, path.read_bytes()


async def opening_is_refused(folder: Path) -> str:
    with pytest.raises(BadKey) as refused:
        async with opened(folder):
            pytest.fail("it opened")
    return str(refused.value)


async def test_the_first_start_makes_a_key_file_for_its_owner_alone(tmp_path: Path) -> None:
    mask = os.umask(0)
    try:
        await made(tmp_path)
    finally:
        os.umask(mask)
    for path in (tmp_path / "config" / "sayso.key", tmp_path / "config" / "ballots" / "1.secret"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    for folder in (tmp_path / "data", tmp_path / "config", tmp_path / "config" / "ballots"):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "data" / "sayso.db").stat().st_mode) == 0o600


async def test_the_key_file_is_made_once(tmp_path: Path) -> None:
    await made(tmp_path)
    key = (tmp_path / "config" / "sayso.key").read_bytes()
    await made(tmp_path)
    assert (tmp_path / "config" / "sayso.key").read_bytes() == key
    with pytest.raises(BadKey, match="exists already"):
        make_keys(tmp_path / "config" / "sayso.key")
    assert (tmp_path / "config" / "sayso.key").read_bytes() == key


async def test_a_database_without_its_key_is_refused_and_no_key_is_made(tmp_path: Path) -> None:
    path, before = await made(tmp_path)
    (tmp_path / "config" / "sayso.key").unlink()
    assert "missing" in await opening_is_refused(tmp_path)
    assert not (tmp_path / "config" / "sayso.key").exists()
    assert path.read_bytes() == before


async def test_another_deployments_key_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    path, before = await made(tmp_path)
    key = tmp_path / "config" / "sayso.key"
    key.unlink()
    make_keys(key)
    assert "not the one" in await opening_is_refused(tmp_path)
    assert path.read_bytes() == before
    assert (tmp_path / "config" / "ballots" / "1.secret").exists()


@pytest.mark.parametrize("content", GARBLED.values(), ids=GARBLED.keys())
async def test_a_garbled_key_file_is_refused_and_left_as_it_is(content: bytes, tmp_path: Path) -> None:
    path, before = await made(tmp_path)
    key = tmp_path / "config" / "sayso.key"
    key.write_bytes(content)
    said = await opening_is_refused(tmp_path)
    assert "\n" not in said
    assert str(key) in said
    assert path.read_bytes() == before
    assert key.read_bytes() == content


async def test_a_folder_in_place_of_the_key_file_is_refused(tmp_path: Path) -> None:
    path, before = await made(tmp_path)
    key = tmp_path / "config" / "sayso.key"
    key.unlink()
    key.mkdir()
    assert "cannot be read" in await opening_is_refused(tmp_path)
    assert path.read_bytes() == before


async def test_a_key_that_waits_for_its_database_is_used(tmp_path: Path) -> None:
    key = make_keys(tmp_path / "config" / "sayso.key")
    async with opened(tmp_path) as store:
        assert store.sealer.keyring == key


def test_what_is_read_is_what_was_made(tmp_path: Path) -> None:
    key = make_keys(tmp_path / "key")
    assert read_keys(tmp_path / "key") == key
    assert key != Keyring.new()


def test_a_secret_is_made_once_and_gone_once_destroyed(tmp_path: Path) -> None:
    secrets = BallotSecrets(tmp_path / "ballots")
    secrets.make(1)
    first = secrets.of(1)
    secrets.make(1)
    assert BallotSecrets(tmp_path / "ballots").of(1) == first
    secrets.destroy(1)
    secrets.destroy(1)
    with pytest.raises(SecretGone):
        secrets.of(1)


def test_only_the_secrets_of_open_votes_are_left(tmp_path: Path) -> None:
    secrets = BallotSecrets(tmp_path / "ballots")
    for number in (1, 2, 13):
        secrets.make(number)
    secrets.sweep([13])
    assert [path.name for path in (tmp_path / "ballots").iterdir()] == ["13.secret"]


def test_two_people_and_two_votes_have_nothing_in_common(tmp_path: Path) -> None:
    secrets = BallotSecrets(tmp_path / "ballots")
    secrets.make(1)
    secrets.make(2)
    assert len({secrets.digest(vote, person) for vote in (1, 2) for person in range(50)}) == 100
