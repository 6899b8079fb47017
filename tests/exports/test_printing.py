"""The report as PDF: printed with tags where a browser is at hand; elsewhere everything else comes as before."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.delivery.line import NotMade
from bot.exports import printing
from bot.exports.printing import NotPrinted, browser, printed
from tests.exports.a_round import a_round
from tests.pages.browsing import CHROMIUM

PAGE = b"<!doctype html><html lang='pl'><title>Raport</title><h1>Wyniki</h1><p>Tak: 4</p>"


COPIES = 'for each; do case "$each" in --print-to-pdf=*) printf %%PDF-1 > "${each#*=}";; esac; done'


def program(folder: Path, does: str) -> str:
    """A browser that does something else."""
    made = folder / "a-browser"
    made.write_text(f"#!/bin/sh\n{does}\n")
    made.chmod(0o700)
    return str(made)


async def test_a_page_is_printed_with_tags_its_language_and_its_outline() -> None:
    if not CHROMIUM.exists():
        pytest.skip("Chromium is not installed: apt install chromium")
    content = await printed(PAGE, str(CHROMIUM))
    for mark in (b"%PDF-", b"/StructTreeRoot", b"/Lang (pl)", b"/Outlines"):
        assert mark in content


@pytest.mark.parametrize("does", ["exit 3", "true", "exec sleep 600", COPIES.replace("%%PDF-1", "no")])
async def test_a_browser_that_prints_nothing_is_given_up(
    tmp_path: Path, does: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "LONGEST", 0.5)
    with pytest.raises(NotPrinted):
        await printed(PAGE, program(tmp_path, does))
    with pytest.raises(NotPrinted):
        await printed(PAGE, str(tmp_path / "gone"))


def test_the_browser_is_the_one_that_is_wanted_or_the_first_that_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert browser("none") is None
    assert browser(program(tmp_path, "true")) == str(tmp_path / "a-browser")
    (tmp_path / "a-browser").rename(tmp_path / "google-chrome")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert browser(None) == str(tmp_path / "google-chrome")
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    assert browser(None) is None
    assert browser("chromium") is None


async def test_it_comes_in_chat_where_there_is_a_browser(tmp_path: Path) -> None:
    async with a_round(tmp_path, browser=program(tmp_path, COPIES)) as found:
        await found.close()
        assert (await found.exported("board"))["sayso-board.pdf"] == b"%PDF-1"


async def test_where_printing_fails_words_say_so_and_the_command_writes_all_else(tmp_path: Path) -> None:
    async with a_round(tmp_path, browser=program(tmp_path, "exit 3")) as found:
        await found.close()
        priya, exports = found.people["Priya"], found.offline.app.exports
        await priya.takes("export")
        [report] = [each for each in await priya.picks("Board file") if each.file == "board.pdf"]
        assert report.fallback == "I could not make the report to print. Please print the page."
        with pytest.raises(NotMade):
            await exports.make(report.file, report.file_id)
        folder = tmp_path / "board"
        folder.mkdir()
        await exports.write(report.file_id, folder, "board")
        assert not (folder / "board.pdf").exists()
        assert (folder / "board.html").exists()
        exports._browser = program(tmp_path, COPIES)
        whole = tmp_path / "whole"
        whole.mkdir()
        await exports.write(report.file_id, whole, "board")
        assert (whole / "board.pdf").read_bytes() == b"%PDF-1"
        assert (whole / "board.pdf").stat().st_mode & 0o077 == 0
