"""What is longer than Telegram takes arrives all the same, in pieces that cut no sign in two."""

from __future__ import annotations

import itertools
import unicodedata
from pathlib import Path

import pytest

from bot.delivery.messages import Kind, Message
from tests.delivery.sending import joins, sending
from tests.delivery.servers import Telegram
from tests.drivers.bot_api import LONGEST_TEXT, Fault
from tests.drivers.running import Running
from tests.usecases.written_packs import SUMMARY, written

JOINER, VARIANTS = "\u200d", ("\ufe0f", "\U0001f3fb", "\U0001f3ff")
FAMILY = "👩🏿‍👩🏻‍👧"
WIDEST = 2 * LONGEST_TEXT + 100
BUTTONS = ((("1. Yes", "1|answer 1 1 - yes"),), (("Back", "1|back"), ("Stop", "1|stop"), ("Help", "1|help")))
LONG = {
    "one word": "a" * WIDEST,
    "words": "The bus was late. " * (WIDEST // 18),
    "lines": "The bus was late.\n\n" * (WIDEST // 19),
    "families": FAMILY * (WIDEST // len(FAMILY)),
    "a family at the end of the room": "a" * (LONGEST_TEXT - 3) + FAMILY * 9,
    "Bengali": "কিন্তু " * (WIDEST // 7),
    "Arabic": "تأخرت الحافلة. " * (WIDEST // 15),
}

BLOCKED = Fault(403, b'{"ok": false, "error_code": 403, "description": "Forbidden: bot was blocked by the user"}')


def inked(text: str) -> str:
    """A text without its white space, some of which may go where it is cut."""
    return "".join(text.split())


def cut_in_two(before: str, after: str) -> bool:
    """Whether one sign that people see lies half in one piece and half in the next."""
    first = after[0]
    return before.endswith(JOINER) or first == JOINER or first in VARIANTS or unicodedata.category(first)[0] == "M"


@pytest.mark.parametrize("text", LONG.values(), ids=LONG.keys())
async def test_a_text_that_is_too_long_arrives_whole_in_pieces(text: str, tmp_path: Path, api: Telegram) -> None:
    async with sending(tmp_path, api) as found:
        [ana] = await found.people(1)
        await found.replies((ana, Message(Kind.TEXT, text, "en", BUTTONS)), (ana, "next"))
        await found.goes_on()
        *pieces, last = api.sent[int(ana.chat)]
        assert last.text == "next"
        assert inked("".join(each.text for each in pieces)) == inked(text)
        assert not any(cut_in_two(one.text, other.text) for one, other in itertools.pairwise(pieces))
        assert [bool(each.buttons) for each in pieces] == [False] * (len(pieces) - 1) + [True], "choices come last"


@pytest.mark.parametrize("which", [0, 1, 2])
@pytest.mark.parametrize("fault", [Fault(), Fault(retry_after=3), Fault(body=b"{"), Fault(after_effect=True)])
async def test_where_a_piece_fails_those_that_are_known_to_have_come_do_not_come_again(
    fault: Fault, which: int, tmp_path: Path, api: Telegram
) -> None:
    async with sending(tmp_path, api) as found:
        [ana] = await found.people(1)
        api.faults["sendMessage"].extend([*[None] * which, fault])
        await found.replies((ana, LONG["words"]), (ana, "next"))
        await found.goes_on()
        *came, last = api.texts(ana.chat)
        assert last == "next"
        if fault.after_effect:
            assert came.pop(which) == came[which], "nobody could know that this one had come"
        assert inked("".join(came)) == inked(LONG["words"])


async def test_somebody_who_blocks_the_bot_between_two_pieces_is_sent_no_more(tmp_path: Path, api: Telegram) -> None:
    async with sending(tmp_path, api) as found:
        [ana] = await found.people(1)
        api.faults["sendMessage"].extend([None, BLOCKED])
        await found.replies((ana, LONG["words"]))
        await found.goes_on()
        assert len(api.texts(ana.chat)) == 1
        assert found.left == 0


@pytest.mark.parametrize("sign", ["a", "ü", "ক"])
async def test_a_text_as_long_as_telegram_takes_arrives_as_one(sign: str, tmp_path: Path, api: Telegram) -> None:
    async with sending(tmp_path, api) as found:
        [ana] = await found.people(1)
        await found.replies((ana, sign * LONGEST_TEXT))
        await found.goes_on()
        assert api.texts(ana.chat) == [sign * LONGEST_TEXT]


async def test_an_item_that_was_published_although_it_is_long_is_read_and_voted_on(
    tmp_path: Path, app: Running
) -> None:
    """An organiser may overrule the check, once and with a reason."""
    reasons = "It would open from 10 to 1. " * 200
    pack = tmp_path / "long.md"
    pack.write_text(written(f"{SUMMARY}\n# Votes\n\n## Shall we open on Saturdays?\n\n{reasons}\n", "priorities close"))
    await app.publish(pack)
    ana = await joins(app, "Ana", 71)
    heard = await ana.hears()
    assert inked("".join(each.text for each in heard)).count(inked(reasons)) == 1
    await ana.picks("Yes")
    assert (await ana.hears())[-1].text.startswith("Saved.")
