"""What a board file may hold of a release: audience cells from 10 people, and no rows about anybody."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.disclosure.priorities import FEWEST_FOR_AUDIENCE_COUNTS, PrioritiesResult
from bot.domain.disclosure.votes import VoteResult


def vote_for_board(result: VoteResult) -> VoteResult:
    """Return a vote as a board sees it: audiences only where each has 10 or more ballots."""
    if result.exact is not None:
        return result
    return replace(result, bands=None, people=None)


def priorities_for_board(result: PrioritiesResult) -> PrioritiesResult:
    """Return priorities as a board sees them: audiences only where each has 10 or more people."""
    if result.people and min(result.people.values()) >= FEWEST_FOR_AUDIENCE_COUNTS:
        return result
    return replace(result, audiences=None, people=None)
