"""Voice messages: made once, then sent by Telegram's own id; made anew where that is gone; never instead of words."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.delivery.messages import Kind, Message
from tests.delivery.sending import Sending, sending
from tests.delivery.servers import Telegram
from tests.drivers.bot_api_rules import Refused
from tests.drivers.full_disk import full_disk
from tests.storage.stores import Somebody

SORRY = "Sorry, I could not make the sound. The words are still above."


def sound(text: str = "The bus was late.", public: bool = True, language: str = "en") -> Message:
    return Message(Kind.SOUND, text, language, public=public, fallback=SORRY)


async def hears(found: Sending, who: Somebody, message: Message) -> bytes | str | None:
    """Send a voice message. Returns what the Bot API was given: the sound, or its own id of one it has."""
    await found.replies((who, message))
    await found.goes_on()
    return found.api.sent[int(who.chat)][-1].voice


async def test_a_sound_is_made_once_and_sent_by_its_id_from_then_on(tmp_path: Path, api: Telegram) -> None:
    async with sending(tmp_path, api) as found:
        ana, ben = await found.people(2)
        made = await hears(found, ana, sound())
        assert isinstance(made, bytes)
        assert made.startswith(b"OggS")
        known_as = await hears(found, ben, sound())
        assert isinstance(known_as, str)
        assert api.files[known_as] == made
    async with sending(tmp_path, api) as later:
        assert await hears(later, ana, sound()) == known_as, "after a restart too"
        assert isinstance(await hears(later, ana, sound("The bus was on time.")), bytes)
        assert isinstance(await hears(later, ana, sound(language="pl")), bytes), "another voice is another sound"


async def test_a_sound_telegram_no_longer_knows_is_made_anew_and_known_again(tmp_path: Path, api: Telegram) -> None:
    async with sending(tmp_path, api) as found:
        ana, ben = await found.people(2)
        await hears(found, ana, sound())
        api.files.clear()
        await found.replies((ben, sound()))
        await found.goes_on()
        assert [type(each.voice) for each in api.sent[int(ben.chat)]] == [bytes], "Ben hears it"
        assert isinstance(await hears(found, ana, sound()), str)


async def test_a_sound_of_somebodys_own_words_is_kept_nowhere(tmp_path: Path, api: Telegram) -> None:
    async with sending(tmp_path, api) as found:
        [ana] = await found.people(1)
        for _ in range(2):
            made = await hears(found, ana, sound("I am lonely on Sundays.", public=False))
            assert isinstance(made, bytes)
        assert found.rows("SELECT * FROM sounds") == []
        assert list(tmp_path.rglob("*.ogg")) == []


@pytest.mark.parametrize("message", [sound(language="so"), sound("x" * 9000)], ids=["no voice", "too long"])
async def test_where_no_sound_can_be_made_the_person_is_told(message: Message, tmp_path: Path, api: Telegram) -> None:
    async with sending(tmp_path, api) as found:
        [ana] = await found.people(1)
        await found.replies((ana, message), (ana, "next"))
        await found.goes_on()
        assert api.texts(ana.chat) == [SORRY, "next"]
        assert found.outcomes == {"sent": 2}


async def test_somebody_whose_telegram_takes_no_voice_messages_is_told(tmp_path: Path, api: Telegram) -> None:
    """A setting of theirs: Telegram refuses the voice message, and takes words."""
    async with sending(tmp_path, api) as found:
        [ana] = await found.people(1)
        api.refusals[int(ana.chat)].append(Refused(400, "Bad Request: VOICE_MESSAGES_FORBIDDEN"))
        await found.replies((ana, sound()))
        await found.goes_on()
        assert api.texts(ana.chat) == [SORRY]


async def test_a_sound_whose_id_cannot_be_kept_is_not_sent_again(tmp_path: Path, api: Telegram) -> None:
    async with sending(tmp_path, api) as found:
        [ana] = await found.people(1)
        await found.speech.speak(sound().text, "en", keep=True)
        messages = await found.keeps((ana, sound()))
        with full_disk(found.store.database.place) as make_room:
            found.sender.queue(messages)
            for _ in range(4):
                await found.passes(100)
            make_room()
        await found.goes_on()
        assert len(api.sent[int(ana.chat)]) == 1, "the Bot API had answered"
