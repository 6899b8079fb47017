"""Saying where somebody is in another way."""

from __future__ import annotations

from bot.domain.screens import Screen
from bot.domain.words import say
from bot.handlers import guards
from bot.usecases import easing
from bot.usecases.outcomes import Refused
from bot.usecases.visit import Visit


async def another(visit: Visit, start: str = "0") -> Screen:
    """Say it another way."""
    about = visit.place.doing.arguments
    match visit.place.doing.name:
        case "card":
            found = guards.meeting(visit, about[0])
            card = found.card(guards.number(about[1]))
            if card is None or guards.number(start) >= len(card.sentences):
                raise Refused(say("old-button"), goto=visit.place.doing)
            return await easing.card_in_other_words(visit, found, card, guards.number(start))
        case "ask":
            return await easing.question_in_other_words(visit, await guards.asked(visit, about[0], about[1]))
        case "ask-for":
            return await easing.question_in_other_words(visit, await guards.asked_for(visit, about[0], about[1]))
        case _:
            return await easing.screen_in_other_words(visit)
