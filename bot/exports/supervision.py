"""The file a manager takes to a talk about somebody's work, as a text in the manager's language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.contributions import Contribution, Purpose
from bot.domain.disclosure.feedback import FeedbackResult, first_day
from bot.domain.feedback import Part as Asked
from bot.domain.staff import Worker
from bot.exports.paper import Chapter, Grid, Paper, Part, Said, Say
from bot.usecases.feedback.hearing import ANSWERS
from bot.usecases.feedback.supervision import Quarter, Supervision
from bot.usecases.material import SupervisionAsked

COLUMNS = ("report-theme", "report-people")
Direction = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class SupervisionText:
    """Writes the text about one worker. Days are those of `zone`."""

    say: Say
    language: str
    worker: Worker
    zone: ZoneInfo

    def paper(self, asked: SupervisionAsked, found: Supervision, direction: Direction) -> Paper:
        """Return the whole text."""
        worker = self.worker
        chapters = [self._quarter(each) for each in found.quarters]
        if found.thanks:
            thanks = Part(self._said("supervision-thanks", name=worker.first_name), self._words(found.thanks))
            chapters.append(Chapter(self._said("choice-thanks"), parts=(thanks,)))
        return Paper(
            self.language,
            direction(self.language),
            self._said("supervision-title", talk=asked.kind, name=worker.first_name),
            tuple(
                Said(sentence)
                for sentence in (
                    self._said("worker-line", name=worker.first_name, job=worker.job, team=worker.team),
                    self._said("supervision-made", day=self._day(asked.made_at), due=self._day(asked.expires)),
                    self._said("supervision-how"),
                    *([] if chapters else [self._said("supervision-none")]),
                )
            ),
            tuple(chapters),
        )

    def _said(self, key: str, **arguments: object) -> str:
        return self.say(key, self.language, arguments)

    def _day(self, moment: datetime) -> object:
        return moment.astimezone(self.zone).date()

    def _quarter(self, quarter: Quarter) -> Chapter:
        """What people said in one quarter, each result by itself, then what the worker answered."""
        last_day = first_day(quarter.number + 1) - timedelta(days=1)
        sentences: list[str] = []
        grids: list[Grid] = []
        parts: list[Part] = []
        for each in quarter.heard:
            if each.result:
                level, people = each.result.level.value, each.result.writers
                sentences.append(self._said("heard-from", level=level, people=people, day=last_day))
                grids += self._themes(each.result)
            else:
                sentences.append(self._said("heard-too-few", day=last_day))
            for asked in (Purpose.WELL, Purpose.BETTER):
                parts += self._part(self._said("feedback-part", part=asked.value), each.words, asked)
        for purpose in ANSWERS.values():
            heading = self._said("supervision-answer", purpose=purpose.value, name=self.worker.first_name)
            parts += self._part(heading, quarter.answers, purpose)
        heading = self._said("supervision-quarter", day=last_day)
        return Chapter(heading, tuple(map(Said, sentences)), tuple(grids), tuple(parts))

    def _themes(self, result: FeedbackResult) -> list[Grid]:
        """A table of strengths, and one of what would be better, each where somebody wrote about it."""
        columns = tuple(map(self._said, COLUMNS))
        few = self._said("supervision-few")
        return [
            Grid(
                self._said("feedback-part-name", part=part.value),
                columns,
                tuple(
                    (self._said("theme", theme=theme, on="no"), few if people is None else str(people))
                    for theme, people in themes
                ),
            )
            for part, themes in ((Asked.WELL, result.strengths), (Asked.BETTER, result.wishes))
            if themes
        ]

    def _part(self, heading: str, said: Sequence[Contribution], purpose: Purpose) -> list[Part]:
        words = self._words([each for each in said if each.purpose is purpose])
        return [Part(heading, words)] if words else []

    def _words(self, said: Sequence[Contribution]) -> tuple[Said, ...]:
        return tuple(Said(each.to_show, each.language if each.language != self.language else None) for each in said)
