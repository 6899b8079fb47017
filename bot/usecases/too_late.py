"""What comes too late: the person is told whether it closed only now, and gets their own words back."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.domain.rounds import Round
from bot.domain.screens import Step, step
from bot.domain.words import Quoted, say
from bot.usecases.outcomes import Refused
from bot.usecases.visit import Visit

MOMENT = timedelta(hours=1)
"""So long after its end something closed a moment ago."""
RESULTS = step("results", 0)


def too_late(visit: Visit, round_: Round, words: str = "", goto: Step = RESULTS) -> Refused:
    """Return what refuses something that came after a round closed.

    Words that were written for it are kept nowhere: they are shown again, with a way to give them to a person.
    """
    return late_since(visit, round_.closed_at or round_.closes, words, goto)


def late_since(visit: Visit, ended: datetime, words: str, goto: Step = RESULTS) -> Refused:
    """Return what refuses something that came after a time had ended."""
    when = "now" if timedelta(0) <= visit.now - ended < MOMENT else "before"
    if words.strip():
        return Refused(say("words-too-late", when=when), Quoted(words.strip()), goto=step("speak"))
    return Refused(say("round-closed", when=when), goto=goto)
