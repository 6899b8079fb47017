"""Steps inside buttons, receipts in any script's digits, and texts in several languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.receipts import keys_of, receipt_of, spaced, typed_digits
from bot.domain.screens import CODE_LIMIT, REVISION_ROOM, NotAStep, Step, number_code, step
from bot.domain.words import Localised, Published, Quoted, say
from tests.domain.examples import words

ROOM = CODE_LIMIT - REVISION_ROOM
FULL = step("name", "x" * (ROOM - len("name ")))
ZEROS = {
    "Latin": 0x30,
    "Arabic": 0x660,
    "Persian and Urdu": 0x6F0,
    "Hindi": 0x966,
    "Bengali": 0x9E6,
    "Punjabi": 0xA66,
    "Tamil": 0xBE6,
    "Thai": 0xE50,
    "full width": 0xFF10,
    "mathematical": 0x1D7D8,
}


@given(st.lists(st.text(), min_size=1, max_size=5))
def test_whatever_becomes_a_step_is_read_back_the_same_and_fits_a_button(parts: list[str]) -> None:
    try:
        made = Step(parts[0], tuple(parts[1:]))
    except ValueError:
        return
    assert Step.read(made.code) == made
    assert len(made.code.encode()) <= ROOM


@given(st.text())
def test_whatever_comes_back_inside_a_button_is_a_step_or_refused(code: str) -> None:
    try:
        assert Step.read(code).code == code
    except NotAStep:
        assert not code or " " in code or "|" in code or len(code.encode()) > ROOM


@pytest.mark.parametrize("code", ["", " ", "ask ", " ask", "ask  1", "a|b", "x" * 57, "é" * 29, "ask \ud800"])
def test_a_forged_code_is_no_step(code: str) -> None:
    with pytest.raises(NotAStep):
        Step.read(code)


def test_a_step_may_fill_its_room_and_no_more() -> None:
    assert len(FULL.code.encode()) == ROOM == 56
    with pytest.raises(ValueError, match="too long"):
        step("name", "x" * (ROOM - len("name ") + 1))
    with pytest.raises(ValueError, match="too long"):
        step("name", "é" * (ROOM // 2))


def test_the_largest_ids_fit_a_button() -> None:
    """2**63 is 13 signs in base 36: the longest steps carry two such ids, and a pair of options in an answer."""
    largest = 2**63 - 1
    position = f"{number_code(largest)}.{number_code(largest)}"
    assert step("answer", 9999, 12, position, "unsure")
    assert step("share-answer", largest, "yes")
    assert len(number_code(36 ** (REVISION_ROOM - 1) - 1)) == REVISION_ROOM - 1


@given(st.integers(0, 2**70))
def test_a_number_in_a_step_is_written_short_and_read_back(number: int) -> None:
    assert int(number_code(number), 36) == number
    assert number == 0 or not number_code(number).startswith("0")


def test_only_numbers_from_0_up_have_a_code() -> None:
    assert [number_code(number) for number in (0, 9, 10, 35, 36)] == ["0", "9", "a", "z", "10"]
    with pytest.raises(ValueError, match="from 0 up"):
        number_code(-1)


def test_a_step_writes_its_numbers_and_keeps_its_words() -> None:
    assert step("answer", 40, 3, "yes") == Step("answer", ("14", "3", "yes"))


@given(st.binary(min_size=16, max_size=32))
def test_a_receipt_is_8_digits_whatever_it_is_made_from(key: bytes) -> None:
    receipt = receipt_of(key)
    assert len(receipt) == 8
    assert receipt.isascii()
    assert receipt.isdecimal()
    assert receipt_of(key[:4] + b"more") == receipt


@given(st.binary(min_size=16, max_size=32), st.binary(min_size=16, max_size=32))
def test_the_keys_a_receipt_may_come_from_are_those_that_have_it(key: bytes, other: bytes) -> None:
    low, high = keys_of(receipt_of(key), len(key)) or (b"", b"")
    assert low <= key <= high
    assert receipt_of(low) == receipt_of(high) == receipt_of(key)
    assert len(low) == len(high) == len(key)
    assert (low <= other <= high) is (receipt_of(other) == receipt_of(key))


def test_a_receipt_keeps_the_zeros_in_front() -> None:
    """The front of a key is 32 bits, and its first 26 are the receipt: 5 << 6 is 0x140."""
    assert receipt_of(bytes.fromhex("00000140") + bytes(12)) == "00000005"
    assert spaced("00000005") == "0000 0005"


def test_the_highest_receipt_is_known_and_those_above_are_nobodys() -> None:
    """2 to the power of 26 is 67 108 864."""
    assert receipt_of(b"\xff" * 16) == "67108863"
    assert keys_of("67108863", 16) is not None
    assert keys_of("67108864", 16) is None
    assert keys_of("99999999", 16) is None


@given(st.from_regex(r"\A[0-9]{8}\Z"), st.sampled_from(sorted(ZEROS)), st.sampled_from(["", " ", "-", " . "]))
def test_a_receipt_can_be_typed_in_the_digits_of_any_script(receipt: str, script: str, between: str) -> None:
    typed = between.join(chr(ZEROS[script] + int(digit)) for digit in receipt)
    assert typed_digits(typed) == typed_digits(f"My code is {typed}, thanks") == receipt
    assert typed_digits(spaced(receipt)) == receipt


def test_keycaps_are_digits_and_words_are_none() -> None:
    assert typed_digits("4\ufe0f\u20e38\ufe0f\u20e3") == "48"
    assert typed_digits("no numbers ½ Ⅳ 四") == ""


def test_a_text_is_read_in_ones_own_language_or_else_in_the_original() -> None:
    text = Localised.of({"en": "The bus", "pl": "Autobus"})
    assert text.within("pl") == Published("Autobus", "pl")
    assert text.within("ur") == text.within("en") == Published("The bus", "en")
    assert (text.languages, text.longest) == (("en", "pl"), 7)


def test_a_text_needs_at_least_one_language() -> None:
    with pytest.raises(ValueError, match="at least one"):
        Localised(())


def test_a_persons_own_words_stay_as_they_are() -> None:
    assert Quoted("<b> Hi").within("pl").text == "<b> Hi"


def test_a_sentence_is_the_same_value_however_its_gaps_were_named() -> None:
    assert say("vote-label", number=1, total=words("x")) == say("vote-label", total=words("x"), number=1)
    assert say("menu").within("pl").language == "pl"
