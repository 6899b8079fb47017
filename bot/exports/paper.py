"""A text to read and print: headings, sentences, tables, people's words. As a page here, as a document in `word.py`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, Template, select_autoescape
from markupsafe import Markup

HERE = Path(__file__).parent / "templates"
Say = Callable[[str, str, Mapping[str, object]], str]
"""Says a sentence of the catalogue: its name, the language, what fills its gaps."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table, with its caption; the first cell of a row is its heading."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    chart: Markup | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence, or what somebody said, and in which language, where that is sure and not the text's own."""

    text: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """People's words under a heading."""

    heading: str
    words: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """Sentences, tables and words under a heading, in this order."""

    heading: str
    sentences: tuple[Said, ...] = ()
    grids: tuple[Grid, ...] = ()
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole text, in a language that is written in a direction: `ltr` or `rtl`; in `large` type where that is set."""

    language: str
    direction: str
    title: str
    sentences: tuple[Said, ...]
    chapters: tuple[Chapter, ...]
    large: bool = False


@cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(HERE), autoescape=select_autoescape(), trim_blocks=True, lstrip_blocks=True
    )


def template(name: str) -> Template:
    """Return a template of a page: no script, nothing fetched from anywhere."""
    return _templates().get_template(name)


def page_of(paper: Paper) -> bytes:
    """Return a text as one HTML page with everything inside."""
    filled = template("paper.html").render(paper=paper, language=paper.language, direction=paper.direction)
    return filled.encode()
