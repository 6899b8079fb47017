"""Posting: from what a turn wants said to messages in the outbox, in the same transaction as what it decided."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from bot.delivery.messages import Message
from bot.delivery.rendering import Renderer
from bot.domain.changes import Change, News
from bot.domain.people import Buttons
from bot.usecases.exchange import Outgoing, PostingUnit


class Posting:
    """Turns screens into messages of the outbox. `ordered_id` draws ids that sort as they are drawn."""

    def __init__(self, renderer: Renderer, ordered_id: Callable[[], int]) -> None:
        self.renderer = renderer
        self._ordered_id = ordered_id

    def post(
        self, address_id: int, channel: str, chat: str, message: Message, about_round: int | None = None
    ) -> Outgoing:
        """Return a message as it goes into the outbox."""
        return Outgoing(self._ordered_id(), address_id, channel, chat, message.to_json(), about_round)

    async def write(self, unit: PostingUnit, changes: Sequence[Change], now: datetime) -> None:
        """Write changes and queue the news among them, rendered once for each way of reading it."""
        await unit.write(change for change in changes if not isinstance(change, News))
        for change in changes:
            if isinstance(change, News):
                await self._tell(unit, change, now)

    async def _tell(self, unit: PostingUnit, news: News, now: datetime) -> None:
        groups: dict[tuple[str, str], list[int]] = {}
        for recipient in await unit.recipients(news):
            groups.setdefault((recipient.language, recipient.buttons), []).append(recipient.address_id)
        for (language, buttons), addresses in groups.items():
            message = self.renderer.news(news.screen, language, Buttons(buttons))
            await unit.queue_for_all(message.to_json(), addresses, now)
