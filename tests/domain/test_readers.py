"""What readers say of a text: the last word on each part counts, and other words end it."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.drafts import Translation, Written
from bot.domain.readers import Said, SignOff, Unclear, Verdict, found_clear, mark_of
from tests.drivers.clock import START

WRITTEN = Written("en", (("title", "News"), ("date", "2027-03-01 14:00")), "# What happened\n\nThe bus was late.")
PARTS = 4
WORDS = st.lists(st.tuples(st.integers(0, PARTS - 1), st.booleans()), max_size=12)
TEXTS = st.text("ab", max_size=3)


def asked(written: Written, words: list[tuple[int, bool]], language: str = "en") -> SignOff:
    """A reader who said these words, one after another: on which part, and whether it is clear."""
    found = SignOff(1, 2, 3, START)
    for part, clear in words:
        about = found.said.about(mark_of(written, language), language, PARTS)
        found = found.saying(about.having(part, None if clear else Unclear(part, "The bus was late.")))
    return found


@given(WORDS)
def test_the_last_word_on_each_part_counts(words: list[tuple[int, bool]]) -> None:
    found, last = asked(WRITTEN, words), dict(words)
    assert set(found.said.clear) == {part for part, clear in last.items() if clear}
    assert {each.part for each in found.said.unclear} == {part for part, clear in last.items() if not clear}
    left = [part for part in range(PARTS) if part not in last]
    assert not words or found.said.next_part == (left[0] if left else None)
    expected = Verdict.UNCLEAR if False in last.values() else Verdict.WAITING if left else Verdict.CLEAR
    assert found.verdict(WRITTEN) is expected
    assert found_clear([found], WRITTEN) == ((3,) if expected is Verdict.CLEAR else ())


@given(WORDS.filter(bool))
def test_the_last_word_is_taken_back(words: list[tuple[int, bool]]) -> None:
    assert asked(WRITTEN, words).taken_back().said == asked(WRITTEN, words[:-1]).said


@given(TEXTS, TEXTS, TEXTS, TEXTS)
def test_other_words_have_another_mark_and_nothing_else_does(title: str, body: str, polish: str, welsh: str) -> None:
    texts = tuple(Translation(language, (("a", text),)) for language, text in (("pl", polish), ("cy", welsh)))
    other = replace(WRITTEN.having(title=title), body=body, others=texts)
    same = replace(other.having(quorum="5", closes="x"), kept=(("a", "b"),), opens=START, others=texts[:1])
    assert mark_of(other, "pl") == mark_of(same, "pl")
    assert (mark_of(other, "en") == mark_of(WRITTEN, "en")) == ((title, body) == ("News", WRITTEN.body))
    assert mark_of(other, "pl") != mark_of(replace(other, others=()), "pl")


def test_what_is_said_of_other_words_counts_no_more() -> None:
    found = asked(WRITTEN, [(part, True) for part in range(PARTS)])
    other = WRITTEN.having(title="Other news")
    assert found.verdict(other) is Verdict.OLD
    assert found.said.about(mark_of(other, "en"), "en", PARTS) == Said(mark_of(other, "en"), "en", PARTS)
