"""The office is lost while much is under way: what was sent is noted, and said again by nobody who can know it."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from storage.engine import Unwritable
from tests.delivery.sending import Sending, sending
from tests.delivery.servers import Telegram, until


async def loses_the_office(found: Sending) -> None:
    """As where a process is elected no more."""
    assert found.job
    found.job.cancel()
    await asyncio.gather(found.job, return_exceptions=True)
    await found.sender.rest()


class Gone:
    """Lets a call of the store fail, as while a server is gone."""

    def __init__(self, real: Any) -> None:
        self._real = real
        self.gone = True
        self.asked = 0

    async def __call__(self, *given: Any) -> Any:
        self.asked += 1
        if self.gone:
            raise Unwritable("the server is gone")
        return await self._real(*given)


@pytest.fixture
async def sent_and_not_noted(tmp_path: Path, api: Telegram, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Ana was told hello, and her telling could not be noted; then the office was lost. Yields what says that."""
    async with sending(tmp_path, api) as found:
        [ana] = await found.people(1, 7001)
        noting = Gone(found.outbox.sent)
        monkeypatch.setattr(found.outbox, "sent", noting)
        await found.replies((ana, "hello"))
        await until(lambda: noting.asked > 0)
        await loses_the_office(found)
        assert found.left == 1
        yield found, noting


async def test_a_process_that_has_it_again_says_nothing_again_that_it_knows_to_be_said(
    sent_and_not_noted: tuple[Sending, Gone], api: Telegram
) -> None:
    found, noting = sent_and_not_noted
    begins = asyncio.ensure_future(found.begins())
    noting.gone = False
    await begins
    await found.goes_on()
    assert api.texts(7001) == ["hello"]
    assert found.left == 0
    assert found.outcomes == {"sent": 1}


async def test_a_process_that_lost_it_notes_what_it_knows_before_another_could_say_it_again(
    sent_and_not_noted: tuple[Sending, Gone], api: Telegram
) -> None:
    found, noting = sent_and_not_noted
    noting.gone = False
    await until(lambda: found.left == 0)
    assert api.texts(7001) == ["hello"]


async def test_once_another_has_sent_what_was_left_is_said_by_whoever_sends_then(
    sent_and_not_noted: tuple[Sending, Gone], api: Telegram
) -> None:
    found, noting = sent_and_not_noted
    await found.sender.forget()
    noting.gone = False
    await found.begins()
    await found.goes_on()
    assert api.texts(7001) == ["hello", "hello"]
    assert found.outcomes == {"sent": 1, "outcome unknown": 1}, "and it is counted"


async def test_nothing_is_begun_while_another_may_send(tmp_path: Path, api: Telegram) -> None:
    async with sending(tmp_path, api) as found:
        [ana] = await found.people(1)
        found.may = lambda: False
        await found.replies((ana, "hello"))
        assert api.texts(ana.chat) == []
        found.may = lambda: True
        await found.goes_on()
        assert api.texts(ana.chat) == ["hello"]
        assert found.outcomes == {"sent": 1}


async def test_what_was_begun_goes_out_no_more_once_another_may_send(tmp_path: Path, api: Telegram) -> None:
    async with sending(tmp_path, api) as found:
        [ana] = await found.people(1)
        asked = iter([True])
        found.may = lambda: next(asked, False)
        await found.replies((ana, "hello"))
        assert api.texts(ana.chat) == [], "as where a process hangs just after it began, and wakes up late"
        found.may = lambda: True
        await found.goes_on()
        assert api.texts(ana.chat) == ["hello"]
        assert found.outcomes == {"sent": 1}, "and nobody need wonder whether it arrived"


async def test_a_server_that_is_gone_when_sending_begins_is_asked_again(
    tmp_path: Path, api: Telegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with sending(tmp_path, api, begun=False) as found:
        [ana] = await found.people(1)
        await found.keeps((ana, "hello"))
        left = Gone(found.outbox.left_taken)
        monkeypatch.setattr(found.outbox, "left_taken", left)
        begins = asyncio.ensure_future(found.begins())
        await until(lambda: left.asked > 0)
        left.gone = False
        await begins
        await found.goes_on()
        assert api.texts(ana.chat) == ["hello"]
