"""A world in which every step leads somewhere: results, an open vote, an open list, words and questions of somebody."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

from bot.domain.changes import Contribute, KeepGoal, KeepPromise
from bot.domain.contributions import Contribution, Purpose
from bot.domain.people import Person, Role, Standing
from bot.domain.places import Place
from bot.domain.promises import Goal, Link, Promise, State
from bot.domain.screens import number_code
from bot.domain.words import Localised
from storage.people import StoredPeople
from tests.drivers.offline import PRIORITIES, VOTE, Offline, offline
from tests.drivers.running import EXAMPLE, Running
from tests.drivers.somebody import Somebody

OPEN_VOTE, OPEN_LIST = 3, 4
NAMES_ASKED = 5
BENCH = Path("tests/transcripts/packs/bench.md")
TOLD = frozenset({"words-1"})
WORDS = "The hedgehog house needs a roof"
ABOUT_SAFETY = "He took my card at the garden gate"


class World:
    """The app, with somebody else's words in it."""

    def __init__(self, found: Offline) -> None:
        self.offline = found
        self.words = ""
        self.question = ""
        self.telling = ""
        self.promise = ""
        self.draft = ""
        self.goal = ""

    async def fill(self, folder: Path) -> None:
        found = self.offline
        await self.crowd(VOTE)
        await found.close_round(VOTE)
        await found.close_round(PRIORITIES)
        folder.mkdir()
        for pack in sorted(EXAMPLE.glob("willow-lane*.md")):
            text = pack.read_text("utf-8").replace("willow-lane", "second")
            (folder / pack.name.replace("willow-lane", "second")).write_text(text, "utf-8")
        await Running(found.app, "", None, found.clock).publish(*sorted(folder.glob("*.md")))
        await Running(found.app, "", None, found.clock).publish(BENCH)
        await self.crowd(OPEN_VOTE)
        other = await found.somebody(Role.CARER)
        said = [
            Contribution(
                found.app.store.chance.new_id(),
                other.person_id,
                purpose,
                about,
                words,
                found.clock.now,
                "en",
                shared,
                waits_since=found.clock.now,
            )
            for purpose, about, words, shared in (
                (Purpose.PRIORITY, 2, WORDS, True),
                (Purpose.QUESTION, 2, WORDS, False),
                (Purpose.SAFETY, 0, ABOUT_SAFETY, False),
            )
        ]
        async with found.app.store.unit() as unit:
            await unit.write([Contribute(each) for each in said])
        self.words, self.question, self.telling = (number_code(each.id) for each in said)
        await self.promises(Link(said[0].id, other.person_id))

    async def promises(self, link: Link) -> None:
        """A goal, a promise for it that is done and answers somebody's words and a vote, and a draft."""
        found = self.offline
        chance, now = found.app.store.chance, found.clock.now
        goal = Goal(chance.ordered_id(), Localised.of({"en": "Everyone feels at home here"}))
        note = Localised.of({"en": "The roof is new."})
        draft = Promise(chance.ordered_id(), Localised.of({"en": "A second hedgehog house"}), "Sam Okoro")
        done = Promise(chance.ordered_id(), note, "Sam Okoro", now.date(), goal.id, OPEN_VOTE, "1", links=(link,)).to(
            State.PLANNED, now, None
        )
        async with found.app.store.unit() as unit:
            await unit.write([KeepGoal(goal), KeepPromise(draft), KeepPromise(done.to(State.DONE, now, note))])
        self.promise, self.draft, self.goal = (number_code(each.id) for each in (done, draft, goal))

    @property
    def about(self) -> tuple[str, ...]:
        """What buttons may be about besides meetings and rounds."""
        return (self.words, self.question, self.telling, self.promise, self.draft, self.goal)

    async def crowd(self, vote: int) -> None:
        """12 people of two audiences vote and say what matters, so that everything may be shown."""
        found = self.offline
        people = [await found.somebody(role) for role in (Role.CARER, Role.STAFF) for _ in range(6)]
        for code in (f"ask {vote} 1 -", f"ask {vote + 1} 1 o1"):
            await found.put(*(who.tapping(f"0|{code}") for who in people))
            await found.put(*(who.tapping(who.buttons[number % 2][1]) for number, who in enumerate(people)))

    async def stranger(self, language: str = "en") -> Somebody:
        return await self.offline.somebody(standing=Standing.ARRIVING, language=language)

    async def invited(self, language: str = "en") -> Somebody:
        return await self.offline.somebody(Role.CARER, standing=Standing.ARRIVING, language=language)

    async def participant(self, language: str = "en") -> Somebody:
        return await self.offline.somebody(Role.CARER, language=language, told=TOLD)

    async def organiser(self, language: str = "en") -> Somebody:
        return await self.offline.somebody(Role.ORGANISER, language=language, told=TOLD)

    async def contact(self, language: str = "en") -> Somebody:
        return await self.offline.somebody(Role.SAFETY, language=language, told=TOLD)

    async def state(self, who: Somebody) -> tuple[Person, Place]:
        """Somebody as they are stored now."""
        async with self.offline.app.store.reading() as session:
            return await StoredPeople(session).known(who.person_id)

    def decided(self) -> dict[str, object]:
        """All that people decide, read past the app."""
        tables = ("answers", "turnout", "contributions", "consents", "invites", "exports", "releases", "link_codes")
        tables += (
            "vote_names",
            "kept_secret",
            "shown_names",
            "goals",
            "promises",
            "promise_entries",
            "promise_links",
            "promise_fixes",
            "promise_tellings",
        )
        return {table: self.offline.rows(f"SELECT * FROM {table}") for table in tables} | {
            "rounds": self.offline.rows("SELECT id, closed_at FROM rounds"),
            "people": self.offline.rows(
                "SELECT id, roles, language, standing, wording, preferences IS NULL FROM people ORDER BY id"
            ),
            "unclear": self.offline.rows("SELECT * FROM unclear"),
        }


@contextlib.asynccontextmanager
async def world(folder: Path) -> AsyncIterator[World]:
    async with offline(folder) as found:
        filled = World(found)
        await filled.fill(folder / "packs")
        yield filled
