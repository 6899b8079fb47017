"""Telegram as a run wants it: answers that fail, updates that come again or in another order, ids that begin anew."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from typing import Any

from aiohttp import web

from tests.delivery.servers import Telegram
from tests.drivers.bot_api import Fault
from tests.drivers.bot_api_rules import Sent
from tests.faults.history import Came, Key
from tests.faults.plans import Answer, Plan

FIRST_ID, LAST_ID = 1000, 2**31
OLD = 3
"""How many old updates come again at a time."""


class TroubledTelegram(Telegram):
    """The strict server, with a plan. `came` hears what arrives; `waits` and `works` which call only waits now.

    Below `/of/7` it is for process 7 alone, so that it is known which process sent something.
    """

    def __init__(self, plan: Plan, came: Callable[[Key, Sent], Came]) -> None:
        super().__init__()
        self._plan = plan
        self._chance = random.Random(plan.seed)
        self._tell = came
        self._answers = list(reversed(plan.answers))
        self._arrived: dict[object, Came] = {}
        self._requests: dict[object, web.Request] = {}
        self.waits: Callable[[str], None] = lambda call: None
        self.works: Callable[[str], None] = lambda call: None
        self.every: dict[int, dict[str, Any]] = {}
        self.done: set[int] = set()
        self._times_begun: dict[int, int] = {}
        self._begun = 0
        self.calm = False

    # Updates

    def update(self, content: dict[str, Any], update_id: int | None = None) -> int:
        if self._chance.random() < self._plan.restarts:
            self._begun += 1
            self._next_update = self._chance.randrange(FIRST_ID, LAST_ID)
        number = super().update(content, update_id)
        self.every[number] = self._updates[-1]
        self._times_begun[number] = self._begun
        return number

    def _acknowledge(self, offset: int) -> None:
        """Forget updates before an offset: those of the same sequence of ids, and of earlier sequences."""
        begun = self._times_begun.get(offset - 1, 0)
        self.done |= {
            number
            for number, times in self._times_begun.items()
            if times < begun or (times == begun and number < offset)
        }

    async def _getUpdates(self, parameters: Any, files: Any) -> Any:  # noqa: N802
        if offset := int(parameters.get("offset", 0)):
            self._acknowledge(offset)
        call = self._call()
        if not self._coming():
            self.waits(call)
            self._came.clear()
            try:
                await asyncio.wait_for(self._came.wait(), float(parameters.get("timeout", 0)))
            except TimeoutError:
                return []
            finally:
                self.works(call)
        found = self._coming()
        if not self.calm and self._chance.random() < self._plan.repeats:
            found += self._chance.sample(list(self.every.values()), min(OLD, len(self.every)))
        if not self.calm and self._plan.shuffles:
            self._chance.shuffle(found)
        return found[: int(parameters.get("limit", 100))]

    def _coming(self) -> list[dict[str, Any]]:
        return [each for number, each in self.every.items() if number not in self.done]

    # Answers

    def _call(self) -> str:
        return self._requests[asyncio.current_task()].query.get("call", "")

    async def _handle(self, request: web.Request) -> web.Response:
        task = asyncio.current_task()
        self._requests[task] = request
        method = request.match_info["method"]
        if not self.calm and self._answers and (answer := self._answers.pop()):
            self.faults[method].append(answer)
        try:
            return await super()._handle(request)
        finally:
            self._arrived.pop(task, None)
            self._requests.pop(task, None)

    def _keep(self, chat: int, sent: Sent, parameters: dict[str, Any]) -> dict[str, Any]:
        found = super()._keep(chat, sent, parameters)
        said = "sound" if sent.voice else sent.text
        key = chat, "\n".join((said, *(data for row in sent.buttons for _, data in row)))
        came = self._arrived[asyncio.current_task()] = self._tell(key, sent)
        came.process = int(self._requests[asyncio.current_task()].match_info.get("process", came.process))
        return found

    async def _faulty(self, fault: Fault) -> web.StreamResponse:
        task = asyncio.current_task()
        request = self._requests[task]
        if (came := self._arrived.get(task)) is not None:
            came.sure = False
        if fault.hang:
            self.waits(self._call())
        if isinstance(fault, Answer) and fault.half:
            answer = web.StreamResponse(headers={"Content-Length": "1000"})
            await answer.prepare(request)
            await answer.write(b'{"ok":true,"result":{')
        if isinstance(fault, Answer) and (fault.cut or fault.half) and request.transport:
            request.transport.abort()
            return web.Response()
        return await super()._faulty(fault)
