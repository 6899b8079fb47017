"""Pictures of results: drawn from the release once, kept by what they show, found again when they are sent."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from bot.delivery.kept_files import KeptFiles
from bot.delivery.line import NotMade
from bot.domain.words import Line, say
from bot.exports.drawing import CannotDraw, Row, drawn
from bot.usecases.charts import Bar, chart, drawing
from bot.usecases.material import ExportStore

MADE_BY = "2"
"""Part of what a kept picture is known by: changed whenever pictures are drawn in another way."""


class Charts:
    """Draws results, or finds them in `folder`. `line` says a line in a language, `direction` how that is read."""

    def __init__(
        self, store: ExportStore, line: Callable[[Line, str], str], direction: Callable[[str], str], folder: Path
    ) -> None:
        self._store = store
        self._line = line
        self._direction = direction
        self._kept = KeptFiles(folder, "png")

    async def make(self, kind: str, id_: int, language: str) -> tuple[str, bytes]:
        """Return the name and the content of the picture of a round's result. Raises NotMade where there is none."""
        position = int(kind.split(".")[1])
        async with self._store.results() as (library, records):
            round_, release = library.rounds.get(id_), await records.releases.of_round(id_)
        if round_ is None or release is None or position >= len(release.questions):
            raise NotMade(f"There is no result of the round {id_}.")
        if chart(release, position, round_) is None:
            raise NotMade(f"The result of the round {id_} is not drawn.")
        released = release.questions[position]
        rows = [self._row(bar, language) for bar in drawing(released).bars]
        title = self._line(released.question.title, language)
        try:
            content = await asyncio.to_thread(self._found_or_drawn, title, rows, language)
        except CannotDraw as failure:
            raise NotMade(str(failure)) from None
        return "sayso-result.png", content

    def _row(self, bar: Bar, language: str) -> Row:
        heading = self._line(bar.heading, language) if bar.heading else ""
        few = "" if bar.people is not None else self._line(say("chart-few"), language)
        return Row(self._line(bar.label, language), bar.people or 0, heading, few)

    def _found_or_drawn(self, title: str, rows: list[Row], language: str) -> bytes:
        shown = repr((MADE_BY, title, rows, language))
        return self._kept.found_or_made(shown, lambda: drawn(title, rows, language, self._direction(language) == "ltr"))
