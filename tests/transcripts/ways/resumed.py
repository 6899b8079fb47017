"""A conversation in which half-way 30 days pass, with all that becomes due then, and everybody begins again by /start.

They must find the place where they were, as it was; then the conversation goes on to its written end. Days of the
calendar are not compared: they are others.
"""

from __future__ import annotations

import re
from datetime import timedelta

from bot.domain.places import HOME
from tests.content.samples import CATALOGUE
from tests.drivers.chat_page import Heard
from tests.drivers.running import Running
from tests.drivers.talking import Talker
from tests.transcripts.player import SAYS, Played
from tests.transcripts.ways.way import Way
from tests.transcripts.written import Line, read, shown

AWAY = timedelta(days=30)
DAY = re.compile(r"(?:\w+day )?\d{1,2} \w+ 20\d\d(?: at \d{1,2}:\d\d [ap]m)?")
HERE = CATALOGUE.say("where-you-are", "en")
BACK = CATALOGUE.say("welcome-back", "en")


class Resumed(Way):
    """Plays with a pause of 30 days half-way."""

    def __init__(self, running: Running) -> None:
        super().__init__(running)
        self.half_way = 0
        self.otherwise: list[str] = []
        """Who did not find the place where they were, or not as it was."""

    async def play(self, text: str) -> Played:
        spoken = [line for line in read(text)[1] if SAYS.fullmatch(line.text)]
        self.half_way = spoken[len(spoken) // 2].number
        return await super().play(text)

    async def after(self, line: Line) -> None:
        if line.number != self.half_way:
            return
        self.running.clock.passes(AWAY)
        await self.running.app.clockwork.look()
        await self.look()
        for talker in self.talkers.values():
            await self._comes_back(talker)

    async def _comes_back(self, talker: Talker) -> None:
        """Let somebody begin again, and see that they find their place."""
        before = await self.known(talker)
        screen = self.inside(talker).screen
        await talker.hears()
        await talker.says("/start")
        heard = await talker.hears()
        place = (await self.known(talker)).place
        assert before.place
        assert place
        assert heard, f"{talker.name} hears nothing"
        expected = before.place.doing if before.place.where.name == "resting" else before.place.where
        if place.where != expected or (place.where == before.place.where and _steps(screen) != self._offered(talker)):
            self.otherwise.append(f"{talker.name} was at {expected.code}, and is at {place.where.code}")
        elif place.where != HOME and before.person.takes_part:
            assert any(HERE in each.text or BACK in each.text for each in heard), shown(heard[0])

    def _offered(self, talker: Talker) -> list[str]:
        return _steps(self.inside(talker).screen)

    def written(self, line: Line) -> str:
        return DAY.sub("(a day)", super().written(line))

    def heard(self, messages: list[str]) -> str:
        return DAY.sub("(a day)", super().heard(messages))


def _steps(screen: Heard | None) -> list[str]:
    """Return the steps a screen offers but Undo, which only the screen right after an act shows."""
    buttons = screen.buttons if screen else []
    return [data.partition("|")[2] for _, data in buttons if not data.endswith("|undo")]
