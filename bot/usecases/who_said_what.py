"""How an open vote is told: each name with what they said, those who said the same together."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.questions.ranked import NOTHING
from bot.domain.questions.yes_no import ANSWERS
from bot.domain.releases import QuestionRelease
from bot.domain.rounds import Question
from bot.domain.words import Line, Quoted, say


def named_lines(released: QuestionRelease, names: Mapping[int, str]) -> list[Line]:
    """Return a line a name and answer, in the order of the answers and then of the names.

    Names that are not there any more are left out.
    """
    order = [*ANSWERS, *(option.id for option in released.question.options), NOTHING]
    told = sorted(
        (order.index(cell), names[each.name_id].casefold(), each.name_id, cell)
        for each in released.names
        if each.name_id in names
        for cell in each.cells or (NOTHING,)
    )
    return [_line(released.question, cell, Quoted(names[name_id])) for _, _, name_id, cell in told]


def _line(question: Question, cell: str, name: Quoted) -> Line:
    label = next((option.label for option in question.options if option.id == cell), None)
    if label is None:
        return say("named-answer", name=name, choice=cell)
    return say("named-option", name=name, text=label)
