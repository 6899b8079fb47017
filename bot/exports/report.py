"""The report for a meeting or a board: one page with everything inside, from releases alone.

What it says of a result are the sentences everybody was told, after the board file's rule (`disclosure/files.py`).
Beside every chart stands a table with the same numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup

from bot.domain.disclosure.files import priorities_for_board, vote_for_board
from bot.domain.disclosure.priorities import PrioritiesResult
from bot.domain.disclosure.votes import VoteResult
from bot.domain.people import Role
from bot.domain.promises import today
from bot.domain.releases import QuestionRelease
from bot.domain.rounds import Question
from bot.domain.words import Line
from bot.exports.charts import PATTERNS, Bar, bars, patterns
from bot.exports.paper import Grid, Say, template
from bot.exports.staff_feedback import feedback_tables
from bot.usecases.material import Material
from bot.usecases.results import how_told

LIST_COLUMNS = ("report-what-matters", "report-place", "report-chosen-by", "report-note")
PROMISE_COLUMNS = ("report-promise", "report-owner", "report-due", "report-standing", "report-said")


@dataclass(frozen=True, slots=True)
class Section:
    """One result: its sentences in the order they are told, then its tables, those that can be drawn with a chart."""

    heading: str
    sentences: tuple[str, ...]
    grids: tuple[Grid, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """Makes reports in one language.

    `say` says a sentence of the catalogue, `line` a line of a screen, `direction` how a language is written.
    """

    say: Say
    line: Callable[[Line, str], str]
    direction: Callable[[str], str]
    house: str
    language: str
    zone: ZoneInfo

    def page(self, material: Material) -> bytes:
        """Return the report as one HTML page: no script, nothing fetched from anywhere."""
        meetings = material.library.meetings
        rounds = material.library.rounds
        by_meeting: dict[int, list[Section]] = {}
        for release in material.releases:
            sections = by_meeting.setdefault(rounds[release.round_id].meeting_id, [])
            sections += [self._result(each, release.made_at) for each in release.questions]
        parts = [(meetings[id_].title.within(self.language).text, sections) for id_, sections in by_meeting.items()]
        besides = [*filter(None, [self._promises(material)]), *self._feedback(material)]
        return (
            template("report.html")
            .render(
                language=self.language,
                direction=self.direction(self.language),
                say=self._said,
                house=self.house,
                made=material.made_at,
                parts=parts,
                besides=besides,
                patterns=Markup(patterns()),  # noqa: S704 - ours
            )
            .encode()
        )

    def _said(self, key: str, **arguments: object) -> str:
        return self.say(key, self.language, arguments)

    def _result(self, released: QuestionRelease, made_at: datetime) -> Section:
        question = released.question
        if isinstance(released.result, PrioritiesResult):
            priorities = priorities_for_board(released.result)
            shown, grids = QuestionRelease(question, priorities), self._priorities(question, priorities)
        else:
            vote = vote_for_board(released.result)
            shown, grids = QuestionRelease(question, vote), self._vote(question, vote)
        told = how_told(shown).at_a_glance()
        lines: tuple[Line, ...] = (*told.before[1:], *told.listed, *told.after)
        sentences = [self.line(line, self.language) for line in lines]
        closed = self._said("report-closed", closed=made_at)
        return Section(question.title.within(self.language).text, (closed, *sentences), tuple(grids))

    def _vote(self, question: Question, result: VoteResult) -> Iterable[Grid]:
        """The numbers of the whole room, and those of each audience where a board may see them."""
        if not result.totals:
            return
        cells = list(result.totals)
        named = {cell: self._cell(question, cell) for cell in cells}
        title = question.title.within(self.language).text
        yield self._drawn(
            self._said("report-everybody", title=title),
            (self._said("report-answer"), self._said("report-people")),
            [(named[cell], (people,)) for cell, people in result.totals.items()],
        )
        if result.exact and result.people:
            roles = list(result.exact)
            yield self._drawn(
                self._said("report-apart", title=title),
                (self._said("report-answer"), *(self._audience(role, result.people[role]) for role in roles)),
                [(named[cell], tuple(result.exact[role][cell] for role in roles)) for cell in cells],
            )

    def _priorities(self, question: Question, result: PrioritiesResult) -> Iterable[Grid]:
        """The whole list with what may be shown of each line."""
        texts = {option.id: option.text.within(self.language).text for option in question.options}
        title = question.title.within(self.language).text
        columns = tuple(map(self._said, LIST_COLUMNS))
        rows = []
        for line in result.lines:
            picked = self._said("report-few") if line.picked is None else str(line.picked)
            tier = self._said("report-tier", tier=line.tier.value if line.tier else "none")
            note = "tie" if line.tied else "close" if line.close else "none"
            rows.append((texts[line.option], tier, picked, self._said("report-line-note", note=note)))
        known = [Bar(texts[line.option], line.picked) for line in result.lines if line.picked is not None]
        caption = self._said("report-list", title=title)
        yield Grid(caption, columns, tuple(rows), self._chart(caption, known) if len(known) > 1 else None)

    def _drawn(self, caption: str, columns: Sequence[str], rows: Sequence[tuple[str, tuple[int, ...]]]) -> Grid:
        """A table of numbers with its chart: a bar for each, with a pattern for each column."""
        several = len(columns) > 2
        found = [
            Bar(f"{name}. {columns[column + 1]}" if several else name, number, column % len(PATTERNS))
            for name, numbers in rows
            for column, number in enumerate(numbers)
        ]
        written = tuple((name, *map(str, numbers)) for name, numbers in rows)
        return Grid(caption, tuple(columns), written, self._chart(caption, found))

    def _chart(self, caption: str, found: Sequence[Bar]) -> Markup:
        return Markup(bars(found, caption, self.direction(self.language)))  # noqa: S704 - `bars` escapes

    def _cell(self, question: Question, cell: str) -> str:
        labels = {option.id: option.label.within(self.language).text for option in question.options}
        return labels.get(cell) or self._said("answer-name", choice=cell)

    def _audience(self, role: Role, people: int) -> str:
        return self._said("report-audience", role=role.value, people=people)

    def _promises(self, material: Material) -> Grid | None:
        """What has been promised, as it stood when the file was made."""
        day = today(material.made_at, self.zone)
        rows = [
            (
                each.title.within(self.language).text,
                each.owner,
                self._said("report-day", day=each.due) if each.due else self._said("report-none"),
                self._said("report-state", state="late" if each.is_late(day) else each.entries[-1].state.value),
                note.within(self.language).text if (note := each.entries[-1].note) else self._said("report-none"),
            )
            for each in material.promises
            if each.entries
        ]
        return self._grid("report-promises", PROMISE_COLUMNS, rows)

    def _feedback(self, material: Material) -> Iterable[Grid]:
        """Themes over the whole organisation, and words that their writers let a board read."""
        themes, words = feedback_tables(material.feedback, material.feedback_words)
        few = self._said("report-few")
        counted = [
            (str(theme), self._said("report-part", part=part), few if number is None else str(number))
            for _, part, theme, number in themes.rows
        ]
        quoted = [(str(text), self._said("report-part", part=part)) for _, part, text, *_ in words.rows]
        for grid in (
            self._grid("report-feedback", ("report-theme", "report-about", "report-people"), counted),
            self._grid("report-words", ("report-said-words", "report-about"), quoted),
        ):
            if grid:
                yield grid

    def _grid(self, caption: str, columns: Sequence[str], rows: Sequence[tuple[str, ...]]) -> Grid | None:
        if not rows:
            return None
        return Grid(self._said(caption), tuple(map(self._said, columns)), tuple(rows))
