"""Correcting one's own words, as long as nobody has checked them: what was there before can be put back."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes import Amend
from bot.domain.contributions import ANSWERED_BY, Contribution, Moderation
from bot.domain.screens import Choice, Screen, step
from bot.domain.supporting import Provenance
from bot.domain.words import Quoted, say
from bot.usecases.contributing import checked
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.visit import Visit

BEFORE = "before"
"""The detail that holds the words that stood there before, so that a change can be undone."""
HOW = "how"
"""The detail that holds how those came about."""


def may_change(own: Contribution) -> bool:
    """Whether somebody's own words can still be changed: others have not read them, and may have to."""
    return own.purpose not in ANSWERED_BY and own.state is Moderation.WAITING


def way_to_change(own: Contribution) -> Choice:
    """The way to change these words."""
    return Choice(say("choice-words-change"), step("words-change", own.id))


async def change(visit: Visit, own: Contribution) -> Screen:
    """Show somebody's words and ask for those that take their place."""
    _still(own)
    return Screen((Quoted(own.text), say("words-change")), words=step("words-changed", own.id))


async def changed(visit: Visit, words: str, own: Contribution) -> Outcome:
    """Keep the new words in place of the old ones, which wait as they did. Words said for somebody become their own."""
    _still(own)
    how = Provenance.OWN if own.provenance is Provenance.FOR_SOMEONE else own.provenance
    return _outcome(visit, own, checked(words), how)


async def change_back(visit: Visit, own: Contribution) -> Outcome:
    """Put back the words that were there before."""
    _still(own)
    before = own.detail(BEFORE)
    if not before:
        raise Refused(say("old-button"))
    return _outcome(visit, own, before, Provenance(own.detail(HOW) or own.provenance))


def _still(own: Contribution) -> None:
    if not may_change(own):
        raise Refused(say("words-checked"), goto=step("mine-one", own.id))


def _outcome(visit: Visit, own: Contribution, text: str, how: Provenance) -> Outcome:
    new = replace(
        own.detailed(**{BEFORE: own.text, HOW: own.provenance.value}),
        text=text,
        provenance=how,
        edited=None,
        language=visit.languages.of_words(text),
        worrying=own.worrying or visit.worrying(text),
    )
    undo = step("words-back", own.id)
    return Outcome(step("mine-one", own.id), (say("words-changed"),), (Amend(new),), undo)
