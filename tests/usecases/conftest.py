"""What tests of the use cases stand on: a whole Sayso without a network, with the example published or empty."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.drivers.offline import Offline, offline


@pytest.fixture
def example() -> bool:
    """Whether the example is published."""
    return True


@pytest.fixture
async def found(tmp_path: Path, example: bool) -> AsyncIterator[Offline]:
    async with offline(tmp_path, example=example) as app:
        yield app
