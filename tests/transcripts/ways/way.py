"""What the ways of playing a conversation have in common."""

from __future__ import annotations

from collections import defaultdict
from typing import cast

from bot.usecases.exchange import Known
from tests.drivers.chat_page import Heard
from tests.drivers.over_inbox import OverInbox
from tests.drivers.running import Running
from tests.drivers.talking import Talker
from tests.transcripts.player import Player
from tests.transcripts.ways.compared import told
from tests.transcripts.written import Line


class Way(Player):
    """Plays a conversation otherwise than it is written.

    Of what that brings, `say` may take out what is not written, and leave the rest in `waiting`, by name.
    """

    def __init__(self, running: Running) -> None:
        super().__init__(running, lambda name, language: OverInbox(running, name, language))
        self.waiting: dict[str, list[Heard]] = defaultdict(list)

    async def hear(self, talker: Talker) -> list[Heard]:
        return [*self.waiting.pop(talker.name, []), *await talker.hears()]

    def written(self, line: Line) -> str:
        """Return what should be heard after a line."""
        return told(line.heard)

    def heard(self, messages: list[str]) -> str:
        """Return what was heard, as it is held beside what should be."""
        return told(messages)

    async def known(self, talker: Talker) -> Known:
        """Return who somebody is to the app, and where they are."""
        return await self.inside(talker).known()

    @staticmethod
    def inside(talker: Talker) -> OverInbox:
        """Return somebody who talks, with what only the inbox tells of them."""
        return cast(OverInbox, talker)
