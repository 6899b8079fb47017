"""One person's words never come in another's file, whatever happens to the child that speaks them.

A text of so many words has its own length in seconds: the length of a sound tells whose it is.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.delivery.line import NotMade
from bot.voice.speech import Speech
from tests.voice.conftest import SECONDS
from tests.voice.speaking import DIES, decoded, heard_by, speaking, watching, words

MOST = 5
FAR_LESS_THAN_A_WORD = 0.1
Told = Callable[[bytes], int]
ACCIDENTS = ("none", "killed before", "killed between", "dies")
LONG = words(25)


@pytest.fixture(scope="module")
def told(runner: asyncio.Runner, tmp_path_factory: pytest.TempPathFactory) -> Told:
    """Tell from a sound how many words it has: each number is measured with a child that has spoken nothing else."""
    lengths: dict[int, float] = {}
    for number in range(1, MOST + 1):
        alone = Speech(tmp_path_factory.mktemp("alone"))
        lengths[number] = decoded(runner.run(alone.speak(words(number), "en", keep=False))).seconds
        alone.close()
    assert all(lengths[number + 1] - lengths[number] > 3 * FAR_LESS_THAN_A_WORD for number in range(1, MOST))

    def number_of(content: bytes) -> int:
        length = decoded(content).seconds
        return next((each for each in lengths if abs(lengths[each] - length) < FAR_LESS_THAN_A_WORD), 0)

    return number_of


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Speech]:
    found = Speech(tmp_path_factory.mktemp("watched"), SECONDS, watching(tmp_path_factory.mktemp("heard") / "heard"))
    yield found
    found.close()


def test_a_text_is_as_long_as_its_words(told: Told, runner: asyncio.Runner, shared: Speech) -> None:
    found = [decoded(runner.run(shared.speak(words(number), "en", keep=False))).seconds for number in (3, 6, 12)]
    assert found[2] - found[1] == pytest.approx(2 * (found[1] - found[0]), rel=0.05)


@settings(max_examples=8, deadline=None)
@given(st.lists(st.integers(1, MOST), min_size=2, max_size=5))
def test_many_who_ask_at_once_each_hear_their_own(
    runner: asyncio.Runner, shared: Speech, told: Told, numbers: list[int]
) -> None:
    async def all_at_once() -> list[bytes]:
        return await asyncio.gather(*(shared.speak(words(number), "en", keep=False) for number in numbers))

    assert [told(content) for content in runner.run(all_at_once())] == numbers


def kill() -> None:
    for child in speaking():
        child.kill()


async def _asked(speech: Speech, numbers: list[int], accident: str) -> list[bytes | BaseException]:
    if accident == "killed before":
        kill()
    texts = [DIES] * (accident == "dies") + [words(number) for number in numbers]
    asked = [asyncio.ensure_future(speech.speak(text, "en", keep=False)) for text in texts]
    if accident == "killed between":
        await asyncio.wait(asked, return_when=asyncio.FIRST_COMPLETED)
        kill()
    found = await asyncio.gather(*asked, return_exceptions=True)
    return found[-len(numbers) :]


@settings(max_examples=6, deadline=None)
@given(
    st.lists(
        st.tuples(st.lists(st.integers(1, MOST), min_size=1, max_size=3), st.sampled_from(ACCIDENTS)),
        min_size=1,
        max_size=3,
    )
)
def test_after_accidents_nobody_hears_what_another_asked(
    runner: asyncio.Runner, watched: Speech, told: Told, turns: list[tuple[list[int], str]]
) -> None:
    for numbers, accident in turns:
        found = runner.run(_asked(watched, numbers, accident))
        for number, content in zip(numbers, found, strict=True):
            if isinstance(content, BaseException):
                assert isinstance(content, NotMade), "it was not spoken, and that is said"
            else:
                assert told(content) == number
    assert told(runner.run(watched.speak(words(3), "en", keep=False))) == 3


async def test_who_gives_up_waiting_never_leaves_their_words_to_the_next(
    speech: Speech, heard: Path, told: Told
) -> None:
    for turn in range(2):
        given_up = asyncio.ensure_future(speech.speak(LONG, "en", keep=False))
        async with asyncio.timeout(20):
            while [text for text, _ in heard_by(heard)].count(LONG) <= turn:
                await asyncio.sleep(0)
        given_up.cancel()
        found = await asyncio.gather(*(speech.speak(words(number), "en", keep=False) for number in (1, 2, 3)))
        assert [told(content) for content in found] == [1, 2, 3]
        assert given_up.cancelled()
