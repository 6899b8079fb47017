"""What people send in a test, and the tokens they are given: none of it may be logged, nor printed by what runs."""

from __future__ import annotations

from typing import Any

LEAST_SIGNS = 12
"""Shorter words are labels, commands and numbers, which steps are named by too."""
PLACES = frozenset({"text", "caption", "first_name", "last_name", "username", "file_name"})

_planted: set[str] = set()


def plant(*words: str) -> None:
    """Look for these in all that the test logs."""
    _planted.update(each for each in words if len(each) >= LEAST_SIGNS and not each.startswith("/"))


def plant_all(update: Any) -> None:
    """Plant whatever somebody wrote in an update, and what they are called."""
    if isinstance(update, dict):
        plant(*(text for name, text in update.items() if name in PLACES and isinstance(text, str)))
        for part in update.values():
            plant_all(part)


def found_in(told: str) -> list[str]:
    """Return what of it was told, in whatever case."""
    told = told.casefold()
    return sorted(each for each in _planted if each.casefold() in told)


def begin() -> None:
    """Forget what an earlier test planted."""
    _planted.clear()
