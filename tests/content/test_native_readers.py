"""Which sentences a native speaker has read: noted by what they said, so a changed one counts as not read again."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from bot.content import native_readers
from bot.content.catalogue import LANGUAGES
from bot.content.native_readers import digests, note, unread

DAY = date(2026, 11, 22)


@pytest.fixture(autouse=True)
def a_folder_of_ones_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for language in LANGUAGES:
        shutil.copytree(native_readers.FOLDER / language, tmp_path / language)
    monkeypatch.setattr(native_readers, "FOLDER", tmp_path)
    for path in tmp_path.glob(f"*/{native_readers.NOTES}"):
        path.unlink()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_nobody_has_noted_counts_as_not_read(language: str) -> None:
    assert unread(language) == set(digests(language))


def test_a_file_that_was_read_counts_until_one_of_its_sentences_changes(tmp_path: Path) -> None:
    read = set(digests("pl", ["menu.ftl"]))
    assert note("pl", "menu.ftl", "Ola", DAY) == len(read)
    assert unread("pl") == set(digests("pl")) - read
    path = tmp_path / "pl" / "menu.ftl"
    path.write_text(path.read_text("utf-8").replace("menu = ", "menu = No i ", 1), "utf-8")
    assert unread("pl") == set(digests("pl")) - read | {"menu"}


def test_a_comment_for_translators_is_not_part_of_a_sentence(tmp_path: Path) -> None:
    note("pl", "menu.ftl", "Ola", DAY)
    path = tmp_path / "pl" / "menu.ftl"
    path.write_text(path.read_text("utf-8").replace("\nmenu = ", "\n# The first screen.\nmenu = ", 1), "utf-8")
    assert "menu" not in unread("pl")


def test_what_a_second_reader_notes_keeps_what_the_first_did() -> None:
    note("pl", "menu.ftl", "Ola", DAY)
    note("pl", "safety.ftl", "Jan", DAY)
    assert not unread("pl") & set(digests("pl", ["menu.ftl", "safety.ftl"]))
