"""Buttons: a press is answered once and at once or not at all, and the buttons of earlier messages go."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.delivery.buttons import QUIET_SECONDS
from bot.delivery.messages import Kind, Message
from tests.delivery.sending import CHANNEL, sending, server
from tests.delivery.servers import Telegram, until
from tests.drivers.bot_api import Fault
from tests.drivers.engines import rows
from tests.drivers.over_telegram import OverTelegram
from tests.drivers.running import Running

TOO_OLD = b"""{"ok": false, "error_code": 400,
"description": "Bad Request: query is too old and response timeout expired or query ID is invalid"}"""
BUTTONS = ((("1. Yes", "1|answer 1 1 - yes"),),)
FAULTS = {
    "too old": Fault(400, TOO_OLD),
    "an error": Fault(500),
    "garbage": Fault(200, b"{"),
    "slower": Fault(retry_after=30),
    "forbidden": Fault(403, b'{"ok": false, "error_code": 403, "description": "Forbidden"}'),
    "nothing comes": Fault(hang=True),
}


async def test_a_press_is_answered_once(app: Running) -> None:
    ana = OverTelegram(app, "Ana", 71)
    await ana.begins("")
    await ana.hears()
    for label in ("Help", "Back", "Help"):
        await ana.picks(label)
        await ana.hears()
    await until(lambda: not server(app).unanswered)
    assert [name for name, _ in server(app).calls].count("answerCallbackQuery") == 3


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
async def test_a_press_that_cannot_be_answered_is_taken_all_the_same_and_is_no_error(
    fault: Fault, app: Running, caplog: pytest.LogCaptureFixture
) -> None:
    ana, api = OverTelegram(app, "Ana", 71), server(app)
    await ana.begins("")
    await ana.hears()
    api.faults["answerCallbackQuery"].append(fault)
    with capture_logs() as logs:
        await ana.picks("Help")
        [shown] = await ana.hears()
        await until(lambda: not api.faults["answerCallbackQuery"])
        await ana.picks("Back")
        assert len(await ana.hears()) == 1
        await until(lambda: api.unanswered == 1)
    assert [each for each in logs if each["log_level"] not in {"info", "debug"}] == []
    assert rows(app.app.settings.place, "SELECT * FROM outbox") == []
    assert rows(app.app.settings.place, "SELECT 1 FROM addresses WHERE blocked") == []
    answered = [name for name, _ in api.calls].count("answerCallbackQuery")
    assert answered == 1, "never tried again"
    assert shown.text
    gc.collect()
    assert [each.getMessage() for each in caplog.records if each.name == "asyncio"] == [], "no task fails unheard"


async def test_only_the_last_screen_keeps_its_buttons(app: Running) -> None:
    ana, api = OverTelegram(app, "Ana", 71), server(app)
    await ana.begins("")
    await ana.hears()
    for label in ("Help", "Back", "Help"):
        await ana.picks(label)
        await ana.hears()
    await until(lambda: not any(each.buttons for each in api.sent[71][:-1]))
    assert api.sent[71][-1].buttons


async def test_all_old_buttons_go_when_there_is_nothing_else_to_do(tmp_path: Path, api: Telegram) -> None:
    async with sending(tmp_path, api) as found:
        people = await found.people(5)
        await found.replies(*((who, Message(Kind.TEXT, "Yes?", "en", BUTTONS)) for who in people))
        for who in people:
            found.sender.take_buttons_away(CHANNEL, who.chat, api.sent[int(who.chat)][0].number)
        await found.quiet()
        assert all(api.sent[int(who.chat)][0].buttons for who in people), "somebody may want something still"
        await found.passes(QUIET_SECONDS)
        await until(lambda: not any(api.sent[int(who.chat)][0].buttons for who in people))


async def test_buttons_that_are_gone_already_or_cannot_go_are_no_error(tmp_path: Path, api: Telegram) -> None:
    async with sending(tmp_path, api) as found:
        ana, ben = await found.people(2)
        await found.replies((ana, "no buttons"))
        api.blocked.add(int(ben.chat))
        with capture_logs() as logs:
            for chat, number in ((ana.chat, api.sent[int(ana.chat)][0].number), (ana.chat, 999_999), (ben.chat, 1)):
                found.sender.take_buttons_away(CHANNEL, chat, number)
                await found.passes(QUIET_SECONDS)
                await until(lambda: not found.sender._tasks)
        assert [each["log_level"] for each in logs] == ["info"] * 3
        await found.replies((ana, "hello"))
        assert api.texts(ana.chat) == ["no buttons", "hello"]
