"""Opening: the store and its keys, everything put together over them, and closing all of it."""

from __future__ import annotations

import gc
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from telegram.error import InvalidToken

from bot.app import App
from bot.channels.telegram import telegram_bot
from bot.content.catalogue import Catalogue
from bot.pages.security import Limits
from bot.settings import BadSettings, Settings
from bot.usecases.ports import OrderedChance
from bot.usecases.ports.ears import Ears
from storage.chance import SystemChance
from storage.database import Database
from storage.left_over import clear_left_over
from storage.store import Store

UNHURRIED = Limits()
LOOKS_FOR_RINGS = (20_000, 25, 25)
"""After how many new objects Python looks for those that only hold each other. Nearly everything here goes without
that: looking after 700, as it does by itself, took an eighth of a vote's time and a quarter of an export's."""


def utc_now() -> datetime:
    """Return the time now."""
    return datetime.now(UTC)


@asynccontextmanager
async def opened(
    settings: Settings,
    serving: bool = False,
    clock: Callable[[], datetime] = utc_now,
    strict: bool = False,
    chance: OrderedChance | None = None,
    limits: Limits = UNHURRIED,
    ears: Ears | None = None,
) -> AsyncIterator[App]:
    """Open the store and put everything together. With `serving`, claims the database and gets channels ready.

    Raises what opening raises: BadKey, Unwritable, Taken, BadSettings.
    """
    gc.set_threshold(*LOOKS_FOR_RINGS)
    store = Store(Database(settings.place), settings.key_file, chance or SystemChance())
    token = settings.telegram_token
    servers = (settings.telegram_base_url, settings.telegram_file_url)
    telegram = telegram_bot(token.get_secret_value(), *servers) if token else None
    try:
        await store.open(serving)
        if serving:
            clear_left_over(settings.data_dir)
        catalogue = Catalogue(settings.zone, strict, tuple(settings.languages.split()))
        app = App(settings, store, clock, catalogue, telegram, limits, ears)
        try:
            if serving:
                await app.start()
            yield app
        except InvalidToken:
            raise BadSettings("SAYSO_TELEGRAM_TOKEN is not known to Telegram. Ask @BotFather for it.") from None
        finally:
            await app.stop()
    finally:
        await store.database.close()
