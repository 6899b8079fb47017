"""Plays a transcript, as `written.py` reads it, in a running app: with buttons or by typing alone, over any channel."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

from bot.content.catalogue import LANGUAGES
from bot.domain.people import Role
from tests.content.samples import CATALOGUE
from tests.drivers.chat_page import Heard
from tests.drivers.ears import spoken
from tests.drivers.running import Running
from tests.drivers.talking import Talker
from tests.transcripts.written import CODE, Line, document, language_of, read, same_each_time, shown

ROLES = {
    "service user": Role.SERVICE_USER,
    "carer": Role.CARER,
    "staff member": Role.STAFF,
    "organiser": Role.ORGANISER,
    "facilitator": Role.FACILITATOR,
    "safety contact": Role.SAFETY,
    "second safety contact": Role.SECOND_SAFETY,
}
SAYS = re.compile(r"\*\*(?P<who>\w+)(?::\*\*|\*\* \((?P<how>voice|document)\):) (?P<what>.*)")
OPENS = re.compile(r"\*\*(?P<who>\w+)\*\* opens an invite as (?P<role>[a-z ]+)\.")
JOINS = re.compile(r"\*\*(?P<who>\w+)\*\* joins as (?P<role>[a-z ]+)\.")
CROWD = re.compile(
    r"\*(?P<people>\d+) more (?P<role>[a-z ]+?)s? (?P<named>give names and )?vote (?P<choice>[\w, /]+)\.\*"
)
PRAISE = re.compile(r"\*(?P<people>\d+) more (?P<role>[a-z ]+?)s? praise (?P<whom>\w+)\.\*")
COMES = re.compile(r"\*\*(?P<who>\w+)\*\* comes without an invite\.")
BESIDE = re.compile(r"\*\*(?P<who>\w+)\*\* (?P<what>hears:|blocks the bot\.|comes back\.)")
PASSES = re.compile(r"\*(?P<number>\d+) (?P<unit>days|hours) pass\.\*")
ALWAYS_THERE = {
    CATALOGUE.say(f"choice-{name}", language)
    for language in LANGUAGES
    for name in ("listen", "undo", "back", "stop", "help")
}
JOINING = ("English", "More", "More", "More", "Yes, take part", "Not now")
DUE = "*What is due is closed.*"

Played = list[tuple[Line, list[str]]]
"""Each line that somebody hears something after, and what they really heard."""


class Player:
    """Plays one transcript in a running app. `meet` makes somebody who talks, of a name and a phone's language."""

    def __init__(self, running: Running, meet: Callable[[str, str], Talker], typing: bool = False) -> None:
        self.running = running
        self.talkers: dict[str, Talker] = {}
        self.language = "en"
        self._meet = meet
        self._typing = typing
        self._codes: dict[str, str] = {}

    async def play(self, text: str) -> Played:
        """Play it. Returns each line with what was really heard after it."""
        self.language = language_of(text)
        played = []
        for line in read(text)[1]:
            who = await self._act(line)
            if who is None:
                continue
            heard = [shown(each) for each in await self.hear(self.talkers[who])]
            for code in CODE.findall("\n".join(heard)):
                self._codes[who] = code
            played.append((line, [same_each_time(each) for each in heard]))
            await self.after(line)
        return played

    async def say(self, talker: Talker, what: str) -> None:
        """Let somebody pick the choice of this name, or else say these words."""
        what = self.meant(what)
        if what not in talker.offered():
            await talker.says(what)
        elif not self._typing:
            await talker.picks(what)
        elif what in ALWAYS_THERE:
            await talker.says(what)
        else:
            await talker.says(str(talker.offered().index(what) + 1))
        await self.listen()

    async def hear(self, talker: Talker) -> list[Heard]:
        """Return what somebody has heard since the last time."""
        return await talker.hears()

    async def begun(self, talker: Talker) -> None:
        """Somebody has begun: they are known, and have not said anything yet."""

    async def after(self, line: Line) -> None:
        """A line is played, and what came of it is heard."""

    def meant(self, what: str) -> str:
        """Return what somebody says, with the code or receipt another was shown in place of its name."""
        code = re.fullmatch(r"\((?:the code|the receipt) of (\w+)\)", what)
        return self._codes[code[1]] if code else what

    async def speak(self, talker: Talker, what: str) -> None:
        """Let somebody say these words aloud, and let them be listened to."""
        await talker.speaks(spoken(what))
        await self.listen()

    async def bring(self, talker: Talker, name: str) -> None:
        """Let somebody send a document, and let it be read."""
        await talker.brings(name, document(name))
        await self.running.app.reading.look()
        await self.running.settled()

    async def listen(self) -> None:
        """Let voice messages be listened to now, not within the second it would take."""
        await self.running.app.listening.look()
        await self.running.settled()

    async def look(self) -> None:
        """Let the sender look for news now, not within the second it would take."""
        self.running.app.sender.look()
        await self.running.settled()

    async def _act(self, line: Line) -> str | None:
        """Let happen what a line says. Returns who hears something then."""
        if found := PASSES.fullmatch(line.text):
            self.running.clock.passes(timedelta(**{found["unit"]: int(found["number"])}))
        elif line.text == DUE:
            await self.running.app.clockwork.look()
        elif found := CROWD.fullmatch(line.text):
            role = ROLES.get(found["role"]) or ROLES["staff member"]
            await self.running.crowd(role, int(found["people"]), found["choice"], bool(found["named"]))
        elif found := PRAISE.fullmatch(line.text):
            await self.running.praise(ROLES[found["role"]], int(found["people"]), found["whom"])
        elif found := JOINS.fullmatch(line.text):
            await self._join(found["who"], ROLES[found["role"]])
        else:
            return await self._talk(line)
        return None

    async def _join(self, who: str, role: Role) -> None:
        """Let somebody join, without writing out how."""
        talker = await self._begin(who, await self.running.invite(role))
        await self.hear(talker)
        for label in JOINING:
            await self.say(talker, label)
            await self.hear(talker)

    async def _begin(self, who: str, token: str) -> Talker:
        talker = self.talkers[who] = self._meet(who, self.language)
        await talker.begins(token)
        await self.begun(talker)
        return talker

    async def _talk(self, line: Line) -> str:
        """Let somebody say or do something, and return who."""
        if found := OPENS.fullmatch(line.text):
            await self._begin(found["who"], await self.running.invite(ROLES[found["role"]]))
        elif found := COMES.fullmatch(line.text):
            await self._begin(found["who"], "")
        elif found := SAYS.fullmatch(line.text):
            ways = {"voice": self.speak, "document": self.bring}
            await ways.get(found["how"], self.say)(self.talkers[found["who"]], found["what"])
        elif found := BESIDE.fullmatch(line.text):
            await self._beside(self.talkers[found["who"]], found["what"])
        else:
            raise AssertionError(f"Nobody knows how to play: {line.text}")
        return found["who"]

    async def _beside(self, talker: Talker, what: str) -> None:
        """Let somebody go or come back, or hear what came to them."""
        if what == "blocks the bot.":
            await talker.blocks()
        elif what == "comes back.":
            await talker.returns()
        else:
            await self.look()
