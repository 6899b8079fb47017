"""What use cases need of what is stored, by subject."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.domain.people import Person, Role
from bot.domain.places import Place
from bot.domain.releases import FeedbackRelease, ReadingRelease, RoundRelease
from bot.usecases.ports.acts import Acts
from bot.usecases.ports.amendments import Amendments
from bot.usecases.ports.answers import Answers
from bot.usecases.ports.broadcasts import Broadcasts
from bot.usecases.ports.contributions import Contributions
from bot.usecases.ports.documents import SentDocuments
from bot.usecases.ports.drafts import Drafts
from bot.usecases.ports.names import Names
from bot.usecases.ports.own_data import OwnRecords
from bot.usecases.ports.pictures import Pictures
from bot.usecases.ports.promises import Promises
from bot.usecases.ports.readers import Readers
from bot.usecases.ports.redactions import Redactions
from bot.usecases.ports.reminders import Reminders
from bot.usecases.ports.spaces import Spaces
from bot.usecases.ports.staff import FeedbackRecords
from bot.usecases.ports.supporting import Pairings, Proxies
from bot.usecases.ports.tallies import Tallies
from bot.usecases.ports.voices import Voices


@dataclass(frozen=True, slots=True)
class Invite:
    """An invite as it is kept. It may ask whoever uses it `to_read` texts first."""

    role: Role
    expires: datetime
    spent: bool
    to_read: bool = False


@dataclass(frozen=True, slots=True)
class LinkCode:
    """A code that joins one more phone to a person, or pairs them with a supporter where it has a `pairing_id`."""

    person_id: int
    expires: datetime
    used: bool
    pairing_id: int | None = None


class Reading(Protocol):
    """How summaries are read."""

    async def readers(self, meeting_id: int) -> Mapping[int, int]:
        """Return how many people opened each card."""
        ...

    async def unclear(self, meeting_id: int) -> Mapping[tuple[int, int], int]:
        """Return how many people found each sentence not clear, by (card, sentence)."""
        ...

    async def unclear_to(self, meeting_id: int, card: int, person_id: int) -> frozenset[int]:
        """Return the sentences of a card that a person found not clear."""
        ...


class Invites(Protocol):
    """Invites, codes and links to sign in by. Digests come from tokens by a key: a stolen database holds none."""

    def digest(self, token: str) -> bytes:
        """Return what is kept of a token."""
        ...

    async def find(self, token_digest: bytes) -> Invite | None:
        """Return the invite with this digest, or None."""
        ...

    async def find_code(self, code_digest: bytes) -> LinkCode | None:
        """Return the code with this digest, or None."""
        ...


class People(Protocol):
    """Everybody who takes part."""

    async def known(self, person_id: int) -> tuple[Person, Place]:
        """Return somebody and where they are in the conversation. Raises KeyError for nobody."""
        ...

    async def readers(self, roles: Sequence[Role]) -> Mapping[Role, int]:
        """Return how many people with each role take part and can be reached at an address."""
        ...

    async def holding(self, role: Role) -> frozenset[int]:
        """Return the people with this role who take part and can be reached at an address."""
        ...

    async def members(self, audiences: Sequence[Role]) -> Mapping[Role, int]:
        """Return how many people of each audience take part."""
        ...


class Releases(Protocol):
    """What was frozen at closing."""

    async def of_round(self, round_id: int) -> RoundRelease | None:
        """Return the release of a closed round."""
        ...

    async def of_reading(self, meeting_id: int) -> ReadingRelease | None:
        """Return the release of how a meeting was read."""
        ...

    async def receipts(self, round_id: int, start: int = 0, most: int | None = None) -> Sequence[str] | None:
        """Return receipts of a closed vote by number, from one of them on; None while not all are in the list."""
        ...

    async def of_feedback(self) -> Sequence[FeedbackRelease]:
        """Return every release of feedback on staff, the newest quarter first."""
        ...


class Records(Protocol):
    """All that is stored, by subject, as one moment sees it."""

    @property
    def answers(self) -> Answers:
        """What people have given."""
        ...

    @property
    def reading(self) -> Reading:
        """How summaries are read."""
        ...

    @property
    def contributions(self) -> Contributions:
        """What people said in their own words."""
        ...

    @property
    def invites(self) -> Invites:
        """Invites and codes."""
        ...

    @property
    def people(self) -> People:
        """Everybody who takes part."""
        ...

    @property
    def own_data(self) -> OwnRecords:
        """What is kept about one person."""
        ...

    @property
    def proxies(self) -> Proxies:
        """What is said for somebody."""
        ...

    @property
    def pairings(self) -> Pairings:
        """Who may answer for whom."""
        ...

    @property
    def releases(self) -> Releases:
        """What was frozen at closing."""
        ...

    @property
    def feedback(self) -> FeedbackRecords:
        """Feedback on staff."""
        ...

    @property
    def promises(self) -> Promises:
        """What is promised, and what people say about it."""
        ...

    @property
    def names(self) -> Names:
        """Names in open votes."""
        ...

    @property
    def voices(self) -> Voices:
        """Voice messages."""
        ...

    @property
    def drafts(self) -> Drafts:
        """What organisers are still writing."""
        ...

    @property
    def readers(self) -> Readers:
        """People who read texts before they go out."""
        ...

    @property
    def pictures(self) -> Pictures:
        """Pictures that stand beside texts, or will."""
        ...

    @property
    def documents(self) -> SentDocuments:
        """Documents that are to be read."""
        ...

    @property
    def broadcasts(self) -> Broadcasts:
        """What is told to many."""
        ...

    @property
    def reminders(self) -> Reminders:
        """Which rounds people were reminded of."""
        ...

    @property
    def spaces(self) -> Spaces:
        """What people gave in spaces of their own."""
        ...

    @property
    def tallies(self) -> Tallies:
        """What was counted by hand."""
        ...

    @property
    def amendments(self) -> Amendments:
        """What organisers changed about published texts."""
        ...

    @property
    def redactions(self) -> Redactions:
        """Working files, and what is to be removed from them."""
        ...

    @property
    def acts(self) -> Acts:
        """What organisers did."""
        ...
