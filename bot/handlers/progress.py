"""Results."""

from __future__ import annotations

from bot.domain.screens import Screen
from bot.handlers import guards
from bot.usecases import easy_read, progress
from bot.usecases.outcomes import Outcome
from bot.usecases.visit import Visit


async def results(visit: Visit, start: str) -> Screen:
    """List the results there are."""
    return await progress.results(visit, guards.number(start))


async def result(visit: Visit, round_: str, position: str) -> Screen:
    """Show a result."""
    return await progress.result(visit, guards.round_(visit, round_), guards.number(position))


async def result_list(visit: Visit, round_: str, position: str, start: str) -> Screen:
    """Show a whole list."""
    found = guards.round_(visit, round_)
    return await progress.result_list(visit, found, guards.number(position), guards.number(start))


async def result_names(visit: Visit, round_: str, position: str, start: str) -> Screen:
    """Show who said what in an open vote."""
    found = guards.round_(visit, round_)
    return await progress.result_names(visit, found, guards.number(position), guards.number(start))


async def easy(visit: Visit, round_: str, position: str, start: str) -> Screen:
    """Show a result in Easy Read."""
    found = guards.round_(visit, round_)
    return await easy_read.cards(visit, found, guards.number(position), guards.number(start))


async def easy_page(visit: Visit, round_: str) -> Outcome:
    """Send it as a page."""
    return await easy_read.page(visit, guards.round_(visit, round_))


async def result_apart(visit: Visit, round_: str, position: str, audience: str, start: str = "0") -> Screen:
    """Show a result by audience."""
    found = guards.round_(visit, round_)
    place = (guards.number(position), guards.number(audience), guards.number(start))
    return await progress.result_apart(visit, found, *place)
