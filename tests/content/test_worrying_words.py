"""The detector of worrying words, on phrases whose answer was written down beforehand."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.content.spelling import alike, folded, sound
from bot.content.word_patterns import Patterns, Vocabulary
from bot.content.worrying_words import LIST, worrying

ROWS = [
    row.split("\t")
    for row in Path(__file__).with_name("worrying_development.tsv").read_text(encoding="utf-8").splitlines()[1:]
]
PHRASES = [(answer == "yes", language, phrase) for answer, language, phrase in ROWS]
AROUND = {
    "en": ("The soup was warm today. ", ". See you on Monday."),
    "ar": ("كانت الشوربة دافئة اليوم. ", ". إلى اللقاء يوم الاثنين."),
    "bn": ("আজ স্যুপ গরম ছিল। ", "। সোমবার দেখা হবে।"),
    "cy": ("Roedd y cawl yn gynnes heddiw. ", ". Wela i chi ddydd Llun."),
    "es": ("Hoy hace sol. ", ". Hasta el lunes."),
    "pl": ("Zupa była dziś ciepła. ", ". Do zobaczenia w poniedziałek."),
    "ro": ("Supa a fost caldă azi. ", ". Ne vedem luni."),
    "ur": ("آج سوپ گرم تھا۔ ", "۔ پیر کو ملتے ہیں۔"),
}


def wrong(language: str, expected: bool) -> list[str]:
    """The phrases that are answered otherwise than was written down."""
    return [
        phrase
        for answer, known, phrase in PHRASES
        if (answer, known) == (expected, language) and worrying(phrase) is not expected
    ]


def changed(change: Callable[[str], str]) -> list[str]:
    """The phrases that are answered otherwise once they are changed."""
    return [phrase for _, _, phrase in PHRASES if worrying(change(phrase)) is not worrying(phrase)]


def test_there_are_hundreds_of_phrases_of_both_kinds_and_none_twice() -> None:
    for language, least in (("en", 250), ("pl", 100), ("ur", 80)):
        for answer in (True, False):
            phrases = [phrase for expected, known, phrase in PHRASES if (expected, known) == (answer, language)]
            assert len(phrases) >= least // 2
            assert len(set(phrases)) == len(phrases)


@pytest.mark.parametrize("language", ["en", "pl", "ur"])
def test_nearly_every_worrying_phrase_is_noticed(language: str) -> None:
    of = sum((answer, known) == (True, language) for answer, known, _ in PHRASES)
    assert len(wrong(language, True)) <= 0.03 * of


@pytest.mark.parametrize("language", ["en", "pl", "ur"])
def test_few_harmless_phrases_raise_a_false_alarm(language: str) -> None:
    of = sum((answer, known) == (False, language) for answer, known, _ in PHRASES)
    assert len(wrong(language, False)) <= 0.07 * of


def test_ordinary_sentences_before_and_after_change_nothing() -> None:
    assert not any(worrying(before + after) for before, after in AROUND.values())
    surrounded = [
        phrase for _, known, phrase in PHRASES if worrying(phrase.join(AROUND[known])) is not worrying(phrase)
    ]
    assert len(surrounded) <= len(PHRASES) / 200, surrounded


def test_capitals_change_nothing() -> None:
    assert changed(str.upper) == []
    assert changed(str.title) == []


def test_missing_accents_and_apostrophes_of_any_kind_change_nothing() -> None:
    assert changed(plain) == []
    assert changed(lambda phrase: unicodedata.normalize("NFD", phrase)) == []
    assert changed(lambda phrase: phrase.replace("'", "’")) == []


def plain(phrase: str) -> str:
    """A phrase as it is typed without accents."""
    letters = unicodedata.normalize("NFD", phrase.replace("ł", "l").replace("Ł", "L"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def test_letters_that_are_repeated_change_nothing() -> None:
    repeated = changed(
        lambda phrase: " ".join(word + word[-1] * 3 if word.isalpha() else word for word in phrase.split(" "))
    )
    assert repeated == []


@pytest.mark.parametrize(
    "text",
    [
        "hehitsme",
        "he hitsme",
        "idontfeelsafe",
        "he... hits... me",
        "he\nhits me",
        "“he hits me” she said",
        "my dad r*ped me",
        "the bus was late and he hits me at home and the soup was cold",
        "nobody hits me here. At home my brother hits me",
        "on mnie bije and nobody helps",
    ],
)
def test_how_people_type_on_a_phone_changes_nothing(text: str) -> None:
    assert worrying(text)


@pytest.mark.parametrize(
    ("taken_away", "left"),
    [
        ("nobody hits me", "nobody stops him hitting me"),
        ("they do not shout at me", "they do not stop shouting at me"),
        ("i am not scared of him", "i am not safe with him"),
        ("he does not hit me", "he does not hit me any more"),
        ("nikt mnie nie bije", "nikt mi nie pomaga jak mnie bije"),
        ("nie boję się", "nie czuję się bezpiecznie"),
    ],
)
def test_negation_takes_away_only_what_it_denies(taken_away: str, left: str) -> None:
    assert not worrying(taken_away)
    assert worrying(left)


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=200), st.sampled_from(["", " ", "\n", "\t \n", "\u00a0", "\n\n"]))
def test_it_never_raises_and_white_space_around_a_text_says_nothing(text: str, space: str) -> None:
    assert worrying(space + text + space) is worrying(text)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.sampled_from(sorted({word for _, _, phrase in PHRASES for word in phrase.split()})), max_size=12),
    st.sampled_from([" ", "  ", "\n", "\t"]),
)
def test_white_space_between_words_says_nothing(words: list[str], space: str) -> None:
    assert worrying(space.join(words)) is worrying(" ".join(words))


def test_a_thousand_letters_take_a_few_milliseconds_on_a_busy_machine() -> None:
    everyday = " ".join(phrase for expected, _, phrase in PHRASES if not expected)
    for text in (everyday[:1000], everyday[20_000:21_000], "x" * 1000, "he " * 333, "ab" * 500):
        times = []
        for _ in range(20):
            start = time.perf_counter()
            worrying(text)
            times.append(time.perf_counter() - start)
        assert min(times) < 0.006


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("scared", "scard", True),
        ("scared", "scraed", True),
        ("scared", "scareed", True),
        ("scared", "scaret", True),
        ("scared", "skared", True),
        ("scared", "cared", False),
        ("scared", "scrd", False),
        ("hits", "hats", False),
    ],
)
def test_words_may_have_one_mistake_but_not_in_the_first_letter(one: str, other: str, same: bool) -> None:
    assert alike(sound(folded(one)), sound(folded(other))) is same
    assert alike(sound(folded(other)), sound(folded(one))) is same


def test_patterns_are_read_as_the_lists_explain_them() -> None:
    vocabulary = Vocabulary()
    vocabulary.groups["en", "WHO"] = ["he", "my dad"]
    found = Patterns(vocabulary, [("en", "WHO .. slap~s~ed/kick_out me !..today")])
    sign = dict(vocabulary.words) | {"-": "-", "|": "\n"}

    def seen(text: str) -> bool:
        return found.found("".join(sign[word] for word in text.split()))

    assert seen("he slaps me")
    assert seen("my dad - - slaped me")
    assert seen("he kick out me")
    assert not seen("he - - - slaps me")
    assert not seen("he | slaps me")
    assert not seen("he slaps me - today")
    for mistake in ("NOBODY me", ".. me?"):
        with pytest.raises(ValueError, match=r"NOBODY|no word"):
            vocabulary.pattern("en", mistake)


@pytest.mark.parametrize("language", ["en", "pl", "ur"])
def test_every_row_of_the_lists_is_whole(language: str) -> None:
    rows = files("bot.content").joinpath(language, LIST).read_text(encoding="utf-8").splitlines()
    for row in rows:
        if not row.startswith("#"):
            kind, name, patterns = row.split("\t")
            assert kind in {"group", "worrying", "denied", "harmless", "same", "unlike"}
            assert name
            assert all(pattern == pattern.strip() and pattern for pattern in patterns.split(", ")), row
