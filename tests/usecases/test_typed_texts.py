"""Texts as they are typed: paragraphs, headings and sentences, with nothing lost."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.usecases.drafting.body import (
    as_parts,
    escaped,
    headed,
    is_picture,
    parts_of,
    with_choices,
    with_parts,
    with_picture,
    with_summary,
    with_vote,
    with_word,
)
from bot.usecases.packs.body import PRIORITIES, SUMMARY, VOTES, WORDS, sections_of
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


def test_a_heading_and_its_text_on_the_next_line_stay_together() -> None:
    body = headed("# What happened\n\n## Tea\nWe had tea.\n\n## Cake\nWe had cake.\n", "Lunch")
    found = sections_of(body, 1)[SUMMARY].parts
    assert [part.heading.text for part in found] == ["Tea", "Cake"]


WORDED = TYPED.map(lambda text: " ".join(f"w {text}".split()))
CHOICE = st.tuples(st.integers(0, 10**6).map("c{}".format), WORDED)


@settings(deadline=None)
@given(
    st.lists(WORDED, min_size=1, max_size=3),
    st.lists(st.tuples(WORDED, WORDED, st.lists(CHOICE, min_size=2, max_size=4)), max_size=3),
    st.lists(CHOICE, min_size=2, max_size=4),
    WORDED,
    st.data(),
)
def test_votes_lists_and_pictures_stand_as_they_were_typed_and_go_without_a_trace(
    texts: list[str],
    votes: list[tuple[str, str, list[tuple[str, str]]]],
    listed: list[tuple[str, str]],
    caption: str,
    data: st.DataObject,
) -> None:
    body = with_summary("", "\n".join(f"Heading {number}\nSo {text} it is." for number, text in enumerate(texts)))
    for question, detail, choices in votes:
        body = with_vote(body, question, [detail], "approval", choices)
    body = with_choices(with_choices(body, "What matters?", listed[:1]), "What matters?", listed[1:])
    bare = body
    place = data.draw(st.integers(0, len(texts) - 1))
    body = with_picture(with_picture(body, place, "abc1", "Another", ""), place, "abc2", caption, caption)
    found = sections_of(body, 1)
    assert [part.heading.text for part in found[SUMMARY].parts] == [f"Heading {n}" for n in range(len(texts))]
    assert [part.paragraphs[0].text for part in found[SUMMARY].parts] == [f"So {text} it is." for text in texts]
    shown = [part.picture for part in found[SUMMARY].parts]
    assert [(each.file.text, each.caption.text) if each else None for each in shown] == [
        ("abc2", caption) if number == place else None for number in range(len(texts))
    ]
    asked = [
        (vote.heading.text, vote.paragraphs[0].text, [(each.label.text, each.text.text) for each in vote.options])
        for vote in (found[VOTES].parts if votes else ())
    ]
    assert asked == votes
    assert [(each.label.text, each.text.text) for each in found[PRIORITIES].entries] == listed
    parts = [[block for block in part if not is_picture(block)] for part in parts_of(body, SUMMARY)]
    assert with_parts(body, SUMMARY, parts) == bare
