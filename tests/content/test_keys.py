"""Every sentence the code names exists, with its gaps filled, and no sentence is left that nothing says."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from bot.content.catalogue import LANGUAGES
from bot.domain.library import Library
from bot.domain.questions.yes_no import ANSWERS
from bot.exports.board import board_tables
from bot.exports.promises import answered_table, promise_table
from bot.exports.tables import DICTIONARY, Table, column_keys
from bot.exports.working import WORKING
from bot.handlers.routes import ROUTES
from bot.handlers.understanding import COMMANDS, plain
from bot.usecases.material import Material
from tests.content.samples import CATALOGUE, LONDON, gaps, messages, variants

BOT = Path(__file__).parents[2] / "bot"
NOW = datetime(2026, 12, 1, tzinfo=UTC)
SAYING = frozenset({"say", "named", "sentence", "explain", "_say", "_said"})
"""What the code calls to say a sentence, its name first."""
GIVEN_BY_CATALOGUE = ("pattern-", "typed-")


@cache
def sources() -> tuple[tuple[Path, ast.Module], ...]:
    return tuple((path, ast.parse(path.read_text(encoding="utf-8"))) for path in sorted(BOT.rglob("*.py")))


@cache
def templates() -> str:
    files = sorted(BOT.glob("*/templates/*.html"))
    return "\n".join(path.read_text(encoding="utf-8") for path in files)


def called(call: ast.Call) -> str:
    return getattr(call.func, "id", getattr(call.func, "attr", ""))


def sayings() -> Iterator[tuple[Path, ast.Call]]:
    """Yield every call that says a sentence."""
    for path, tree in sources():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and called(node) in SAYING and node.args:
                yield path, node


def names_in(part: ast.expr) -> Iterator[str]:
    """The names a first argument can stand for: a text, or either side of a choice."""
    if isinstance(part, ast.Constant) and isinstance(part.value, str):
        yield part.value
    elif isinstance(part, ast.IfExp):
        yield from names_in(part.body)
        yield from names_in(part.orelse)


def patterns() -> Iterator[str]:
    """What f-strings name, such as `choice-{answer}`, as patterns."""
    for _, call in sayings():
        if isinstance(call.args[0], ast.JoinedStr):
            pieces = call.args[0].values
            yield "".join(re.escape(each.value) if isinstance(each, ast.Constant) else ".+" for each in pieces)


def texts_of_code() -> set[str]:
    """Every text in the code, apart from the names of steps, routes and commands."""
    found: set[str] = set()
    for _, tree in sources():
        other = {
            id(part)
            for node in ast.walk(tree)
            if isinstance(node, ast.Call) and called(node) in {"step", "Step", "Route", "Table"}
            for part in ast.walk(node.args[0] if node.args else node)
        }
        found |= {
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in other
        }
    return found


def tables() -> tuple[Table, ...]:
    """Every table of every file, with nothing in it."""
    empty = Material("board", "", "", NOW, NOW, b"key", Library(0), [], [])
    promises = promise_table(empty, LONDON, "en"), answered_table(empty, LONDON, "en")
    return (*board_tables({}, {}, [], [], "en"), *WORKING, *promises)


def columns() -> set[str]:
    return set(column_keys(tables()).values())


def problems() -> set[str]:
    """What is wrong with a pack: the name is the second thing a BadPack is told."""
    found = set()
    for _, tree in sources():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and called(node) == "BadPack":
                found |= set(names_in(node.args[1]))
    return found


def findings() -> set[str]:
    """The rules of the plain-language checker: in its code, in its lists of words, and in publishing."""
    rules = {"long-sentence", "initials", "percentage"}
    for path in BOT.glob("content/*/hard_words.tsv"):
        rows = path.read_text(encoding="utf-8").splitlines()
        rules |= {row.split("\t")[1] for row in rows if row and not row.startswith("#")}
    publishing = (BOT / "usecases" / "publishing.py").read_text(encoding="utf-8")
    rules |= set(re.findall(r"TooLong\([^,]+, \"([a-z-]+)\"", publishing))
    return {f"finding-{rule}" for rule in rules}


def in_templates() -> set[str]:
    return set(re.findall(r"say\([\"']([a-z0-9-]+)[\"']", templates()))


def test_the_scan_sees_what_the_code_says() -> None:
    assert sum(1 for _ in sayings()) > 150
    assert len(in_templates()) > 15
    assert {"pack-twice", "pack-name-taken"} <= problems()
    assert {"finding-long-label", "finding-latin"} <= findings()
    assert {"export-picked", "export-pseudonym"} <= columns()


def test_every_sentence_the_code_names_exists() -> None:
    known = messages("en")
    named = {(str(path), name) for path, call in sayings() for name in names_in(call.args[0])}
    missing = {(path, name) for path, name in named if name not in known}
    assert not missing
    assert not (in_templates() | problems() | findings() | columns()) - set(known)
    assert all(any(re.fullmatch(pattern, key) for key in known) for pattern in patterns())


def test_every_sentence_is_said_somewhere() -> None:
    said = texts_of_code() | in_templates() | problems() | findings() | columns()
    named = list(patterns())
    left = {
        key
        for key in messages("en")
        if key not in said
        and not key.startswith(GIVEN_BY_CATALOGUE)
        and not any(re.fullmatch(pattern, key) for pattern in named)
    }
    assert not left


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_gap_of_a_sentence_is_filled_where_it_is_said(language: str) -> None:
    known = messages(language)
    short = {
        (str(path), call.lineno, name, gap)
        for path, call in sayings()
        for name in names_in(call.args[0])
        if name in known and not any(keyword.arg is None for keyword in call.keywords) and len(call.args) == 1
        for gap in gaps(name, language) - {keyword.arg for keyword in call.keywords}
    }
    assert not short


def test_every_command_can_be_typed_and_each_way_to_type_it_is_one_that_is_understood() -> None:
    for language in LANGUAGES:
        ways = CATALOGUE.typed(language)
        assert set(ways.values()) == set(COMMANDS) | set("123456789")
        assert [way for way in ways if plain(way) != way] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_typed_word_never_stands_for_two_commands(language: str) -> None:
    ways: dict[str, set[str]] = {}
    for key in messages(language):
        if key.startswith("typed-"):
            for way in CATALOGUE.say(key, language).split("|"):
                ways.setdefault(way.strip(), set()).add(key)
    assert {way: keys for way, keys in ways.items() if len(keys) > 1} == {}


def test_help_that_depends_on_the_screen_names_screens_there_are() -> None:
    screens = {route.name for route in ROUTES} | {"other"}
    for language in LANGUAGES:
        assert set(variants("help-here", language)["where"]) <= screens


def test_every_answer_has_words_of_its_own_wherever_it_is_shown() -> None:
    for language in LANGUAGES:
        for key in ("answer-now", "review-yes-no"):
            assert set(ANSWERS) <= set(variants(key, language)["choice"])
        outcomes = ("pair-1", "pair-2", "pair-same")
        assert set(outcomes) <= set(variants("answer-now", language)["choice"])
        assert set(outcomes) <= set(variants("review-pairwise", language)["outcome"])


def test_the_sheet_that_explains_columns_has_a_name_no_table_has() -> None:
    names = [table.name for table in tables()]
    assert DICTIONARY not in names
    assert len(names) == len(set(names))
