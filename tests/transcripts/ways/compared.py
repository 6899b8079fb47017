"""What a conversation comes to in another way, beside what is written: line by line, a message or two being one."""

from __future__ import annotations

import difflib

from bot.content.catalogue import LANGUAGES
from tests.content.samples import CATALOGUE
from tests.transcripts.written import Line

LATER = frozenset(CATALOGUE.say("news-later", language) for language in LANGUAGES)


def told(messages: list[str]) -> str:
    """Write messages as one text, news last, which may come before or after a reply.

    A notice and its screen come as one message or two, as many words as they have.
    """
    return "\n\n".join(sorted(messages, key=is_news))


def is_news(message: str) -> bool:
    """Whether a message came by itself, as news."""
    return any(part in LATER for part in message.split("\n"))


def difference(written: list[tuple[Line, str]], heard: list[tuple[Line, str]]) -> str:
    """Return where two conversations part, "" where they are one."""
    return "\n".join(difflib.unified_diff(_lines(written), _lines(heard), "written", "heard", lineterm=""))


def _lines(conversation: list[tuple[Line, str]]) -> list[str]:
    return [each for line, text in conversation for each in (line.text, *(f"> {part}" for part in text.split("\n")))]
