"""What may be released of feedback on a member of staff, and when.

Feedback is about one worker from 5 writers, otherwise about the team from 5, otherwise it is held. It is
released once a quarter, never on arrival, and only with 3 writers who were not in the last release. A person
and those who support them are one writer. A board sees feedback for the whole organisation, from 10 writers.

Each piece of feedback is in one release only, about the worker or about the team: whatever is taken away from
whatever, what is left was written by 5 or more. What a board sees is made from what was released, and from
nothing else.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

FEWEST_WRITERS = 5
FEWEST_NEW_WRITERS = 3
FEWEST_FOR_THEMES = 3
FEWEST_FOR_BOARD = 10
QUARTERS, MONTHS = 4, 3
Writers = frozenset[frozenset[Hashable]]


class Level(StrEnum):
    """How widely feedback is gathered before anybody sees it."""

    WORKER = "worker"
    TEAM = "team"
    HELD = "held"


def quarter_of(day: date) -> int:
    """Return the number of the calendar quarter a day is in: one more for each quarter."""
    return day.year * QUARTERS + (day.month - 1) // MONTHS


def first_day(quarter: int) -> date:
    """Return the first day of a quarter."""
    return date(quarter // QUARTERS, quarter % QUARTERS * MONTHS + 1, 1)


@dataclass(frozen=True, slots=True)
class LastRelease:
    """What was last released about a worker or a team: for which quarter, and by which writers."""

    quarter: int
    writers: frozenset[Hashable]


@dataclass(frozen=True, slots=True)
class Piece:
    """One person's feedback on one worker, checked, as it is counted: `strengths` and `wishes` hold its themes."""

    id: int
    writer: int
    worker_id: int
    strengths: frozenset[str] = frozenset()
    wishes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Past:
    """What was last released about each worker, and about the team of each worker: the quarter, and who wrote."""

    workers: Mapping[int, tuple[int, frozenset[int]]] = field(default_factory=dict)
    teams: Mapping[Hashable, tuple[int, frozenset[int]]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Gathered:
    """Feedback that is released together: about one worker, or about a team without telling about whom in it."""

    level: Level
    about: Hashable
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class FeedbackResult:
    """What may be shown of feedback that is released together. A count of None means 'a few'.

    `workers` are those who see it: one, or all of a team.
    """

    level: Level
    workers: tuple[int, ...]
    writers: int
    strengths: tuple[tuple[str, int | None], ...]
    wishes: tuple[tuple[str, int | None], ...]


@dataclass(frozen=True, slots=True)
class BoardResult:
    """What a board sees: themes with counts for the whole organisation."""

    strengths: tuple[tuple[str, int | None], ...]
    wishes: tuple[tuple[str, int | None], ...]


def as_one_writer(writers: Iterable[Hashable], supports: Iterable[tuple[Hashable, Hashable]]) -> Writers:
    """Group writers so that a person and everybody who supports them count once.

    `supports` holds pairs (supporter, person). Two people with the same supporter are one writer too: the
    words of both may come from one pen.
    """
    groups: dict[Hashable, set[Hashable]] = {}
    for one, other in supports:
        joined = groups.get(one, {one}) | groups.get(other, {other})
        for member in joined:
            groups[member] = joined
    return frozenset(frozenset(groups.get(writer, {writer})) for writer in writers)


def level(about_worker: frozenset[Hashable], about_team: frozenset[Hashable]) -> Level:
    """Return how widely feedback must be gathered, by how many writers there are."""
    if len(about_worker) >= FEWEST_WRITERS:
        return Level.WORKER
    return Level.TEAM if len(about_team) >= FEWEST_WRITERS else Level.HELD


def may_release(writers: frozenset[Hashable], last: LastRelease | None, quarter: int) -> bool:
    """Whether feedback by these writers may be released for a quarter."""
    if len(writers) < FEWEST_WRITERS:
        return False
    if last is None:
        return True
    return quarter > last.quarter and len(writers - last.writers) >= FEWEST_NEW_WRITERS


def may_reach_board(writers: frozenset[Hashable]) -> bool:
    """Whether a board may see feedback by these writers, for the whole organisation together."""
    return len(writers) >= FEWEST_FOR_BOARD


def gather(
    pieces: Iterable[Piece],
    teams: Mapping[int, Hashable],
    supports: Sequence[tuple[Hashable, Hashable]],
    past: Past,
    quarter: int,
) -> tuple[Gathered, ...]:
    """Return what is released of feedback that was not released before; all else is held for another quarter.

    `teams` names the team of each worker. A worker's feedback that is enough by itself is never in the team's.
    """
    by_worker: dict[int, list[Piece]] = {}
    for piece in pieces:
        by_worker.setdefault(piece.worker_id, []).append(piece)
    found, by_team = [], dict[Hashable, list[Piece]]()
    for worker, about in by_worker.items():
        writers = _writers(about, supports)
        if level(writers, frozenset()) is not Level.WORKER:
            by_team.setdefault(teams[worker], []).extend(about)
        elif may_release(writers, _last(past.workers.get(worker), supports), quarter):
            found.append(Gathered(Level.WORKER, worker, tuple(about)))
    for team, about in by_team.items():
        writers = _writers(about, supports)
        enough = level(frozenset(), writers) is Level.TEAM
        if enough and may_release(writers, _last(past.teams.get(team), supports), quarter):
            found.append(Gathered(Level.TEAM, team, tuple(about)))
    return tuple(found)


def disclose_feedback(
    gathered: Gathered, workers: tuple[int, ...], supports: Sequence[tuple[Hashable, Hashable]]
) -> FeedbackResult:
    """Return what may be shown of feedback that is released together, to these workers."""
    return FeedbackResult(
        gathered.level,
        workers,
        len(_writers(gathered.pieces, supports)),
        _themes([(each.writer, each.strengths) for each in gathered.pieces], supports),
        _themes([(each.writer, each.wishes) for each in gathered.pieces], supports),
    )


def disclose_to_board(
    gathered: Sequence[Gathered], results: Sequence[FeedbackResult], supports: Sequence[tuple[Hashable, Hashable]]
) -> BoardResult | None:
    """Return what a board may see of a quarter's releases, added up from what they show; None under 10 writers."""
    if not may_reach_board(_writers([piece for each in gathered for piece in each.pieces], supports)):
        return None
    return BoardResult(_added(each.strengths for each in results), _added(each.wishes for each in results))


def _writers(pieces: Iterable[Piece], supports: Sequence[tuple[Hashable, Hashable]]) -> Writers:
    return as_one_writer((each.writer for each in pieces), supports)


def _last(
    released: tuple[int, frozenset[int]] | None, supports: Sequence[tuple[Hashable, Hashable]]
) -> LastRelease | None:
    """Group the writers of a release as they are grouped now: a new supporter makes nobody a new writer."""
    return None if released is None else LastRelease(released[0], as_one_writer(released[1], supports))


def _themes(
    said: Sequence[tuple[int, frozenset[str]]], supports: Sequence[tuple[Hashable, Hashable]]
) -> tuple[tuple[str, int | None], ...]:
    """Count writers by theme, the most first; fewer than 3 are 'a few'."""
    found = {}
    for theme in {theme for _, themes in said for theme in themes}:
        people = len(as_one_writer((writer for writer, themes in said if theme in themes), supports))
        found[theme] = people if people >= FEWEST_FOR_THEMES else None
    return _in_order(found)


def _added(themes: Iterable[tuple[tuple[str, int | None], ...]]) -> tuple[tuple[str, int | None], ...]:
    found: dict[str, int | None] = {}
    for theme, people in (each for some in themes for each in some):
        before = found.get(theme)
        found[theme] = before if people is None else people + (before or 0)
    return _in_order(found)


def _in_order(themes: Mapping[str, int | None]) -> tuple[tuple[str, int | None], ...]:
    return tuple(sorted(themes.items(), key=lambda each: (-(each[1] or 0), each[0])))
