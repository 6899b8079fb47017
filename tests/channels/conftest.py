"""What tests of channels share."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.channels.telegram import TelegramBot, telegram_bot
from tests.drivers.bot_api import TOKEN, BotApi


@pytest.fixture
async def bot(api: BotApi) -> AsyncIterator[TelegramBot]:
    """A bot that talks to that server."""
    found = telegram_bot(TOKEN, api.address, None)
    await found.initialize()
    yield found
    await found.shutdown()
