"""What one turn wants written: plain values that storage turns into rows, all of a batch in one transaction.

A change with `alone` set changes what is published or how a round stands; it is decided and written in a
transaction with no other turn, so that nobody decides against an edition that is gone. A change with
`guarded` set must find its row as it was decided on: otherwise nothing of the batch is written and each turn is
decided anew.
"""

from bot.domain.changes.acts import NoteAct, OfferSignIn, SaveWorkplace
from bot.domain.changes.amendments import (
    Correct,
    EndWithdrawn,
    KeepAmendment,
    LookedAtCard,
    ToldOfCorrections,
    Withdraw,
)
from bot.domain.changes.answers import (
    AnswerAlone,
    CountRead,
    CountUnclear,
    DropSaidFor,
    KeepSaid,
    SaveAnswer,
    VoidAnswers,
)
from bot.domain.changes.base import Change
from bot.domain.changes.broadcasts import Inform, KeepBroadcast
from bot.domain.changes.documents import DropDocument, NoteDocument
from bot.domain.changes.drafts import DropDraft, KeepDraft
from bot.domain.changes.news import Announce, News, Remind, Tell, neutral
from bot.domain.changes.open_votes import KeepSecret, SaveName, TakeNameAway
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
from bot.domain.changes.promises import (
    AnswerFixed,
    DropGoal,
    DropPromise,
    KeepGoal,
    KeepPromise,
    LookedAtPromises,
    Nudged,
    StakeChanged,
    ToldOfPromises,
)
from bot.domain.changes.readers import AskReader, KeepReader, ReadBefore, SaySignOff
from bot.domain.changes.rounds import (
    AskToRemove,
    CloseRound,
    FreezeReading,
    KeepPicture,
    LogExport,
    MarkRemoved,
    OpenRound,
    Publish,
    Reminded,
    ShutRound,
)
from bot.domain.changes.spaces import Agree, AnswerRelease, RetimeSpace, SettleSpace
from bot.domain.changes.staff import DropFeedback, FreezeFeedback, Prepare, SaveFeedback, SaveWorker, SpendCode
from bot.domain.changes.supporting import AgreePairing, EndPairing, OfferPairing, ResumePairing, TakePairing
from bot.domain.changes.tallies import KeepTally
from bot.domain.changes.voices import DropNote, KeepSound, NoteVoice, SaveNote
from bot.domain.changes.words import (
    Alarm,
    Amend,
    Contribute,
    KeepReply,
    MarkRead,
    Moderate,
    ShareContribution,
    WithdrawContribution,
)

__all__ = [
    "Agree",
    "AgreePairing",
    "Alarm",
    "Amend",
    "Announce",
    "AnswerAlone",
    "AnswerFixed",
    "AnswerRelease",
    "Arrive",
    "AskReader",
    "AskToRemove",
    "Change",
    "CloseRound",
    "Contribute",
    "Correct",
    "CountRead",
    "CountUnclear",
    "DropDocument",
    "DropDraft",
    "DropFeedback",
    "DropGoal",
    "DropNote",
    "DropPromise",
    "DropSaidFor",
    "EndPairing",
    "EndWithdrawn",
    "Forget",
    "FreezeFeedback",
    "FreezeReading",
    "Inform",
    "JoinAddress",
    "KeepAmendment",
    "KeepBroadcast",
    "KeepDraft",
    "KeepGoal",
    "KeepPicture",
    "KeepPromise",
    "KeepReader",
    "KeepReply",
    "KeepSaid",
    "KeepSecret",
    "KeepSound",
    "KeepTally",
    "LogConsent",
    "LogExport",
    "LookedAtCard",
    "LookedAtPromises",
    "MakeInvite",
    "MakeLinkCode",
    "MarkRead",
    "MarkRemoved",
    "Moderate",
    "News",
    "NoteAct",
    "NoteDocument",
    "NoteVoice",
    "Nudged",
    "OfferPairing",
    "OfferSignIn",
    "OpenRound",
    "Prepare",
    "Publish",
    "ReadBefore",
    "Remind",
    "Reminded",
    "ResumePairing",
    "RetimeSpace",
    "SaveAnswer",
    "SaveFeedback",
    "SaveName",
    "SaveNote",
    "SavePerson",
    "SavePlace",
    "SaveWorker",
    "SaveWorkplace",
    "SaySignOff",
    "SettleSpace",
    "ShareContribution",
    "ShutRound",
    "SpendCode",
    "SpendInvite",
    "StakeChanged",
    "TakeNameAway",
    "TakePairing",
    "Tell",
    "ToldOfCorrections",
    "ToldOfPromises",
    "VoidAnswers",
    "Withdraw",
    "WithdrawContribution",
    "neutral",
]
