"""Every transcript, over the web chat with buttons and over Telegram typed; a few the other way round, too."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from storage.answers import StoredAnswers
from tests.drivers.over_telegram import OverTelegram
from tests.drivers.over_web import OverWeb
from tests.drivers.running import running
from tests.drivers.talking import Talker
from tests.transcripts.player import Player
from tests.transcripts.written import ears_of, publish, recorded, transcripts

FIRST_CHAT = 1000
OVER_WEB, OVER_TELEGRAM, BUTTONS, TYPED = False, True, False, True
THE_OTHER_WAY_ROUND = ("a-whole-round", "does-not-feel-safe", "feedback-on-staff", "publishes-from-a-phone")


def ways() -> Iterator[ParameterSet]:
    """Each conversation over both channels, with buttons and without; a few in all 4 ways."""
    for path in transcripts():
        yield pytest.param(path, OVER_WEB, BUTTONS, id=f"{path.stem}-web-buttons")
        yield pytest.param(path, OVER_TELEGRAM, TYPED, id=f"{path.stem}-telegram-typed")
        if path.stem in THE_OTHER_WAY_ROUND:
            yield pytest.param(path, OVER_WEB, TYPED, id=f"{path.stem}-web-typed")
            yield pytest.param(path, OVER_TELEGRAM, BUTTONS, id=f"{path.stem}-telegram-buttons")


@pytest.mark.parametrize(("path", "over_telegram", "typing"), list(ways()))
async def test_the_conversation_goes_as_written(
    path: Path,
    over_telegram: bool,
    typing: bool,
    tmp_path: Path,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Everybody meets the options in one order here, so that a conversation can be written down.
    monkeypatch.setattr(StoredAnswers, "seed", lambda stored, round_, person_id: b"one order")
    text = path.read_text(encoding="utf-8")
    chats, pages = count(FIRST_CHAT), list[OverWeb]()
    async with running(tmp_path, telegram=over_telegram, ears=ears_of(text)) as app:

        def meet(name: str, language: str) -> Talker:
            if over_telegram:
                return OverTelegram(app, name, next(chats), language)
            pages.append(OverWeb(app, name, language))
            return pages[-1]

        await publish(app, text)
        try:
            played = await Player(app, meet, typing).play(text)
        finally:
            for page in pages:
                await page.close()
        if app.bot_api:
            assert app.bot_api.unanswered == 0, "a button was never answered"
    now = recorded(text, played)
    if request.config.getoption("--record") and not over_telegram and not typing:
        path.write_text(now, encoding="utf-8")
        return
    difference = "\n".join(difflib.unified_diff(text.split("\n"), now.split("\n"), "written", "heard", lineterm=""))
    assert not difference, f"{path.name} went another way:\n{difference}"
