"""What is kept about somebody."""

from __future__ import annotations

from bot.domain.screens import Screen
from bot.handlers import guards
from bot.usecases import own_data
from bot.usecases.visit import Visit


async def kept(visit: Visit, start: str) -> Screen:
    """Tell what is kept."""
    return await own_data.kept(visit, guards.number(start))
