"""Every screen of reading texts first holds in every language: the ways to them are long, so they are gone here."""

from __future__ import annotations

from pathlib import Path

from bot.content.catalogue import LANGUAGES
from bot.content.plain_language import words
from bot.domain.preferences import USUAL
from tests.drivers.offline import offline
from tests.handlers.conftest import Met
from tests.handlers.rules_of_screens import check_screen
from tests.usecases.first_readers import asked, finds_clear, reader
from tests.usecases.test_drafting import organiser

LONG_NAME = "Anastasia-Maria Krishnamurthy-Hernandez"
WHY = "The word is new to me, and nobody here could tell me what it means."
SENTENCE = "We had soup, bread and fruit, and most people there liked it very much today."
TEXT = f"The bus\nThe bus was late on 3 days.\n\nLunch\n{SENTENCE} {SENTENCE}"


async def test_every_screen_of_readers_fits_in_every_language(tmp_path: Path, met: Met) -> None:
    async with offline(tmp_path) as found:
        boss, ana = await organiser(found), await reader(found, "")
        await boss.takes("readers")
        await ana.takes("reader-name")
        await ana.says(LONG_NAME)
        code = await asked(boss, TEXT)
        await ana.takes("texts-first 0")
        await finds_clear(ana, code, 2)
        await ana.picks("It is not clear")
        await ana.picks("Sentence 2")
        await ana.says(WHY)
        for view in (f"draft {code}", f"draft-readers {code}", f"draft-said {code} 0", f"draft-unread {code} now"):
            await boss.takes(view)
        await ana.takes(f"read-text {code} 2")
        await ana.picks("It is clear")
        await boss.takes(f"draft-said {code} 0")
        await boss.takes(f"draft-sure {code}")
        await boss.picks("Publish it now")
        await ana.takes("meeting 2")
        names = {where.name for _, where, _ in met}
        expected = {"readers", "reader-name", "texts-first", "read-text", "read-which", "read-why", "draft-said"}
        assert names >= expected | {"draft-readers", "draft-unread", "draft-sure", "meeting"}
        broken = []
        for language in LANGUAGES:
            for screen, where, undoable in met:
                *_, message = found.app.renderer.shown(screen, where, language, USUAL, 1, undoable=undoable)[0]
                try:
                    check_screen(message)
                except AssertionError as wrong:
                    broken.append(f"{language} {where.code}: {len(words(message.text))} words: {wrong}")
        assert not broken, "\n\n".join(broken)
