"""Somebody who talks to the bot, whatever the channel."""

from __future__ import annotations

import re
from typing import Protocol

from tests.drivers.chat_page import Heard


class Talker(Protocol):
    """What a conversation needs of a person, whatever the channel."""

    name: str

    async def begins(self, token: str) -> None: ...

    async def says(self, text: str) -> None: ...

    async def speaks(self, sound: bytes) -> None: ...

    async def brings(self, name: str, content: bytes) -> None:
        """Send a document of this name."""
        ...

    async def picks(self, label: str) -> None: ...

    async def hears(self) -> list[Heard]:
        """Return what came since the last time."""
        ...

    async def taps(self, data: str, number: int = 1) -> None:
        """Press a button that carries this, whether or not it is offered now."""
        ...

    async def blocks(self) -> None:
        """Want no messages: block the bot, or close the page."""
        ...

    async def returns(self) -> None:
        """Come back after that, and begin as people begin."""
        ...

    def offered(self) -> list[str]:
        """The labels that can be picked now, without numbers."""
        ...


def unnumbered(label: str) -> str:
    return re.sub(r"^\d+\. ", "", label)
