"""A published text is made into sound once for each language, and kept by what it says; people's own words never."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.voice.speech import Speech
from tests.drivers.full_disk import full_disk
from tests.voice.conftest import SECONDS
from tests.voice.speaking import decoded, heard_by, watching

TEXT = "The bus comes at nine."
SMALLER_THAN_A_SOUND = 2_000
KEPT = re.compile(r"[0-9a-f]{64}\.ogg")


@pytest.fixture
def kept(tmp_path: Path) -> Callable[[], list[Path]]:
    folder = tmp_path / "sounds"
    return lambda: sorted(folder.iterdir()) if folder.exists() else []


async def test_a_text_asked_for_again_is_not_made_again(speech: Speech, heard: Path) -> None:
    first = await speech.speak(TEXT, "en", keep=True)
    assert [await speech.speak(TEXT, "en", keep=True) for _ in range(3)] == [first] * 3
    assert len(heard_by(heard)) == 1


async def test_it_is_still_there_after_a_new_start(tmp_path: Path, speech: Speech, heard: Path) -> None:
    first = await speech.speak(TEXT, "en", keep=True)
    speech.close()
    again = Speech(tmp_path / "sounds", SECONDS, watching(heard))
    try:
        assert await again.speak(TEXT, "en", keep=True) == first
        assert len(heard_by(heard)) == 1
    finally:
        again.close()


async def test_each_language_and_each_text_has_a_sound_of_its_own(
    speech: Speech, heard: Path, kept: Callable[[], list[Path]]
) -> None:
    wanted = [(TEXT, "en"), (TEXT, "pl"), (f"{TEXT} ", "en"), (TEXT.lower(), "en")]
    made = [await speech.speak(text, language, keep=True) for text, language in wanted]
    assert len(heard_by(heard)) == len(set(made)) == len(kept()) == len(wanted)
    assert [await speech.speak(text, language, keep=True) for text, language in wanted] == made


async def test_two_who_ask_at_once_let_it_be_made_once(speech: Speech, heard: Path) -> None:
    found = await asyncio.gather(*(speech.speak(TEXT, "en", keep=True) for _ in range(6)))
    assert len(heard_by(heard)) == 1
    assert len(set(found)) == 1


async def test_the_name_of_a_kept_sound_tells_nothing_and_only_its_owner_may_look(
    speech: Speech, kept: Callable[[], list[Path]]
) -> None:
    await speech.speak(TEXT, "en", keep=True)
    [path] = kept()
    assert KEPT.fullmatch(path.name)
    assert (path.parent.stat().st_mode & 0o077, path.stat().st_mode & 0o077) == (0, 0)


async def test_peoples_own_words_are_kept_nowhere(
    tmp_path: Path, speech: Speech, heard: Path, kept: Callable[[], list[Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setenv("TMPDIR", str(scratch))  # the child that is started by the first text writes there
    for _ in range(2):
        await speech.speak(TEXT, "en", keep=False)
    assert len(heard_by(heard)) == 2
    assert kept() == []
    assert list(scratch.iterdir()) == []


async def test_a_sound_is_heard_though_the_disk_is_too_full_to_keep_it(
    tmp_path: Path, speech: Speech, kept: Callable[[], list[Path]]
) -> None:
    await speech.speak("A child that runs.", "en", keep=False)
    (tmp_path / "sounds").mkdir()
    with full_disk(tmp_path / "nothing", SMALLER_THAN_A_SOUND):
        assert decoded(await speech.speak(TEXT, "en", keep=True)).seconds > 1
    assert kept() == [], "half a sound is never left lying about"
    await speech.speak(TEXT, "en", keep=True)
    assert len(kept()) == 1
