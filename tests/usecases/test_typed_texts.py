"""Texts as they are typed: paragraphs, headings and sentences, with nothing lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.usecases.drafting.body import as_parts, escaped, headed, with_summary, with_vote, with_word
from bot.usecases.packs.body import SUMMARY, VOTES, WORDS, sections_of
from tests.usecases.test_drafting import TEXT

TYPED = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=80)


@given(st.lists(TYPED, max_size=5))
def test_whatever_is_typed_reaches_people_as_it_was_typed(lines: list[str]) -> None:
    body = with_summary("# What happened\n\n## Heading\n", "\n".join(lines))
    body = with_word(with_vote(body, "Shall we?", ("Why not.",), "consent"), "word", "meaning")
    found = sections_of(body, 1)
    shown = [part.heading.text for part in found[SUMMARY].parts[1:]]
    shown += [piece.text for part in found[SUMMARY].parts for piece in part.paragraphs]
    assert [part.method for part in found[VOTES].parts] == ["consent"]
    assert [entry.label.text for entry in found[WORDS].entries] == ["word"]
    assert all(any(sign.isalnum() for sign in each) for each in shown)


@given(TYPED.filter(lambda text: any(sign.isalnum() for sign in text)))
def test_a_sentence_stands_in_the_body_as_it_was_typed(text: str) -> None:
    sentence = f"So {' '.join(text.split())} it is."
    [part] = sections_of(with_summary("# What happened\n\n## Heading\n", sentence), 1)[SUMMARY].parts
    assert [each.text for each in part.paragraphs] == [sentence]


def test_short_lines_without_an_end_are_headings() -> None:
    assert as_parts(TEXT).split("\n\n")[0] == "## The bus"
    assert as_parts("- one\n2. two\n*three*\nEnd.") == f"one\n\ntwo\n\n## {escaped('*three*')}\n\nEnd."


def test_a_heading_with_nothing_under_it_is_not_lost() -> None:
    body = headed(with_summary("", "Agenda\nTea\nCake\nWe had both.\nThe end"), "Lunch")
    [lunch, cake] = sections_of(body, 1)[SUMMARY].parts
    assert [lunch.heading.text, *(each.text for each in lunch.paragraphs)] == ["Lunch", "Agenda", "Tea"]
    assert [cake.heading.text, *(each.text for each in cake.paragraphs)] == ["Cake", "We had both.", "The end"]
