"""A transcript as it is written: whole conversations in Markdown that anyone can read.

    **Ana** opens an invite as service user.      she begins by an invite
    **Ana** joins as service user.                she begins by an invite and says yes, not written out
    *4 more carers praise Dan.*                   others gave feedback, which has been read
    *6 more carers vote yes.*                     others, not written out
    *6 more carers give names and vote yes.*      others, who agree to be named
    **Ana** comes without an invite.              she begins without
    **Ana** (voice): Yes                          she says it aloud, and it is listened to
    **Priya** (document): Garden news.docx        she sends it: documents/Garden news.md as Word keeps it
    **Ana:** Yes                                  she picks the choice of this name, or else says these words
    **Ana** hears:                                she did nothing; this came to her
    **Ana** blocks the bot.                       on Telegram; on the web she has closed the page
    **Ana** comes back.                           on Telegram she lets it write again; then she sends /start
    *3 days pass.*                                the clock goes on
    *What is due is closed.*
    > Saved.                                      what the bot said to whoever acted, a block a message
    > [1. Yes] [2. No]                            what it offered

`Meeting: summer` above the conversation publishes that pack in place of the example.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from bot.content.catalogue import LANGUAGES
from tests.content.samples import CATALOGUE
from tests.drivers.chat_page import Heard
from tests.drivers.ears import Double
from tests.drivers.running import Running
from tests.drivers.word_files import word_file

BY_PEOPLE = "Voice messages: heard by people."
HEARD = ("en", "pl")
"""Languages in which words said aloud are made out."""
POLISH = re.compile(r"Language: (?P<language>\w+)")
MEETING = re.compile(r"Meeting: (?P<pack>\w+)")
PACKS = Path(__file__).parent / "packs"
DOCUMENTS = Path(__file__).parent / "documents"
CODE = re.compile(r"\b\d{4} \d{4}\b")
SAID_BY_CHANNEL = [
    (CATALOGUE.say(f"{key}-telegram", language), CATALOGUE.say(f"{key}-web", language))
    for language in LANGUAGES
    for key in ("before-words", "shared")
]
LINKS = re.compile(r"http://127\.0\.0\.1:\d+/join/\w+(\nhttps://t\.me/\w+\?start=\w+)?")


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


def language_of(text: str) -> str:
    """Return the language that phones and browsers ask for in a transcript."""
    return next((found["language"] for found in map(POLISH.match, read(text)[0]) if found), "en")


def ears_of(text: str) -> Double:
    """Return the ears for a transcript: a computer's, or none where people listen."""
    return Double() if BY_PEOPLE in text else Double(*HEARD)


def shown(heard: Heard) -> str:
    """Write a message as a transcript quotes it."""
    parts = [heard.text] if heard.text else []
    if heard.voice:
        parts.append("(a voice message)")
    if heard.picture:
        parts.insert(0, "(a picture)")
    if heard.document:
        parts.append(f"(a file: {heard.document[0]})")
    labels = [label for label, _ in heard.buttons] or heard.keyboard
    if labels:
        parts.append(" ".join(f"[{label}]" for label in labels))
    return "\n".join(parts)


def same_each_time(text: str) -> str:
    """Write what differs from run to run in one way: receipts, codes, links."""
    text = LINKS.sub("(a link)", CODE.sub("0000 0000", text))
    for over_telegram, over_web in SAID_BY_CHANNEL:
        text = text.replace(over_telegram, over_web)
    return text.strip()


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


async def publish(running: Running, text: str) -> None:
    """Publish the meeting a transcript is about."""
    found = next(filter(None, map(MEETING.match, read(text)[0])), None)
    await (running.publish(PACKS / f"{found['pack']}.md") if found else running.publish_example())


def document(name: str) -> bytes:
    """Return a document that somebody sends. What stands in a Word file is written beside it as Markdown."""
    path = DOCUMENTS / name
    return word_file(path.with_suffix(".md").read_text("utf-8")) if path.suffix == ".docx" else path.read_bytes()


def transcripts() -> list[Path]:
    return sorted(Path(__file__).parent.glob("*.md"))
