"""A pack with a picture: kept and shown once it is all right, refused with its line and kept nowhere otherwise."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.commands.deployments import PRIORITIES, VOTES, Deployment, pack
from tests.drivers.engines import rows

PICTURE = Path(__file__).parents[1] / "transcripts" / "packs" / "garden-path.png"
SHOWN = "![A flat path leads to the shed](path.png)"


def told(picture: str = SHOWN, text: str = "The path is flat now.") -> str:
    return f"# What happened\n\n## The path\n\n{picture}\n\n{text}\n\n"


def published(deployment: Deployment, body: str) -> str:
    deployment.write("forum.md", pack(body=body + VOTES + PRIORITIES))
    shutil.copy(PICTURE, deployment.folder / "path.png")
    (deployment.folder / "words.png").write_text("Dear all")
    said = deployment.sayso("publish", "forum.md")
    return said.done if said.status == 0 else said.refusal


def test_a_picture_beside_a_pack_is_published_with_it(deployment: Deployment) -> None:
    assert "Published" in published(deployment, told())
    assert rows(deployment.database, "SELECT name FROM pictures") == [("sayso.png",)]
    assert "published already" in published(deployment, told())


BAD = {
    "no words for it": (told("![](path.png)"), "Say what the picture shows"),
    "no text beside it": (told(text=""), "A picture stands beside words"),
    "2 under 1 heading": (told(f"{SHOWN}\n\n{SHOWN}"), "more than 1 picture"),
    "no such file": (told("![A path](paht.png)"), 'There is no picture "paht.png"'),
    "a file elsewhere": (told("![A path](../my.env)"), "is no file beside this one"),
    "an address": (told("![A path](https://example.org/path.png)"), "is no file beside this one"),
    "a file that is none": (told("![A path](words.png)"), '"words.png" is no picture I can show'),
    "within a sentence": (told(f"Here: {SHOWN}"), "Only text"),
}


@pytest.mark.parametrize(("body", "said"), BAD.values(), ids=BAD)
def test_a_picture_that_cannot_be_shown_is_named_with_its_line(body: str, said: str, deployment: Deployment) -> None:
    refusal = published(deployment, body)
    assert said in refusal
    assert "forum.md:" in refusal
    assert not deployment.database.exists() or rows(deployment.database, "SELECT * FROM pictures") == []


def test_a_long_caption_must_change(deployment: Deployment) -> None:
    caption = "A flat path " + "and a gate " * 5
    deployment.write("forum.md", pack(body=told(f"![{caption}](path.png)") + VOTES + PRIORITIES))
    assert "This caption is long." in deployment.sayso("check", "forum.md").out
