"""Packs of any bytes: read, or refused with a line and a reason that has a sentence, in a moment."""

from __future__ import annotations

import time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.commands.packs import GATE
from bot.content.catalogue import LANGUAGES
from bot.usecases import publishing
from bot.usecases.documents.reading import read
from bot.usecases.packs import BadPack, read_pack
from bot.usecases.packs.reader import LONGEST_PACK
from tests.content.samples import CATALOGUE

LONDON = ZoneInfo("Europe/London")
EXAMPLE = Path("bot/content/example/willow-lane.md").read_text(encoding="utf-8")
LINES = EXAMPLE.split("\n")
SECONDS = 10.0
"""A generous moment, on a busy machine."""
SOME = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
pieces = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        [
            "---",
            "# Votes",
            "## ",
            "- **",
            "**",
            "![a](b.png)",
            "&a [*a,*a]",
            "\0",
            "\ud800",
            "\u2028",
            "\r",
            "\t",
            "`" * 9,
        ]
    ),
    st.sampled_from(LINES),
)


def is_read_or_refused(text: str) -> bool:
    """Read a pack and look it over. Whether it is one, or has a problem with a line and a sentence."""
    try:
        pack = read_pack(text, "pack", LONDON)
    except BadPack as bad:
        said = CATALOGUE.say(bad.problem, "en", {"found": bad.found, "languages": "en"})
        return bad.line >= 1 and bool(said)
    if pack.language in LANGUAGES:
        publishing.check(pack, GATE)
    return True


@SOME
@given(st.binary(max_size=2000), st.sampled_from(["a.docx", "a.md", "a.txt", "", "\0"]))
def test_any_bytes_are_words_or_trouble(content: bytes, name: str) -> None:
    found = read(1, content, name)
    assert bool(found.words) != bool(found.trouble)
    if found.words:
        assert is_read_or_refused(found.words)


@SOME
@given(st.text(max_size=2000))
def test_any_text_is_a_pack_or_is_refused(text: str) -> None:
    assert is_read_or_refused(text)
    assert is_read_or_refused(f"---\n{text}\n---\n{text}")


@SOME
@given(st.data())
def test_a_pack_with_anything_in_it_is_read_or_refused(data: st.DataObject) -> None:
    lines = LINES[:]
    for _ in range(data.draw(st.integers(1, 4))):
        number = data.draw(st.integers(0, len(lines) - 1))
        length = data.draw(st.integers(0, 3))
        lines[number : number + length] = data.draw(st.lists(pieces, max_size=3))
        lines = lines or [""]
    assert is_read_or_refused("\n".join(lines))


LAUGHS = "\n".join(
    ["a: &a [x, x]"] + [f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join([f'*{chr(97 + n)}'] * 9)}]" for n in range(20)]
)
HARD = {
    "aliases of aliases": f"---\n{LAUGHS}\n---\n# What happened\n",
    "lists in lists": f"---\ntitle: {'[' * 20_000}\n---\n",
    "quotes in quotes": EXAMPLE + ">" * 50_000 + " x",
    "items in items": EXAMPLE + "\n".join("  " * n + "- x" for n in range(600)),
    "brackets": EXAMPLE + "[" * 50_000,
    "stars": EXAMPLE + "*a " * 20_000,
    "pictures": EXAMPLE + "![" * 20_000,
    "backticks": EXAMPLE + "".join("`" * n + " " for n in range(400)),
    "one long word": EXAMPLE.replace("# Votes", f"{'a' * 100_000}\n\n# Votes", 1),
    "as long as can be": EXAMPLE + "x. " * ((LONGEST_PACK - len(EXAMPLE)) // 3),
}


@pytest.mark.parametrize("text", HARD.values(), ids=HARD.keys())
def test_a_pack_made_to_take_long_is_dealt_with_in_a_moment(text: str) -> None:
    began = time.process_time()
    assert is_read_or_refused(text)
    assert time.process_time() - began < SECONDS


@pytest.mark.parametrize(
    "name",
    ["../../config/sayso.key", "/etc/passwd", "https://a.example/b.png", "a/b.png", "~/a.png"],
)
def test_a_picture_lies_beside_its_pack_and_nowhere_else(name: str) -> None:
    heading = next(line for line in LINES if line.startswith("## "))
    text = EXAMPLE.replace(heading, f"{heading}\n\n![A path](<{name}>)", 1)
    with pytest.raises(BadPack) as bad:
        read_pack(text, "pack", LONDON)
    assert bad.value.problem == "pack-picture-beside"
