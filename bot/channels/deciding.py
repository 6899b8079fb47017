"""Deciding one update: who it is from, what it means, what comes of it and what is said. Nothing is written here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

import structlog
from telegram import Update

from bot.channels.arrivals import Arrival
from bot.delivery.messages import Message
from bot.delivery.rendering import Renderer
from bot.domain.changes import Arrive, Change, KeepSaid, SavePerson, SavePlace, SaveWorkplace
from bot.domain.house import House
from bot.domain.people import Person
from bot.domain.places import Place
from bot.domain.preferences import Buttons, Sound
from bot.domain.screens import Screen
from bot.domain.words import say
from bot.domain.workplaces import COMPUTER
from bot.handlers.context import DESK, Desk, Sayso
from bot.usecases.conversation import Conversation, home
from bot.usecases.exchange import Known, Loaded, TurnUnit
from bot.usecases.outcomes import Decision
from bot.usecases.ports import Languages, OrderedChance, Writing
from bot.usecases.ports.symbols import Symbols
from bot.usecases.visit import Visit

log = structlog.get_logger()


@dataclass(slots=True)
class Decided:
    """What one update comes to: what is written, what is said, whether the person was shown a new screen."""

    arrival: Arrival
    address_id: int = 0
    changes: list[Change] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    about_round: int | None = None
    blocked: bool | None = None
    moved: bool = False

    @property
    def alone(self) -> bool:
        """Whether no other update may be decided in the same transaction."""
        return any(change.alone for change in self.changes)


class Decider:
    """Decides updates, one by one.

    `typed` returns what can be typed anywhere, `worrying` whether words worry, `hears` in
    which languages what is said aloud is made out.
    """

    def __init__(
        self,
        application: Sayso,
        conversation: Conversation,
        renderer: Renderer,
        house: House,
        chance: OrderedChance,
        languages: Languages,
        typed: Callable[[str], Mapping[str, str]],
        worrying: Callable[[str], bool],
        writing: Writing,
        symbols: Symbols,
        hears: Callable[[], frozenset[str]],
    ) -> None:
        self._application = application
        self._conversation = conversation
        self._renderer = renderer
        self.house = house
        self._chance = chance
        self._languages = languages
        self._typed = typed
        self._worrying = worrying
        self._writing = writing
        self._symbols = symbols
        self._hears = hears

    async def decide(self, arrival: Arrival, unit: TurnUnit, loaded: Loaded, now: datetime) -> Decided:
        """Decide one update. Raises whatever its handler raises; nothing is written here."""
        if not arrival.chat:
            return Decided(arrival)
        known = loaded.known.get(arrival.sender)
        at_computer = arrival.channel == COMPUTER
        if not known and (arrival.made_out or at_computer):
            return Decided(arrival)
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
            self._worrying,
            self._writing,
            self._symbols,
            hears=self._hears(),
        )
        visit.turn.given = loaded.given.get(person.id, {})
        desk = await self._at_desk(visit, arrival)
        decision = desk.decision
        blocked = desk.blocked if desk.blocked is not None else (False if known and known.blocked else None)
        blocked = None if arrival.made_out else blocked
        if decision is None:
            return Decided(arrival, address_id, blocked=blocked if known else None)
        if decision.refused:
            log.warning("step refused", step=decision.refused, channel=arrival.channel)
        if decision.person != person:
            changes.append(SavePerson(decision.person))
        changes += decision.changes
        if at_computer:
            messages, place = self._messages(_with_buttons(decision), Buttons.INLINE)
            changes.append(SaveWorkplace(address_id, place))
        else:
            messages, place = self._messages(decision, person.preferences.buttons)
            changes.append(SavePlace(decision.person.id, address_id, place))
        if arrival.echo:
            changes.append(KeepSaid(arrival.chat, arrival.echo, decision.about_round))
        moved = decision.shown is not None
        return Decided(arrival, address_id, changes, messages, decision.about_round, blocked, moved)

    async def _at_desk(self, visit: Visit, arrival: Arrival) -> Desk:
        desk = Desk(visit, self._conversation, self._typed(visit.person.language), arrival.attached)
        token = DESK.set(desk)
        try:
            read = arrival.made_out or arrival.tap
            await self._application.process_update(read or Update.de_json(arrival.payload, self._application.bot))
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
            heard = self._renderer.heard(decision.heard, person.language, person.preferences, decision.notice)
            return [*messages, heard], place
        if decision.shown is None:
            told = [self._renderer.told(decision.notice, person.language)] if decision.notice else []
            return [*messages, *told], place
        shown, offered = self._renderer.shown(
            decision.shown,
            place.where,
            person.language,
            person.preferences,
            place.revision,
            decision.notice,
            decision.undoable,
            was_keyboard=buttons_before is Buttons.KEYBOARD and person.preferences.buttons is not Buttons.KEYBOARD,
        )
        messages += shown
        if person.preferences.sound is Sound.ALWAYS:
            heard = self._renderer.heard(decision.shown, person.language, person.preferences, decision.notice)
            messages.append(replace(heard, fallback=""))
        return messages, replace(place, offered=offered)

    def sorry(self, known: Known) -> Message | None:
        """Return what is said to somebody whose update failed again and again; nothing before their first screen."""
        if known.place is None:
            return None
        decision = Decision(known.person, known.place, shown=Screen((say("went-wrong"),)))
        return self._messages(decision, known.person.preferences.buttons)[0][-1]


def _with_buttons(decision: Decision) -> Decision:
    """What is shown on a computer always has its buttons, however somebody likes them on their phone."""
    preferences = replace(decision.person.preferences, buttons=Buttons.INLINE)
    return replace(decision, person=replace(decision.person, preferences=preferences))
