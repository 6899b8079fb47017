"""Whoever walks wherever buttons lead: each screen is short and plain, with Back, Stop and Help in their place."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from bot.content.catalogue import LANGUAGES
from bot.content.plain_language import words
from bot.delivery.messages import Message
from bot.domain.preferences import USUAL
from tests.drivers.somebody import Somebody
from tests.handlers.conftest import Met
from tests.handlers.rules_of_screens import check_screen, rows
from tests.handlers.world import World, world

WALKED = ("en", "pl", "ur")
"""Left to right with few and with many forms of words, and right to left."""
STEPS = 200
SAID = ("A bus that comes on time", "menu", "1", "12345678")
LEAVING = "leave"


class Walker:
    """Somebody who takes, from each screen, the choice taken least so far, and now and then types."""

    def __init__(self, who: Somebody, contrary: bool = False) -> None:
        self.who = who
        self.prefer = max if contrary else min
        self.taken: Counter[str] = Counter()
        self.seen: dict[str, Message] = {}
        self.steps: set[str] = set()

    async def walk(self, there: World, steps: int) -> None:
        for number in range(steps):
            self.seen |= {each.text: each for each in self.who.messages if rows(each)}
            where = (await there.state(self.who))[1].where.name
            self.steps.add(where)
            offered = [each for row in rows(self.who.screen) for each in row]
            least = min(map(self.often, offered))
            label, data = self.prefer(each for each in offered if self.often(each) == least)
            code = data.partition("|")[2] or label
            self.taken.update({code, code.partition(" ")[0]})
            if where == LEAVING:
                await self.who.says("/menu")
            elif number % 9 == 8:
                await self.who.says(SAID[number % len(SAID)])
            else:
                await (self.who.taps(data) if data else self.who.says(label))

    def often(self, choice: tuple[str, str]) -> tuple[int, int]:
        """How often a step was taken so far, and how often with just these arguments."""
        code = choice[1].partition("|")[2] or choice[0]
        return self.taken[code.partition(" ")[0]], self.taken[code]


async def walked(there: World, language: str) -> list[Walker]:
    """Let one of each kind of person walk everywhere."""
    kinds = (World.stranger, World.invited, World.participant, World.organiser, World.contact)
    walkers = [Walker(await World.invited(there, language), contrary=True)]
    walkers += [Walker(await kind(there, language)) for kind in kinds]
    for walker in walkers:
        await walker.who.says("/start")
        await walker.walk(there, STEPS)
    return walkers


@pytest.mark.parametrize("language", WALKED)
async def test_every_screen_that_buttons_lead_to(language: str, tmp_path: Path) -> None:
    async with world(tmp_path) as there:
        walkers = await walked(there, language)
        screens = {text: message for walker in walkers for text, message in walker.seen.items()}
        assert len(screens) > 120
        for message in screens.values():
            check_screen(message)
        assert there.offline.count("set_aside") == 0
        assert len(set().union(*(walker.steps for walker in walkers))) > 40


async def test_what_fits_in_one_language_fits_in_all(tmp_path: Path, met: Met) -> None:
    async with world(tmp_path) as there:
        await walked(there, "en")
        assert len(met) > 200
        broken = []
        for language in LANGUAGES:
            for screen, where, undoable in list(met):
                *_, message = there.offline.app.renderer.shown(screen, where, language, USUAL, 1, undoable=undoable)[0]
                try:
                    check_screen(message)
                except AssertionError as wrong:
                    broken.append(f"{language} {where.code}: {len(words(message.text))} words: {wrong}")
        assert not broken, "\n\n".join(broken)
