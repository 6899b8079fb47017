"""What files may hold. A board file of a release: audience cells from 10 people, and no rows about anybody. A working
file: what may be read by row by the one person who runs a round.
"""

from __future__ import annotations

from dataclasses import replace

from bot.domain.contributions import Moderation, Purpose
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


def stands_by_row(purpose: Purpose, shared: bool, state: Moderation) -> bool:
    """Whether what was said may stand by row in a working file: it has been read first, or needs not be.

    What else people say is read where it is answered, and nowhere else.
    """
    if purpose is Purpose.PRIORITY:
        return state is Moderation.SHOWN or (not shared and state is not Moderation.HIDDEN)
    return purpose in {Purpose.QUESTION, Purpose.NEEDS} or (purpose is Purpose.READ_OUT and state is Moderation.SHOWN)
