"""Plays a transcript: a whole conversation in Markdown that anyone can read.

    **Ana** opens an invite as service user.      she begins by an invite
    **Ana** joins as service user.                she begins by an invite and says yes, not written out
    *6 more carers vote yes.*                     others, not written out
    **Ana** comes without an invite.              she begins without
    **Ana:** Yes                                  she picks the choice of this name, or else says these words
    **Ana** hears:                                she did nothing; this came to her
    *3 days pass.*                                the clock goes on
    *What is due is closed.*
    > Saved.                                      what the bot said to whoever acted, a block a message
    > [1. Yes] [2. No]                            what it offered

It is played with buttons or by typing alone, over the web chat or over Telegram; what is said must be the same.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from bot.domain.people import Role
from tests.drivers.running import Running
from tests.drivers.talking import STANDING, Heard, OverTelegram, OverWeb, unnumbered

ROLES = {
    "service user": Role.SERVICE_USER,
    "carer": Role.CARER,
    "staff member": Role.STAFF,
    "organiser": Role.ORGANISER,
    "facilitator": Role.FACILITATOR,
    "safety contact": Role.SAFETY,
    "second safety contact": Role.SECOND_SAFETY,
}
SAYS = re.compile(r"\*\*(?P<who>\w+):\*\* (?P<what>.*)")
OPENS = re.compile(r"\*\*(?P<who>\w+)\*\* opens an invite as (?P<role>[a-z ]+)\.")
JOINS = re.compile(r"\*\*(?P<who>\w+)\*\* joins as (?P<role>[a-z ]+)\.")
CROWD = re.compile(r"\*(?P<people>\d+) more (?P<role>[a-z ]+?)s? vote (?P<choice>\w+)\.\*")
COMES = re.compile(r"\*\*(?P<who>\w+)\*\* comes without an invite\.")
HEARS = re.compile(r"\*\*(?P<who>\w+)\*\* hears:")
PASSES = re.compile(r"\*(?P<number>\d+) (?P<unit>days|hours) pass\.\*")
DUE = "*What is due is closed.*"
POLISH = re.compile(r"Language: (?P<language>\w+)")


@dataclass
class Line:
    """A line of the transcript, with the blocks quoted under it."""

    number: int
    text: str
    heard: list[str] = field(default_factory=list)


def read(text: str) -> tuple[list[str], list[Line]]:
    """Return what stands before the conversation, and its lines."""
    front: list[str] = []
    lines: list[Line] = []
    quoting = False
    for number, written in enumerate(text.split("\n"), 1):
        if written.startswith(">"):
            said = written[1:].removeprefix(" ")
            if quoting:
                lines[-1].heard[-1] += f"\n{said}"
            else:
                lines[-1].heard.append(said)
            quoting = True
            continue
        quoting = False
        if written.startswith("*"):
            lines.append(Line(number, written.strip()))
        elif not lines:
            front.append(written)
    return front, lines


def shown(heard: Heard) -> str:
    """Write a message as a transcript quotes it."""
    parts = [heard.text] if heard.text else []
    if heard.voice:
        parts.append("(a voice message)")
    if heard.document:
        parts.append(f"(a file: {heard.document[0]})")
    labels = [label for label, _ in heard.buttons] or heard.keyboard
    if labels:
        parts.append(" ".join(f"[{label}]" for label in labels))
    return "\n".join(parts)


def same_each_time(text: str) -> str:
    """Write what differs from run to run in one way: receipts, codes, links."""
    text = re.sub(r"\b\d{4} \d{4}\b", "0000 0000", text)
    text = re.sub(r"http://127\.0\.0\.1:\d+/join/\w+(\nhttps://t\.me/\w+\?start=\w+)?", "(a link)", text)
    return text.replace("Telegram can hold these messages too.", "Your words stay on our own computer.").replace(
        "Telegram też może mieć te wiadomości.", "Te słowa zostają na naszym własnym komputerze."
    )


class Player:
    """Plays one transcript in a running app."""

    def __init__(self, running: Running, over_telegram: bool, typing: bool) -> None:
        self._running = running
        self._over_telegram = over_telegram
        self._typing = typing
        self._talkers: dict[str, OverTelegram | OverWeb] = {}
        self._codes: dict[str, str] = {}

    async def play(self, text: str) -> list[tuple[Line, list[str]]]:
        """Play it. Returns each line with what was really heard after it."""
        front, lines = read(text)
        language = next((found["language"] for found in map(POLISH.match, front) if found), "en")
        played = []
        for line in lines:
            who = await self._act(line.text, language)
            if who is None:
                continue
            heard = [shown(each) for each in await self._talkers[who].hears()]
            for each in heard:
                for code in re.findall(r"\b\d{4} \d{4}\b", each):
                    self._codes[who] = code
            played.append((line, [same_each_time(each).strip() for each in heard]))
        return played

    async def close(self) -> None:
        for talker in self._talkers.values():
            if isinstance(talker, OverWeb):
                await talker.close()

    async def _act(self, text: str, language: str) -> str | None:
        if found := PASSES.fullmatch(text):
            self._running.clock.passes(timedelta(**{found["unit"]: int(found["number"])}))
            return None
        if text == DUE:
            await self._running.app.clockwork.look()
            return None
        if found := CROWD.fullmatch(text):
            role = ROLES.get(found["role"]) or ROLES["staff member"]
            await self._running.crowd(role, int(found["people"]), found["choice"])
            return None
        if found := JOINS.fullmatch(text):
            talker = self._talker(found["who"], language)
            await talker.begins(await self._running.invite(ROLES[found["role"]]))
            await talker.hears()
            for label in ("English", "More", "More", "More", "Yes, take part"):
                await self._say(talker, label)
                await talker.hears()
            return None
        if found := OPENS.fullmatch(text):
            talker = self._talker(found["who"], language)
            await talker.begins(await self._running.invite(ROLES[found["role"]]))
        elif found := COMES.fullmatch(text):
            await self._talker(found["who"], language).begins("")
        elif found := SAYS.fullmatch(text):
            await self._say(self._talkers[found["who"]], found["what"])
        elif found := HEARS.fullmatch(text):
            await self._news(found["who"])
        else:
            raise AssertionError(f"Nobody knows how to play: {text}")
        return found["who"]

    async def _news(self, who: str) -> None:
        """Let the sender look for news now, not within the second it would take."""
        self._running.app.sender.look()
        await self._running.settled()

    async def _say(self, talker: OverTelegram | OverWeb, what: str) -> None:
        if code := re.fullmatch(r"\((?:the code|the receipt) of (\w+)\)", what):
            await talker.says(self._codes[code[1]])
        elif what not in talker.offered():
            await talker.says(what)
        elif not self._typing:
            await talker.picks(what)
        elif what in STANDING or what in {"Posłuchaj", "Cofnij", "Wstecz", "Stop", "Pomoc"}:
            await talker.says(what)
        else:
            await talker.says(str(talker.offered().index(what) + 1))

    def _talker(self, who: str, language: str) -> OverTelegram | OverWeb:
        if who not in self._talkers:
            self._talkers[who] = (
                OverTelegram(self._running, who, 1000 + len(self._talkers), language)
                if self._over_telegram
                else OverWeb(self._running, who, language)
            )
        return self._talkers[who]


def recorded(text: str, played: list[tuple[Line, list[str]]]) -> str:
    """Write a transcript anew, with what was heard under each line."""
    heard = {line.number: said for line, said in played}
    written = []
    for number, line in enumerate(text.split("\n"), 1):
        if line.startswith(">"):
            continue
        written.append(line)
        for said in heard.get(number, []):
            quoted = "\n".join(f"> {each}".rstrip() for each in said.split("\n"))
            written += ["", quoted]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(written)).rstrip() + "\n"


def transcripts() -> list[Path]:
    return sorted(Path(__file__).parent.glob("*.md"))


__all__ = ["Player", "read", "recorded", "transcripts", "unnumbered"]
