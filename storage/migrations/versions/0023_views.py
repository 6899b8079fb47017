"""Views of what was released, for analysts: over releases alone, and no more than a board file holds."""

# ruff: noqa: S608 - all that the statements are made of is written here

from typing import Protocol

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"


class Words(Protocol):
    """How an engine says what has no common word: looking into JSON."""

    joined: str

    def text(self, source: str, *path: str | int) -> str:
        """What stands at a path, as a plain value."""
        ...

    def part(self, source: str, *path: str | int) -> str:
        """What stands at a path, as JSON."""
        ...

    def under(self, source: str, name: str, key: str) -> str:
        """What stands in an object called `name`, under a key that is worked out."""
        ...

    def holds(self, source: str, *path: str | int) -> str:
        """Whether what stands at a path is true."""
        ...

    def elements(self, part: str, name: str) -> str:
        """A row for each element of a list; no row where there is no list."""
        ...

    def members(self, part: str, name: str) -> str:
        """A row for each member of an object, with `key`; no row where there is no object."""
        ...

    def place(self, name: str) -> str:
        """Which element of its list a row is, counted from 1."""
        ...

    def value(self, name: str) -> str:
        """The plain value of such a row."""
        ...


class _Sqlite:
    """As SQLite says it."""

    joined = "group_concat"

    def text(self, source: str, *path: str | int) -> str:
        steps = "".join(f"[{each}]" if isinstance(each, int) else f".{each}" for each in path)
        return f"json_extract({source}, '${steps}')"

    part = text

    def under(self, source: str, name: str, key: str) -> str:
        return f"json_extract({source}, '$.{name}.' || {key})"

    def holds(self, source: str, *path: str | int) -> str:
        return f"{self.text(source, *path)} = 1"

    def elements(self, part: str, name: str) -> str:
        return f"json_each({part}) AS {name}"

    members = elements

    def place(self, name: str) -> str:
        return f"{name}.key + 1"

    def value(self, name: str) -> str:
        return f"{name}.value"


class _Postgresql:
    """As PostgreSQL says it."""

    joined = "string_agg"

    def text(self, source: str, *path: str | int) -> str:
        return f"({source} #>> '{{{','.join(map(str, path))}}}')"

    def part(self, source: str, *path: str | int) -> str:
        return f"({source} #> '{{{','.join(map(str, path))}}}')"

    def under(self, source: str, name: str, key: str) -> str:
        return f"({source} #>> ARRAY['{name}', {key}])"

    def holds(self, source: str, *path: str | int) -> str:
        return f"CAST({self.text(source, *path)} AS BOOLEAN)"

    def elements(self, part: str, name: str) -> str:
        known = f"CASE json_typeof({part}) WHEN 'array' THEN {part} END"
        return f"json_array_elements({known}) WITH ORDINALITY AS {name}(value, place)"

    def members(self, part: str, name: str) -> str:
        return f"json_each(CASE json_typeof({part}) WHEN 'object' THEN {part} END) AS {name}"

    def place(self, name: str) -> str:
        return f"{name}.place"

    def value(self, name: str) -> str:
        return f"({name}.value #>> '{{}}')"


def number(text: str, kind: str = "BIGINT") -> str:
    """A value as a number."""
    return f"CAST({text} AS {kind})"


FRONT = "s.round_id, s.question_id, s.meeting, s.question, s.language, s.closed_at"


