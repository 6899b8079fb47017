"""Promises that were made, the words behind them, and who is told."""

from __future__ import annotations

from datetime import timedelta

from bot.domain.changes import Contribute, KeepPromise
from bot.domain.contributions import Contribution, Purpose
from bot.domain.people import Role
from bot.domain.promises import Link, Promise, State
from bot.domain.words import Localised
from bot.usecases.exchange import Wanted
from bot.usecases.telling import TOLD_OF_WORDS
from storage.sending import StoredOutbox
from tests.drivers.offline import PRIORITIES, Offline
from tests.drivers.somebody import Somebody

WORDS = "The bell is too quiet"
NOTICE = "There is something new for you."
TOLD = frozenset({TOLD_OF_WORDS})


async def somebody(found: Offline, *roles: Role) -> Somebody:
    who = await found.somebody(*roles, told=TOLD)
    await who.says("/start")
    return who


async def says(found: Offline, who: Somebody, words: str = WORDS) -> Link:
    """Let somebody have said something."""
    said = Contribution(
        found.app.store.chance.new_id(), who.person_id, Purpose.PRIORITY, PRIORITIES, words, found.clock.now
    )
    async with found.app.store.unit() as unit:
        await unit.write([Contribute(said)])
    return Link(said.id, who.person_id)


async def keeps(found: Offline, promise: Promise) -> Promise:
    async with found.app.store.unit() as unit:
        await unit.write([KeepPromise(promise)])
    return promise


async def promised(found: Offline, *links: Link, state: State = State.DONE, **more: object) -> Promise:
    """Let there be a promise."""
    title = Localised.of({"en": "A louder bell"})
    draft = Promise(
        found.app.store.chance.ordered_id(), title, "Sam Okoro", found.clock.now.date(), links=links, **more
    )  # type: ignore[arg-type]
    return await keeps(found, draft.to(state, found.clock.now, title))


async def entries(found: Offline) -> list[tuple[str, bool]]:
    return found.rows("SELECT state, reopened FROM promise_entries ORDER BY promise_id, number")


async def told(found: Offline, **passing: float) -> list[str]:
    """Let time pass, and return the chats that are told of it, each as often as it is told."""
    found.clock.passes(timedelta(**passing))
    await found.app.clockwork.look()
    waiting = await StoredOutbox(found.app.store).take_waiting(Wanted(found.clock.now, 1000))
    assert all("bell" not in each.body for each in waiting), "not a word of what it is about"
    return sorted(each.chat for each in waiting if NOTICE in each.body)
