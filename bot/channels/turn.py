"""The turn: a batch of updates loaded, decided one by one, and written in one transaction.

*Load* what the batch needs in a few statements; *decide* each update on its own, with nothing slow in between;
*write* all that was decided, and what is to be said about it, together. Only then is anything acknowledged. An
update whose handler raises contributes nothing. What cannot be written together is decided anew, each alone.
"""

from __future__ import annotations

import json
import traceback
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

import structlog
from telegram import Update

from bot.channels.arrivals import Arrival
from bot.delivery.messages import Message
from bot.delivery.posting import Posting
from bot.domain.changes import Arrive, Change, KeepSaid, SavePerson, SavePlace
from bot.domain.house import House
from bot.domain.people import Buttons, Person
from bot.domain.places import Place
from bot.domain.screens import Screen
from bot.domain.words import say
from bot.handlers.context import DESK, Desk, Sayso
from bot.usecases.conversation import Conversation, home
from bot.usecases.exchange import Loaded, Outgoing, TurnStore, TurnUnit
from bot.usecases.ports import Chance, Languages
from bot.usecases.visit import Decision, Visit

MOST_TRIES = 3
log = structlog.get_logger()


@dataclass(slots=True)
class Ran:
    """What a turn came to: replies to send now, updates that are done, and those to be decided again.

    `moved` holds the done updates whose people were shown a new screen: the buttons of the old one can go.
    """

    replies: list[Outgoing] = field(default_factory=list)
    done: list[Arrival] = field(default_factory=list)
    moved: list[Arrival] = field(default_factory=list)
    left: list[Arrival] = field(default_factory=list)

    def add(self, other: Ran) -> None:
        """Add what another turn came to."""
        self.replies += other.replies
        self.done += other.done
        self.moved += other.moved
        self.left += other.left


@dataclass(slots=True)
class _Decided:
    arrival: Arrival
    address_id: int = 0
    changes: list[Change] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    about_round: int | None = None
    blocked: bool | None = None
    moved: bool = False

    @property
    def alone(self) -> bool:
        return any(change.alone for change in self.changes)


