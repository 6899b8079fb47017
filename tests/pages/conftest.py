"""The running app with the example meeting, for pages: one for all tests of a file, or one for a test alone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser

from tests.drivers.running import Running, running
from tests.pages.browsing import chromium


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def app(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Running]:
    """An app that the tests of a file share: they may not move its clock, nor close anything."""
    async with running(tmp_path_factory.mktemp("shared")) as found:
        await found.publish_example()
        yield found


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    """Chromium, started once for the tests of a file."""
    async with chromium() as found:
        yield found


@pytest_asyncio.fixture(loop_scope="module")
async def own_app(tmp_path: Path) -> AsyncIterator[Running]:
    """An app of a test's own."""
    async with running(tmp_path) as found:
        await found.publish_example()
        yield found
