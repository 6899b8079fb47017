"""How somebody likes it."""

from __future__ import annotations

from bot.domain.screens import Screen
from bot.handlers import guards
from bot.usecases import preferences
from bot.usecases.outcomes import Outcome
from bot.usecases.visit import Visit


async def overview(visit: Visit, start: str = "0") -> Screen:
    """Show what is set."""
    return await preferences.preferences(visit, guards.number(start))


async def one(visit: Visit, name: str, number: str = "0") -> Screen:
    """Ask for one preference."""
    return await preferences.preference(visit, *guards.preference(name, number))


async def change(visit: Visit, name: str, value: str, number: str) -> Outcome:
    """Keep it."""
    name, position = guards.preference(name, number)
    return await preferences.set_preference(visit, name, value, position)


async def undo(visit: Visit, name: str, value: str, number: str) -> Outcome:
    """Take that back."""
    name, position = guards.preference(name, number)
    return await preferences.undo_preference(visit, name, value, position)
