"""Making it easier at once, wherever somebody is: slower, or said another way."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain

from bot.domain.meetings import Card, Meeting
from bot.domain.preferences import Speed, Texts
from bot.domain.questions.priorities import asked_as
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, say
from bot.usecases.answering import Asked
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.paging import that_fit
from bot.usecases.visit import Visit


async def slow_down(visit: Visit) -> Outcome:
    """Speak slower and send long texts in small pieces from now on, and show again what somebody was at."""
    before = visit.person.preferences
    slower = replace(before, speed=Speed.SLOW, texts=Texts.SMALL)
    if slower == before:
        return Outcome(visit.place.doing, (say("slow-already"),))
    undo = step("slow-undo", before.speed.value, before.texts.value)
    return Outcome(visit.place.doing, (say("slow-down"),), undo=undo, person=replace(visit.person, preferences=slower))


async def undo_slow_down(visit: Visit, speed: str, texts: str) -> Outcome:
    """Be as fast as before."""
    try:
        before = visit.person.preferences.having("speed", speed).having("texts", texts)
    except ValueError:
        raise Refused(say("old-button")) from None
    return Outcome(visit.place.doing, (say("undone"),), person=replace(visit.person, preferences=before))


async def screen_in_other_words(visit: Visit) -> Screen:
    """Say in other words what somebody can do where they are."""
    where = visit.place.doing
    return Screen((say("another", where=where.name),), (Choice(say("choice-go-on"), where),))


async def question_in_other_words(visit: Visit, asked: Asked) -> Screen:
    """Say in other words what a question asks of somebody."""
    where = visit.place.doing.arguments
    lines = (asked.question.title, say("another-ask", kind=asked_as(asked.question.kind, where[-1] if where else "")))
    return Screen(lines, (Choice(say("choice-go-on"), visit.place.doing),))


async def card_in_other_words(visit: Visit, found: Meeting, card: Card, start: int) -> Screen:
    """Show a card's sentences once more, each with its hard words explained right after it."""
    entries = [_explained(found, card, position, visit.person.language) for position in range(len(card.sentences))]
    end = that_fit(entries, start)
    choices = [Choice(say("choice-go-on"), visit.place.doing)]
    if end < len(entries):
        choices.insert(0, Choice(say("choice-more"), step("another", end)))
    return Screen(tuple(chain.from_iterable(entries[start:end])), tuple(choices))


def _explained(found: Meeting, card: Card, position: int, language: str) -> list[Line]:
    sentence = card.sentences[position]
    terms = found.terms_in(Card(sentence, ()), language)
    return [sentence, *(say("another-word", word=each.word, meaning=each.meaning) for each in terms)]
