"""The Bot API server that every test of delivery talks to, and the whole app over one of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.delivery.servers import Telegram, telegram_server
from tests.drivers.running import Running, running


@pytest.fixture
async def api() -> AsyncIterator[Telegram]:
    async with telegram_server() as found:
        yield found


@pytest.fixture
async def app(tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path, telegram=True) as found:
        yield found
