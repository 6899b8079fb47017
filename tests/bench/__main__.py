"""`make bench`: every figure, beside its peer in the same run. Prints a table and writes bench.json.

`python -m tests.bench votes memory` measures only what is named so. With `--long` rows are measured whole that take
hours, or most of an hour: a broadcast to 100,000 people, a vote among 1,000,000.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import os
import platform
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Any

from bot.watching import logs
from tests.bench import (
    broadcasting,
    counting,
    exporting,
    memory,
    scale,
    sending,
    several,
    starting,
    votes,
    web,
    whole,
    worrying,
)

BENCHES: dict[str, tuple[str, Callable[[], Awaitable[dict[str, Any]]]]] = {
    "votes": ("Votes on one process, synchronous=FULL", votes.measure),
    "web": ("A tap in the web chat, until its reply", web.measure),
    "whole": ("Whole bots over HTTP, from a tap to its reply", whole.measure),
    "sending": ("Messages sent over HTTP, 10 and 50 in flight", sending.measure),
    "several": ("Votes on PostgreSQL, with one process and with two", several.measure),
    "memory": ("Memory after 10,000 votes", memory.measure),
    "starting": ("From `sayso run` until people can take part", starting.measure),
    "scale": ("A vote among few people and among many", scale.measure),
    "exporting": ("A million answers by row, as CSV", exporting.measure),
    "yes-no": ("A million yes or no ballots, counted", counting.yes_no),
    "ranked": ("100,000 ranked ballots of 8 options, counted", counting.ranked),
    "broadcasting": ("A broadcast to many people", broadcasting.measure),
    "worrying": ("Worrying words", worrying.measure),
}
LONG: dict[str, Callable[[], Awaitable[dict[str, Any]]]] = {
    "scale": partial(scale.measure, 1_000_000),
    "broadcasting": partial(broadcasting.measure, 100_000),
}


def given() -> argparse.Namespace:
    """Return which rows to measure, and whether whole. A name that none has is refused, with those there are."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("rows", nargs="*", metavar="row", help=f"what to measure, or else all: {', '.join(BENCHES)}")
    parser.add_argument("--long", action="store_true", help="measure whole what takes most of an hour, or hours")
    found = parser.parse_args()
    if unknown := [each for each in found.rows if each not in BENCHES]:
        parser.error(f"There is no row {', '.join(unknown)}. There are: {', '.join(BENCHES)}.")
    return found


async def main(rows: list[str], long: bool) -> None:
    found: dict[str, Any] = {"python": platform.python_version(), "processors": os.cpu_count()}
    print(f"Python {found['python']}, {found['processors']} processors. Trust the ratios.\n")
    for key in rows or BENCHES:
        name, measure = BENCHES[key]
        found[name] = await (LONG.get(key, measure) if long else measure)()
        print(name)
        for figure, value in found[name].items():
            print(f"  {figure:50} {value}")
        print(flush=True)
    Path("bench.json").write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")


logs.configure(logging.WARNING)
asked = given()
asyncio.run(main(asked.rows, asked.long))
