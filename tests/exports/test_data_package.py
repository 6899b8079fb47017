"""The CSV files as other programs open them: by the description beside them, read by the standard's own reader."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from frictionless import Package, system

from bot.domain.people import Role
from tests.exports.a_round import a_round
from tests.exports.reading_files import FILES, opened_zip


@pytest.mark.parametrize("kind", FILES)
async def test_it_is_valid_and_says_what_is_in_each_file(kind: str, tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        await found.crowd(Role.CARER, 25, "yes")
        await found.votes(found.people["Ana"])
        await found.close()
        content = (await found.exported(kind))[f"sayso-{kind}.zip"]
    folder = tmp_path / "unpacked"
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        archive.extractall(folder)
    with system.use_context(trusted=True):
        package = Package(str(folder / "datapackage.json"))
        report = package.validate()
    assert report.valid, report.flatten(["title", "fieldName", "message"])
    tables = opened_zip(content).columns
    assert {each.name: each.schema.field_names for each in package.resources} == tables
    assert {each.name: each.rows for each in package.resources} == {
        name: len(rows) for name, rows in opened_zip(content).tables.items()
    }
    assert all(field.description for each in package.resources for field in each.schema.fields)


async def test_a_file_that_was_changed_is_found(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        await found.close()
        content = (await found.exported("board"))["sayso-board.zip"]
    folder = tmp_path / "unpacked"
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        archive.extractall(folder)
    votes = folder / "votes.csv"
    votes.write_bytes(votes.read_bytes().replace(b"Saturday", b"Sunday  "))
    with system.use_context(trusted=True):
        report = Package(str(folder / "datapackage.json")).validate()
    assert not report.valid
    assert {task.name for task in report.tasks if not task.valid} == {"votes"}
