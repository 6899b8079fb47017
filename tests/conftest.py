"""What every test can rely on."""

from __future__ import annotations

import functools
import os
from collections.abc import AsyncIterator, Iterable, Iterator

import pytest

import bot.voice.ears
import storage.sqlite
from bot.channels.arrivals import Arrival
from bot.channels.inbox import Inbox
from bot.voice.models import models
from storage.chance import SystemChance
from tests.drivers import engines, planted
from tests.drivers.bot_api import BotApi

AS_SERVED = storage.sqlite.SYNCHRONOUS
EVERY_WAY = os.environ.get("SAYSO_TEST_EVERY_WAY") == "true"
"""Whether what takes long is tried in every way and language, or in one that takes its turn."""

ON_BOTH = (
    "tests/storage/",
    "tests/channels/test_turn.py",
    "tests/commands/test_backing_up.py",
    "tests/commands/test_backups_cut_short.py",
    "tests/delivery/test_again.py",
    "tests/handlers/test_random_conversations.py",
    "tests/usecases/test_closing",
    "tests/usecases/test_broadcasting.py",
)
"""The tests that run on both engines each time. All others do with SAYSO_TEST_DATABASE=postgresql."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    test = metafunc.definition
    if "engine" not in metafunc.fixturenames or _sqlite_alone(test):
        return
    if test.get_closest_marker("postgresql"):
        metafunc.parametrize("engine", [engines.POSTGRESQL], indirect=True)
    elif test.nodeid.startswith(ON_BOTH):
        metafunc.parametrize("engine", engines.NAMES, indirect=True)


def _sqlite_alone(item: pytest.Item) -> bool:
    return item.get_closest_marker("sqlite") is not None


@pytest.fixture(autouse=True)
def engine(request: pytest.FixtureRequest) -> Iterator[str]:
    """The engine that a test's deployments are made on."""
    with engines.on(
        engines.SQLITE if _sqlite_alone(request.node) else getattr(request, "param", engines.WANTED)
    ) as name:
        yield name


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    """A strict Bot API server."""
    found = BotApi()
    await found.start()
    yield found
    await found.stop()


@pytest.fixture(autouse=True, scope="session")
def faster() -> Iterator[None]:
    """Leave out what costs every test a moment and is for no test's sake: waiting for the disk, and hashing a model.

    A process that is killed loses nothing by it, as a machine without power would (`synchronous` has it back).
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(storage.sqlite, "SYNCHRONOUS", "OFF")
        patch.setattr(bot.voice.ears, "models", functools.cache(models))
        yield


@pytest.fixture(autouse=True, scope="session")
def noting_what_is_said() -> Iterator[None]:
    """Note all that people send, and the tokens they are given, to look for it in what each test logs."""
    put, token = Inbox.put, SystemChance.token

    async def noting(inbox: Inbox, arrivals: Iterable[Arrival]) -> None:
        came = list(arrivals)
        for each in came:
            planted.plant_all(each.payload)
        await put(inbox, came)

    def given(chance: SystemChance) -> str:
        found = token(chance)
        planted.plant(found)
        return found

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Inbox, "put", noting)
        patch.setattr(SystemChance, "token", given)
        yield


@pytest.fixture
def synchronous(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what is kept be on the disk before it is said to be, as where people are served."""
    monkeypatch.setattr(storage.sqlite, "SYNCHRONOUS", AS_SERVED)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--record", action="store_true", help="Write the transcripts anew, as they are heard now.")


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):  # type: ignore[no-untyped-def]
    """Nothing that anybody said in a test may stand in what it logged; what is printed on purpose is no log.

    In continuous integration nothing may be skipped: what a test needs must be there.
    """
    outcome = yield
    report = outcome.get_result()
    told = report.capstdout + report.capstderr + report.caplog
    if report.when == "call" and report.passed and (found := planted.found_in(told)):
        report.outcome = "failed"
        report.longrepr = f"it was logged or printed: {found}"
    if report.when == "teardown":
        planted.begin()
    if report.skipped and os.environ.get("CI") == "true" and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped although CI is set: {report.longrepr}"
