"""The data dictionary of each file: a sentence for each column there is, and for none there is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.domain.people import Role
from tests.exports.a_round import a_round
from tests.exports.reading_files import DICTIONARY, Opened


def explained(file: Opened) -> list[tuple[str, str]]:
    return [(row["table"], row["column"]) for row in file.tables[DICTIONARY] if row["table"]]


@pytest.mark.parametrize("kind", ["board", "working"])
async def test_it_explains_exactly_the_columns_there_are(tmp_path: Path, kind: str) -> None:
    async with a_round(tmp_path) as found:
        await found.crowd(Role.CARER, 6, "yes")
        await found.close()
        for file in await found.export(kind):
            columns = [
                (table, column) for table, names in file.columns.items() if table != DICTIONARY for column in names
            ]
            assert explained(file) == columns
            for row in file.tables[DICTIONARY]:
                if row["table"]:
                    assert row["meaning"].endswith("."), "a sentence"
                    assert " " in row["meaning"]
                    assert not row["meaning"].startswith("export-")


@pytest.mark.parametrize("kind", ["board", "working"])
async def test_csv_and_workbook_say_the_same(tmp_path: Path, kind: str) -> None:
    async with a_round(tmp_path) as found:
        await found.crowd(Role.CARER, 25, "yes")
        await found.votes(found.people["Ana"])
        await found.close()
        tables, book = await found.export(kind)
        assert list(book.columns) == [DICTIONARY, *(name for name in tables.columns if name != DICTIONARY)]
        assert book.columns == tables.columns
        assert book.tables == tables.tables


@pytest.mark.parametrize("kind", ["board", "working"])
async def test_where_a_cell_may_be_empty_it_says_what_that_means(tmp_path: Path, kind: str) -> None:
    async with a_round(tmp_path) as found:
        await found.votes(found.people["Ana"])
        await found.close()
        file, _ = await found.export(kind)
        meanings = {(row["table"], row["column"]): row["meaning"] for row in file.tables[DICTIONARY]}
        for table in file.tables:
            for column in file.columns[table]:
                if table != DICTIONARY and column in {"took_part", "picked", "yes", "no", "unsure", "tier"}:
                    assert "Empty" in meanings[table, column]
        if kind == "board":
            assert {*file.column("priorities", "picked"), *file.column("votes", "yes")} == {""}
