"""A vote that may show names, and people who vote in it."""

from __future__ import annotations

from pathlib import Path

from bot.domain.people import Role
from bot.usecases.telling import TOLD_OF_WORDS
from tests.drivers.offline import Offline
from tests.drivers.running import Running
from tests.drivers.somebody import Somebody

PACK = Path("tests/transcripts/packs/bench.md")
VOTE = 1
TOLD = frozenset({TOLD_OF_WORDS})
NAMES = ("Ana", "Bob", "Cleo", "Dev", "Eve", "Finn", "Gwen")


async def bench(found: Offline) -> Offline:
    await Running(found.app, "", None, found.clock).publish(PACK)
    return found


async def somebody(found: Offline, *roles: Role, **more: object) -> Somebody:
    who = await found.somebody(*(roles or (Role.CARER,)), told=TOLD, **more)  # type: ignore[arg-type]
    await who.says("/start")
    return who


async def agrees(who: Somebody, name: str) -> None:
    await who.takes(f"open-name {VOTE}")
    await who.says(name)
    await who.picks("Yes, use this name")


async def objects(who: Somebody) -> None:
    await who.takes(f"open {VOTE}")
    await who.picks("I want it secret")


async def votes(who: Somebody, answer: str) -> None:
    await who.takes(f"ask {VOTE} 1 -")
    await who.picks(answer)


async def five(found: Offline) -> list[Somebody]:
    """5 people who have voted and whose names may be shown."""
    people = [await somebody(found) for _ in range(5)]
    for number, (who, name) in enumerate(zip(people, NAMES, strict=False)):
        await agrees(who, name)
        await votes(who, "Yes" if number % 2 else "No")
    return people


async def told(who: Somebody) -> str:
    """All that somebody can read of the result."""
    found = []
    for code in (f"result {VOTE} 0", f"result-names {VOTE} 0 0", f"result-names {VOTE} 0 4", f"receipts {VOTE} 0"):
        found += [each.text for each in await who.takes(code)]
    return "\n".join(found)
