"""Over a Telegram that enforces its limits: none is ever exceeded, and what it refuses concerns one chat only.

30 messages a second in all, one a second to a chat with a short burst (core.telegram.org/bots/faq, 'My bot is hitting
limits'). Groups have a limit of their own, which is not ours: Sayso writes to private chats alone.
"""

from __future__ import annotations

import random
from collections import defaultdict, deque
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.delivery.attempts import FIRST_RETRY, LONGEST_RETRY, Retries
from bot.delivery.pace import ALL_SECONDS, CHAT_BURST
from tests.delivery.sending import sending
from tests.delivery.servers import Telegram
from tests.drivers.bot_api_rules import Refused

IN_A_SECOND = 30
ASKED = 20
SUPERGROUP = -1001234567890
MIGRATED = "Bad Request: group chat was upgraded to a supergroup chat"


class Limiting(Telegram):
    """Refuses what exceeds the limits, as Telegram does, and notes it."""

    def __init__(self) -> None:
        super().__init__()
        self.over: list[int] = []
        self._last: deque[float] = deque(maxlen=IN_A_SECOND)
        self._of_chat: dict[int, deque[float]] = defaultdict(lambda: deque(maxlen=CHAT_BURST + 1))

    def _chat(self, parameters: dict[str, Any]) -> int:
        now, chat = self.seconds(), int(parameters["chat_id"])
        of_chat = self._of_chat[chat]
        too_many = len(self._last) == IN_A_SECOND and now - self._last[0] < 1
        too_often = len(of_chat) == of_chat.maxlen and now - of_chat[0] < 1
        if too_many or too_often:
            self.over.append(chat)
            raise Refused(429, "Too Many Requests", retry_after=ASKED)
        self._last.append(now)
        of_chat.append(now)
        return super()._chat(parameters)


@pytest.fixture
async def api() -> AsyncIterator[Limiting]:
    found = Limiting()
    await found.start()
    yield found
    await found.stop()


async def test_no_limit_is_exceeded_and_who_is_refused_holds_up_nobody_else(tmp_path: Path, api: Limiting) -> None:
    async with sending(tmp_path, api) as found:
        *people, ana, held, moved = await found.people(IN_A_SECOND + 13)
        api.refusals[int(held.chat)].append(Refused(429, "Too Many Requests", retry_after=ASKED))
        api.refusals[int(moved.chat)].append(Refused(400, MIGRATED, migrate_to_chat_id=SUPERGROUP))
        await found.announces([*people, held])
        await found.replies(*((ana, str(number)) for number in range(6)), (moved, "hello"), (moved, "again"))
        began = api.seconds.now
        while api.seconds.now < began + ASKED - 1:
            await found.passes(ALL_SECONDS if len(api.in_turn) < len(people) else 1.0)
        assert api.texts(held.chat) == [], "held as long as Telegram asked for"
        assert {who.chat: api.texts(who.chat) for who in people} == {who.chat: ["News"] for who in people}
        assert api.texts(ana.chat) == [str(number) for number in range(6)]
        assert max(position for position, chat in enumerate(api.in_turn[:10]) if chat == int(ana.chat)) < 5
        await found.goes_on()
        assert api.texts(held.chat) == ["News"]
        assert api.over == []
        assert api.texts(moved.chat) == ["again"], "what was refused for good is not tried for ever"
        assert not api.sent[SUPERGROUP], "nothing that is for one person goes to a group"
        assert found.outcomes == {"sent": len(people) + 8, "refused": 1}


def test_what_failed_together_is_not_tried_again_together() -> None:
    random.seed(1)
    retries = Retries()
    firsts = {retries.seconds(number) for number in range(50)}
    assert len(firsts) == 50
    assert all(FIRST_RETRY <= each <= 2 * FIRST_RETRY for each in firsts)
    assert all(retries.seconds(1) <= LONGEST_RETRY for _ in range(50))
