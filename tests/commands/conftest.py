"""A deployment nobody has used yet, and one with a meeting published."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from tests.commands.deployments import Deployment, pack
from tests.drivers.engines import SQLITE, new_database, place_in
from tests.drivers.offline import offline


def _engine_of(request: pytest.FixtureRequest) -> str:
    """The engine of a test's deployments: a server only where a test runs on both or on that, as most look at files."""
    asked = getattr(request.node, "callspec", None)
    return str(request.getfixturevalue("engine")) if asked and "engine" in asked.params else SQLITE


@pytest.fixture
def deployment(tmp_path: Path, request: pytest.FixtureRequest) -> Deployment:
    return Deployment(tmp_path, "" if _engine_of(request) == SQLITE else new_database(empty_tables=False))


@pytest.fixture
async def peopled(tmp_path: Path, engine: str) -> Deployment:
    """A deployment with the example published, and people in it who have said something."""
    async with offline(tmp_path) as found:
        await found.two_in_it()
    place = place_in(tmp_path)
    return Deployment(tmp_path, "" if isinstance(place, Path) else place)


@pytest.fixture(scope="session")
def published_on(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Deployment]:
    """Makes the one that all others are copies of, on each engine once."""

    @cache
    def make(engine: str) -> Deployment:
        server = "" if engine == SQLITE else new_database(empty_tables=False)
        made = Deployment(tmp_path_factory.mktemp("published"), server)
        printed = made.sayso("publish", made.write("forum.md", pack())).done
        assert printed == "Published forum: 1 cards, 1 votes, 2 things to choose from.\n"
        return made

    return make


@pytest.fixture
def published(published_on: Callable[[str], Deployment], tmp_path: Path, request: pytest.FixtureRequest) -> Deployment:
    """A deployment with a meeting called forum: a vote and priorities."""
    once = published_on(_engine_of(request))
    shutil.copytree(once.folder, tmp_path, dirs_exist_ok=True)
    return Deployment(tmp_path, new_database(like=str(once.place)) if once.server else "")
