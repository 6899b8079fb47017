"""`sayso close`, `sayso results` and `sayso export`: once, for everybody, and nothing half written."""

from __future__ import annotations

import csv
import io
import stat
from pathlib import Path

import openpyxl
import pytest

from tests.commands.deployments import SUMMARY, Deployment, pack, permissions_bind
from tests.drivers.engines import rows
from tests.exports.reading_files import FILES

CLOSED = "Closed. The results go to everyone now.\n"


def all_that_is_closed(deployment: Deployment) -> list[tuple[object, ...]]:
    return rows(deployment.database, "SELECT * FROM rounds") + rows(deployment.database, "SELECT * FROM releases")


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_vote_closes_alone_and_its_result_can_be_read(published: Deployment) -> None:
    assert published.sayso("results").done == "There are no results yet.\n"
    assert published.sayso("close", "forum", "vote").done == CLOSED
    said = published.sayso("results").done
    assert said.startswith("Shall we open on Saturdays?\nResult: ")
    assert "What comes first?" not in said


def test_without_a_subject_all_of_a_meeting_closes(published: Deployment) -> None:
    assert published.sayso("close", "forum").done == CLOSED
    assert "What comes first?" in published.sayso("results").done
    assert not any((published.folder / "config" / "ballots").iterdir()), "the vote's secret is destroyed"


def test_a_meeting_that_asks_nothing_closes_once(deployment: Deployment) -> None:
    lines = pack(body=SUMMARY).split("\n")
    deployment.write("news.md", "\n".join(line for line in lines if " close: " not in line))
    assert deployment.sayso("publish", "news.md").done == "Published news: 1 cards, 0 votes, 0 things to choose from.\n"
    assert deployment.sayso("close", "news").done == CLOSED
    assert deployment.sayso("close", "news").refusal


def test_what_is_closed_already_or_never_was_is_refused_and_changes_nothing(published: Deployment) -> None:
    published.sayso("close", "forum", "vote")
    before = all_that_is_closed(published)
    for wanted in (("forum", "vote"), ("nothing",), ("",), ("FORUM",)):
        said = published.sayso("close", *wanted).refusal
        assert said == "sayso: Nothing of that name is open. Open now: forum priorities\n"
    assert "'lunch' is not one of 'vote'" in published.sayso("close", "forum", "lunch").refusal
    assert all_that_is_closed(published) == before


def test_an_export_is_whole_and_for_its_owner_alone(published: Deployment) -> None:
    published.sayso("close", "forum")
    folder = published.folder / "out" / "of" / "here"
    assert published.sayso("export", "--to", folder).done == f"Wrote 29 files to {folder}\n"
    assert {kind: names(folder / kind) for kind in FILES} == FILES
    for path in (*(folder / "board").iterdir(), *(folder / "working").iterdir()):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        if path.suffix == ".csv":
            assert len(list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"))))) > 0
        elif path.suffix == ".xlsx":
            openpyxl.load_workbook(path).close()
    votes = (folder / "board" / "votes.csv").read_text(encoding="utf-8-sig")
    assert "Shall we open on Saturdays?" in votes


def test_before_anything_is_published_an_export_is_whole_too(deployment: Deployment) -> None:
    deployment.sayso("export", "--to", "out").done  # noqa: B018 - that it is done is what matters
    assert {kind: names(deployment.folder / "out" / kind) for kind in FILES} == FILES


def test_exporting_again_replaces_what_was_there(published: Deployment) -> None:
    published.sayso("export", "--to", "out")
    votes = published.folder / "out" / "board" / "votes.csv"
    before = votes.read_bytes()
    votes.write_text("somebody's own", encoding="utf-8")
    published.sayso("close", "forum")
    assert published.sayso("export", "--to", "out").status == 0
    assert votes.read_bytes() not in {b"somebody's own", before}
    assert {kind: names(published.folder / "out" / kind) for kind in FILES} == FILES


def test_a_file_in_place_of_the_folder_is_refused_and_kept(published: Deployment) -> None:
    mine = published.write("out", "mine")
    assert published.sayso("export", "--to", "out").refusal.startswith("sayso: out cannot be written: ")
    assert mine.read_text(encoding="utf-8") == "mine"


def test_a_folder_that_must_not_be_written_is_refused(published: Deployment) -> None:
    folder = published.folder / "out"
    folder.mkdir(mode=0o500)
    said = published.sayso("export", "--to", "out", first=permissions_bind).refusal
    assert said == "sayso: out cannot be written: Permission denied\n"
    assert not any(folder.iterdir())


@pytest.mark.parametrize("where", ["working", "board/votes.csv/mine", "working/working.xlsx/mine"])
def test_an_export_that_fails_in_the_middle_leaves_nothing_half_written(where: str, published: Deployment) -> None:
    """Something else is in the way: a file where a folder is wanted, or a folder where a file is."""
    hindrance = published.folder / "out" / where
    hindrance.parent.mkdir(parents=True)
    hindrance.write_text("mine", encoding="utf-8")
    assert published.sayso("export", "--to", "out").refusal.startswith("sayso: out cannot be written: ")
    found = {path for path in (published.folder / "out").rglob("*") if path.is_file()}
    assert found == {hindrance}
