"""What the views for analysts hold beside a board file of the same releases."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path

from bot.domain.disclosure.priorities import disclose_priorities
from bot.domain.disclosure.tallied import ByHand
from bot.domain.disclosure.votes import disclose_vote
from bot.domain.people import AUDIENCES, Role
from bot.domain.questions import kind_named, vote_kind_named
from bot.domain.questions.kind import Ballot
from bot.domain.releases import FeedbackRelease, QuestionRelease, ReadingRelease, Release, RoundRelease
from bot.domain.rounds import Option, Question
from bot.domain.tallies import Way
from bot.domain.words import Localised, Quoted
from bot.exports.board import board_tables
from storage.documents import to_document
from tests.drivers.engines import Place, rows, write
from tests.storage.stores import MEETING, THE_LIST, THE_VOTE, said

LABELLED = (*(Option(f"o{n}", said(f"Thing {n}"), said(f"The whole thing {n}")) for n in (1, 2)),)
OPTIONS = (*LABELLED, Option("c9", Quoted('It\'s "ours", {all}'), Quoted('It\'s "ours", {all}')))
KINDS = ("yes_no", "acceptance", "ranked", "consent")
BESIDE = {
    "votes": "released_votes",
    "votes_by_audience": "released_votes_by_audience",
    "vote_choices": "released_vote_choices",
    "vote_choices_by_audience": "released_vote_choices_by_audience",
    "vote_counts": "released_vote_counts",
    "ways": "released_ways",
    "receipts": "released_receipts",
    "priorities": "released_priorities",
    "priorities_by_audience": "released_priorities_by_audience",
    "reading": "released_reading",
    "not_clear": "released_not_clear",
    "feedback_on_staff": "released_feedback_on_staff",
}
"""Tables of the board file, and the view of each."""
WITHOUT = {"heading", "text", "closed_on", "language"}
"""What stands in the board file and in no release, or is written in another way."""


def views(path: Path) -> dict[str, list[str]]:
    """Every view there is, with its columns."""
    names = [name for (name,) in rows(path, "SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name")]
    return {name: [row[1] for row in rows(path, f"PRAGMA table_info({name})")] for name in names}


@contextlib.contextmanager
def holding(path: Place, *released: tuple[str, int, Release, bool]) -> Iterator[None]:
    """Let a database hold these releases, and nothing else."""
    write(path, "DELETE FROM releases")
    write(path, "DELETE FROM counted_receipts")
    for subject, about, release, for_all in released:
        document = json.dumps(to_document(release))
        write(path, "INSERT INTO releases VALUES (?, ?, 0, ?, 'forum', ?)", subject, about, document, for_all)
        for receipt in receipts_of(release) if isinstance(release, RoundRelease) else ():
            write(path, "INSERT INTO counted_receipts VALUES (?, ?)", receipt, about)
    yield


def receipts_of(release: RoundRelease) -> list[str]:
    """The receipts that are kept of a vote, those of a few people too, which nobody may list."""
    return [f"{number:08d}" for number in range(release.receipts or 4)]


def in_view(path: Place, name: str, columns: tuple[str, ...]) -> list[tuple[object, ...]]:
    return sorted(rows(path, f"SELECT {', '.join(columns)} FROM {name}"), key=repr)


def differ(path: Place, *released: tuple[str, int, Release, bool]) -> dict[str, object]:
    """Where the views say something else than a board file made of these releases."""
    seen = [each for each in released if each[3]]
    rounds = {each.id: each for each in (THE_VOTE, THE_LIST)}
    tables = board_tables(
        rounds,
        {1: MEETING},
        [each for _, _, each, _ in seen if isinstance(each, RoundRelease)],
        [each for _, _, each, _ in seen if isinstance(each, ReadingRelease)],
        "en",
        [each for _, _, each, _ in seen if isinstance(each, FeedbackRelease)],
        receipts={
            each.round_id: receipts_of(each)
            for _, _, each, _ in seen
            if isinstance(each, RoundRelease) and each.receipts
        },
    )
    found: dict[str, object] = {}
    with holding(path, *released):
        for table in tables:
            if table.name in BESIDE:
                places = [place for place, name in enumerate(table.columns) if name not in WITHOUT]
                columns = tuple(table.columns[place] for place in places)
                board = [tuple(str(row[p]) if p == 0 else row[p] for p in places) for row in table.rows]
                view = in_view(path, BESIDE[table.name], columns)
                if sorted(board, key=repr) != view:
                    found[table.name] = (board, view)
    return found


def voted(
    kind: str, question_id: int, crowd: list[tuple[Role, int]], quorum: int, hands: tuple[int, int] = (0, 0)
) -> QuestionRelease:
    """A vote in which each person answers as their number says, so many of them in the room and on paper."""
    options = () if kind in {"yes_no", "consent"} else OPTIONS
    question = Question(question_id, kind, said(f"What about {kind}?"), options=options)
    ballots = [Ballot(role, answered(kind, number)) for role, number in crowd]
    count = kind_named(kind).count(question, ballots, 1)
    members = {role: sum(each is role for each, _ in crowd) for role in AUDIENCES}
    decision = vote_kind_named(kind).decide(question, count, quorum)
    result = disclose_vote(count, decision, AUDIENCES, members, by_hand=by_hand(question, ballots, hands))
    return QuestionRelease(question, result)


def by_hand(question: Question, ballots: list[Ballot], hands: tuple[int, int]) -> ByHand:
    room, paper = hands
    ways = {Way.ROOM: ballots[:room], Way.PAPER: ballots[room : room + paper]}
    return ByHand({way: kind_named(question.kind).count(question, some, 1) for way, some in ways.items() if some})


def answered(kind: str, number: int) -> str:
    names = [each.id for each in OPTIONS]
    if kind == "ranked":
        return json.dumps({str(place + 1): names[(number + place) % 3] for place in range(1 + number % 3)})
    if kind in {"approval", "acceptance"}:
        return json.dumps([[name, str(number >> place & 1)] for place, name in enumerate(names)])
    return {"yes_no": ("yes", "unsure", "no"), "consent": ("fine", "worry", "object")}[kind][number % 3]


def listed(crowd: list[tuple[Role, int]], quorum: int, hands: tuple[int, int] = (0, 0)) -> QuestionRelease:
    question = Question(9, "priorities", Localised.of({"en": "What?", "pl": "Co?"}), options=OPTIONS)
    picked = [json.dumps({"approval": answered("approval", number)}) for _, number in crowd]
    ballots = [Ballot(role, given) for (role, _), given in zip(crowd, picked, strict=True)]
    count = kind_named("priorities").count(question, ballots, 1)
    members = {role: sum(each is role for each, _ in crowd) for role in AUDIENCES}
    ids = [each.id for each in OPTIONS]
    hand = by_hand(question, ballots, hands)
    return QuestionRelease(question, disclose_priorities(count, ids, AUDIENCES, members, quorum, hand))
