"""Every table.

Free text and addresses are sealed (see sealing.py). Ids are drawn by us, so that a seal binds to its row.
"""

from storage.tables.columns import metadata
from storage.tables.messages import (
    deliveries,
    handled_updates,
    outbox,
    set_aside,
    shared_bodies,
    sounds,
    web_chats,
    web_files,
    web_messages,
)
from storage.tables.people import (
    addresses,
    consents,
    deployment,
    invites,
    link_codes,
    people,
    places,
)
from storage.tables.published import (
    answers,
    contributions,
    counted_ballots,
    counted_receipts,
    exports,
    meetings,
    reads,
    releases,
    replies,
    rounds,
    turnout,
    unclear,
)

__all__ = [
    "addresses",
    "answers",
    "consents",
    "contributions",
    "counted_ballots",
    "counted_receipts",
    "deliveries",
    "deployment",
    "exports",
    "handled_updates",
    "invites",
    "link_codes",
    "meetings",
    "metadata",
    "outbox",
    "people",
    "places",
    "reads",
    "releases",
    "replies",
    "rounds",
    "set_aside",
    "shared_bodies",
    "sounds",
    "turnout",
    "unclear",
    "web_chats",
    "web_files",
    "web_messages",
]
