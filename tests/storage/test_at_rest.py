"""Nothing anybody said, and no address, can be read from the files of the data folder."""

from __future__ import annotations

from pathlib import Path

from bot.domain.people import Role
from tests.drivers.offline import PRIORITIES, Offline, offline
from tests.drivers.somebody import Somebody
from tests.storage.stores import everything_on_disk

PLANTED = "Zanzibarquilt"
QUESTION = "Whyistheplumpudding"
UNUSUAL = "Blåbærsyltetøj"
TOLD = frozenset({"words-1"})


def forms(text: str) -> set[bytes]:
    return {text.encode(), text.encode("utf-16-le"), text.upper().encode(), text.encode("unicode_escape")}


def readable(folder: Path, *texts: str) -> list[str]:
    disk = everything_on_disk(folder)
    assert len(disk) > 10_000
    return [text for text in texts if any(form in disk for form in forms(text))]


async def whole_conversation(found: Offline) -> tuple[Somebody, Somebody, str]:
    ana = await found.somebody(Role.SERVICE_USER, told=TOLD)
    boss = await found.somebody(Role.ORGANISER)
    await ana.says("/start")
    await ana.takes(f"say {PRIORITIES}")
    await ana.says(f"The {PLANTED} must be mended, says {UNUSUAL}")
    await ana.picks("Yes, others may see")
    await ana.says("/meetings")
    await ana.picks("Read what happened")
    await ana.picks("Ask a question")
    await ana.says(f"{QUESTION} is not on the menu any more?")
    await boss.says("/start")
    await boss.takes("check")
    assert PLANTED in boss.screen.text
    await boss.picks("Show")
    await ana.says("/votes")
    await ana.picks("Start")
    await ana.picks("Yes")
    stranger = await found.stranger()
    token = await found.invite(Role.CARER)
    await stranger.says(f"/start {token}")
    return ana, stranger, token


async def test_no_words_names_or_addresses_can_be_read_from_the_data_folder(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        found._chat = 7_345_670_000
        ana, stranger, token = await whole_conversation(found)
        planted = (PLANTED, QUESTION, UNUSUAL, token, str(ana.chat), str(stranger.chat), "&Ana", "You said", "Saved")
        assert readable(tmp_path, *planted) == []
        number = ana.chat.to_bytes(5, "big")
        assert number not in everything_on_disk(tmp_path)
        assert readable(tmp_path, "Should the centre open") != [], "what is published is no secret"
    assert readable(tmp_path, *planted) == []


async def test_a_web_chats_history_and_its_secret_cannot_be_read(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        found.app.chat._put = found.inbox.put  # type: ignore[method-assign, assignment]
        chat, secret = await found.app.chat.open()
        await found.app.chat.said(chat, f"Hello {PLANTED}", "1", "en")
        await found.app.web_bot.send_message(chat, f"I heard: {QUESTION}")
        await found.app.web_bot.send_document(chat, UNUSUAL.encode(), filename="board.zip")
        kept = [each.text for each in await found.app.chat.messages(chat)]
        assert kept[:2] == [f"Hello {PLANTED}", f"I heard: {QUESTION}"]
        assert readable(tmp_path, PLANTED, QUESTION, UNUSUAL, secret) == []
    assert readable(tmp_path, PLANTED, QUESTION, UNUSUAL, secret) == []


async def test_an_update_that_failed_is_kept_sealed(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        async with found.app.store.unit() as unit:
            await unit.put_aside(("telegram", 9), f'{{"text": "{PLANTED}"}}', "ValueError", found.clock.now)
        assert found.rows("SELECT channel, update_id, failure FROM set_aside") == [("telegram", 9, "ValueError")]
        assert readable(tmp_path, PLANTED) == []


async def test_what_is_taken_back_is_overwritten(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        ana = await found.somebody(Role.SERVICE_USER, told=TOLD)
        await ana.says("/start")
        await ana.takes(f"say {PRIORITIES}")
        await ana.says("Words that I will take back")
        [(sealed,)] = found.rows("SELECT text FROM contributions")
        await ana.picks("Take it back")
        await ana.picks("Delete it")
        assert found.count("contributions") == 0
        await found.app.store.database.scrub()
        assert sealed not in everything_on_disk(tmp_path)
