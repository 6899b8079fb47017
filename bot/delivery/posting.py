"""Posting: from what a turn wants said to messages in the outbox, in the same transaction as what it decided."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.delivery.messages import Message
from bot.delivery.rendering import Renderer
from bot.domain.broadcasts import OPEN_FOR, Broadcast, State
from bot.domain.changes import Change, Inform, KeepBroadcast, News, Remind, Tell, neutral
from bot.domain.preferences import Phone, Preferences
from bot.domain.screens import Screen
from bot.usecases.broadcasting.telling import screens
from bot.usecases.exchange import Outgoing, PostingUnit, Rank, Recipient

Way = tuple[str, Preferences, datetime]
"""A language, how somebody receives news, and when it may come."""


class Posting:
    """Turns screens into messages of the outbox. `ordered_id` draws ids that sort as they are drawn.

    What is said to somebody who did nothing just then waits for the end of their quiet hours, by the clock of `zone`.
    """

    def __init__(self, renderer: Renderer, ordered_id: Callable[[], int], zone: ZoneInfo) -> None:
        self.renderer = renderer
        self.ordered_id = ordered_id
        self._zone = zone

    def post(
        self, address_id: int, channel: str, chat: str, message: Message, about_round: int | None = None
    ) -> Outgoing:
        """Return a message as it goes into the outbox."""
        return Outgoing(self.ordered_id(), address_id, channel, chat, message.to_json(), about_round)

    async def write(self, unit: PostingUnit, changes: Sequence[Change], now: datetime) -> None:
        """Write changes and queue the news among them, rendered once for each way of reading it."""
        changes = [self._begun(each, now) if isinstance(each, Inform) else each for each in changes]
        await unit.write(change for change in changes if not isinstance(change, News))
        said: set[tuple[int, Screen]] = set()
        for change in changes:
            if isinstance(change, News):
                await self._tell(unit, change, now, said)
            elif isinstance(change, KeepBroadcast) and change.broadcast.goes(now):
                await self.spread(unit, change.broadcast, now)

    def _begun(self, told: Inform, now: datetime) -> KeepBroadcast:
        """Return the broadcast that tells something from now on."""
        until = told.until or now + OPEN_FOR
        begun = (told.kind, told.audiences, told.title, now, told.about, until, State.GOING)
        return KeepBroadcast(Broadcast(self.ordered_id(), *begun))

    async def spread(self, unit: PostingUnit, broadcast: Broadcast, now: datetime) -> int:
        """Queue a broadcast for some of those who shall have it and do not. Returns for how many."""
        told = await screens(unit.records, unit.library, broadcast)
        found = await unit.next_recipients(broadcast) if told else ()
        for (language, received, due), group in self._grouped(found, now).items():
            shown = (broadcast.neutral,) if received.phone is Phone.SHARED else told
            bodies = [each.to_json() for screen in shown for each in self.renderer.news(screen, language, received)]
            await unit.queue_for_all(bodies, group, due, broadcast_id=broadcast.id, about_round=broadcast.asks)
        return len(found)

    def _grouped(self, found: Iterable[Recipient], now: datetime, waits: bool = True) -> dict[Way, list[int]]:
        """Group addresses by how news is received there, and when it may come."""
        groups: dict[Way, list[int]] = {}
        for each in found:
            due = each.preferences.due(now, self._zone) if waits else now
            groups.setdefault((each.language, each.preferences.received, due), []).append(each.address_id)
        return groups

    async def _tell(self, unit: PostingUnit, news: News, now: datetime, said: set[tuple[int, Screen]]) -> None:
        """Queue news for each way of receiving it. What would come after a round has closed is not said at all.

        A shared phone that was `said` a neutral word already is not told the same again: several results are one.
        """
        groups = self._grouped(await unit.recipients(news), now, waits=not news.duty)
        rank = Rank.DUTY if news.duty else Rank.TOLD if isinstance(news, Tell) else Rank.ANNOUNCEMENT
        about = news.round_id if isinstance(news, Remind) else None
        for (language, received, due), addresses in groups.items():
            if isinstance(news, Remind) and due >= news.closes:
                continue
            screen, fresh = news.screen, addresses
            if received.phone is Phone.SHARED:
                screen = neutral(news)
                fresh = [each for each in addresses if (each, screen) not in said]
                said |= {(each, screen) for each in fresh}
            if fresh:
                bodies = [each.to_json() for each in self.renderer.news(screen, language, received)]
                await unit.queue_for_all(bodies, fresh, due, rank, about_round=about)
