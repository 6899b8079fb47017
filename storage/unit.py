"""A unit: one transaction, read as it stands, written all or nothing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

from bot.domain import changes as domain
from bot.domain.changes import Change, News
from bot.domain.library import Library
from bot.usecases.exchange import Loaded, Outgoing, Recipient, Sender, UpdateKey
from bot.usecases.ports import Records
from storage import (
    answers,
    contributions,
    exports,
    invites,
    meetings,
    outbox,
    people,
    reading,
    releases,
    updates,
    web_chats,
)
from storage.session import Session

Writer = Callable[[Session, Sequence[Any]], Awaitable[None]]

WRITERS: tuple[tuple[type[Change], Writer], ...] = (
    (domain.Arrive, people.arrive),
    (domain.SpendInvite, invites.spend),
    (domain.JoinAddress, people.join_addresses),
    (domain.SavePerson, people.save_people),
    (domain.LogConsent, people.log_consents),
    (domain.SaveAnswer, answers.save),
    (domain.CountRead, reading.count_reads),
    (domain.CountUnclear, reading.count_unclear),
    (domain.Contribute, contributions.contribute),
    (domain.ShareContribution, contributions.share),
    (domain.WithdrawContribution, contributions.withdraw),
    (domain.Moderate, contributions.moderate),
    (domain.KeepReply, contributions.reply),
    (domain.MarkRead, contributions.mark_read),
    (domain.Alarm, contributions.alarm),
    (domain.MakeInvite, invites.make),
    (domain.MakeLinkCode, invites.make_codes),
    (domain.Publish, meetings.publish),
    (domain.CloseRound, releases.close),
    (domain.FreezeReading, releases.freeze_reading),
    (domain.LogExport, exports.log),
    (domain.Forget, people.forget),
    (domain.Forget, meetings.forget_words),
    (domain.SavePlace, people.save_places),
    (domain.KeepSaid, web_chats.keep_said),
)
"""What writes each change, in the order they are written: a statement a table, however many turns there are."""


class StoredRecords:
    """All that is stored, by subject, as one transaction sees it."""

    def __init__(self, session: Session) -> None:
        self.answers = answers.StoredAnswers(session)
        self.reading = reading.StoredReading(session)
        self.contributions = contributions.StoredContributions(session)
        self.invites = invites.StoredInvites(session)
        self.people = people.StoredPeople(session)
        self.releases = releases.StoredReleases(session)


class Unit:
    """One transaction: read as it stands, write all or nothing."""

    def __init__(self, session: Session, library: Library) -> None:
        self.session = session
        self.library = library
        self.records: Records = StoredRecords(session)
        self.closed: list[int] = []

    async def write(self, changes: Iterable[Change]) -> None:
        """Write changes. Raises Conflict where one was decided on what is no longer so."""
        by_kind: dict[type[Change], list[Change]] = {}
        for change in changes:
            by_kind.setdefault(type(change), []).append(change)
        unknown = by_kind.keys() - {kind for kind, _ in WRITERS}
        if unknown:
            raise TypeError(f"Nothing writes {unknown}.")
        for kind, writer in WRITERS:
            if kind in by_kind:
                await writer(self.session, by_kind[kind])
                self.closed += [
                    each.release.round_id
                    for each in by_kind[kind]
                    if isinstance(each, domain.CloseRound) and each.secret
                ]

    async def load(self, keys: Sequence[UpdateKey], senders: Sequence[Sender]) -> Loaded:
        """Load what a batch of updates needs."""
        return await updates.load(self.session, keys, senders, self.library)

    async def mark_handled(self, keys: Sequence[UpdateKey], now: datetime) -> None:
        """Remember updates as handled."""
        await updates.mark_handled(self.session, keys, now)

    async def put_aside(self, update: UpdateKey, payload: str, failure: str, now: datetime) -> None:
        """Keep an update that failed too often, sealed."""
        await updates.put_aside(self.session, update, payload, failure, now)

    async def tidy(self, now: datetime) -> None:
        """Delete what need not be kept any longer."""
        await releases.purge_history(self.session)
        await updates.forget_old(self.session, now)

    async def block(self, address_id: int, blocked: bool) -> None:
        """Note that an address wants no messages, or wants them again."""
        await people.block(self.session, [address_id], blocked)

    async def queue_replies(self, messages: Sequence[Outgoing], now: datetime) -> None:
        """Keep replies; the sender of this process has them already."""
        await outbox.queue_replies(self.session, messages, now)

    async def recipients(self, news: News) -> Sequence[Recipient]:
        """Return where news goes."""
        return await outbox.recipients(self.session, news)

    async def queue_for_all(self, body: str, addresses: Sequence[int], now: datetime) -> None:
        """Keep one message for many."""
        await outbox.queue_for_all(self.session, body, addresses, now)
