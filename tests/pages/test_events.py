"""New messages come to an open page by themselves, each once, also after the line was down."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.domain.people import Role
from bot.pages.events import stream
from tests.drivers.running import Running
from tests.pages.listening import listened
from tests.pages.visiting import Visitor

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_everything_comes_that_the_page_does_not_show_yet(app: Running) -> None:
    async with Visitor(app) as ana:
        await ana.joins()
        page = await ana.page()
        shown = [int(each["data-number"]) for each in page.attributes if each["tag"] == "li"]
        events = await listened(ana, len(shown))
        assert [each.number for each in events] == shown
        assert "What do you want to do?" in events[-1].html


@pytest.mark.parametrize("header", [True, False], ids=["by-header", "by-address"])
async def test_after_the_line_was_down_only_what_was_missed_comes(app: Running, header: bool) -> None:
    async with Visitor(app) as ana:
        await ana.joins()
        numbers = [int(each["data-number"]) for each in (await ana.page()).attributes if each["tag"] == "li"]
        seen = numbers[3]
        more = {"Last_Event_ID": str(seen)} if header else {}
        events = await listened(ana, len(numbers) - 4, "" if header else f"?after={seen}", **more)
        assert [each.number for each in events] == numbers[4:]


async def test_the_header_counts_more_than_the_address(app: Running) -> None:
    """A browser that connects again asks the same address, and tells by the header how far it got."""
    async with Visitor(app) as ana:
        await ana.joins()
        numbers = [int(each["data-number"]) for each in (await ana.page()).attributes if each["tag"] == "li"]
        events = await listened(ana, 2, "?after=0", Last_Event_ID=str(numbers[-3]))
        assert [each.number for each in events] == numbers[-2:]


@pytest.mark.parametrize("told", ["x", "-5", "1.5", "²", "1 OR 1=1"])
async def test_a_garbled_place_to_go_on_from_means_from_the_start(app: Running, told: str) -> None:
    async with Visitor(app) as ana:
        await ana.begins()
        named = {"Last-Event-ID": told.encode()}
        async with asyncio.timeout(10), ana.client.stream("GET", f"{ana.chat}/events", headers=named) as answer:  # type: ignore[arg-type]
            assert answer.status_code == 200
            async for part in answer.aiter_text():
                if "Which language" in part:
                    break


async def test_a_message_comes_while_somebody_listens(app: Running) -> None:
    async with Visitor(app) as ana, Visitor(app) as same:
        await ana.joins()
        numbers = [int(each["data-number"]) for each in (await ana.page()).attributes if each["tag"] == "li"]
        same.chat = ana.chat
        same.client.cookies = ana.client.cookies
        listening = asyncio.ensure_future(listened(same, 2, f"?after={numbers[-1]}"))
        await ana.presses("Vote")
        mine, theirs = await listening
        assert 'class="message mine"' in mine.html
        assert "Vote" in mine.html
        assert 'class="message theirs"' in theirs.html
        assert "data-screen" in theirs.html


async def test_a_result_comes_to_everybody_who_listens(own_app: Running) -> None:
    async with Visitor(own_app) as ana, Visitor(own_app) as ben:
        for each in (ana, ben):
            await each.joins()
        await own_app.crowd(Role.CARER, 6, "yes")
        last = [int((await each.page()).attributes[-1].get("data-number", 0)) for each in (ana, ben)]
        assert last == [0, 0]
        numbers = [
            max(int(item["data-number"]) for item in (await each.page()).attributes if item["tag"] == "li")
            for each in (ana, ben)
        ]
        listening = [
            asyncio.ensure_future(listened(each, 1, f"?after={number}"))
            for each, number in zip((ana, ben), numbers, strict=True)
        ]
        vote = next(each for each in own_app.app.store._library.rounds.values() if each.secret)
        own_app.clock.passes(vote.closes - own_app.clock.now)
        await own_app.app.clockwork.close_due()
        own_app.app.sender.look()
        for events in await asyncio.gather(*listening):
            assert "Should the centre open on Saturday mornings?" in events[0].html


async def test_what_is_said_in_one_chat_does_not_come_to_another(app: Running) -> None:
    async with Visitor(app) as ana, Visitor(app) as ben:
        await ana.begins()
        await ben.begins()
        await ana.types("a secret of mine")
        await ben.types("hello")
        page = await ben.page()
        count = sum(each["tag"] == "li" for each in page.attributes)
        assert all("a secret of mine" not in each.html for each in await listened(ben, count))


async def test_nobody_watches_any_more_once_the_page_is_gone(own_app: Running) -> None:
    async with Visitor(own_app) as ana:
        await ana.begins()
        await listened(ana, 1)
        async with asyncio.timeout(10):
            while own_app.app.chat._watchers:
                await asyncio.sleep(0)
        assert not own_app.app.chat._watchers


async def test_what_a_vote_said_is_gone_from_the_events_once_it_closed(own_app: Running) -> None:
    async with Visitor(own_app) as ana:
        await ana.joins()
        for label in ("Vote", "Start", "Yes"):
            await ana.presses(label)
        assert any("1. Yes" in each for each in (await ana.page()).said)
        vote = next(each for each in own_app.app.store._library.rounds.values() if each.secret)
        own_app.clock.passes(vote.closes - own_app.clock.now)
        await own_app.app.clockwork.close_due()
        page = await ana.page()
        count = sum(each["tag"] == "li" for each in page.attributes)
        events = await listened(ana, count)
        assert events
        assert not any("You chose" in each.html for each in events)
        assert "1. Yes" not in page.said
        assert not any('"auto">1. Yes<' in each.html for each in events)


async def test_a_page_that_goes_while_its_events_are_read_cuts_no_reading_off(app: Running) -> None:
    begun, may_end, ended = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def due() -> AsyncIterator[str]:
        begun.set()
        await may_end.wait()
        ended.set()
        yield "event: new"

    async def listens() -> None:
        async for _ in stream(app.app.chat, 1, due):
            pass

    page = asyncio.ensure_future(listens())
    async with asyncio.timeout(5):
        await begun.wait()
        page.cancel()
        await asyncio.wait([page])
        assert page.cancelled(), "the page has gone at once"
        may_end.set()
        await ended.wait()
