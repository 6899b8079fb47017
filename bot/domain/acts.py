"""What organisers did: each act once, as a step without a word of anybody's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.screens import Step

COMMAND = "command"
"""The channel of what was done on the command line, by whoever runs the bot."""
ITSELF = "itself"
"""The channel of what Sayso noted by itself."""


class Deed(StrEnum):
    """What kind of thing was done."""

    READ = "read"
    EDITED = "edited"
    ANSWERED = "answered"
    INVITED = "invited"
    CLOSED = "closed"
    EXPORTED = "exported"
    BACKED_UP = "backed_up"
    RESTORED = "restored"
    WRITTEN = "written"
    PUBLISHED = "published"
    UNREAD = "unread"
    ASKED_READERS = "asked_readers"
    CORRECTED = "corrected"
    COUNTED = "counted"
    WITHDRAWN = "withdrawn"
    TOLD = "told"
    PROMISED = "promised"
    STAFF = "staff"
    SUPERVISED = "supervised"
    PROPOSAL = "proposal"
    SPACE = "space"
    VOICE = "voice"
    NAME = "name"
    COMPUTER = "computer"
    TO_REMOVE = "to_remove"
    REMOVED = "removed"
    OTHER = "other"


DEEDS = {
    Deed.READ: ("moderate", "theme"),
    Deed.EDITED: ("edited", "edit-take", "edit-drop"),
    Deed.ANSWERED: ("desk-said", "desk-read", "desk-wait", "rang"),
    Deed.INVITED: ("invite-make", "command-invite"),
    Deed.CLOSED: ("close-now", "command-close"),
    Deed.EXPORTED: ("export-make", "command-export"),
    Deed.BACKED_UP: ("command-backup",),
    Deed.RESTORED: ("command-restore",),
    Deed.WRITTEN: (
        "draft-text",
        "draft-added",
        "draft-voted",
        "draft-listed",
        "draft-pictured",
        "draft-captioned",
        "draft-symbol",
        "draft-out",
        "draft-filled",
        "draft-for",
        "draft-take",
        "draft-rewritten",
        "unclear-typed",
        "draft-explained",
        "draft-keep",
        "draft-stays",
        "draft-lang-said",
        "draft-lang-put",
        "draft-lang-out",
        "draft-in-set",
        "draft-unplan",
        "draft-throw",
        "draft-undo",
    ),
    Deed.PUBLISHED: ("draft-publish", "draft-planned", "command-publish"),
    Deed.UNREAD: ("publish-unread",),
    Deed.ASKED_READERS: ("readers-ask",),
    Deed.CORRECTED: ("correct-typed", "correct-now", "correct-undo"),
    Deed.COUNTED: ("tally-typed", "tally-now", "tally-undo"),
    Deed.WITHDRAWN: ("withdraw-said", "withdraw-now", "withdraw-undo"),
    Deed.TOLD: ("announce-typed", "announce-undo", "announce-send", "broadcast-to"),
    Deed.PROMISED: (
        "promise-titled",
        "promise-drop",
        "promise-owned",
        "promise-renamed",
        "promise-dated",
        "promise-date-set",
        "promise-said",
        "promise-set",
        "promise-undo",
        "promise-nudged",
        "promise-tie",
        "promise-goal-set",
        "goal-named",
        "goal-drop",
    ),
    Deed.STAFF: (
        "worker-named",
        "worker-said",
        "manager-set",
        "worker-linked",
        "worker-me",
        "worker-unlink",
        "worker-left",
    ),
    Deed.SUPERVISED: ("supervision-make",),
    Deed.PROPOSAL: ("decide", "decide-because", "run-give", "run-take", "run-open", "run-returned"),
    Deed.SPACE: ("space-asked", "space-open", "space-end-now", "space-end-undo"),
    Deed.VOICE: ("voice-written", "voice-none"),
    Deed.NAME: ("name-gone", "reader-hide"),
    Deed.COMPUTER: ("computer-link", "computer-in", "computer-out"),
    Deed.TO_REMOVE: ("rows-asked",),
    Deed.REMOVED: ("rows-removed", "rows-back"),
}
"""Which steps are which kind of thing. A test looks for every step that organisers take."""

KINDS = {name: deed for deed, names in DEEDS.items() for name in names}


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that was done: when, by whom (None: on the command line), from which channel, and which step.

    The step holds the numbers of what it was about, never words. An act stays when its person has left: then their
    number stands for nobody.
    """

    id: int
    at: datetime
    person_id: int | None
    channel: str
    step: Step

    @property
    def deed(self) -> Deed:
        """What kind of thing it was: another one for a step that is there no longer."""
        return KINDS.get(self.step.name, Deed.OTHER)
