"""Listen, as people use it: the screen comes as a voice message over both channels, or words say why not."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.domain.people import Role
from bot.voice import speech
from tests.drivers.over_telegram import OverTelegram
from tests.drivers.over_web import OverWeb
from tests.drivers.running import Running, running
from tests.voice.speaking import decoded

JOINING = {"en": ("English", "More", "More", "More", "Yes, take part", "Not now")}
JOINING["pl"] = ("Polski", "Dalej", "Dalej", "Dalej", "Tak, chcę")


async def joins(found: Running, who: OverTelegram | OverWeb, role: Role = Role.SERVICE_USER) -> None:
    await who.begins(await found.invite(role))
    await who.hears()
    for label in JOINING[who.language]:
        await who.picks(label)
        await who.hears()


def kept(found: Running) -> list[Path]:
    return sorted((found.app.settings.data_dir / "sounds").glob("*"))


async def test_what_everybody_sees_is_made_once_and_sent_again_by_its_id(tmp_path: Path) -> None:
    async with running(tmp_path, telegram=True) as found:
        await found.publish_example()
        assert found.bot_api
        people = [OverTelegram(found, name, chat) for name, chat in (("Ana", 11), ("Ben", 12))]
        for who in people:
            await joins(found, who)
            await who.picks("Listen")
            [heard] = await who.hears()
            assert heard.voice
            assert decoded(heard.voice).seconds > 3
        first, second = (found.bot_api.sent[who.chat][-1].voice for who in people)
        assert isinstance(first, bytes)
        assert isinstance(second, str), "Telegram has this sound already"
        assert len(kept(found)) == 1


async def test_the_web_chat_plays_the_same_sound(tmp_path: Path) -> None:
    async with running(tmp_path) as found:
        await found.publish_example()
        ana = OverWeb(found, "Ana")
        await joins(found, ana)
        await ana.picks("Listen")
        [heard] = [each for each in await ana.hears() if each.voice]
        assert heard.voice
        assert [path.read_bytes() for path in kept(found)] == [heard.voice]
        await ana.close()


async def test_a_screen_with_somebodys_own_words_is_heard_and_not_kept(tmp_path: Path) -> None:
    async with running(tmp_path, telegram=True) as found:
        await found.publish_example()
        ana = OverTelegram(found, "Ana", 11)
        await joins(found, ana)
        for label in ("What matters to me", "Say it my own way", "I understand"):
            await ana.picks(label)
            await ana.hears()
        await ana.says("A bench at the bus stop")
        await ana.hears()
        await ana.picks("Listen")
        [heard] = await ana.hears()
        assert heard.voice
        assert decoded(heard.voice).seconds > 3
        assert kept(found) == []


@pytest.mark.parametrize("telegram", [True, False], ids=["telegram", "web"])
async def test_in_a_language_without_a_voice_words_say_so_and_the_rest_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, telegram: bool
) -> None:
    monkeypatch.setattr(speech, "VOICES", {"en": speech.VOICES["en"]})
    async with running(tmp_path, telegram=telegram) as found:
        await found.publish_example()
        who = OverTelegram(found, "Jan", 11, "pl") if telegram else OverWeb(found, "Jan", "pl")
        await joins(found, who)
        await who.picks("Posłuchaj")
        [heard] = await who.hears()
        assert heard.voice is None
        assert heard.text == found.app.catalogue.say("sound-failed", "pl")
        await who.picks("Pomoc")
        assert await who.hears()
        if isinstance(who, OverWeb):
            await who.close()