class Turn:
    """Runs turns. `clock` tells the time; nothing else here knows it."""

    def __init__(
        self,
        store: TurnStore,
        application: Sayso,
        conversation: Conversation,
        posting: Posting,
        house: House,
        chance: Chance,
        languages: Languages,
        typed: Callable[[str], Mapping[str, str]],
        clock: Callable[[], datetime],
        unwritable: type[Exception],
    ) -> None:
        self._store = store
        self._application = application
        self._conversation = conversation
        self._posting = posting
        self._renderer = posting.renderer
        self.house = house
        self._chance = chance
        self._languages = languages
        self._typed = typed
        self._clock = clock
        self._unwritable = unwritable
        self._failures: Counter[tuple[str, int]] = Counter()

    async def run(self, batch: Sequence[Arrival]) -> Ran:
        """Run one turn for a batch with at most one update from each sender.

        Raises what the store raises where nothing can be written: then nothing was, and nothing is acknowledged.
        """
        try:
            return await self._together(batch)
        except self._unwritable:
            raise
        except Exception as failure:
            if len(batch) == 1:
                return await self._failed(batch[0], failure)
        ran = Ran()
        for arrival in batch:
            ran.add(await self.run([arrival]))
        return ran

    async def _together(self, batch: Sequence[Arrival]) -> Ran:
        now = self._clock()
        failed: list[tuple[Arrival, Exception]] = []
        decided: list[_Decided] = []
        ran = Ran()
        async with self._store.unit() as unit:
            loaded = await unit.load([each.key for each in batch], [each.sender for each in batch])
            ran.done = [each for each in batch if each.key in loaded.handled]
            fresh = [each for each in batch if each.key not in loaded.handled]
            for position, arrival in enumerate(fresh):
                try:
                    found = await self._decide(arrival, unit, loaded, now)
                except Exception as raised:
                    failed.append((arrival, raised))
                    continue
                if found.alone and decided:
                    ran.left = fresh[position:]
                    break
                decided.append(found)
                if found.alone:
                    ran.left = fresh[position + 1 :]
                    break
            ran.replies = await self._write(unit, decided, now)
            ran.done += [each.arrival for each in decided]
            ran.moved = [each.arrival for each in decided if each.moved]
        for arrival, failure in failed:
            ran.add(await self._failed(arrival, failure))
        return ran

    async def _decide(self, arrival: Arrival, unit: TurnUnit, loaded: Loaded, now: datetime) -> _Decided:
        if not arrival.chat:
            return _Decided(arrival)
        known = loaded.known.get(arrival.sender)
        changes: list[Change] = []
        if known:
            address_id, person = known.address_id, known.person
        else:
            address_id, person = self._chance.new_id(), Person(self._chance.new_id(), language=self._first(arrival))
            changes.append(Arrive(address_id, arrival.channel, arrival.chat, person))
        place = known.place if known and known.place else Place(where=home(person))
        visit = Visit(
            person,
            place,
            address_id,
            arrival.channel,
            now,
            unit.library,
            self.house,
            unit.records,
            self._chance,
            self._languages,
        )
        visit.given = loaded.given.get(person.id, {})
        desk = await self._at_desk(visit, arrival)
        decision = desk.decision
        blocked = desk.blocked if desk.blocked is not None else (False if known and known.blocked else None)
        if decision is None:
            return _Decided(arrival, address_id, blocked=blocked if known else None)
        if decision.person != person:
            changes.append(SavePerson(decision.person))
        changes += decision.changes
        messages, place = self._messages(decision, person.buttons)
        changes.append(SavePlace(decision.person.id, address_id, place))
        if arrival.echo:
            changes.append(KeepSaid(arrival.chat, arrival.echo, decision.about_round))
        moved = decision.shown is not None
        return _Decided(arrival, address_id, changes, messages, decision.about_round, blocked, moved)

    async def _at_desk(self, visit: Visit, arrival: Arrival) -> Desk:
        desk = Desk(visit, self._conversation, self._typed(visit.person.language))
        token = DESK.set(desk)
        try:
            await self._application.process_update(Update.de_json(arrival.payload, self._application.bot))
        finally:
            DESK.reset(token)
        if desk.failure:
            raise desk.failure
        return desk

    def _first(self, arrival: Arrival) -> str:
        """The language to begin with: the one the phone or browser asks for, where the bot speaks it."""
        asked = arrival.language.split("-")[0].lower()
        return asked if asked in self.house.languages else self.house.languages[0]

    def _messages(self, decision: Decision, buttons_before: Buttons) -> tuple[list[Message], Place]:
        """Render what is said, and note in the place what was offered."""
        person, place = decision.person, decision.place
        messages = [self._renderer.file(each, person.language) for each in decision.files]
        if decision.heard:
            return [*messages, self._renderer.heard(decision.heard, person.language, decision.notice)], place
        if decision.shown is None:
            return messages, place
        shown, offered = self._renderer.shown(
            decision.shown,
            place.where,
            person.language,
            person.buttons,
            place.revision,
            decision.notice,
            decision.undoable,
            was_keyboard=buttons_before is Buttons.KEYBOARD and person.buttons is not Buttons.KEYBOARD,
        )
        return [*messages, *shown], replace(place, offered=offered)

    async def _write(self, unit: TurnUnit, decided: Sequence[_Decided], now: datetime) -> list[Outgoing]:
        await self._posting.write(unit, [change for each in decided for change in each.changes], now)
        replies = [
            self._posting.post(each.address_id, each.arrival.channel, each.arrival.chat, message, each.about_round)
            for each in decided
            for message in each.messages
        ]
        for each in decided:
            if each.blocked is not None:
                await unit.block(each.address_id, each.blocked)
        await unit.queue_replies(replies, now)
        await unit.mark_handled([each.arrival.key for each in decided], now)
        return replies

    async def _failed(self, arrival: Arrival, failure: Exception) -> Ran:
        """Count a failure. The third time, set the update aside and tell the person kindly."""
        self._failures[arrival.key] += 1
        tries = self._failures[arrival.key]
        log.error(
            "turn failed", failure=type(failure).__name__, at=_where(failure), tries=tries, channel=arrival.channel
        )
        if tries < MOST_TRIES:
            return Ran(left=[arrival])
        del self._failures[arrival.key]
        now = self._clock()
        async with self._store.unit() as unit:
            loaded = await unit.load([arrival.key], [arrival.sender])
            await unit.put_aside(arrival.key, json.dumps(arrival.payload), type(failure).__name__, now)
            await unit.mark_handled([arrival.key], now)
            known = loaded.known.get(arrival.sender)
            replies = []
            if known and known.place:
                sorry = Decision(known.person, known.place, shown=Screen((say("went-wrong"),)))
                message = self._messages(sorry, known.person.buttons)[0][-1]
                replies.append(self._posting.post(known.address_id, arrival.channel, arrival.chat, message))
            await unit.queue_replies(replies, now)
        return Ran(replies=replies, done=[arrival])


def _where(failure: Exception) -> str:
    """Where something was raised. Never what it said: that may hold somebody's words."""
    frames = traceback.extract_tb(failure.__traceback__)
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
