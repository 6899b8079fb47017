"""Somebody who speaks to the bot, and whoever listens, offline."""

from __future__ import annotations

from bot.delivery.messages import Message
from bot.domain.people import Role
from bot.domain.screens import number_code
from bot.usecases.exchange import Wanted
from bot.usecases.telling import TOLD_OF_WORDS
from bot.usecases.voicing import TOLD_OF_VOICE
from storage.sending import StoredOutbox
from tests.drivers.ears import spoken
from tests.drivers.offline import Offline
from tests.drivers.somebody import Somebody

TOLD = frozenset({TOLD_OF_WORDS})
HEARD_BY_PEOPLE = frozenset({TOLD_OF_WORDS, TOLD_OF_VOICE})
WORDS = "A hedgehog house in the garden"


async def asked(found: Offline, told: frozenset[str] = TOLD, language: str = "en") -> Somebody:
    """Somebody whose screen asks for words about what matters."""
    ana = await found.somebody(Role.SERVICE_USER, told=told, language=language)
    await ana.says("/start")
    await ana.taps("0|say 2")
    return ana


async def said(who: Somebody, words: str) -> str:
    """Let somebody say something aloud, and be listened to. Returns what they were told then."""
    await who.speaks(spoken(words))
    return "\n".join(each.text for each in await who.is_heard())


async def organiser(found: Offline) -> Somebody:
    priya = await found.somebody(Role.ORGANISER, told=TOLD)
    await priya.says("/start")
    return priya


async def news(found: Offline, who: Somebody) -> list[Message]:
    waiting = await StoredOutbox(found.app.store).take_waiting(Wanted(found.clock.now, 1000))
    return [Message.from_json(each.body) for each in waiting if each.chat == str(who.chat)]


async def note_of(found: Offline) -> str:
    [[number]] = found.rows("SELECT id FROM voice_notes")
    return number_code(int(number))
