"""What one turn wants written: plain values that storage turns into rows, all of a batch in one transaction.

A change with `alone` set changes what is published or how a round stands; it is decided and written in a
transaction with no other turn, so that nobody decides against an edition that is gone. A change with
`guarded` set must find its row as it was decided on: otherwise nothing of the batch is written and each turn is
decided anew.
"""

from bot.domain.changes.answers import CountRead, CountUnclear, KeepSaid, SaveAnswer
from bot.domain.changes.base import Change
from bot.domain.changes.news import Announce, News, Tell
from bot.domain.changes.people import (
    Arrive,
    Forget,
    JoinAddress,
    LogConsent,
    MakeInvite,
    MakeLinkCode,
    SavePerson,
    SavePlace,
    SpendInvite,
)
from bot.domain.changes.rounds import CloseRound, FreezeReading, LogExport, Publish
from bot.domain.changes.words import (
    Alarm,
    Contribute,
    KeepReply,
    MarkRead,
    Moderate,
    ShareContribution,
    WithdrawContribution,
)

__all__ = [
    "Alarm",
    "Announce",
    "Arrive",
    "Change",
    "CloseRound",
    "Contribute",
    "CountRead",
    "CountUnclear",
    "Forget",
    "FreezeReading",
    "JoinAddress",
    "KeepReply",
    "KeepSaid",
    "LogConsent",
    "LogExport",
    "MakeInvite",
    "MakeLinkCode",
    "MarkRead",
    "Moderate",
    "News",
    "Publish",
    "SaveAnswer",
    "SavePerson",
    "SavePlace",
    "ShareContribution",
    "SpendInvite",
    "Tell",
    "WithdrawContribution",
]
