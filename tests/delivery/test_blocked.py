"""Whoever blocked the bot, left Telegram or is unknown there: nobody else waits for them, and their votes stay."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.usecases.closing import close
from tests.delivery.sending import joins, sending, server
from tests.delivery.servers import Telegram
from tests.drivers.bot_api import Fault
from tests.drivers.bot_api_rules import Refused
from tests.drivers.engines import rows
from tests.drivers.offline import VOTE
from tests.drivers.running import Running

GONE = {
    "blocked": Refused(403, "Forbidden: bot was blocked by the user"),
    "deactivated": Refused(403, "Forbidden: user is deactivated"),
}
ERROR_PAGES = {
    "forbidden by something on the way": Fault(403, b"<html>403 Forbidden</html>"),
    "refused by something on the way": Fault(400, b"<html>400 Bad Request</html>"),
}


def blocked(found: Running) -> int:
    return int(rows(found.app.settings.place, "SELECT count(*) FROM addresses WHERE blocked")[0][0])


def turnout(found: Running) -> int:
    return int(rows(found.app.settings.place, "SELECT count(*) FROM turnout")[0][0])


async def closes(found: Running) -> None:
    async with found.app.store.unit() as unit:
        changes = await close(unit.records, unit.library, unit.library.rounds[VOTE], found.clock.now)
        await found.app.posting.write(unit, changes, found.clock.now)
    found.app.sender.look()
    await found.settled()


async def test_whoever_blocks_the_bot_keeps_their_vote_and_gets_no_news(app: Running) -> None:
    await app.publish_example()
    api = server(app)
    ana, ben = await joins(app, "Ana", 71), await joins(app, "Ben", 72)
    for who in (ana, ben):
        await who.hears()
    api.blocked.add(ana.chat)
    await ana.picks("Yes")
    assert (turnout(app), blocked(app)) == (1, 1)
    assert await ana.hears() == []
    asked = len(api.calls)
    await ben.picks("No")
    assert turnout(app) == 2
    assert (await ben.hears())[-1].text.startswith("Saved.")
    await closes(app)
    assert len(await ben.hears()) == 3, "a result for each question"
    told = [call for call in api.calls[asked:] if call[0].startswith("send") and int(call[1]["chat_id"]) == ana.chat]
    assert told == [], "nothing is even tried"
    counted = rows(app.app.settings.place, "SELECT given, people FROM counted_ballots WHERE question_id = 1")
    assert sorted(counted) == [("no", 1), ("yes", 1)]


async def test_whoever_comes_back_is_where_they_were_and_gets_news_again(app: Running) -> None:
    await app.publish_example()
    api = server(app)
    ana = await joins(app, "Ana", 71)
    await ana.hears()
    api.blocked.add(ana.chat)
    await ana.picks("Yes")
    assert blocked(app) == 1
    api.blocked.clear()
    await ana.says("something")
    [again] = await ana.hears()
    assert "2 of 3" in again.text
    assert blocked(app) == 0
    await closes(app)
    assert len(await ana.hears()) == 3


@pytest.mark.parametrize("refusal", GONE.values(), ids=GONE.keys())
async def test_a_chat_that_wants_nothing_any_more_is_noted_and_its_messages_go(
    refusal: Refused, tmp_path: Path, api: Telegram
) -> None:
    async with sending(tmp_path, api) as found:
        gone, ana = await found.people(2)
        api.refusals[int(gone.chat)] += [refusal] * 9
        await found.replies((gone, "one"), (gone, "two"), (ana, "hello"))
        await found.goes_on()
        assert api.texts(ana.chat) == ["hello"]
        assert found.rows("SELECT person_id FROM addresses WHERE blocked") == [(gone.id,)]
        assert (found.left, found.outcomes) == (0, {"blocked": 2, "sent": 1})


async def test_a_chat_telegram_does_not_know_is_no_reason_to_try_for_ever(tmp_path: Path, api: Telegram) -> None:
    async with sending(tmp_path, api) as found:
        unknown, ana = await found.people(2)
        api.refusals[int(unknown.chat)] += [Refused(400, "Bad Request: chat not found")] * 2
        await found.replies((unknown, "one"), (unknown, "two"), (unknown, "three"), (ana, "hello"))
        await found.goes_on()
        assert api.texts(ana.chat) == ["hello"]
        assert api.texts(unknown.chat) == ["three"]
        assert (found.left, found.outcomes) == (0, {"refused": 2, "sent": 2})


@pytest.mark.parametrize("page", ERROR_PAGES.values(), ids=ERROR_PAGES.keys())
async def test_an_error_page_that_is_not_telegrams_blocks_nobody_and_loses_nothing(
    page: Fault, tmp_path: Path, api: Telegram
) -> None:
    """A proxy or firewall on the way answers with a page of its own: that says nothing about the chat."""
    async with sending(tmp_path, api) as found:
        [ana] = await found.people(1)
        api.faults["sendMessage"].append(page)
        await found.replies((ana, "hello"))
        await found.goes_on()
        assert found.rows("SELECT 1 FROM addresses WHERE blocked") == []
        assert api.texts(ana.chat) == ["hello"]
