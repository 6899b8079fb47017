"""What may be released of feedback on a member of staff, and when.

Feedback is about one worker from 5 writers, otherwise about the team from 5, otherwise it is held. It is
released once a quarter, never on arrival, and only with 3 writers who were not in the last release. A person
and those who support them are one writer. A board sees feedback for the whole organisation, from 10 writers.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

FEWEST_WRITERS = 5
FEWEST_NEW_WRITERS = 3
FEWEST_FOR_BOARD = 10
QUARTER = timedelta(days=91)


class Level(StrEnum):
    """How widely feedback is gathered before anybody sees it."""

    WORKER = "worker"
    TEAM = "team"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class LastRelease:
    """What was last released about a worker or a team: when, and by which writers."""

    on: date
    writers: frozenset[Hashable]


def as_one_writer(
    writers: Iterable[Hashable], supports: Iterable[tuple[Hashable, Hashable]]
) -> frozenset[frozenset[Hashable]]:
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


def may_release(writers: frozenset[Hashable], last: LastRelease | None, today: date) -> bool:
    """Whether feedback by these writers may be released today."""
    if len(writers) < FEWEST_WRITERS:
        return False
    if last is None:
        return True
    return today - last.on >= QUARTER and len(writers - last.writers) >= FEWEST_NEW_WRITERS


def may_reach_board(writers: frozenset[Hashable]) -> bool:
    """Whether a board may see feedback by these writers, for the whole organisation together."""
    return len(writers) >= FEWEST_FOR_BOARD
