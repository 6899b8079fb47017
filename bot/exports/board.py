"""The board file: what releases say, and nothing else. No rows about anybody; audience cells from 10 people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bot.domain.disclosure.files import priorities_for_board, vote_for_board
from bot.domain.disclosure.priorities import PrioritiesResult
from bot.domain.disclosure.votes import VoteResult
from bot.domain.meetings import Meeting
from bot.domain.questions.kind import option_of
from bot.domain.questions.yes_no import ANSWERS
from bot.domain.releases import QuestionRelease, ReadingRelease, RoundRelease
from bot.domain.rounds import Round
from bot.exports.tables import Cell, Table

Row = tuple[Cell, ...]


def board_tables(
    rounds: Mapping[int, Round],
    meetings: Mapping[int, Meeting],
    releases: Iterable[RoundRelease],
    readings: Iterable[ReadingRelease],
    language: str,
) -> tuple[Table, ...]:
    """Return the tables of the board file, in a language."""
    votes: list[Row] = []
    votes_apart: list[Row] = []
    priorities: list[Row] = []
    priorities_apart: list[Row] = []
    for release in releases:
        meeting = meetings[rounds[release.round_id].meeting_id]
        for released in release.questions:
            front = (meeting.name, released.question.title.within(language).text, release.made_at.date())
            if isinstance(released.result, VoteResult):
                vote = vote_for_board(released.result)
                votes.append((*front, *_vote(vote)))
                votes_apart += [(*front, *row) for row in _vote_apart(vote)]
            else:
                result = priorities_for_board(released.result)
                priorities += [(*front, *row) for row in _priorities(released, result, language)]
                priorities_apart += [(*front, *row) for row in _priorities_apart(released, result, language)]
    front_columns = ("meeting", "question", "closed_on")
    return (
        Table("votes", (*front_columns, "outcome", "ballots", *ANSWERS, "not_heard_from"), tuple(votes)),
        Table("votes_by_audience", (*front_columns, "audience", "ballots", *ANSWERS), tuple(votes_apart)),
        Table(
            "priorities",
            (
                *front_columns,
                "took_part",
                "method",
                "option",
                "tier",
                "picked",
                "score",
                "score_low",
                "score_high",
                "note",
            ),
            tuple(priorities),
        ),
        Table(
            "priorities_by_audience",
            (*front_columns, "audience", "took_part", "option", "tier", "picked"),
            tuple(priorities_apart),
        ),
        *_reading(meetings, readings, language),
    )


def _vote(result: VoteResult) -> Row:
    totals = result.totals or {}
    missing = ", ".join(result.missing)
    return (result.outcome.value, result.ballots, *(totals.get(answer) for answer in ANSWERS), missing or None)


def _vote_apart(result: VoteResult) -> list[Row]:
    if result.exact is None:
        return []
    return [(role.value, sum(row.values()), *(row[answer] for answer in ANSWERS)) for role, row in result.exact.items()]


def _priorities(released: QuestionRelease, result: PrioritiesResult, language: str) -> list[Row]:
    rows: list[Row] = []
    for line in result.lines:
        notes = ["no quorum"] if not result.quorum_met else []
        notes += ["tie with the next"] if line.tied else ["too close to call with the next"] if line.close else []
        notes += ["order on the screen may have mattered"] if result.order_mattered else []
        text = option_of(released.question, line.option).text.within(language).text
        tier = line.tier.value if line.tier else None
        rows.append(
            (
                result.took_part,
                result.method,
                text,
                tier,
                line.picked,
                line.score,
                line.low,
                line.high,
                "; ".join(notes) or None,
            )
        )
    return rows


def _priorities_apart(released: QuestionRelease, result: PrioritiesResult, language: str) -> list[Row]:
    people = result.people or {}
    return [
        (
            role.value,
            people[role],
            option_of(released.question, line.option).text.within(language).text,
            line.tier.value,
            line.picked,
        )
        for role, lines in (result.audiences or {}).items()
        for line in lines
    ]


def _reading(meetings: Mapping[int, Meeting], readings: Iterable[ReadingRelease], language: str) -> tuple[Table, Table]:
    readers: list[Row] = []
    unclear: list[Row] = []
    for reading in readings:
        meeting = meetings[reading.meeting_id]
        for number, people in reading.result.readers:
            card = meeting.card(number)
            if card:
                readers.append((meeting.name, number, card.heading.within(language).text, people))
        for number, sentence, people in reading.result.unclear:
            card = meeting.card(number)
            if card and sentence <= len(card.sentences):
                text = card.sentences[sentence - 1].within(language).text
                unclear.append((meeting.name, number, sentence, text, people))
    return (
        Table("reading", ("meeting", "card", "heading", "readers"), tuple(readers)),
        Table("not_clear", ("meeting", "card", "sentence", "text", "people"), tuple(unclear)),
    )
