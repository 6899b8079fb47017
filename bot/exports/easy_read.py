"""A result in Easy Read as a page: large type, one thing after another, the words of the cards in the chat."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.promises import Promise
from bot.domain.releases import RoundRelease
from bot.domain.rounds import Round
from bot.domain.words import Line, Localised, say
from bot.exports.paper import Chapter, Paper, Said
from bot.usecases.easy_read import told


@dataclass(frozen=True, slots=True)
class EasyRead:
    """Writes results in one language. `line` says a line of a screen."""

    line: Callable[[Line, str], str]
    language: str
    direction: str

    def paper(
        self, title: Localised, round_: Round, release: RoundRelease, promises: Sequence[Promise], day: date
    ) -> Paper:
        """Return a whole round's result."""
        chapters = [
            Chapter(self.line(each.heading, self.language), tuple(map(self._said, each.lines)))
            for position in range(len(release.questions))
            for each in told(release, position, round_, promises, day)
        ]
        sentences = (self._said(title), self._said(say("easy-ask")))
        heading = self.line(say("easy-title"), self.language)
        return Paper(self.language, self.direction, heading, sentences, tuple(chapters), large=True)

    def _said(self, line: Line) -> Said:
        """A line, marked with the language it was published in where that is another one."""
        published = line.within(self.language).language if isinstance(line, Localised) else self.language
        return Said(self.line(line, self.language), published if published != self.language else None)
