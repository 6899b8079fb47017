"""`sayso check` and `sayso publish` with packs that can be read: what is hard is said, and what is published, once."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.commands.deployments import (
    BODY,
    EXAMPLE_PACKS,
    HOUSE,
    PRIORITIES,
    PROGRAM,
    SUMMARY,
    VOTES,
    Deployment,
    pack,
)
from tests.drivers.engines import rows

HARD = SUMMARY.replace("The bus was late.", "Respite, e.g. at night, doesn't exist.")
ENDLESS = SUMMARY.replace("The bus was late.", "The bus was late " + "and so was the next one " * 6 + "again.")


def meetings(deployment: Deployment) -> int:
    return int(rows(deployment.database, "SELECT count(*) FROM meetings")[0][0])


def test_the_installed_command_says_what_it_can_do() -> None:
    for program in ((PROGRAM,), (sys.executable, "-m", "bot")):
        said = subprocess.run([*program, "--help"], cwd=HOUSE, capture_output=True, text=True, check=True).stdout
        for name in ("run", "check", "publish", "invite", "close", "results", "export"):
            assert f"\n  {name} " in said


def test_the_example_has_nothing_to_change(deployment: Deployment) -> None:
    said = deployment.sayso("check", *EXAMPLE_PACKS).done
    assert said == "".join(f"{path}: nothing to change.\n" for path in EXAMPLE_PACKS)


def test_what_must_change_is_named_with_its_line_and_its_file(deployment: Deployment) -> None:
    path = deployment.write("forum.md", pack(body=ENDLESS + VOTES + PRIORITIES))
    line = path.read_text(encoding="utf-8").split("\n").index(ENDLESS.split("\n")[4]) + 1
    said = deployment.sayso("check", path)
    assert (said.status, said.err) == (1, "")
    first, *_, last = said.out.splitlines()
    assert first.startswith(f"{path}:{line}: must change: ")
    assert last == f"{path} has 1 sentences or labels that must change before it can be published."


def test_however_long_a_sentence_is_it_can_be_named(deployment: Deployment) -> None:
    path = deployment.write("forum.md", pack(body=SUMMARY.replace("late", "late and " * 400) + VOTES + PRIORITIES))
    said = deployment.sayso("check", path)
    assert (said.status, said.err) == (1, "")
    assert ": must change: 803 words in 1 sentence." in said.out


def test_advice_alone_stops_nobody(deployment: Deployment) -> None:
    path = deployment.write("forum.md", pack(body=HARD + VOTES + PRIORITIES))
    said = deployment.sayso("check", path).done
    assert ": advice: " in said
    assert "must change" not in said
    assert deployment.sayso("publish", path).done.startswith("Published forum: ")


def test_checking_needs_no_settings_and_makes_nothing(deployment: Deployment) -> None:
    path = deployment.write("forum.md", pack())
    deployment.settings.write_text("")
    assert deployment.sayso("check", path).status == 0
    assert deployment.everything() == {}


def test_blockers_refuse_a_pack_until_a_reason_is_given_which_is_kept(deployment: Deployment) -> None:
    path = deployment.write("forum.md", pack(body=ENDLESS + VOTES + PRIORITIES))
    refused = deployment.sayso("publish", path)
    assert (refused.status, refused.err) == (1, "")
    assert refused.out.endswith('give the reason: --overrule "..."\n')
    assert deployment.everything() == {}
    printed = deployment.sayso("publish", path, "--overrule", "It is a quotation.").done
    assert printed.splitlines()[-1].startswith("Published forum: ")
    [(kept,)] = rows(deployment.database, "SELECT document FROM meetings")
    assert "It is a quotation." in kept


@pytest.mark.parametrize("reason", ["", " ", "\t\n"])
def test_a_blank_reason_is_none(reason: str, deployment: Deployment) -> None:
    path = deployment.write("forum.md", pack(body=ENDLESS + VOTES + PRIORITIES))
    assert deployment.sayso("publish", path, "--overrule", reason).status == 1
    assert deployment.everything() == {}


def test_one_file_that_must_change_holds_up_all_languages(deployment: Deployment) -> None:
    first = deployment.write("forum.md", pack())
    second = deployment.write("forum.pl.md", pack("pl", body=ENDLESS + VOTES + PRIORITIES))
    assert deployment.sayso("publish", first, second).status == 1
    assert deployment.everything() == {}


def test_publishing_twice_changes_nothing(published: Deployment) -> None:
    before = rows(published.database, "SELECT * FROM meetings"), rows(published.database, "SELECT * FROM rounds")
    said = published.sayso("publish", "forum.md").done
    assert said == "forum is published already. Nothing has changed.\n"
    assert rows(published.database, "SELECT * FROM meetings") == before[0]
    assert rows(published.database, "SELECT * FROM rounds") == before[1]


def test_another_text_under_a_known_name_is_refused(published: Deployment) -> None:
    before = rows(published.database, "SELECT * FROM meetings")
    changed = published.write("forum.md", pack(title="Another forum"))
    assert "Another text is published as" in published.sayso("publish", changed).refusal
    assert rows(published.database, "SELECT * FROM meetings") == before


def test_a_second_meeting_stands_beside_the_first(published: Deployment) -> None:
    published.write("spring.md", pack(title="Forum, spring"))
    assert published.sayso("publish", "spring.md").done.startswith("Published spring: ")
    assert meetings(published) == 2
    assert "forum vote, forum priorities, spring vote" in published.sayso("close", "nothing").refusal


def test_an_empty_name_is_as_none_and_the_files_name_is_used(deployment: Deployment) -> None:
    path = deployment.write("forum.md", pack(name=""))
    assert deployment.sayso("publish", path).done.startswith("Published forum: ")


NOT_TOGETHER = {
    "one language twice": pack(),
    "another date": pack("pl", votes_close="2990-01-01 10:00"),
    "another number of votes": pack("pl", body=SUMMARY + VOTES + "## Another?\n\n" + PRIORITIES),
    "another number of sentences": pack("pl", body=BODY.replace("The bus was late.", "It was late. It was full.")),
    "for others": pack("pl", audiences="carers"),
}


@pytest.mark.parametrize("other", NOT_TOGETHER.values(), ids=NOT_TOGETHER.keys())
def test_files_that_do_not_belong_together_are_refused(other: str, deployment: Deployment) -> None:
    first = deployment.write("forum.md", pack(name="forum"))
    second = deployment.write("forum.pl.md", other.replace("title:", "name: forum\ntitle:"))
    assert deployment.sayso("publish", first, second).refusal
    assert meetings(deployment) == 0
