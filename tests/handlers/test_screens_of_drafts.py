"""Every screen of writing and publishing holds in every language: the ways to them are long, so they are gone here."""

from __future__ import annotations

from pathlib import Path

from bot.content.catalogue import LANGUAGES
from bot.content.plain_language import words
from bot.domain.people import Role
from bot.domain.preferences import USUAL
from tests.drivers.drawn import symbols_in
from tests.drivers.offline import offline
from tests.handlers.conftest import Met
from tests.handlers.rules_of_screens import check_screen
from tests.usecases.test_drafting import LONG, begun, organiser, told_all

TEXT = f"The bus\nPlease assist us. {LONG}\nLunch\nWe tried soup. Most liked it."
VIEWS = (
    "publish",
    "drafts 0",
    "draft {}",
    "draft-more {}",
    "draft-change {} 0",
    "draft-change {} 4",
    "draft-change {} 8",
    "draft-whom {}",
    "draft-vote {}",
    "draft-add {}",
    "draft-vote-ask {} yes",
    "draft-vote-ask {} ranked",
    "draft-list {}",
    "draft-outs {} 0",
    "draft-pictures {} 0",
    "draft-picture {} 0",
    "draft-check {}",
    "draft-rewrite {}",
    "draft-why {}",
    "draft-langs {} 0",
    "draft-langs {} 4",
    "draft-lang {} pl",
    "draft-lang {} cy",
    "draft-lang-all {} pl",
    "draft-lang-one {} pl 0",
    "draft-lang-one {} pl 2",
    "draft-in {} 0",
    "draft-in {} 4",
    "draft-symbols {} 0 bus 0",
)


async def test_every_screen_of_a_draft_fits_in_every_language(tmp_path: Path, met: Met) -> None:
    async with offline(tmp_path, symbols=symbols_in(tmp_path)) as found:
        await found.somebody(Role.CARER)
        boss = await organiser(found)
        code = await begun(boss, TEXT)
        await told_all(boss)
        for language in ("pl", "cy", "ro"):
            await boss.takes(f"draft-lang-one {code} {language} 0")
            await boss.says("Forum")
        for view in VIEWS:
            await boss.takes(view.format(code))
        await boss.picks("Number 1")
        await boss.says("A red bus.")
        await boss.takes(f"draft-why {code}")
        await boss.says("The council wrote it.")
        for view in (f"draft-check {code}", f"draft-explain {code}", f"draft-sure {code}", f"draft-when {code}"):
            await boss.takes(view)
        await boss.says("25 November 9:00")
        await boss.takes("drafts 0")
        names = {where.name for _, where, _ in met}
        assert names >= {
            view.split()[0]
            for view in (*VIEWS, "draft-explain", "draft-sure", "draft-when", "draft-new", "draft-shows")
        }
        broken = []
        for language in LANGUAGES:
            for screen, where, undoable in met:
                *_, message = found.app.renderer.shown(screen, where, language, USUAL, 1, undoable=undoable)[0]
                try:
                    check_screen(message)
                except AssertionError as wrong:
                    broken.append(f"{language} {where.code}: {len(words(message.text))} words: {wrong}")
        assert not [each for each in broken if LONG not in each], "\n\n".join(broken)
