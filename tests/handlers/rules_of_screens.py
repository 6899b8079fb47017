"""What every screen is held to: few plain words, few choices, and Back, Stop and Help where they belong."""

from __future__ import annotations

import re

from bot.content import plain_language
from bot.delivery.messages import Message
from tests.content.samples import CATALOGUE

MOST_WORDS = 60
MOST_CHOICES = 5
MENU_CHOICES = 7
"""The five things somebody can do, More things, and I do not feel safe, which is on every main menu."""
LONGEST_LABEL = 20
LONGEST_SENTENCE = "long-sentence"
GATES = ("contraction", "latin", "percentage", "metaphor")
PUBLISHED_LABELS = ("meeting", "vote", "matter", "result", "term", "language-set", "language", "worker", "worker-edit")
"""Steps whose labels are published or proper names, which may be longer."""


def rows(message: Message) -> list[list[tuple[str, str]]]:
    """The choices of a screen as (label, data), row by row; the keys of a keyboard carry no data."""
    return [list(row) for row in message.inline] or [[(label, "") for label in row] for row in message.keyboard or ()]


def main_choices(message: Message) -> list[tuple[str, str]]:
    return [row[0] for row in rows(message) if re.match(r"\d+\. ", row[0][0])]


def standing_labels(message: Message) -> list[str]:
    return [label for row in rows(message) for label, _ in row if not re.match(r"\d+\. ", label)]


def check_plain(message: Message, language: str) -> None:
    assert len(plain_language.words(message.text)) <= MOST_WORDS, message.text
    for line in message.text.split("\n"):
        for found in plain_language.check(line, language):
            assert found.rule not in GATES, (found, message.text)
            assert found.rule != LONGEST_SENTENCE or len(plain_language.words(found.found)) <= 25, (found, message.text)


def check_choices(message: Message, language: str) -> None:
    choices = main_choices(message)
    safe = CATALOGUE.say("choice-not-safe", language)
    most = MENU_CHOICES if any(label.endswith(safe) for label, _ in choices) else MOST_CHOICES
    assert len(choices) <= most, message
    for row in rows(message):
        assert len(row) == 1 or not any(re.match(r"\d+\. ", label) for label, _ in row), "one choice a row"
    for label, data in choices:
        name = data.partition("|")[2].partition(" ")[0]
        if language == "en" and data and name not in PUBLISHED_LABELS:
            assert len(label.partition(". ")[2]) <= LONGEST_LABEL, label


def check_standing(message: Message, language: str) -> None:
    order = [CATALOGUE.say(f"choice-{name}", language) for name in ("listen", "undo", "back", "stop", "help")]
    shown = standing_labels(message)
    assert shown == [label for label in order if label in shown], message
    assert set(order) - set(shown) <= {order[1]}, message


def check_screen(message: Message) -> None:
    """Raise AssertionError where a screen breaks one of the rules W1 to W8."""
    check_plain(message, message.language)
    check_choices(message, message.language)
    check_standing(message, message.language)