def views(words: Words) -> dict[str, str]:
    """Return each view by its name, in an engine's words."""
    asked = words.part("r.document", "questions")
    of_all = "r.for_all AND r.subject"
    s = (
        f"(SELECT r.about AS round_id, {number(words.text('q.value', 'question', 'id'))} AS question_id,"
        f" r.meeting AS meeting, {words.text('q.value', 'question', 'title', 'texts', 0, 1)} AS question,"
        f" {words.text('q.value', 'question', 'title', 'texts', 0, 0)} AS language,"
        f" {words.text('r.document', 'made_at')} AS closed_at, {words.text('q.value', 'question', 'kind')} AS kind,"
        f" {words.part('q.value', 'question', 'title', 'texts')} AS titles,"
        f" {words.part('q.value', 'question', 'options')} AS options, {words.part('q.value', 'result')} AS result"
        f" FROM releases AS r, {words.elements(asked, 'q')} WHERE {of_all} = 'round') AS s"
    )

    def result(*path: str | int) -> str:
        return words.text("s.result", *path)

    def of_result(name: str) -> str:
        return words.part("s.result", name)

    def called(cell: str, by: str = "label") -> str:
        found = [words.text("o.value", by, "text"), words.text("o.value", by, "texts", 0, 1)]
        known = f"SELECT COALESCE({', '.join(found)}) FROM {words.elements('s.options', 'o')}"
        return f"COALESCE(({known} WHERE {words.text('o.value', 'id')} = {cell}), {cell})"

    def listed(name: str, shown: str, between: str) -> str:
        each = f"SELECT {shown} AS shown FROM {words.elements(of_result(name), 'c')} ORDER BY {words.place('c')}"
        return f"(SELECT {words.joined}(n.shown, '{between}') FROM ({each}) AS n)"

    def answers(source: str, *path: str) -> str:
        return ", ".join(f"{number(words.text(source, *path, each))} AS {each}" for each in ("yes", "unsure", "no"))

    people, a, line = number(words.under("s.result", "people", "a.key")), words.value("c"), "l.value"
    fewest = f"SELECT min({number(words.value('p'))}) FROM {words.members(of_result('people'), 'p')}"
    options = f"{words.elements('s.options', 'o')}, {words.elements(words.part('o.value', 'text', 'texts'), 'w')}"
    text_of = f"{words.text('w.value', 0)} AS language, {words.text('w.value', 1)} AS text"
    notes = (
        f"CASE WHEN NOT {words.holds('s.result', 'quorum_met')} THEN '; no quorum' ELSE '' END"
        f" || CASE WHEN {words.holds(line, 'tied')} THEN '; tie with the next'"
        f" WHEN {words.holds(line, 'close')} THEN '; too close to call with the next' ELSE '' END"
        f" || CASE WHEN {words.holds('s.result', 'order_mattered')}"
        " THEN '; order on the screen may have mattered' ELSE '' END"
    )
    scores = ", ".join(
        f"{number(words.text(line, name), 'DOUBLE PRECISION')} AS {column}"
        for column, name in (("score", "score"), ("score_low", "low"), ("score_high", "high"))
    )
    quarter = "(r.about / 4) || CASE r.about % 4 WHEN 0 THEN '-01-01' WHEN 1 THEN '-04-01' WHEN 2 THEN '-07-01'"
    themes = " UNION ALL ".join(
        f"SELECT {quarter} ELSE '-10-01' END AS quarter, '{part}' AS part, {words.text('t.value', 0)} AS theme,"
        f" {number(words.text('t.value', 1))} AS writers FROM releases AS r,"
        f" {words.elements(words.part('r.document', 'board', name), 't')} WHERE {of_all} = 'feedback'"
        for part, name in (("well", "strengths"), ("better", "wishes"))
    )
    receipt = words.value("t")

    def read(name: str, *columns: str) -> str:
        found = ", ".join(f"{number(words.text('t.value', at))} AS {each}" for at, each in enumerate(columns))
        return (
            f"SELECT r.meeting AS meeting, {found} FROM releases AS r,"
            f" {words.elements(words.part('r.document', 'result', name), 't')} WHERE {of_all} = 'reading'"
        )

    return {
        "released_votes": (
            f"SELECT {FRONT}, s.kind AS method, {result('outcome')} AS outcome,"
            f" {listed('chosen', called(a), '; ')} AS chosen, {result('tie')} AS tie_rule,"
            f" {number(result('ballots'))} AS ballots, {answers('s.result', 'totals')},"
            f" {listed('missing', a, ', ')} AS not_heard_from FROM {s} WHERE {result('outcome')} IS NOT NULL"
        ),
        "released_votes_by_audience": (
            f"SELECT {FRONT}, a.key AS audience, {people} AS ballots, {answers('a.value')}"
            f" FROM {s}, {words.members(of_result('exact'), 'a')} WHERE s.kind = 'yes_no'"
        ),
        "released_vote_choices": (
            f"SELECT {FRONT}, {called('t.key')} AS option, {number(words.value('t'))} AS picked"
            f" FROM {s}, {words.members(of_result('totals'), 't')} WHERE s.kind <> 'yes_no'"
        ),
        "released_vote_choices_by_audience": (
            f"SELECT {FRONT}, a.key AS audience, {people} AS ballots, {called('t.key')} AS option,"
            f" {number(words.value('t'))} AS picked FROM {s}, {words.members(of_result('exact'), 'a')},"
            f" {words.members('a.value', 't')} WHERE s.kind <> 'yes_no'"
        ),
        "released_vote_counts": (
            f"SELECT {FRONT}, {words.place('g')} AS step, {called('t.key')} AS option,"
            f" {number(words.value('t'))} AS votes FROM {s}, {words.elements(of_result('stages'), 'g')},"
            f" {words.members(words.part('g.value', 'totals'), 't')} WHERE s.kind <> 'yes_no'"
        ),
        "released_receipts": (
            f"SELECT r.meeting AS meeting, {words.text('r.document', 'made_at')} AS closed_at,"
            f" substr({receipt}, 1, 4) || ' ' || substr({receipt}, 5) AS receipt FROM releases AS r,"
            f" {words.elements(words.part('r.document', 'receipts'), 't')} WHERE {of_all} = 'round'"
        ),
        "released_priorities": (
            f"SELECT {FRONT}, {number(result('took_part'))} AS took_part, {result('method')} AS method,"
            f" {called(words.text(line, 'option'), 'text')} AS option, {words.text(line, 'tier')} AS tier,"
            f" {number(words.text(line, 'picked'))} AS picked, {scores}, NULLIF(substr({notes}, 3), '') AS note"
            f" FROM {s}, {words.elements(of_result('lines'), 'l')}"
        ),
        "released_priorities_by_audience": (
            f"SELECT {FRONT}, a.key AS audience, {people} AS took_part,"
            f" {called(words.text(line, 'option'), 'text')} AS option, {words.text(line, 'tier')} AS tier,"
            f" {number(words.text(line, 'picked'))} AS picked FROM {s},"
            f" {words.members(of_result('audiences'), 'a')}, {words.elements('a.value', 'l')} WHERE ({fewest}) >= 10"
        ),
        "released_reading": read("readers", "card", "readers"),
        "released_not_clear": read("unclear", "card", "sentence", "people"),
        "released_feedback_on_staff": themes,
        "released_texts": (
            f"SELECT s.round_id, s.question_id, NULL AS option, {text_of} FROM {s}, {words.elements('s.titles', 'w')}"
            f" UNION ALL SELECT s.round_id, s.question_id, {words.text('o.value', 'id')} AS option, {text_of}"
            f" FROM {s}, {options}"
        ),
    }


def upgrade() -> None:
    """Let a release tell its meeting and whether it is for everybody, and make the views."""
    op.add_column("releases", sa.Column("meeting", sa.String(length=80), nullable=True))
    op.add_column("releases", sa.Column("for_all", sa.Boolean(), nullable=True))
    connection = op.get_bind()
    words: Words = _Sqlite() if connection.dialect.name == "sqlite" else _Postgresql()
    inside = f"SELECT id FROM rounds WHERE {words.text('document', 'talks_until')} IS NOT NULL AND released IS NOT TRUE"
    op.execute(f"UPDATE releases SET for_all = TRUE WHERE subject <> 'round' OR about NOT IN ({inside})")
    of_round = "SELECT m.name FROM meetings AS m JOIN rounds AS d ON d.meeting_id = m.id WHERE d.id = releases.about"
    op.execute(f"UPDATE releases SET meeting = ({of_round}) WHERE subject = 'round'")
    of_meeting = "SELECT m.name FROM meetings AS m WHERE m.id = releases.about"
    op.execute(f"UPDATE releases SET meeting = ({of_meeting}) WHERE subject = 'reading'")
    for name, found in views(words).items():
        op.execute(f"CREATE VIEW {name} AS {found}")
