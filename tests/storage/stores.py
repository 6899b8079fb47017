"""A store with a small meeting in it: one vote on two things, and one list of what matters."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from bot.domain.changes import Announce, Arrive, Contribute, Inform, Publish, SaveAnswer
from bot.domain.contributions import Contribution, Purpose
from bot.domain.meetings import Card, Meeting
from bot.domain.people import Person, Role, Standing
from bot.domain.rounds import Option, Question, Round, Subject
from bot.domain.words import Localised
from bot.usecases.closing import close
from storage.chance import SystemChance
from storage.database import Database
from storage.store import Store
from tests.drivers.clock import START
from tests.drivers.engines import Place, on_disk, place_in
from tests.drivers.ready import make_ready

VOTE, PRIORITIES = 1, 2
AUDIENCES = (Role.SERVICE_USER, Role.CARER, Role.STAFF)


def said(text: str) -> Localised:
    return Localised.of({"en": text})


CARDS = (Card(said("Bus"), (said("Late."),)),)
MEETING = Meeting(1, "forum", said("Forum"), START, said("Hall"), said("No steps"), "Priya", CARDS, ())
QUESTIONS = (Question(1, "yes_no", said("Saturdays?")), Question(2, "yes_no", said("Fridays?")))
OPTIONS = tuple(Option(f"o{number}", said(f"Thing {number}"), said(f"Thing {number}")) for number in (1, 2, 3))
LATER = START + timedelta(days=7)
THE_VOTE = Round(VOTE, 1, Subject.VOTE, AUDIENCES, START, LATER, 0, QUESTIONS)
CHOICE = Question(1, "priorities", said("What?"), None, OPTIONS)
THE_LIST = Round(PRIORITIES, 1, Subject.PRIORITIES, AUDIENCES, START, LATER, 0, (CHOICE,))
PUBLISHED = Publish(MEETING, (THE_VOTE, THE_LIST))


@dataclass(frozen=True)
class Somebody:
    """A person as the store knows them, at one address."""

    person: Person
    address_id: int
    chat: str

    @property
    def id(self) -> int:
        return self.person.id


@contextlib.asynccontextmanager
async def opened(folder: Path, publish: bool = True, serving: bool = False, ready: bool = True) -> AsyncIterator[Store]:
    """Open a store in a folder, with the meeting published unless it is there already or not wanted.

    A folder with nothing in it gets known keys and empty tables, or is left to the store where it shall not be `ready`.
    """
    place, key_file = place_in(folder), folder / "config" / "sayso.key"
    if ready and isinstance(place, Path):
        await make_ready(key_file, place)
    store = Store(Database(place), key_file, SystemChance())
    try:
        await store.open(serving)
        async with store.unit() as unit:
            if publish and not unit.library.meetings:
                await unit.write([PUBLISHED])
        yield store
    finally:
        await store.database.close()


async def arrives(store: Store, role: Role = Role.CARER, channel: str = "telegram", chat: str = "") -> Somebody:
    """Let somebody take part."""
    person = Person(store.chance.new_id(), frozenset({role}), standing=Standing.TAKING_PART)
    found = Somebody(person, store.chance.new_id(), chat or str(store.chance.new_id()))
    async with store.unit() as unit:
        await unit.write([Arrive(found.address_id, channel, found.chat, person)])
    return found


def answer(who: Somebody, given: str | None, question: int = 1, round_: Round = THE_VOTE) -> SaveAnswer:
    role = next(iter(who.person.roles))
    return SaveAnswer(round_.id, question, who.id, role, given, None, round_.secret)


async def gives(store: Store, who: Somebody, given: str | None, question: int = 1, round_: Round = THE_VOTE) -> None:
    """Keep an answer of somebody's."""
    async with store.unit() as unit:
        await unit.write([answer(who, given, question, round_)])


async def says(
    store: Store, who: Somebody, text: str, shared: bool = False, purpose: Purpose = Purpose.PRIORITY
) -> Contribution:
    """Keep somebody's own words, about what matters or for another purpose."""
    words = Contribution(store.chance.new_id(), who.id, purpose, PRIORITIES, text, START, "en", shared)
    async with store.unit() as unit:
        await unit.write([Contribute(words)])
    return words


async def closes(store: Store, round_id: int = VOTE) -> None:
    """Close a round, without telling anybody."""
    async with store.unit() as unit:
        changes = await close(unit.records, unit.library, unit.library.rounds[round_id], START)
        await unit.write(change for change in changes if not isinstance(change, Announce | Inform))


async def picks(store: Store, question: int = 1) -> dict[str, int]:
    """What the vote counts for a question now, open still."""
    async with store.unit() as unit:
        ballots = (await unit.records.answers.counted(unit.library.rounds[VOTE])).ballots
    found: dict[str, int] = {}
    for ballot in ballots.get(question, ()):
        found[ballot.given] = found.get(ballot.given, 0) + ballot.times
    return found


def everything_on_disk(folder: Path) -> bytes:
    """All bytes that a store in this folder keeps."""
    return on_disk(place_in(folder))


def log_is_empty(place: Place) -> bool:
    """Whether a file's write-ahead log holds nothing any more; that of a server is not ours to empty."""
    return isinstance(place, str) or Path(f"{place}-wal").stat().st_size == 0
