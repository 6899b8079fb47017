"""Pictures: sent once as a file and by the channel's own id from then on; in words where there is none."""

from __future__ import annotations

from pathlib import Path

from bot.domain.people import Role
from tests.drivers.chat_page import Heard
from tests.drivers.over_telegram import OverTelegram
from tests.drivers.over_web import OverWeb
from tests.drivers.running import Running, running

PACK = Path(__file__).parents[1] / "transcripts" / "packs" / "path.md"
CAPTION = "A flat, wide path leads to the shed\nPicture by Sam Okoro."


async def card(found: Running, who: OverTelegram | OverWeb) -> tuple[Heard, Heard]:
    """Join, and open the card with the picture."""
    await who.begins(await found.invite(Role.SERVICE_USER))
    for label in ("English", "More", "More", "More", "Yes, take part", "Not now", "What happened"):
        await who.hears()
        await who.picks(label)
    await who.hears()
    await who.picks("Read what happened")
    picture, shown = await who.hears()
    return picture, shown


async def test_a_picture_comes_before_its_card_and_is_sent_whole_once(tmp_path: Path) -> None:
    async with running(tmp_path, telegram=True) as found:
        await found.publish(PACK)
        assert found.bot_api
        seen = [await card(found, OverTelegram(found, name, chat)) for name, chat in (("Ana", 11), ("Ben", 12))]
        for picture, shown in seen:
            assert (picture.text, picture.picture is not None) == (CAPTION, True)
            assert "The path to the shed is flat now." in shown.text
            assert shown.buttons
        photos = [parameters.get("photo") for method, parameters in found.bot_api.calls if method == "sendPhoto"]
        assert photos[0] is None, "the first is a file"
        assert photos[1] in found.bot_api.files, "the second is known already"


async def test_a_picture_the_channel_no_longer_knows_is_sent_whole_again(tmp_path: Path) -> None:
    async with running(tmp_path, telegram=True) as found:
        await found.publish(PACK)
        assert found.bot_api
        await card(found, OverTelegram(found, "Ana", 11))
        found.bot_api.files.clear()
        picture, _ = await card(found, OverTelegram(found, "Ben", 12))
        assert picture.picture


async def test_the_page_shows_it_with_its_caption(tmp_path: Path) -> None:
    async with running(tmp_path) as found:
        await found.publish(PACK)
        ana = OverWeb(found, "Ana")
        picture, _ = await card(found, ana)
        assert picture.text == CAPTION
        assert (picture.picture or b"").startswith(b"\x89PNG")
        await ana.close()


async def test_a_picture_that_is_gone_is_told_in_words(tmp_path: Path) -> None:
    async with running(tmp_path) as found:
        await found.publish(PACK)
        async with found.app.store.database.writing() as connection:
            await connection.exec_driver_sql("DELETE FROM pictures")
        ana = OverWeb(found, "Ana")
        told, shown = await card(found, ana)
        assert told.text == "A picture shows this: A flat, wide path leads to the shed"
        assert shown.buttons
        await ana.close()
