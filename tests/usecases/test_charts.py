"""What is on a picture of a result: what is told of it, never more, and a caption that says all of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.content.catalogue import LANGUAGES
from bot.delivery.rendering import Renderer
from bot.domain.disclosure.priorities import PrioritiesResult, disclose_priorities
from bot.domain.disclosure.votes import disclose_vote
from bot.domain.pictures import Chart
from bot.domain.questions import vote_kind_named
from bot.domain.questions.approval import PASSED, PICKED, write
from bot.domain.questions.kind import Ballot
from bot.domain.questions.priorities import Priorities
from bot.domain.questions.ranked import PLACES
from bot.domain.releases import QuestionRelease, RoundRelease
from bot.domain.tallies import order_of
from bot.domain.words import Localised
from bot.usecases.charts import chart, drawing
from tests.content.samples import CATALOGUE
from tests.domain.examples import OPENS, USERS, question, round_of

OPTIONS = 7
IDS = [f"o{number}" for number in range(1, OPTIONS + 1)]
LABELS = [option.label for option in question("priorities", OPTIONS).options]
MOST_WORDS = 60
RENDERER = Renderer(CATALOGUE)


def picks(picked: set[str]) -> str:
    return write([(option, PICKED if option in picked else PASSED) for option in IDS])


def of_list(people: Sequence[set[str]]) -> QuestionRelease:
    asked = question("priorities", OPTIONS)
    ballots = [Ballot(USERS, json.dumps({"approval": picks(each)})) for each in people]
    count = Priorities().count(asked, ballots, 1)
    return QuestionRelease(asked, disclose_priorities(count, IDS, (USERS,), {USERS: len(people)}, 0))


def of_vote(kind: str, given_: Sequence[str], options: int = OPTIONS) -> QuestionRelease:
    asked, votes = question(kind, options), vote_kind_named(kind)
    count = votes.count(asked, [Ballot(USERS, each) for each in given_], 1)
    return QuestionRelease(asked, disclose_vote(count, votes.decide(asked, count, 0), (USERS,), {USERS: len(given_)}))


def drawn(released: QuestionRelease) -> Chart | None:
    return chart(RoundRelease(1, OPENS, (released,)), 0, round_of(released.question))


def caption(shown: Chart, language: str = "en") -> str:
    return "\n".join(RENDERER.line(line, language) for line in shown.lines)


PICKED_BY = st.lists(st.sets(st.sampled_from(IDS)), max_size=9)


@settings(max_examples=30, deadline=None)
@given(PICKED_BY)
def test_of_a_list_a_few_picks_stay_a_few(people: list[set[str]]) -> None:
    released = of_list(people)
    numbers = [sum(option in each for each in people) for option in IDS]
    shown = drawn(released)
    assert (shown is not None) == (len(people) >= 5 and max(numbers) >= 3)
    found = drawing(released)
    for bar in found.bars:
        number = numbers[LABELS.index(bar.label)]
        assert bar.people == (number if number >= 3 else None)
    if shown:
        assert len(found.bars) + found.more == OPTIONS
        assert caption(shown).count("a few, or nobody") == [bar.people for bar in found.bars].count(None)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.lists(st.sampled_from(IDS), min_size=1, max_size=len(PLACES), unique=True), max_size=9))
def test_of_a_ranked_vote_the_first_and_the_last_step_are_drawn(orders: list[list[str]]) -> None:
    released = of_vote("ranked", [order_of(each) for each in orders])
    shown = drawn(released)
    assert (shown is not None) == (len(orders) >= 5)
    if shown:
        first = [sum(order[0] == option for order in orders) for option in IDS]
        assert sorted(bar.people or 0 for bar in drawing(released).bars[:OPTIONS]) == sorted(first)
        said = caption(shown)
        assert all(f": {bar.people}." in said for bar in drawing(released).bars)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_caption_says_all_of_it_in_60_words(language: str) -> None:
    everybody, nobody = picks(set(IDS)), picks(set())
    orders = [order_of([each]) for each in (*IDS, *IDS[:3], IDS[0])]
    for released in (
        of_list([set(IDS), {"o1"}, {"o1"}, {"o1"}, set()]),
        of_vote("acceptance", [everybody] * 4 + [nobody]),
        of_vote("ranked", orders),
        of_vote("yes_no", ["yes"] * 5, 0),
        of_vote("consent", ["fine"] * 5, 0),
    ):
        shown = drawn(released)
        assert shown, released.question.kind
        assert len(caption(shown, language).split()) <= MOST_WORDS


def test_fewer_bars_than_options_are_said_to_be_fewer_and_what_is_compared_is_told_only() -> None:
    long = [Localised.of({"en": f"{number}" + " warm words for a list" * 3}) for number in range(OPTIONS)]
    released = of_list([set(IDS)] * 5)
    options = zip(released.question.options, long, strict=True)
    asked = replace(released.question, options=tuple(replace(each, label=label) for each, label in options))
    found = drawing(QuestionRelease(asked, released.result))
    assert 2 <= len(found.bars) < OPTIONS
    assert len(found.bars) + found.more == OPTIONS
    shown = drawn(QuestionRelease(asked, released.result))
    assert shown
    assert f"shows {found.more} more" in caption(shown)
    assert isinstance(released.result, PrioritiesResult)
    compared = replace(released.result, method="pairwise")
    assert not drawing(QuestionRelease(asked, compared)).bars
