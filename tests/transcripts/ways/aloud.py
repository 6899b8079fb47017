"""A conversation in which whatever can be said is said aloud, picks included.

What only a voice message brings is taken out of what is heard: 'I am listening', 'I heard: Yes', and 'Is this right?'
with the yes to it. The rest must be as it is written for those who pick and type.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.contributions import ABOUT_SAFETY
from bot.domain.screens import Step
from tests.content.samples import CATALOGUE
from tests.drivers.chat_page import Heard
from tests.drivers.talking import Talker
from tests.transcripts.ways.way import Way
from tests.transcripts.written import HEARD, shown

NOT_ALOUD: Mapping[str, str] = {
    "joining": "Nobody is listened to who has not agreed to it yet.",
    "command": "Telegram's menu and links send commands, and nobody says a stroke.",
    "safety": "What is said about safety waits for no yes; only its contact hears it, and nothing here writes it down.",
}
"""What is typed or picked here all the same, and why."""


class Aloud(Way):
    """Plays with everything said aloud but what is named in `typed`."""

    typed = frozenset(NOT_ALOUD)

    async def say(self, talker: Talker, what: str) -> None:
        if await self._not_aloud(talker, what) in self.typed:
            await super().say(talker, what)
            return
        heard = await self._aloud(talker, self.meant(what))
        if heard and _asked(heard[-1]):
            heard.pop()
            heard += await self._aloud(talker, talker.offered()[0])
        self.waiting[talker.name] += heard

    async def _aloud(self, talker: Talker, words: str) -> list[Heard]:
        """Let somebody say this, and return what it brings but that it is being listened to and what was heard."""
        await self.speak(talker, words)
        heard = await talker.hears()
        for each in heard:
            each.text = _without(each.text, words)
        return [each for each in heard if shown(each)]

    async def _about_safety(self, asked: Step | None) -> bool:
        """Whether words about safety are asked for here, the first or later ones."""
        if asked is None or asked.name != "letter-said":
            return asked is not None and asked.name == "tell-said"
        async with self.running.app.store.unit() as unit:
            found = await unit.records.contributions.found(int(asked.arguments[0], 36))
        return found is not None and found.purpose in ABOUT_SAFETY

    async def _not_aloud(self, talker: Talker, what: str) -> str:
        """Return why this is not said aloud, "" where it is."""
        known = await self.known(talker)
        if not known.person.takes_part:
            return "joining"
        if what.startswith("/"):
            return "command"
        return "safety" if known.place and await self._about_safety(known.place.words) else ""


def _without(text: str, words: str) -> str:
    """Return what a voice message with these words brought, without what tells of the voice message."""
    brought = _said("voice-listening") | _said("heard-simple", words=words) | KEPT_MEANWHILE
    return "\n\n".join(part for part in text.split("\n\n") if part not in brought)


def _asked(heard: Heard) -> bool:
    """Whether this asks if what was heard is right."""
    return any(part in _said("heard-right") for part in heard.text.split("\n\n"))


def _said(key: str, **arguments: object) -> frozenset[str]:
    return frozenset(CATALOGUE.say(key, language, arguments) for language in HEARD)


KEPT_MEANWHILE = _said("data-subject", subject="voice_notes", count=1) | _said(
    "data-subject", subject="voice_sounds", count=1
)
"""What is kept about somebody while the words with which they ask for that are made out."""
