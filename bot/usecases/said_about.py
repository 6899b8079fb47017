"""What words are about, as whoever answers them is told."""

from __future__ import annotations

from bot.domain.contributions import ABOUT_A_MEETING, Contribution, Purpose
from bot.domain.words import Localised
from bot.usecases.visit import Visit


async def title_of(visit: Visit, shown: Contribution) -> Localised | None:
    """Return what something is about: the meeting it was asked at, the promise that is not fixed, the item voted on."""
    if shown.purpose is Purpose.NOT_FIXED:
        promise = await visit.records.promises.found(shown.about)
        return promise.title if promise else None
    if shown.purpose is Purpose.WORRY:
        round_ = visit.library.rounds.get(shown.about)
        return round_.asked_in(shown.question_id).title if round_ else None
    meeting = visit.library.meetings.get(shown.about) if shown.purpose in ABOUT_A_MEETING else None
    return meeting.title if meeting else None
