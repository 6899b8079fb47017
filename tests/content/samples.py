"""Every sentence in every form it can take, its gaps filled with what the use cases really put there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import cache
from itertools import product
from pathlib import Path
from zoneinfo import ZoneInfo

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.content import catalogue
from bot.content.catalogue import LANGUAGES, Catalogue

FOLDER = Path(catalogue.__file__).parent
ENGLISH_ONLY = ("command.ftl", "pack.ftl", "export.ftl")
"""What an organiser reads on the command line or in a file, not in the chat."""
LONDON = ZoneInfo("Europe/London")
CATALOGUE = Catalogue(LONDON, strict=True)

SAMPLES: dict[str, object] = {
    "asked": datetime(2026, 12, 12, 9, 30, tzinfo=UTC),
    "made": datetime(2026, 12, 12, 9, 30, tzinfo=UTC),
    "closes": datetime(2027, 1, 15, 17, 0, tzinfo=UTC),
    "starts": datetime(2026, 12, 10, 14, 0, tzinfo=UTC),
    "day": date(2026, 12, 10),
    "ends": date(2027, 6, 10),
    "house": "Willow Lane Day Centre",
    "name": "Priya Nair",
    "phone": "01632 960 103",
    "emergency": "999",
    "code": "4821 9375",
    "receipt": "4821 9375",
    "words": "Listen, Back, Stop, Help",
    "links": "https://sayso.example.org/join/1f0c",
    "place": "Willow Lane Day Centre",
    "access": "No steps",
    "title": "Willow Lane forum, December",
    "text": "A bus that comes on time",
    "line": "A bus that comes on time",
    "label": "The bus on time",
    "owner": "Sam Okoro",
    "due": date(2027, 3, 1),
    "found": "facilitate",
    "instead": "help",
    "about": "Dan",
    "job": "care worker",
    "team": "Day room",
    "mark": "K7QA",
    "signs": "ktbdfghqlm, bnpkrstcdf",
    "first": "The bus on time",
    "second": "Quiet hours",
}
NUMBERS = (0, 1, 2, 3, 5, 6, 11, 22, 100)
"""One of each plural form that any of the languages has (Unicode CLDR)."""
A_FEW_NUMBERS = (0, 1, 2, 5, 22)
"""Those that are tried together where a sentence has several numbers."""
PLURAL = {"0", "zero", "one", "two", "few", "many"}
FEW_OR_MANY = (-1, 3, 5, 22)
"""How many picked an option: -1 stands for a few or nobody."""
OUT_OF_TEN = (0, 10)
"""Tenths."""


class _Gaps(Visitor):
    """The gaps of a message, by gap the variants it chooses between, and the messages that are parts of it."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.variants: dict[str, list[str]] = {}
        self.parts: list[str] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.parts.append(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        if isinstance(node.selector, ast.VariableReference):
            keys = [each.key.name if isinstance(each.key, ast.Identifier) else each.key.value for each in node.variants]
            self.variants.setdefault(node.selector.id.name, []).extend(keys)
        self.generic_visit(node)


@cache
def messages(language: str, files: tuple[str, ...] | None = None) -> dict[str, ast.Message]:
    """Every message of a language by its name, or of these files alone."""
    found: dict[str, ast.Message] = {}
    for path in sorted((FOLDER / language).glob("*.ftl")):
        if files is None or path.name in files:
            resource = FluentParser().parse(path.read_text(encoding="utf-8"))
            found |= {each.id.name: each for each in resource.body if isinstance(each, ast.Message)}
    return found


def chat_files(language: str) -> tuple[str, ...]:
    """The files whose sentences people meet in the chat and on its pages."""
    return tuple(path.name for path in sorted((FOLDER / language).glob("*.ftl")) if path.name not in ENGLISH_ONLY)


@cache
def gaps(key: str, language: str) -> frozenset[str]:
    """The gaps of a message."""
    return frozenset(_found(key, language).names)


@cache
def variants(key: str, language: str) -> dict[str, list[str]]:
    """By gap, the variants a message has for it."""
    return _found(key, language).variants


def _found(key: str, language: str) -> _Gaps:
    found = _Gaps()
    found.visit(messages(language)[key])
    while found.parts:
        found.visit(messages(language)[found.parts.pop()])
    return found


def _values(gap: str, chosen: list[str]) -> tuple[object, ...]:
    """What may stand in a gap: each variant, each plural form, or one real text."""
    if gap == "picked" and "-1" in chosen:
        return FEW_OR_MANY
    if gap in {"tenths", "low", "high"}:
        return OUT_OF_TEN
    if gap in SAMPLES:
        return (SAMPLES[gap],)
    plural = not chosen or PLURAL & set(chosen) - {"few"} or chosen == ["few", "other"]
    return NUMBERS if plural else tuple(dict.fromkeys(chosen))


def said(key: str, language: str) -> Iterator[str]:
    """Yield a sentence in each form it can take."""
    names = sorted(gaps(key, language))
    chosen = variants(key, language)
    filled = [_values(name, chosen.get(name, [])) for name in names]
    if sum(values is NUMBERS for values in filled) > 1:
        filled = [A_FEW_NUMBERS if values is NUMBERS else values for values in filled]
    for values in product(*filled):
        yield CATALOGUE.say(key, language, dict(zip(names, values, strict=True)))


def chat_sentences() -> Iterator[tuple[str, str, str]]:
    """Yield (language, name, text) of everything the chat and its pages can say, in each form."""
    for language in LANGUAGES:
        for key in messages(language, chat_files(language)):
            if not key.startswith(("typed-", "pattern-")):
                for text in dict.fromkeys(said(key, language)):
                    yield language, key, text
