"""The `sayso` command with a clock that is days ahead: `later.py DAYS ARGUMENTS...`."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta

import bot.opening
from bot.__main__ import main


def begin(days: int) -> None:
    """Put the clock ahead, and run the command."""

    def later() -> datetime:
        return datetime.now(UTC) + timedelta(days=days)

    opened = bot.opening.opened.__wrapped__  # type: ignore[attr-defined]
    opened.__defaults__ = tuple(later if each is bot.opening.utc_now else each for each in opened.__defaults__)
    main()


if __name__ == "__main__":
    ahead = int(sys.argv.pop(1))
    begin(ahead)
