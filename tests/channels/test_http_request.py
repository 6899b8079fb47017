"""Calls to the Bot API: what is known not to have been said is told apart from what may have been."""

from __future__ import annotations

import asyncio

import pytest
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.channels.http_request import HttpRequest
from bot.channels.telegram import TelegramBot, telegram_bot
from bot.delivery.attempts import MAY_STILL_GO, NotSent
from tests.drivers.bot_api import TOKEN, BotApi, Fault
from tests.drivers.ports import free_port


async def test_a_server_nobody_reaches_means_not_sent() -> None:
    bot = telegram_bot(TOKEN, f"http://127.0.0.1:{free_port()}", None)
    await bot.request.initialize()
    with pytest.raises(NotSent) as failure:
        await bot.send_message(5, "hello")
    assert TOKEN not in f"{failure.value!r}{failure.value.__cause__!r}"
    await bot.request.shutdown()


async def test_connections_that_are_closed_mean_not_sent(bot: TelegramBot) -> None:
    await bot.request.shutdown()
    with pytest.raises(NotSent):
        await bot.send_message(5, "hello")
    await bot.request.initialize()


@pytest.mark.parametrize("connected", [False, True])
@pytest.mark.parametrize("files", [False, True])
async def test_a_body_that_may_not_go_out_any_more_is_known_not_to_be_sent(
    api: BotApi, bot: TelegramBot, files: bool, connected: bool
) -> None:
    async def sends() -> None:
        await (bot.send_document(5, b"hello", filename="hello.txt") if files else bot.send_message(5, "hello"))

    if not connected:
        await bot.request.shutdown()
        await bot.request.initialize()
    allowed = MAY_STILL_GO.set(lambda: False)
    with pytest.raises(NotSent):
        await sends()
    assert api.sent[5] == []
    MAY_STILL_GO.reset(allowed)
    await sends()
    assert len(api.sent[5]) == 1


async def test_no_answer_in_time_may_have_been_sent(api: BotApi, bot: TelegramBot) -> None:
    api.faults["sendMessage"].append(Fault(hang=True, after_effect=True))
    with pytest.raises(TimedOut) as failure:
        await bot.send_message(5, "hello", read_timeout=0.05)
    assert not isinstance(failure.value, NotSent)
    assert len(api.sent[5]) == 1, "and here it was"


async def test_a_connection_that_breaks_may_have_been_sent() -> None:
    async def cut(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(10)
        writer.close()

    server = await asyncio.start_server(cut, "127.0.0.1", 0)
    bot = telegram_bot(TOKEN, f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", None)
    await bot.request.initialize()
    with pytest.raises(NetworkError) as failure:
        await bot.send_message(5, "hello")
    assert not isinstance(failure.value, NotSent)
    assert TOKEN not in f"{failure.value!r}{failure.value.__cause__!r}"
    await bot.request.shutdown()
    server.close()
    await server.wait_closed()


REFUSALS: dict[str, tuple[Fault, type[TelegramError]]] = {
    "garbage": (Fault(200, b"not json"), TelegramError),
    "an error page": (Fault(502), NetworkError),
    "slower, please": (Fault(retry_after=7), RetryAfter),
    "blocked": (
        Fault(403, b'{"ok": false, "error_code": 403, "description": "Forbidden: bot was blocked"}'),
        Forbidden,
    ),
    "a bad request": (Fault(400, b'{"ok": false, "error_code": 400, "description": "Bad Request: no"}'), BadRequest),
}


@pytest.mark.parametrize(("fault", "kind"), REFUSALS.values(), ids=REFUSALS.keys())
async def test_each_refusal_is_told_as_what_it_is(
    fault: Fault, kind: type[TelegramError], api: BotApi, bot: TelegramBot
) -> None:
    api.faults["sendMessage"].append(fault)
    with pytest.raises(kind) as failure:
        await bot.send_message(5, "hello")
    assert not isinstance(failure.value, NotSent)


async def test_files_and_words_arrive_as_they_are(api: BotApi, bot: TelegramBot) -> None:
    await bot.send_document(5, b"PK\x03\x04\x00content", filename="sayso-board.zip", caption="<b>&caption</b> ü")
    await bot.send_voice(5, b"OggS" * 9, filename="sayso.ogg")
    await bot.send_message(5, "<b>&Ana</b> ü 👩‍👩‍👧")
    document, voice, text = api.sent[5]
    assert document.document == ("sayso-board.zip", b"PK\x03\x04\x00content")
    assert document.text == "<b>&caption</b> ü"
    assert voice.voice == b"OggS" * 9
    assert text.text == "<b>&Ana</b> ü 👩‍👩‍👧"


async def test_opened_twice_it_stays_the_same_and_closed_twice_it_is_closed() -> None:
    request = HttpRequest()
    await request.initialize()
    session = request._session
    await request.initialize()
    assert request._session is session
    await request.shutdown()
    await request.shutdown()
    assert request.read_timeout
