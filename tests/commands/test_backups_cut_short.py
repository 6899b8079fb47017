"""Killed as it restores, or as it seals everything anew: nothing is half done, and it can be typed again."""

from __future__ import annotations

import signal

from storage.rotating import sealed_columns
from tests.commands import cutting_short
from tests.commands.deployments import Deployment, pack
from tests.commands.test_backing_up import backed_up, data_of, meetings
from tests.drivers.engines import every_row, rows
from tests.drivers.offline import offline


def sealed_with(deployment: Deployment) -> dict[int, int]:
    """How many records are sealed with which key."""
    found: dict[int, int] = {}
    for each in sealed_columns():
        column = f'"{each.column.name}"'
        wanted = f"SELECT {column} FROM {each.table.name} WHERE length({column}) > 0"
        for (record,) in rows(deployment.place, wanted):
            found[record[1]] = found.get(record[1], 0) + 1
    return found


def test_killed_as_it_restores_all_is_as_it_was(published: Deployment) -> None:
    file = backed_up(published)
    published.sayso("publish", published.write("other.md", pack(title="Other"))).done  # noqa: B018
    before = every_row(published.place)
    killed = published.sayso("restore", file, "--replace", first=cutting_short.killed_as_it_restores)
    assert killed.status == -signal.SIGKILL
    assert every_row(published.place) == before
    assert "other" in published.sayso("close", "nothing").refusal
    published.sayso("restore", file, "--replace").done  # noqa: B018
    assert meetings(published) == 1
    assert not [name for name in data_of(published) if name.startswith("restore")]


async def test_killed_as_it_seals_anew_the_next_run_goes_on(peopled: Deployment) -> None:
    total = sealed_with(peopled)[1]
    assert peopled.sayso("rotate-key", first=cutting_short.killed_as_it_seals).status == -signal.SIGKILL
    half = sealed_with(peopled)
    assert set(half) == {1, 2}
    assert "with an old key still" in peopled.sayso("rotate-key", "--drop-old").refusal
    assert f"Sealed {half[1]} records anew." in peopled.sayso("rotate-key").done
    assert sealed_with(peopled) == {2: total}
    assert "Dropped 1 old key." in peopled.sayso("rotate-key", "--drop-old").done
    async with offline(peopled.folder, example=False) as found:
        assert len(found.app.store.sealer.keyring.seals) == 1
        assert (await (await found.somebody()).says("/start"))[0].text
