"""A unit: one transaction, read as it stands, written all or nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from bot.domain import changes as domain
from bot.domain.broadcasts import Broadcast
from bot.domain.changes import Change, News
from bot.domain.library import Library
from bot.usecases.exchange import Loaded, NeedsAlone, Outgoing, Rank, Recipient, Sender, UpdateKey
from bot.usecases.ports import Records
from storage import (
    acts,
    addresses,
    amendments,
    answers,
    broadcasts,
    contributions,
    drafts,
    erasures,
    feedback,
    invites,
    names,
    outbox,
    own_data,
    pairings,
    people,
    pictures,
    promises,
    proxies,
    readers,
    reading,
    recipients,
    redactions,
    releases,
    reminders,
    sent_documents,
    spaces,
    spreading,
    tallies,
    updates,
    voices,
    workplaces,
)
from storage.beside import stands_beside
from storage.session import Session
from storage.writers import WRITERS


class StoredRecords:
    """All that is stored, by subject, as one transaction sees it."""

    def __init__(self, session: Session) -> None:
        self.answers = answers.StoredAnswers(session)
        self.reading = reading.StoredReading(session)
        self.contributions = contributions.StoredContributions(session)
        self.invites = invites.StoredInvites(session)
        self.people = people.StoredPeople(session)
        self.own_data = own_data.StoredOwnRecords(session)
        self.proxies = proxies.StoredProxies(session)
        self.pairings = pairings.StoredPairings(session)
        self.promises = promises.StoredPromises(session)
        self.releases = releases.StoredReleases(session)
        self.spaces = spaces.StoredSpaces(session)
        self.feedback = feedback.StoredFeedback(session)
        self.names = names.StoredNames(session)
        self.voices = voices.StoredVoices(session)
        self.drafts = drafts.StoredDrafts(session)
        self.readers = readers.StoredReaders(session)
        self.documents = sent_documents.KnownDocuments(session)
        self.pictures = pictures.KnownPictures(session)
        self.broadcasts = broadcasts.StoredBroadcasts(session)
        self.reminders = reminders.StoredReminders(session)
        self.acts = acts.StoredActs(session)
        self.tallies = tallies.StoredTallies(session)
        self.amendments = amendments.StoredAmendments(session)
        self.redactions = redactions.StoredRedactions(session)


class Unit:
    """One transaction: read as it stands, write all or nothing."""

    def __init__(self, session: Session, library: Library) -> None:
        self.session = session
        self.library = library
        self.records: Records = StoredRecords(session)
        self.closed: list[int] = []
        self.erases = False

    async def write(self, changes: Iterable[Change]) -> None:
        """Write changes. Raises Conflict where one was decided on what is no longer so.

        Raises NeedsAlone where this unit is written beside others, and a change must not be.
        """
        by_kind: dict[type[Change], list[Change]] = {}
        for change in changes:
            if self.session.beside and not stands_beside(change):
                raise NeedsAlone(type(change).__name__)
            by_kind.setdefault(type(change), []).append(change)
        unknown = by_kind.keys() - {kind for kind, _ in WRITERS}
        if unknown:
            raise TypeError(f"Nothing writes {unknown}.")
        self.erases |= not by_kind.keys().isdisjoint(erasures.KINDS)
        for kind, writer in WRITERS:
            if kind in by_kind:
                await writer(self.session, by_kind[kind])
                self.closed += [
                    each.release.round_id
                    for each in by_kind[kind]
                    if isinstance(each, domain.CloseRound) and each.secret
                ] + [
                    each.round_id
                    for each in by_kind[kind]
                    if isinstance(each, domain.EndWithdrawn) and each.round_id is not None
                ]

    async def load(self, keys: Sequence[UpdateKey], senders: Sequence[Sender]) -> Loaded:
        """Load what a batch of updates needs."""
        return await updates.load(self.session, keys, senders, self.library)

    async def mark_handled(self, keys: Sequence[UpdateKey], now: datetime) -> None:
        """Remember updates as handled."""
        await updates.mark_handled(self.session, keys, now)

    def _alone(self) -> None:
        """Refuse to tell others anything beside other units: who is there, and what they have, must stand still."""
        if self.session.beside:
            raise NeedsAlone("news")

    async def put_aside(self, update: UpdateKey, payload: str, failure: str, now: datetime) -> None:
        """Keep an update that failed too often, sealed."""
        await updates.put_aside(self.session, update, payload, failure, now)

    async def tidy(self, now: datetime) -> None:
        """Delete what need not be kept any longer."""
        await releases.purge_history(self.session)
        await updates.forget_old(self.session, now)
        await outbox.forget_texts(self.session)
        await pairings.drop_ended(self.session, now)
        await voices.forget_old(self.session, now)
        await drafts.forget_thrown(self.session, now)
        await readers.forget_stopped(self.session, now)
        await sent_documents.forget_old(self.session, now)
        await pictures.forget_unused(self.session, self.library, now)
        await amendments.settle(self.session, now)
        await broadcasts.tidy(self.session, now)
        await workplaces.forget_old(self.session, now)
        await redactions.forget_expired(self.session, now)

    async def block(self, address_id: int, blocked: bool) -> None:
        """Note that an address wants no messages, or wants them again."""
        await addresses.block(self.session, [address_id], blocked)

    async def queue_replies(self, messages: Sequence[Outgoing], now: datetime) -> Sequence[Outgoing]:
        """Keep replies. Returns those that the sender of this process shall send."""
        await outbox.queue_replies(self.session, messages, now)
        return messages if self.session.sends else ()

    async def recipients(self, news: News) -> Sequence[Recipient]:
        """Return where news goes."""
        return await recipients.of_news(self.session, news)

    async def next_recipients(self, broadcast: Broadcast) -> Sequence[Recipient]:
        """Return some of those who shall have a broadcast and do not, noted as being told."""
        self._alone()
        return await spreading.next_recipients(self.session, broadcast)

    async def queue_for_all(
        self,
        bodies: Sequence[str],
        addresses: Sequence[int],
        due: datetime,
        rank: Rank = Rank.ANNOUNCEMENT,
        broadcast_id: int | None = None,
        about_round: int | None = None,
    ) -> None:
        """Keep the same messages for many."""
        self._alone()
        await outbox.queue_for_all(self.session, bodies, addresses, due, rank, broadcast_id, about_round)
