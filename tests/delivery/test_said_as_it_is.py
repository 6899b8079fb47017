"""Words of people reach Telegram as they are, never as markup; what is logged holds no words, names or tokens."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.delivery.messages import Kind, Message
from tests.delivery.sending import sending
from tests.delivery.servers import Telegram, until
from tests.drivers.bot_api import TOKEN, Fault
from tests.drivers.killable import Child
from tests.drivers.ports import free_port

HOSTILE = (
    "<b>&",
    "</b><script>alert(1)</script>",
    "*bold* _slanted_ [Help](tg://user?id=1)",
    "`code` ||hidden|| \\",
    "&amp; &lt;b&gt;",
    "@somebody /leave #tag https://example.org",
    "\u202egnp.exe",
)
MARKUP = {"parse_mode", "entities", "caption_entities"}
PERSON, NAME, WORDS = 918_273_645, "Zebediah", "My quilted hedgehog"
LOGGED = ("a message was refused", "a send has no known outcome", "polling failed")


@pytest.mark.parametrize("words", HOSTILE)
async def test_what_people_write_is_never_markup(words: str, tmp_path: Path, api: Telegram) -> None:
    async with sending(tmp_path, api) as found:
        [ana] = await found.people(1)
        await found.replies(
            (ana, words),
            (ana, Message(Kind.TEXT, words, "en", (((f"1. {words}", "1|menu"),),))),
            (ana, Message(Kind.TEXT, words, "en", keyboard=((f"1. {words}",),))),
        )
        await found.goes_on()
        first, buttons, keyboard = api.sent[int(ana.chat)]
        assert [first.text, buttons.text, keyboard.text] == [words] * 3
        assert buttons.buttons == [[(f"1. {words}", "1|menu")]]
        assert keyboard.keyboard == [[f"1. {words}"]]
        sent: list[dict[str, Any]] = [given for name, given in api.calls if name == "sendMessage"]
        assert len(sent) == 3
        assert not any(MARKUP & given.keys() for given in sent)


class Logging(Child):
    """The bot as it is run, whose log can be read."""

    async def start(self) -> None:
        self._environment |= {"SAYSO_PORT": str(free_port())}
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "bot", "run"),
            env=self._environment | {"PYTHONUNBUFFERED": "1"},
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
        )

    async def logs_until_all(self, *wanted: str) -> str:
        """Read the log until each of these was logged."""
        assert self._process
        assert self._process.stderr
        found = ""
        async with asyncio.timeout(30):
            while not all(each in found for each in wanted):
                line = await self._process.stderr.readline()
                assert line, f"it ended: {found}"
                found += line.decode()
        return found


def says(api: Telegram, person: int, text: str) -> None:
    sender = {"id": person, "is_bot": False, "first_name": NAME, "username": NAME, "language_code": "en"}
    api.person_says(person, text, **{"from": sender})


async def test_no_word_name_chat_or_token_is_ever_logged_whatever_fails(tmp_path: Path, api: Telegram) -> None:
    refused = b'{"ok": false, "error_code": 400, "description": "Bad Request: %s"}' % WORDS.encode()
    api.faults["sendMessage"] += [Fault(500), Fault(200, b"{" + WORDS.encode()), Fault(400, refused), Fault(502)]
    api.faults["answerCallbackQuery"] += [Fault(400, refused), Fault(500)]
    api.faults["editMessageReplyMarkup"] += [Fault(400, refused), Fault(500)]
    api.faults["getUpdates"] += [Fault(502)]
    child = Logging(tmp_path, api)
    for person in range(PERSON, PERSON + 5):
        says(api, person, f"/start {NAME}")
        says(api, person, WORDS)
        api.person_taps(person, "1|help", 3)
    await child.start()
    await until(lambda: not any(api.faults.values()))
    logged = await child.logs_until_all(*LOGGED)
    await child.kill()
    secret = TOKEN.partition(":")[2]
    for each in (secret, str(PERSON)[:8], NAME, WORDS, "hedgehog"):
        assert each not in logged, each
