"""Results."""

from __future__ import annotations

from bot.domain.screens import Screen
from bot.handlers import guards
from bot.usecases import progress
from bot.usecases.visit import Visit


async def overview(visit: Visit, start: str) -> Screen:
    """List the results there are."""
    return await progress.progress(visit, guards.number(start))


async def result(visit: Visit, round_: str, position: str) -> Screen:
    """Show a result."""
    return await progress.result(visit, guards.round_(visit, round_), guards.number(position))


async def result_list(visit: Visit, round_: str, position: str, start: str) -> Screen:
    """Show a whole list."""
    found = guards.round_(visit, round_)
    return await progress.result_list(visit, found, guards.number(position), guards.number(start))


async def result_apart(visit: Visit, round_: str, position: str, start: str) -> Screen:
    """Show a result by audience."""
    found = guards.round_(visit, round_)
    return await progress.result_apart(visit, found, guards.number(position), guards.number(start))
