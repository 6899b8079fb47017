"""What use cases need from the world, as narrow Protocols. Storage and others fulfil them."""

from bot.usecases.ports.acts import Acts
from bot.usecases.ports.amendments import Amendments, WaitingReader
from bot.usecases.ports.answers import Answers, Counted, Given
from bot.usecases.ports.at_hand import AtHand
from bot.usecases.ports.broadcasts import Broadcasts
from bot.usecases.ports.contributions import Contributions
from bot.usecases.ports.documents import SentDocuments
from bot.usecases.ports.drafts import Drafts
from bot.usecases.ports.names import Names
from bot.usecases.ports.own_data import OwnRecords
from bot.usecases.ports.promises import Promises
from bot.usecases.ports.readers import Readers
from bot.usecases.ports.records import (
    Invite,
    Invites,
    LinkCode,
    People,
    Reading,
    Records,
    Releases,
)
from bot.usecases.ports.reminders import Reminders
from bot.usecases.ports.spaces import Spaces
from bot.usecases.ports.staff import FeedbackRecords, Written
from bot.usecases.ports.supporting import Pairings, Proxies, SaidFor
from bot.usecases.ports.tallies import Tallies
from bot.usecases.ports.voices import Voices
from bot.usecases.ports.watching import Queue, State, WatchedStore
from bot.usecases.ports.world import Chance, Languages, OrderedChance
from bot.usecases.ports.writing import Hard, Telling, Writing

__all__ = [
    "Acts",
    "Amendments",
    "Answers",
    "AtHand",
    "Broadcasts",
    "Chance",
    "Contributions",
    "Counted",
    "Drafts",
    "FeedbackRecords",
    "Given",
    "Hard",
    "Invite",
    "Invites",
    "Languages",
    "LinkCode",
    "Names",
    "OrderedChance",
    "OwnRecords",
    "Pairings",
    "People",
    "Promises",
    "Proxies",
    "Queue",
    "Readers",
    "Reading",
    "Records",
    "Releases",
    "Reminders",
    "SaidFor",
    "SentDocuments",
    "Spaces",
    "State",
    "Tallies",
    "Telling",
    "Voices",
    "WaitingReader",
    "WatchedStore",
    "Writing",
    "Written",
]
