"""Every transcript, over the web chat and over Telegram, once with buttons and once typed."""

from __future__ import annotations

import difflib
from pathlib import Path

import pytest

from storage.answers import StoredAnswers
from tests.drivers.running import running
from tests.transcripts.player import Player, recorded, transcripts

WAYS = [
    pytest.param(False, False, id="web-buttons"),
    pytest.param(False, True, id="web-typed"),
    pytest.param(True, False, id="telegram-buttons"),
    pytest.param(True, True, id="telegram-typed"),
]


@pytest.mark.parametrize(("over_telegram", "typing"), WAYS)
@pytest.mark.parametrize("path", transcripts(), ids=lambda path: path.stem)
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
    async with running(tmp_path, telegram=over_telegram) as app:
        await app.publish_example()
        player = Player(app, over_telegram, typing)
        try:
            played = await player.play(text)
        finally:
            await player.close()
        if app.bot_api:
            assert app.bot_api.unanswered == 0, "a button was never answered"
    now = recorded(text, played)
    if request.config.getoption("--record") and not over_telegram and not typing:
        path.write_text(now, encoding="utf-8")
        return
    difference = "\n".join(difflib.unified_diff(text.split("\n"), now.split("\n"), "written", "heard", lineterm=""))
    assert not difference, f"{path.name} went another way:\n{difference}"
