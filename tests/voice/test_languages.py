"""The language of somebody's words: said only where it is sure, and always the same for the same words."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.voice.languages import Detector
from tests.voice.phrases import ENGLISH, NOT_SURE, OTHER_LANGUAGES, POLISH

OWN = ("en", "pl")
DETECTOR = Detector(OWN)
SAID = [*((phrase, "en") for phrase in ENGLISH), *((phrase, "pl") for phrase in POLISH)]
EVERYTHING = (*ENGLISH, *POLISH, *NOT_SURE.values(), *OTHER_LANGUAGES)
SURE_IN_100 = 90


@cache
def answers() -> dict[str, str | None]:
    """What is found for each phrase by itself, in turn."""
    return {words: DETECTOR.of_words(words) for words in EVERYTHING}


@pytest.mark.parametrize(("words", "language"), SAID)
def test_no_phrase_is_taken_for_the_other_language(words: str, language: str) -> None:
    assert DETECTOR.of_words(words) in {language, None}


@pytest.mark.parametrize("language", OWN)
def test_it_is_sure_of_nearly_all_that_people_say(language: str) -> None:
    phrases = [words for words, spoken in SAID if spoken == language]
    assert len(phrases) >= 30
    sure = sum(DETECTOR.of_words(words) == language for words in phrases)
    assert 100 * sure >= SURE_IN_100 * len(phrases) - 100, f"{sure} of {len(phrases)}"


@pytest.mark.parametrize("words", NOT_SURE.values(), ids=NOT_SURE.keys())
def test_it_is_not_sure_of(words: str) -> None:
    assert DETECTOR.of_words(words) is None


@pytest.mark.parametrize("words", OTHER_LANGUAGES)
def test_a_language_the_bot_does_not_speak_is_none_of_its_own(words: str) -> None:
    assert DETECTOR.of_words(words) is None


@pytest.mark.parametrize(("words", "language"), SAID)
def test_fewer_than_3_words_are_never_enough(words: str, language: str) -> None:
    first, second, *_ = words.split()
    assert DETECTOR.of_words(f"{first} {second}") is None
    assert DETECTOR.of_words(words.replace(" ", "")) is None


@given(st.sampled_from(SAID), st.integers(0, 11))
def test_fewer_than_12_letters_are_never_enough(said: tuple[str, str], letters: int) -> None:
    kept, found = "", 0
    for sign in said[0]:
        if sign.isalpha() and found == letters:
            break
        found += sign.isalpha()
        kept += sign
    assert DETECTOR.of_words(f"{kept} 12 34 56 78 !!!") is None


@pytest.mark.parametrize(("words", "language"), [("to jest dobrze", "pl"), ("this is a tree", None)])
def test_12_letters_in_3_words_are_enough_and_11_are_not(words: str, language: str | None) -> None:
    letters = sum(sign.isalpha() for sign in words)
    assert (letters, DETECTOR.of_words(words)) == (12 if language else 11, language)


@pytest.mark.parametrize(("words", "language"), SAID)
def test_digits_emoji_and_addresses_around_words_change_nothing_for_the_worse(words: str, language: str) -> None:
    around = f"😀 12 {words} 34 👍 https://example.org/a?b=c 01632 960 101 ❤️"
    assert DETECTOR.of_words(around) in {language, None}


def test_very_long_words_of_somebody_take_no_time_to_speak_of() -> None:
    texts = ("The bus is late again. ", "Autobus znowu się spóźnia. ", "a@", "🙂 ")
    began = time.process_time()
    assert [DETECTOR.of_words(text * 10_000) for text in texts] == ["en", "pl", None, None]
    assert time.process_time() - began < 2


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(EVERYTHING), min_size=1, max_size=12), st.randoms(use_true_random=False))
def test_the_same_words_have_the_same_answer_in_any_order(order: list[str], chance: random.Random) -> None:
    detectors = [DETECTOR, Detector(OWN), Detector(tuple(reversed(OWN)))]
    random.seed(chance.random())
    assert [chance.choice(detectors).of_words(words) for words in order] == [answers()[words] for words in order]


def test_several_who_ask_at_once_get_the_same_answers() -> None:
    with ThreadPoolExecutor(8) as pool:
        pool.submit(DETECTOR.warm)
        assert list(pool.map(DETECTOR.of_words, EVERYTHING)) == list(answers().values())


@pytest.mark.parametrize("seed", ["0", "1", "12345"])
def test_another_process_gives_the_same_answers(seed: str) -> None:
    program = (
        "import json, sys\n"
        "from bot.voice.languages import Detector\n"
        "detector = Detector(('en', 'pl'))\n"
        "detector.warm()\n"
        "print(json.dumps({words: detector.of_words(words) for words in reversed(json.load(sys.stdin))}))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        input=json.dumps(EVERYTHING),
        env={"PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert json.loads(done.stdout) == answers()


@given(st.text(max_size=200))
def test_whatever_somebody_writes_there_is_an_answer(words: str) -> None:
    assert DETECTOR.of_words(words) in {"en", "pl", None}
