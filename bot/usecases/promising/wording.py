"""What an organiser types for others to read: held to plain language at the moment of writing."""

from __future__ import annotations

from collections.abc import Iterable

from bot.domain.words import Line, Localised, Text, say
from bot.usecases.contributing import checked
from bot.usecases.outcomes import Refused
from bot.usecases.ports import Hard
from bot.usecases.visit import Visit

BLOCKER, LONG = "blocker", "long-sentence"
MOST_ADVICE = 2
LONGEST_NAME = 40


def published(visit: Visit, words: str, most: int, explained: Iterable[str] = ()) -> tuple[Localised, tuple[Line, ...]]:
    """Return a text in the language it is written in, with what would make it plainer; some words are `explained`.

    Raises Refused where it is empty, has more than `most` words, or a sentence nobody can follow.
    """
    text = " ".join(checked(words).split())
    count = len(text.split())
    if count > most:
        raise Refused(say("plain-too-many", count=count, most=most))
    language = visit.languages.of_words(text)
    if language not in visit.house.languages:
        language = visit.person.language
    found = visit.writing.hard(text, language, explained)
    for each in found:
        if each.weight == BLOCKER:
            raise Refused(say("plain-blocked", count=int(each.instead)))
    return Localised(((language, text),)), tuple(_advice(each) for each in found[:MOST_ADVICE])


def _advice(found: Hard) -> Text:
    """Say what would make a text plainer."""
    if found.rule == LONG:
        return say("plain-long", count=int(found.instead))
    if found.instead:
        return say("plain-instead", found=found.found, instead=found.instead)
    return say("plain-hard", found=found.found)


def name(words: str) -> str:
    """Return a name somebody typed. Raises Refused where it is empty or too long for a line."""
    text = " ".join(checked(words).split())
    if len(text) > LONGEST_NAME:
        raise Refused(say("promise-owner-long", most=LONGEST_NAME))
    return text
