"""A round that people took part in by chat: words in every state there is, votes, and an organiser who exports."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

from bot.domain.people import Role
from bot.usecases.material import FORMS, PRINTED
from tests.drivers.clock import Clock
from tests.drivers.offline import PRIORITIES, VOTE, Offline, offline
from tests.drivers.running import Running
from tests.drivers.somebody import Somebody
from tests.exports.reading_files import Opened, opened_workbook, opened_zip

A_MINUTE = timedelta(minutes=1)
TOLD = frozenset({"words-1"})
SHOWN = "A bench at the bus stop would help me"
SHOWN_TOO = "Tomatoes in the raised bed this summer"
ONLY_ORGANISERS = "Somebody shouts at us in the kitchen"
HIDDEN = "The manager drinks before lunch I am sure"
WAITING = "More chairs by the window please"
TAKEN_BACK = "I wish I had never said this at all"
ASKED = "Why is the bus late on each Monday"
NOBODY_MAY_READ = (HIDDEN, WAITING, TAKEN_BACK)


class ARound:
    """The app with people who have said and given things. All that is private about them can be listed."""

    def __init__(self, found: Offline) -> None:
        self.offline = found
        self.people: dict[str, Somebody] = {}

    async def somebody(self, name: str, *roles: Role) -> Somebody:
        self.people[name] = who = await self.offline.somebody(*roles, told=TOLD)
        await who.says("/start")
        return who

    async def says(self, who: Somebody, words: str, share: bool) -> None:
        """Let somebody say what matters to them, as the chat asks for it."""
        self.offline.clock.passes(A_MINUTE)
        await who.takes(f"say {PRIORITIES}")
        await who.says(words)
        if any(label.endswith("Go on") for label, _ in who.buttons):  # whom to call stands before what comes next
            await who.picks("Go on")
        await who.picks("Yes, others may see" if share else "No, only organisers")

    async def asks(self, who: Somebody, words: str) -> None:
        await who.takes("question 1 1")
        await who.says(words)

    async def checks(self, label: str) -> None:
        """Let the organiser decide about the words that have waited longest."""
        await self.people["Priya"].takes("check")
        await self.people["Priya"].picks(label)

    async def fill(self) -> None:
        await self.somebody("Priya", Role.ORGANISER)
        ana, ben = await self.somebody("Ana", Role.SERVICE_USER), await self.somebody("Ben", Role.CARER)
        await self.says(ana, SHOWN, share=True)
        await self.checks("Show")
        await self.says(ben, HIDDEN, share=True)
        await self.checks("Hide")
        await self.says(ana, ONLY_ORGANISERS, share=False)
        await self.says(ben, SHOWN_TOO, share=True)
        await self.checks("Show")
        await self.says(ben, TAKEN_BACK, share=False)
        await ben.takes("mine 0")
        await ben.picks("What matters 1")
        await ben.picks("Take it back")
        await ben.picks("Delete it")
        await self.says(ben, WAITING, share=True)
        await self.asks(ana, ASKED)

    async def votes(self, who: Somebody, choice: str = "yes", picked: str = "1") -> None:
        """Let somebody vote on the first thing, and say of the first option whether it matters."""
        for code, given in ((f"ask {VOTE} 1 -", choice), (f"ask {PRIORITIES} 1 o1", picked)):
            await who.takes(code)
            await who.taps(next(data for _, data in who.buttons if data.endswith(f" {given}")))

    async def crowd(self, role: Role, people: int, choice: str) -> None:
        """More people of a role vote, straight into the store."""
        await Running(self.offline.app, "", None, self.offline.clock).crowd(role, people, choice)

    async def close(self) -> None:
        for round_id in (VOTE, PRIORITIES):
            await self.offline.close_round(round_id)

    async def export(self, kind: str) -> tuple[Opened, Opened]:
        """Let the organiser export in chat. Returns the CSV files and the workbook, opened."""
        contents = await self.exported(kind)
        return opened_zip(contents[f"sayso-{kind}.zip"]), opened_workbook(contents[f"sayso-{kind}.xlsx"])

    async def exported(self, kind: str) -> dict[str, bytes]:
        """Let the organiser export in chat. Returns each file as it comes, by its name."""
        priya = self.people["Priya"]
        await priya.takes("export")
        said = await priya.picks(f"{kind.capitalize()} file")
        contents = {}
        for each in said:
            if each.file:
                name, content = await self.offline.app.exports.make(each.file, each.file_id)
                contents[name] = content
        prints = self.offline.app.house.prints
        assert sorted(contents) == [f"sayso-{kind}.{form}" for form in FORMS[kind] if prints or form != PRINTED]
        return contents

    async def private(self) -> list[str]:
        """What no file may hold: who people are here and on their channels, and their receipts while a vote is open."""
        found: set[int | str] = set()
        for table, column in (("people", "id"), ("addresses", "id"), ("contributions", "id"), ("exports", "id")):
            found |= {number for (number,) in self.offline.rows(f"SELECT {column} FROM {table}")}
        found |= {str(who.chat) for who in self.people.values()}
        async with self.offline.app.store.unit() as unit:
            vote = unit.library.rounds[VOTE]
            people = [number for (number,) in self.offline.rows("SELECT person_id FROM turnout")]
            receipts = [] if vote.closed_at else [unit.records.answers.receipt(vote, number) for number in people]
        receipts += [receipt for (receipt,) in self.offline.rows("SELECT receipt FROM counted_receipts")]
        found |= {*receipts, *(f"{receipt[:4]} {receipt[4:]}" for receipt in receipts)}
        hexes = {f"{number:x}" for number in found if isinstance(number, int)}
        return sorted({str(each) for each in found} | hexes)


@contextlib.asynccontextmanager
async def a_round(folder: Path, clock: Clock | None = None, **set_to: object) -> AsyncIterator[ARound]:
    async with offline(folder, clock, **set_to) as found:
        filled = ARound(found)
        await filled.fill()
        yield filled
