"""Our own sentences, held to what we hold organisers to: short, everyday, in digits, with labels that fit."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

import pytest

from bot.content import plain_language
from bot.content.catalogue import LANGUAGES
from tests.content.samples import CATALOGUE, chat_sentences, messages, said

MOST_WORDS = 60
LONGEST_LABEL = 20
HELD_TO = ("long-sentence", "contraction", "latin", "percentage", "number-word", "initials", "metaphor")
LABELS = (
    "feedback-part-name",
    "meeting-label",
    "vote-label",
    "matters-label",
    "result-label",
    "mine-label",
    "role-name",
    "language-name",
    "worker-detail",
    "theme",
)
"""Sentences beside `choice-...` that stand on buttons."""
PICTURES = {"So", "Sk", "Cs", "Co"}
"""Kinds of signs that are no letter, digit or punctuation of any script (Unicode general category)."""


@cache
def everything() -> list[tuple[str, str, str]]:
    """(language, name, text) of all that the chat can say: worked out in the one process that asks."""
    return list(chat_sentences())


@cache
def findings(text: str, language: str) -> list[plain_language.Finding]:
    """What is hard in a text, each of its lines by itself, as they are shown."""
    return [found for line in text.split("\n") for found in plain_language.check(line, language)]


def labels(language: str) -> list[tuple[str, str]]:
    keys = [key for key in messages(language) if key.startswith("choice-") and key != "choice-numbered"]
    return [(key, text) for key in (*keys, *LABELS) for text in said(key, language)]


def test_the_samples_fill_every_gap_of_hundreds_of_sentences() -> None:
    assert len({key for _, key, _ in everything()}) > 250
    assert len(everything()) > 800
    assert ("en", "vote-turnout", "1 person has voted so far.") in everything()
    assert ("pl", "vote-turnout", "Do tej pory głosowały 22 osoby.") in everything()


@pytest.mark.parametrize("rule", HELD_TO)
def test_our_own_sentences_keep_the_rules_we_give_to_others(rule: str) -> None:
    broken = {
        (language, key, found.found)
        for language, key, text in everything()
        for found in findings(text, language)
        if found.rule == rule
    }
    assert not broken


def test_a_message_has_at_most_60_words() -> None:
    long = {(language, key) for language, key, text in everything() if len(plain_language.words(text)) > MOST_WORDS}
    assert not long


def test_english_labels_fit_a_button() -> None:
    assert not {(key, text) for key, text in labels("en") if len(text) > LONGEST_LABEL}


def test_no_label_is_empty_or_begins_with_a_picture() -> None:
    """The word comes before any emoji, and a number in front of a label is the renderer's."""
    for language in LANGUAGES:
        for key, text in labels(language):
            assert text.lstrip("¿")[:1].isalnum(), (language, key)


def test_labels_that_stand_together_differ() -> None:
    together = (
        ("choice-yes", "choice-unsure", "choice-no"),
        ("choice-matters", "choice-matters-less", "choice-enough"),
        ("choice-first", "choice-second", "choice-same", "choice-undecided", "choice-enough"),
        ("choice-back", "choice-stop", "choice-help", "choice-listen", "choice-undo", "choice-more"),
        ("choice-show", "choice-hide", "choice-later"),
        ("choice-share", "choice-share-not", "choice-withdraw"),
    )
    for language in LANGUAGES:
        for keys in together:
            assert len({CATALOGUE.say(key, language).casefold() for key in keys}) == len(keys)


def test_what_is_picked_is_called_the_same_when_it_is_read_over() -> None:
    """One word for one thing: the label of an answer comes back in the sentence that repeats it."""
    pairs = {
        "yes": "choice-yes",
        "unsure": "choice-unsure",
        "no": "choice-no",
        "picked": "choice-matters",
        "passed": "choice-matters-less",
        "pair-1": "choice-first",
        "pair-2": "choice-second",
        "pair-same": "choice-same",
        "pair-unsure": "choice-undecided",
    }
    for language in LANGUAGES:
        for choice, key in pairs.items():
            assert CATALOGUE.say(key, language) in CATALOGUE.say("answer-now", language, {"choice": choice})


def test_no_sentence_means_anything_by_a_picture_or_by_capitals() -> None:
    for language, key, text in everything():
        assert not any(unicodedata.category(sign) in PICTURES for sign in text), (language, key)
        assert not re.search(r"[!]", text), (language, key)


def test_what_must_be_said_about_safety_is_said_word_for_word() -> None:
    thanks = CATALOGUE.say("safe-thanks", "en")
    assert thanks == "Thank you for telling me. I may have to tell someone, to keep you safe."
    assert "If everyone says the same, people will know." in CATALOGUE.say("vote-rules-shown", "en")
    assert "Others may guess it was you." in CATALOGUE.say("share-guess", "en")
