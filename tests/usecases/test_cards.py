"""A summary is cut into cards: the same in every language, short enough for a message, and whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.commands.packs import GATE
from bot.domain.library import Library
from bot.domain.meetings import Card
from bot.domain.words import Localised
from bot.usecases import publishing
from bot.usecases.packs import BadPack, Pack
from bot.usecases.publishing import WORDS_A_CARD
from tests.usecases.written_packs import FIELDS, NOW, read, summary_only

EXAMPLES = sorted((Path(__file__).parents[2] / "bot" / "content" / "example").glob("*.md"))


def cards_of(*packs: Pack) -> tuple[Card, ...]:
    change = publishing.publish(packs, Library(0), GATE, NOW, "It is a law.")
    assert change is not None
    return change.meeting.cards


def both(english: str, polish: str) -> tuple[Pack, Pack]:
    return summary_only(english), summary_only(polish, "pl")


def texts(card: Card, language: str = "en") -> list[str]:
    return [sentence.within(language).text for sentence in card.sentences]


def size(card: Card, language: str = "en") -> int:
    return sum(len(text.split()) for text in texts(card, language))


def test_the_cards_of_the_example_fit_in_both_languages() -> None:
    cards = cards_of(*[read(file.read_text(encoding="utf-8"), "willow-lane") for file in EXAMPLES])
    assert max(size(card, language) for card in cards for language in ("en", "pl")) <= WORDS_A_CARD


def test_languages_must_have_as_many_sentences_in_each_paragraph() -> None:
    english, polish = both("## A\n\nB.\n\nOne. Two.\n", "## A\n\nB.\n\nJeden.\n")
    with pytest.raises(BadPack) as bad:
        cards_of(english, polish)
    line = len(FIELDS) - 2 + 3 + 6
    assert (bad.value.line, bad.value.problem, bad.value.found) == (line, "pack-sentences-differ", "pl")


def test_sentences_stand_side_by_side_in_their_languages() -> None:
    cards = cards_of(*both("## Bus\n\nIt is late. It rains.\n", "## Autobus\n\nSpóźnia się. Pada.\n"))
    assert cards[0].sentences == (
        Localised.of({"en": "It is late.", "pl": "Spóźnia się."}),
        Localised.of({"en": "It rains.", "pl": "Pada."}),
    )


SENTENCES = st.lists(st.integers(1, 25), min_size=1, max_size=9)


@settings(max_examples=150, deadline=None)
@given(st.lists(SENTENCES, min_size=1, max_size=5), st.lists(st.integers(0, 12), min_size=45, max_size=45))
def test_cards_fit_a_message_and_lose_or_reorder_no_sentence(parts: list[list[int]], longer: list[int]) -> None:
    """Paragraphs of sentences of so many words; in Polish each is up to 12 words longer, at most 25."""
    more = iter(longer)
    english, polish = [], []
    for lengths in parts:
        english.append([f"S{'x ' * (length - 1)}x." for length in lengths])
        polish.append([f"Z{'y ' * (min(length + next(more), 25) - 1)}y." for length in lengths])
    pages = ["## A\n\n" + "\n\n".join(" ".join(lines) for lines in each) + "\n" for each in (english, polish)]
    cards = cards_of(*both(*pages))
    for language, written_ in (("en", english), ("pl", polish)):
        assert [text for card in cards for text in texts(card, language)] == [
            each for part in written_ for each in part
        ]
        assert max(size(card, language) for card in cards) <= WORDS_A_CARD
    assert all(card.sentences for card in cards)


def test_short_paragraphs_share_a_card_and_long_ones_are_cut_evenly() -> None:
    ten = " ".join(["Ten"] + ["word"] * 8 + ["more."])
    cards = cards_of(summary_only(f"## A\n\n{ten}\n\n{ten} {ten}\n\n{ten} {ten} {ten} {ten} {ten} {ten}\n"))
    assert [size(card) for card in cards] == [30, 30, 30]


def test_a_sentence_longer_than_a_card_has_one_to_itself() -> None:
    long = " ".join(["Long"] * 50) + "."
    cards = cards_of(summary_only(f"## A\n\nShort. {long} Short.\n"))
    assert [size(card) for card in cards] == [1, 50, 1]
