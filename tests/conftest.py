"""What every test can rely on."""

from __future__ import annotations

import functools
import os
from collections.abc import Iterator

import pytest

import bot.voice.ears
import storage.sqlite
from bot.voice.models import models
from tests.drivers import engines

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


@pytest.fixture(autouse=True, scope="session")
def faster() -> Iterator[None]:
    """Leave out what costs every test a moment and is for no test's sake: waiting for the disk, and hashing a model.

    A process that is killed loses nothing by it, as a machine without power would (`synchronous` has it back).
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(storage.sqlite, "SYNCHRONOUS", "OFF")
        patch.setattr(bot.voice.ears, "models", functools.cache(models))
        yield


@pytest.fixture
def synchronous(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what is kept be on the disk before it is said to be, as where people are served."""
    monkeypatch.setattr(storage.sqlite, "SYNCHRONOUS", AS_SERVED)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--record", action="store_true", help="Write the transcripts anew, as they are heard now.")


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):  # type: ignore[no-untyped-def]
    """In continuous integration nothing may be skipped: what a test needs must be there."""
    outcome = yield
    report = outcome.get_result()
    if report.skipped and os.environ.get("CI") == "true" and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped although CI is set: {report.longrepr}"
