"""A voice of a test's own, and one that the tests of a file share, as starting takes half a second."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.voice.speech import Speech
from tests.voice.speaking import watching

SECONDS = 20.0


@pytest.fixture
def heard(tmp_path: Path) -> Path:
    """Where a test's own children note what they are asked."""
    return tmp_path / "heard"


@pytest.fixture
def speech(tmp_path: Path, heard: Path) -> Iterator[Speech]:
    found = Speech(tmp_path / "sounds", SECONDS, watching(heard))
    yield found
    found.close()


@pytest.fixture(scope="module")
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as found:
        yield found


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Speech]:
    """One voice for the tests of a file, used from one event loop: that of `runner`."""
    found = Speech(tmp_path_factory.mktemp("shared") / "sounds", SECONDS)
    yield found
    found.close()
