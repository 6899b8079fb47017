"""Every transcript in more ways than the channels: aloud, on shared phones, and so on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from storage.answers import StoredAnswers
from tests.conftest import EVERY_WAY
from tests.drivers.over_inbox import without_network
from tests.transcripts.ways.aloud import NOT_ALOUD, Aloud
from tests.transcripts.ways.compared import difference
from tests.transcripts.ways.from_right_to_left import FromRightToLeft, InEnglish, differences
from tests.transcripts.ways.resumed import Resumed
from tests.transcripts.ways.shared import Shared
from tests.transcripts.ways.undone import NotUndone, Undone
from tests.transcripts.ways.way import Way
from tests.transcripts.written import ears_of, publish, transcripts

LEFT_OUT: dict[type[Way], dict[str, str]] = {
    Aloud: {
        "voice-written-down": "It is by voice already, where people listen and no computer does.",
    },
    Shared: {
        "on-a-shared-phone": "The phone is shared already, with what only that brings written out.",
        "sets-how-it-works": "Somebody says themselves who uses their phone.",
    },
    Resumed: {
        "a-reader-signs-it-off": "What a reader says reaches an organiser sooner than it is written.",
        "tells-many": "The time in which people get it is over.",
        "a-goal-and-its-promises": "A promise is late by then.",
        "after-thirty-days": "The list closes before it is written that it does.",
        "before-the-meeting": "The meeting is over: what to bring to it is not asked any more.",
        "feedback-on-staff": "A quarter of the year ends, and the vote closes: its results come too.",
        "on-a-shared-phone": "The vote and the list close before it is written that they do.",
        "our-own-space": "Talking in the space ends by its date.",
        "rests-and-leaves": "The vote closes while somebody rests.",
        "sets-how-it-works": "The list closes before it is written that it does.",
        "two-hats": "Two phones of one person are at one place, and an older one shows where that was before.",
        "two-phones": "A code lasts 15 minutes.",
        "with-help-and-for-someone": "A pairing ends by its date.",
        "you-said-we-did": "A change to a promise can be taken back for 15 minutes only, and its news comes sooner.",
    },
    Undone: {
        "a-reader-signs-it-off": "Each yes and no to reading first is logged, and who stops is known for a day.",
        "tells-many": "Undo of writing throws an announcement away, and its row stays for a day.",
        "a-whole-round": "Of words said in the same second and again later, the order in one's list is another.",
        "words-for-someone": "Words said again later come later in the line of what is to be read.",
        "compares-two": "Words said again later come later in the line of what is to be read.",
        "does-not-feel-safe": "Undo lets a message wait as if nobody had been reminded of it yet.",
        "feedback-changed-and-withdrawn": "Undo of sending thanks takes the words back whole.",
        "please-ring-me": "Undo lets somebody wait as long as they have waited in all.",
        "proposes-and-runs": "Undo leaves by the proposal which meeting it was for.",
        "feedback-on-staff": "A code works once, though what it led to is undone.",
        "voice-written-down": "Undo deletes the voice message, so that the same one cannot be listened to.",
    },
    FromRightToLeft: {
        "buttons-and-words": "Choices are typed by their names, without a button to know them by.",
        "from-a-file-to-the-board": "Days are typed in English.",
        "in-polish": "Somebody speaks Polish.",
        "a-reader-signs-it-off": "Days are typed in English.",
        "a-picture-in-a-draft": "Days are typed in English.",
        "publishes-from-a-phone": "Days are typed in English.",
        "says-it-by-voice": "The computer hears English alone.",
        "without-an-invite": "Somebody asks for Polish.",
        "you-said-we-did": "There is 1 message more, so that the promise has another number.",
    },
}
"""Conversations that are not played in a way, and why."""


def played() -> Iterator[ParameterSet]:
    """Every transcript in one way, taking turns; with SAYSO_TEST_EVERY_WAY in each it is not left out of."""
    for number, (way, without) in enumerate(LEFT_OUT.items()):
        for turn, path in enumerate(transcripts()):
            if path.stem not in without and (EVERY_WAY or (turn + number) % len(LEFT_OUT) == 0):
                yield pytest.param(way, path, id=f"{way.__name__}-{path.stem}")


def left_out() -> Iterator[tuple[type[Way], str]]:
    """Every sixth conversation that is left out of a way; with SAYSO_TEST_EVERY_WAY each."""
    found = [(way, name) for way, names in LEFT_OUT.items() for name in names]
    return iter(found if EVERY_WAY else found[::6])


@pytest.fixture(autouse=True)
def one_order(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everybody meets the options in one order here, as in what is written."""
    monkeypatch.setattr(StoredAnswers, "seed", lambda stored, round_, person_id: b"one order")


async def parts(way: type[Way], path: Path, folder: Path) -> str:
    """Play a transcript in a way. Returns where it goes another way than it is written."""
    if way is FromRightToLeft:
        return await parts_from_english(path, folder)
    text = path.read_text(encoding="utf-8")
    async with without_network(folder, ears=ears_of(text)) as app:
        await publish(app, text)
        player = way(app)
        played = await player.play(text)
    otherwise = player.otherwise if isinstance(player, Resumed) else []
    return "\n".join(otherwise) + difference(
        [(line, player.written(line)) for line, _ in played], [(line, player.heard(heard)) for line, heard in played]
    )


async def parts_from_english(path: Path, folder: Path) -> str:
    """Play a transcript in English, and beside it in Urdu. Returns where that goes another way."""
    text = path.read_text(encoding="utf-8")
    async with without_network(folder / "en", ears=ears_of(text)) as app:
        await publish(app, text)
        english = InEnglish(app)
        await english.play(text)
    async with without_network(folder / "ur", ears=ears_of(text)) as app:
        await publish(app, text)
        urdu = FromRightToLeft(app, english, "ur")
        await urdu.play(text)
    return differences(english, urdu)


@pytest.mark.parametrize(("way", "path"), list(played()))
async def test_the_conversation_goes_as_written(way: type[Way], path: Path, tmp_path: Path) -> None:
    found = await parts(way, path, tmp_path)
    assert not found, found


@pytest.mark.parametrize(
    ("why", "name"),
    [("joining", "without-an-invite"), ("command", "undone-half-way"), ("safety", "does-not-feel-safe")],
)
async def test_what_is_not_said_aloud_would_go_another_way(why: str, name: str, tmp_path: Path) -> None:
    class AloudToo(Aloud):
        typed = frozenset(NOT_ALOUD) - {why}

    assert await parts(AloudToo, Path(__file__).with_name(f"{name}.md"), tmp_path)


@pytest.mark.parametrize(("way", "name"), list(left_out()))
async def test_what_is_left_out_would_go_another_way(way: type[Way], name: str, tmp_path: Path) -> None:
    try:
        found = await parts(way, Path(__file__).with_name(f"{name}.md"), tmp_path)
    except NotUndone as failure:
        found = str(failure)
    assert found
