"""What may tell who somebody is is found in every language: names with their endings, numbers, addresses, days."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.catalogue import LANGUAGES
from bot.content.identifying import identifying

STAFF = ("Dan", "Anna", "Jo", "ড্যান", "دان", "Ana")
FOUND = (
    ("en", "Dan never knocks. Ring me on 01632 960 123.", ["Dan", "01632 960 123"]),
    ("en", "dan's shift on 12/11/2026 was fine", ["dan", "12/11/2026"]),
    ("en", "I am in room 7 and write to ana.b@example.org", ["room 7", "ana.b@example.org"]),
    ("en", "Mrs Patel at 12 Willow Lane, LS1 4AB, on 3 March", ["Mrs Patel", "12 Willow Lane", "LS1 4AB", "3 March"]),
    ("en", "It happened on March 3 in flat 12b", ["March 3", "flat 12b"]),
    ("cy", "Mae Dan yn ystafell 4 ar 3 Mawrth", ["Dan", "ystafell 4", "3 Mawrth"]),
    ("pl", "Z Danem i Annie w pokoju 5, dnia 3 marca 2026", ["Danem", "Annie", "pokoju 5", "3 marca 2026"]),
    ("ro", "I-am spus Anei în camera 8 pe 3 martie", ["Anei", "camera 8", "3 martie"]),
    ("es", "Ana vino a la habitación 6 el 3 de marzo", ["Ana", "habitación 6", "3 de marzo"]),
    ("ar", "ودان في غرفة ٧ ورقمي ٠١٦٣٢٩٦٠١٢٣", ["دان", "غرفة ٧", "٠١٦٣٢٩٦٠١٢٣"]),
    ("ur", "دان کمرہ 5 میں آئے، 3 مارچ", ["دان", "کمرہ 5", "3 مارچ"]),
    ("bn", "ড্যানের কথা ভালো, রুম ৫, ৩ মার্চ", ["ড্যানের", "রুম ৫", "৩ মার্চ"]),
)
HARMLESS = (
    ("en", "The danger is real. I waited 20 minutes, 2 times, at 10am. Join us in May."),
    ("en", "Jobs and John are not on the list. 8 out of 10."),
    ("pl", "To dandys. Czekam 20 minut, 2 razy."),
    ("es", "Esperé 20 minutos y vino 2 veces."),
)


@pytest.mark.parametrize(("language", "text", "wanted"), FOUND)
def test_what_tells_who_it_is_is_found(language: str, text: str, wanted: list[str]) -> None:
    assert [text[each.start : each.end] for each in identifying(text, language, STAFF)] == wanted


@pytest.mark.parametrize(("language", "text"), HARMLESS)
def test_what_tells_nothing_is_left_alone(language: str, text: str) -> None:
    assert [text[each.start : each.end] for each in identifying(text, language, STAFF)] == []


def test_every_language_has_an_example() -> None:
    assert {language for language, _, _ in FOUND} == set(LANGUAGES)


@given(
    st.text(max_size=200), st.sampled_from(sorted(LANGUAGES)), st.lists(st.text(min_size=1, max_size=20), max_size=4)
)
def test_pieces_are_in_order_and_apart_in_any_text(text: str, language: str, names: list[str]) -> None:
    found = identifying(text, language, names)
    ends = [0, *(each.end for each in found)]
    assert all(end <= each.start < each.end <= len(text) for end, each in zip(ends, found, strict=False))


@given(st.sampled_from(sorted(LANGUAGES)), st.integers(100_000, 10**12))
def test_a_telephone_number_is_found_in_any_script(language: str, number: int) -> None:
    for zero in "0٠۰০":
        text = "".join(chr(ord(zero) + int(sign)) for sign in str(number))
        assert [(each.start, each.end) for each in identifying(f"a {text} b", language, ())] == [(2, 2 + len(text))]
