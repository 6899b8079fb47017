"""Each kind of question is one file here with the same doors (see kind.py), listed in one tuple."""

from bot.domain.questions.acceptance import Acceptance
from bot.domain.questions.approval import Approval
from bot.domain.questions.consent import Consent
from bot.domain.questions.kind import Kind, VoteKind
from bot.domain.questions.pairwise import Pairwise
from bot.domain.questions.priorities import Priorities
from bot.domain.questions.ranked import Ranked
from bot.domain.questions.yes_no import YesNo

VOTE_KINDS: tuple[VoteKind, ...] = (YesNo(), Acceptance(), Ranked(), Consent())
"""What a vote can ask, in the order their rules are told."""
KINDS: tuple[Kind, ...] = (*VOTE_KINDS, Approval(), Pairwise(), Priorities())
BY_NAME = {kind.name: kind for kind in KINDS}


def kind_named(name: str) -> Kind:
    """Return the kind of question with this name. Raises KeyError where there is none."""
    try:
        return BY_NAME[name]
    except KeyError:
        raise KeyError(f"There is no kind of question called {name!r}.") from None


def vote_kind_named(name: str) -> VoteKind:
    """Return the kind of question with this name that a vote can ask. Raises KeyError where there is none."""
    for kind in VOTE_KINDS:
        if kind.name == name:
            return kind
    raise KeyError(f"No vote is taken by {name!r}.")
