"""A text as a Word document: real headings, its language set, header rows that screen readers know, right to left."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from bot.exports.paper import Grid, Paper, Said

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.run import Run

FONT, POINTS = "Arial", 12
AFTER_DIRECTION = (
    "w:adjustRightInd",
    "w:snapToGrid",
    "w:spacing",
    "w:ind",
    "w:contextualSpacing",
    "w:mirrorIndents",
    "w:suppressOverlap",
    "w:jc",
    "w:textDirection",
    "w:textAlignment",
    "w:textboxTightWrap",
    "w:outlineLvl",
    "w:rPr",
)
"""What stands after the direction among a paragraph's properties (ECMA-376, 17.3.1.26): the order counts."""


def document_of(paper: Paper) -> bytes:
    """Return a text as a Word document (Office Open XML)."""
    import docx

    written = docx.Document()
    _set_up(written, paper)
    written.add_heading(paper.title, level=1)
    for sentence in paper.sentences:
        _add_words(written, sentence, "Normal")
    for chapter in paper.chapters:
        written.add_heading(chapter.heading, level=2)
        for sentence in chapter.sentences:
            _add_words(written, sentence, "Normal")
        for grid in chapter.grids:
            _add_table(written, grid, paper.direction)
        for part in chapter.parts:
            written.add_heading(part.heading, level=3)
            for said in part.words:
                _add_words(written, said, "Quote")
    kept = io.BytesIO()
    written.save(kept)
    return kept.getvalue()


def _set_up(written: Document, paper: Paper) -> None:
    """Say the title and language, and set large plain type that is written in the right direction."""
    from docx.shared import Pt

    about = written.core_properties
    about.title, about.language, about.author, about.comments = paper.title, paper.language, "Sayso", ""
    normal = written.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(POINTS)
    for style in written.styles:
        properties = style.element.find(_name("w:rPr"))
        for colour in () if properties is None else properties.findall(_name("w:color")):
            properties.remove(colour)
    languages = written.styles.element.find(f".//{_name('w:rPrDefault')}//{_name('w:lang')}")
    for name in ("w:val", "w:bidi"):
        languages.set(_name(name), paper.language)
    if paper.direction == "rtl":
        normal.element.get_or_add_pPr().insert_element_before(_element("w:bidi"), *AFTER_DIRECTION)
        normal.font.rtl = True


def _add_table(written: Document, grid: Grid, direction: str) -> None:
    """Add a table under its caption. Its first row is repeated on each page, and said to be a header."""
    caption = written.add_paragraph(grid.caption, style="Caption")
    caption.paragraph_format.keep_with_next = True
    table = written.add_table(rows=1, cols=len(grid.columns), style="Table Grid")
    for cell, column in zip(table.rows[0].cells, grid.columns, strict=True):
        cell.paragraphs[0].add_run(column).bold = True
    table.rows[0]._tr.get_or_add_trPr().append(_element("w:tblHeader"))
    for row in grid.rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    if direction == "rtl":
        table._tblPr.find(_name("w:tblStyle")).addnext(_element("w:bidiVisual"))
    table._tblPr.append(_element("w:tblCaption", grid.caption))


def _add_words(written: Document, said: Said, style: str) -> None:
    """Add a paragraph, marked with its language where that is another one."""
    run = written.add_paragraph(style=style).add_run(said.text)
    if said.language:
        _in_language(run, said.language)


def _in_language(run: Run, language: str) -> None:
    run._r.get_or_add_rPr().append(_element("w:lang", language))


def _element(name: str, value: str | None = None) -> Any:
    from docx.oxml.parser import OxmlElement

    made = OxmlElement(name)
    if value is not None:
        made.set(_name("w:val"), value)
    return made


def _name(name: str) -> str:
    from docx.oxml.ns import qn

    return qn(name)
