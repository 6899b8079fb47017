"""Each kind of question is one file here with the same doors (see kind.py), listed in one tuple."""

from bot.domain.questions.approval import Approval
from bot.domain.questions.kind import Kind
from bot.domain.questions.pairwise import Pairwise
from bot.domain.questions.priorities import Priorities
from bot.domain.questions.yes_no import YesNo

KINDS: tuple[Kind, ...] = (YesNo(), Approval(), Pairwise(), Priorities())


def kind_named(name: str) -> Kind:
    """Return the kind of question with this name. Raises KeyError where there is none."""
    for kind in KINDS:
        if kind.name == name:
            return kind
    raise KeyError(f"There is no kind of question called {name!r}.")
