"""What a board file holds of feedback on staff: themes for the whole organisation, and words their writers gave it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bot.domain.contributions import Contribution, Moderation
from bot.domain.disclosure.feedback import first_day
from bot.domain.feedback import Part, Quote
from bot.domain.releases import FeedbackRelease
from bot.exports.tables import Cell, Table


def feedback_tables(releases: Iterable[FeedbackRelease], words: Mapping[int, Contribution]) -> tuple[Table, Table]:
    """Return what releases show a board. Words that were deleted or hidden since are gone; nobody is named."""
    themes: list[tuple[Cell, ...]] = []
    said: list[tuple[Cell, ...]] = []
    for release in releases:
        if release.board is None:
            continue
        quarter = first_day(release.quarter)
        for part, counted in ((Part.WELL, release.board.strengths), (Part.BETTER, release.board.wishes)):
            themes += [(quarter, part.value, theme, writers) for theme, writers in counted]
        for id_ in sorted(
            quote.contribution_id for each in release.results for quote in each.quotes if quote.quote is Quote.BOARD
        ):
            found = words.get(id_)
            if found and found.state is Moderation.SHOWN:
                said.append((quarter, found.purpose.value, found.to_show, found.language, found.provenance.value))
    return (
        Table("feedback_on_staff", ("quarter", "part", "theme", "writers"), tuple(themes)),
        Table("feedback_words", ("quarter", "part", "words", "language", "provenance"), tuple(said)),
    )
