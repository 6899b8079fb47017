"""The ways to what staff were told, and to what they answered, for whoever may find something there."""

from __future__ import annotations

from bot.domain.screens import Choice, step
from bot.domain.words import say
from bot.usecases.visit import Visit


async def about_staff(visit: Visit) -> list[Choice]:
    """Return the ways to what is new about staff."""
    ways = [Choice(say("choice-about-me"), step("about-me"))] if visit.closed else []
    if any(each.quarter is not None for each in await visit.own_feedback()):
        ways.append(Choice(say("choice-my-feedback"), step("feedbacks", 0)))
    return ways
