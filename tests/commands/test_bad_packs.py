"""Packs that cannot be published: one line says why and where, and nothing is written."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.commands.packs import read_packs
from bot.commands.speaking import Problem, Speaker
from tests.commands.deployments import BODY, PRIORITIES, SUMMARY, VOTES, Deployment, in_days, pack

LONDON = ZoneInfo("Europe/London")
SPEAKER = Speaker(LONDON)
ODD_LINES = ("---", "# Words", "- ", "> x", "language:")
BAD = {
    "no text": b"\xff\xfe\x00T\x00i",
    "another alphabet's bytes": pack(title="Grudzień").encode("iso-8859-2"),
    "nothing": b"",
    "a picture": b"\x89PNG\r\n\x1a\n",
    "no front matter": BODY.encode(),
    "no summary": pack(body=VOTES + PRIORITIES).encode(),
    "a section twice": pack(body=BODY + SUMMARY).encode(),
    "an unknown section": pack(body=BODY + "\n# News\n").encode(),
    "an impossible day": pack(date="2026-02-30 10:00").encode(),
    "a day in words": pack(votes_close="next Friday").encode(),
    "an unknown field": pack(colour="red").encode(),
    "an unknown audience": pack(audiences="neighbours").encode(),
    "a language nobody speaks": pack("xx").encode(),
    "a sign that cannot be printed": pack(title="Forum \x01").encode(),
    "a list for a field": pack(place="[a, b]").encode(),
}


@pytest.mark.parametrize("content", BAD.values(), ids=BAD.keys())
def test_a_bad_pack_is_refused_in_one_line_before_anything_is_made(content: bytes, deployment: Deployment) -> None:
    (deployment.folder / "forum.md").write_bytes(content)
    said = deployment.sayso("publish", "forum.md").refusal
    assert "forum.md" in said
    assert deployment.everything() == {}


@pytest.mark.parametrize("command", ["check", "publish"])
@pytest.mark.parametrize(("name", "why"), [("missing.md", "No such file"), ("folder.md", "Is a directory")])
def test_what_is_no_file_is_refused(command: str, name: str, why: str, deployment: Deployment) -> None:
    (deployment.folder / "folder.md").mkdir()
    assert deployment.sayso(command, name).refusal.startswith(f"sayso: {name} cannot be read: {why}")
    assert deployment.everything() == {}


@pytest.mark.parametrize("kind", ["a section twice", "a language nobody speaks", "a sign that cannot be printed"])
def test_checking_says_what_publishing_would_refuse(kind: str, deployment: Deployment) -> None:
    (deployment.folder / "forum.md").write_bytes(BAD[kind])
    assert "forum.md:" in deployment.sayso("check", "forum.md").refusal


def test_one_bad_file_refuses_them_all(deployment: Deployment) -> None:
    good = deployment.write("forum.md", pack())
    assert "forum.pl.md" in deployment.sayso("publish", good, "forum.pl.md").refusal
    assert deployment.everything() == {}


def test_what_would_be_over_already_is_refused(published: Deployment) -> None:
    published.write("late.md", pack(votes_close=in_days(-1)))
    assert "is over already" in published.sayso("publish", "late.md").refusal
    assert "late" not in published.sayso("close", "nothing").refusal


@st.composite
def spoilt(draw: st.DrawFn) -> bytes:
    """A pack with a line changed, doubled, dropped or put elsewhere."""
    lines = pack().split("\n")
    for _ in range(draw(st.integers(1, 3))):
        place = draw(st.integers(0, len(lines) - 1))
        other = draw(st.sampled_from(lines) | st.text(max_size=40) | st.sampled_from(ODD_LINES))
        lines[place : place + draw(st.integers(0, 1))] = [other]
    return "\n".join(lines).encode("utf-8", "surrogatepass")


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(content=st.binary(max_size=100) | spoilt())
@example(content=pack(title='"\x07"').encode())
@example(content=pack(title="*nobody").encode())
@example(content=pack(title="!!python/object:os.system x").encode())
@example(content=pack(title="? ").encode())
@example(content=pack(quorum="9" * 5000).encode())
@example(content=pack(body="# What happened\n\n" + ">" * 3000).encode())
def test_whatever_stands_in_a_file_is_a_pack_or_one_line_says_what_is_wrong(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "forum.md"
        path.write_bytes(content)
        with contextlib.suppress(Problem):
            read_packs([path], LONDON, SPEAKER)
