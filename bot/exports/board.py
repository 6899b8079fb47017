"""The board file: what releases say, and nothing else. No rows about anybody; audience cells from 10 people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from bot.domain.contributions import Contribution
from bot.domain.disclosure.files import priorities_for_board
from bot.domain.disclosure.priorities import PrioritiesResult
from bot.domain.meetings import Meeting
from bot.domain.questions.kind import option_of
from bot.domain.receipts import spaced
from bot.domain.releases import FeedbackRelease, QuestionRelease, ReadingRelease, RoundRelease
from bot.domain.rounds import Round
from bot.exports.board_votes import Front, vote_tables
from bot.exports.board_ways import ways_of, ways_table
from bot.exports.staff_feedback import feedback_tables
from bot.exports.tables import Row, Table


def board_tables(
    rounds: Mapping[int, Round],
    meetings: Mapping[int, Meeting],
    releases: Iterable[RoundRelease],
    readings: Iterable[ReadingRelease],
    language: str,
    feedback: Iterable[FeedbackRelease] = (),
    words: Mapping[int, Contribution] | None = None,
    receipts: Mapping[int, Sequence[str]] | None = None,
) -> tuple[Table, ...]:
    """Return the tables of the board file, in a language. `receipts` are those that are listed, by round."""
    votes: list[tuple[Front, QuestionRelease]] = []
    priorities: list[Row] = []
    priorities_apart: list[Row] = []
    listed: list[Row] = []
    ways: list[Row] = []
    for release in releases:
        meeting = meetings[rounds[release.round_id].meeting_id]
        counted = (receipts or {}).get(release.round_id, ())
        listed += [(meeting.name, release.made_at.date(), spaced(each)) for each in counted]
        for released in release.questions:
            title = released.question.title.within(language)
            front = (meeting.name, title.text, title.language, release.made_at.date())
            ways += [(*front, *row) for row in ways_of(released.result)]
            if isinstance(released.result, PrioritiesResult):
                result = priorities_for_board(released.result)
                priorities += [(*front, *row) for row in _priorities(released, result, language)]
                priorities_apart += [(*front, *row) for row in _priorities_apart(released, result, language)]
            else:
                votes.append((front, released))
    front_columns = ("meeting", "question", "language", "closed_on")
    return (
        *vote_tables(front_columns, votes, language),
        ways_table(front_columns, tuple(ways)),
        Table("receipts", ("meeting", "closed_on", "receipt"), tuple(listed)),
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
        *feedback_tables(feedback, words or {}),
    )


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
                heading = card.heading.within(language)
                readers.append((meeting.name, number, heading.text, heading.language, people))
        for number, sentence, people in reading.result.unclear:
            card = meeting.card(number)
            if card and sentence <= len(card.sentences):
                text = card.sentences[sentence - 1].within(language)
                unclear.append((meeting.name, number, sentence, text.text, text.language, people))
    return (
        Table("reading", ("meeting", "card", "heading", "language", "readers"), tuple(readers)),
        Table("not_clear", ("meeting", "card", "sentence", "text", "language", "people"), tuple(unclear)),
    )
