"""`sayso move` as whoever runs Sayso types it: killed half-way, typed again, and what came of it answers."""

from __future__ import annotations

import os
import signal

import pytest

from storage import moving, tables
from storage.backups import LATEST
from storage.database import Database
from storage.sealing import make_keys
from tests.commands.deployments import Deployment
from tests.commands.test_running import browser
from tests.drivers.engines import every_row, new_database, rows, write
from tests.drivers.ports import free_port
from tests.drivers.ready import known_keys
from tests.storage.test_moving import a_deployment

pytestmark = pytest.mark.sqlite
TABLES = tables.metadata.tables


def killed_half_way() -> None:
    """Let this process be killed as it comes to the places, with what stands before them moved."""
    copy = moving._copy

    async def killed(*where: object) -> None:
        if where[-1] is tables.places:
            os.kill(os.getpid(), signal.SIGKILL)
        await copy(*where)  # type: ignore[arg-type]

    moving._copy = killed  # type: ignore[assignment]


async def test_killed_half_way_it_is_typed_again_and_the_same_page_goes_on(deployment: Deployment) -> None:
    await a_deployment(deployment.folder)
    write(deployment.database, "DELETE FROM workers")
    place = new_database(empty_tables=False)
    there = {"SAYSO_DATABASE_URL": place}
    served = Database(deployment.database)
    await served.claim()
    assert "Another process serves" in deployment.sayso("move", "--to", place).refusal
    await served.close()
    assert deployment.sayso("move", "--to", place, first=killed_half_way).status == -signal.SIGKILL
    assert 0 < rows(place, "SELECT count(*) FROM moving")[0][0] < len(TABLES)
    assert "was cut short. Run sayso move again." in deployment.sayso("doctor", **there).refusal
    said = deployment.sayso("move", "--to", place).done
    assert said.count("the same in both") == len(TABLES)
    assert every_row(place) == every_row(deployment.database)
    deployment.database.unlink()
    another = new_database(empty_tables=False)
    assert "There is nothing of Sayso in postgresql" in deployment.sayso("run", SAYSO_DATABASE_URL=another).refusal
    assert rows(another, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'") == [(0,)]
    with deployment.serving(**there) as serving:
        async with browser(serving.address) as ana:
            ana.chat = f"/chat/{rows(place, 'SELECT id FROM web_chats')[0][0]}"
            ana.client.cookies.set("sayso", "secret")
            assert (await ana.page()).heard == ["Hello 0", "Hello 1"]
            assert "you need an invite" in (await ana.types("/start")).heard[-1]
        assert serving.told_to_stop() == 0


def test_the_doctor_looks_at_a_server_as_at_a_file(deployment: Deployment) -> None:
    place = new_database()
    there = {"SAYSO_DATABASE_URL": place}
    known_keys(deployment.key)
    deployment.settings.chmod(0o644)
    deployment.database.parent.mkdir()
    (deployment.database.parent / LATEST).write_text("2026-01-01T00:00:00+00:00", encoding="ascii")
    looked = deployment.sayso("doctor", **there)
    assert "fit together. 0 meetings are published." in looked.out, looked
    assert "days old. Run: sayso backup --to FOLDER, each night" in looked.out
    assert "my.env. Run: chmod go=" in looked.out, "the settings may hold the server's password"
    closed = f"postgresql+asyncpg://sayso:only-we-know@127.0.0.1:{free_port()}/sayso"
    refusal = deployment.sayso("doctor", SAYSO_DATABASE_URL=closed).refusal
    assert "nothing answers at 127.0.0.1" in refusal
    assert "only-we-know" not in refusal
    deployment.key.unlink()
    assert "The key file config/sayso.key is missing. Put it back" in deployment.sayso("doctor", **there).refusal
    make_keys(deployment.key)
    assert "not the one this database was made with" in deployment.sayso("doctor", **there).refusal
