"""A meeting as it was published: its summary in cards, hard words explained, and where to be when."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.pictures import Picture
from bot.domain.withdrawals import Withdrawal
from bot.domain.words import Localised


@dataclass(frozen=True, slots=True)
class Term:
    """A hard word and what it means. `forms` are the ways it is written in a text, with / between them."""

    word: Localised
    meaning: Localised
    forms: Localised


@dataclass(frozen=True, slots=True)
class Card:
    """One piece of a summary, short enough for one message.

    `sentences` holds each sentence by itself, in order, so that 'Not clear to me' can name one. `corrected_on` is the
    day one of them was last changed after it was published.
    """

    heading: Localised
    sentences: tuple[Localised, ...]
    corrected_on: date | None = None
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """A published meeting. `name` is its short name in addresses and commands; `run_by` the person it is run by.

    `overruled` is the reason why it was published although the plain-language checker would not have it.
    """

    id: int
    name: str
    title: Localised
    starts: datetime
    place: Localised
    access: Localised
    run_by: str
    cards: tuple[Card, ...]
    terms: tuple[Term, ...]
    overruled: str | None = None
    withdrawn: Withdrawal | None = None

    def card(self, number: int) -> Card | None:
        """Return the card with this number, counted from 1, or None where there is none."""
        return self.cards[number - 1] if 0 < number <= len(self.cards) else None

    def terms_in(self, card: Card, language: str) -> tuple[Term, ...]:
        """Return the explained words that stand in a card, in the order of the glossary."""
        text = " ".join(sentence.within(language).text for sentence in (card.heading, *card.sentences))
        return tuple(term for term in self.terms if _stands_in(term.forms.within(language).text, text))


def _stands_in(forms: str, text: str) -> bool:
    """Whether a word begins with one of these forms: endings may follow, as in `hoists`."""
    return any(re.search(rf"(?<!\w){re.escape(form.strip())}", text, re.IGNORECASE) for form in forms.split("/"))
