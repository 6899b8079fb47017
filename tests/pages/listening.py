"""Somebody whose page is open: what comes to it by itself, as server-sent events."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass

from tests.pages.visiting import Visitor


@dataclass
class Event:
    number: int
    html: str


async def listened(visitor: Visitor, wanted: int, after: str = "", **headers: str) -> list[Event]:
    """Listen to a chat's events until so many came."""
    found: list[Event] = []
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    heard = ""
    asked = visitor.client.stream("GET", f"{visitor.chat}/events{after}", headers=named)
    async with asyncio.timeout(10), asked as answer:
        assert answer.status_code == 200, await answer.aread()
        async for part in answer.aiter_text():
            heard += part
            *whole, heard = heard.split("\n\n")
            for block in whole:
                number = re.search(r"^id: (\d+)$", block, re.MULTILINE)
                if number:
                    html = "\n".join(line[6:] for line in block.split("\n") if line.startswith("data: "))
                    found.append(Event(int(number[1]), html))
            if len(found) >= wanted:
                return found
    return found
