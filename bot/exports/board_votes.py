"""The tables of the board file about votes: yes or no in columns, votes among options a row an option."""

from __future__ import annotations

from collections.abc import Iterable

from bot.domain.disclosure.files import vote_for_board
from bot.domain.disclosure.votes import VoteResult
from bot.domain.questions.yes_no import ANSWERS
from bot.domain.releases import QuestionRelease
from bot.domain.rounds import Question
from bot.exports.tables import Row, Table

Front = Row
"""What each row begins with: the meeting, the question and its language, the day it closed."""


def vote_tables(
    front_columns: tuple[str, ...], votes: Iterable[tuple[Front, QuestionRelease]], language: str
) -> tuple[Table, ...]:
    """Return the tables about votes, as a board may see them."""
    whole: list[Row] = []
    apart: list[Row] = []
    choices: list[Row] = []
    choices_apart: list[Row] = []
    stages: list[Row] = []
    for front, released in votes:
        if not isinstance(released.result, VoteResult):
            continue
        question, result = released.question, vote_for_board(released.result)
        whole.append((*front, *_vote(question, result, language)))
        if question.kind == "yes_no":
            apart += [(*front, *row) for row in _apart(result)]
        else:
            choices += [
                (*front, _named(question, cell, language), people) for cell, people in (result.totals or {}).items()
            ]
            choices_apart += [(*front, *row) for row in _choices_apart(question, result, language)]
            stages += [(*front, *row) for row in _stages(question, result, language)]
    outcome = ("method", "outcome", "chosen", "tie_rule", "ballots", *ANSWERS, "not_heard_from")
    return (
        Table("votes", (*front_columns, *outcome), tuple(whole)),
        Table("votes_by_audience", (*front_columns, "audience", "ballots", *ANSWERS), tuple(apart)),
        Table("vote_choices", (*front_columns, "option", "picked"), tuple(choices)),
        Table(
            "vote_choices_by_audience",
            (*front_columns, "audience", "ballots", "option", "picked"),
            tuple(choices_apart),
        ),
        Table("vote_counts", (*front_columns, "step", "option", "votes"), tuple(stages)),
    )


def _vote(question: Question, result: VoteResult, language: str) -> Row:
    totals = (result.totals or {}) if question.kind == "yes_no" else {}
    chosen = "; ".join(_named(question, option, language) for option in result.chosen)
    return (
        question.kind,
        result.outcome.value,
        chosen or None,
        result.tie.value,
        result.ballots,
        *(totals.get(answer) for answer in ANSWERS),
        ", ".join(result.missing) or None,
    )


def _apart(result: VoteResult) -> list[Row]:
    people = result.people or {}
    return [(role.value, people[role], *(row[each] for each in ANSWERS)) for role, row in (result.exact or {}).items()]


def _choices_apart(question: Question, result: VoteResult, language: str) -> list[Row]:
    people = result.people or {}
    return [
        (role.value, people[role], _named(question, cell, language), picked)
        for role, row in (result.exact or {}).items()
        for cell, picked in row.items()
    ]


def _stages(question: Question, result: VoteResult, language: str) -> list[Row]:
    return [
        (number, _named(question, option, language), votes)
        for number, stage in enumerate(result.stages, 1)
        for option, votes in stage.totals.items()
    ]


def _named(question: Question, cell: str, language: str) -> str:
    """What a cell is called: an option by its label, any other by its code."""
    labels = {option.id: option.label.within(language).text for option in question.options}
    return labels.get(cell, cell)
