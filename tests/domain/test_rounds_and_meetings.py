"""Rounds that open and close, meetings with explained words, and all that is published at one moment."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.house import Contact, House
from bot.domain.library import Library
from bot.domain.meetings import Card, Meeting, Term
from bot.domain.people import Person, Role, Standing
from bot.domain.rounds import Round, Subject
from bot.domain.words import Localised
from tests.content.samples import LONDON
from tests.domain.examples import CARERS, CLOSES, MOMENT, OPENS, STAFF, USERS, option, person, question, round_of, words


def meeting(*terms: Term, heading: str = "The bus", sentences: tuple[str, ...] = ("It was late.",)) -> Meeting:
    card = Card(words(heading), tuple(words(sentence) for sentence in sentences))
    return Meeting(1, "forum", words("Forum"), OPENS, words("Hall"), words("No steps"), "Priya", (card,), terms)


def term(forms: str, **others: str) -> Term:
    return Term(words(forms.split(" / ", maxsplit=1)[0]), words("What it means."), Localised.of({"en": forms} | others))


def test_a_round_is_open_from_its_opening_up_to_its_closing() -> None:
    asked = round_of()
    assert [asked.is_open(at) for at in (OPENS - MOMENT, OPENS, CLOSES - MOMENT, CLOSES)] == [False, True, True, False]
    assert [asked.is_due(at) for at in (OPENS, CLOSES - MOMENT, CLOSES, CLOSES + MOMENT)] == [False, False, True, True]


def test_a_closed_round_is_neither_open_nor_due() -> None:
    closed = replace(round_of(), closed_at=OPENS + MOMENT)
    assert not closed.is_open(OPENS + 2 * MOMENT)
    assert not closed.is_due(CLOSES)


def test_only_a_vote_is_secret() -> None:
    assert round_of(subject=Subject.VOTE).secret
    assert not round_of(subject=Subject.PRIORITIES).secret


@pytest.mark.parametrize(
    ("roles", "audience"),
    [
        ((USERS,), USERS),
        ((CARERS, STAFF), CARERS),
        ((STAFF,), None),
        ((Role.ORGANISER,), None),
        ((Role.ORGANISER, CARERS), CARERS),
        ((), None),
    ],
)
def test_somebody_answers_in_an_audience_the_round_asks(roles: tuple[Role, ...], audience: Role | None) -> None:
    assert round_of().audience_of(person(*roles)) is audience
    assert round_of().asks(person(*roles), OPENS) is (audience is not None)


@pytest.mark.parametrize("standing", list(Standing))
def test_only_whoever_said_yes_is_asked(standing: Standing) -> None:
    takes_part = standing in {Standing.TAKING_PART, Standing.PAUSED}
    assert round_of().asks(person(USERS, standing=standing), OPENS) is takes_part
    assert person(Role.ORGANISER, standing=standing).may(Role.ORGANISER) is takes_part


def test_questions_follow_each_other_to_the_last() -> None:
    first, second = question(id_=1), question(id_=2)
    asked = round_of(first, second)
    assert (asked.after(first), asked.after(second)) == (second, None)
    assert (asked.question(2), asked.question(3)) == (second, None)


def test_peoples_own_words_join_the_first_question() -> None:
    asked = round_of(question("priorities", 2), question(id_=2))
    more = asked.with_options([option(3)])
    assert [each.id for each in more.questions[0].options] == ["o1", "o2", "o3"]
    assert (more.questions[1], len(asked.questions[0].options)) == (asked.questions[1], 2)


def test_cards_are_counted_from_1() -> None:
    found = meeting()
    assert found.card(1) is found.cards[0]
    assert [found.card(number) for number in (0, -1, 2)] == [None, None, None]


@pytest.mark.parametrize(
    ("forms", "text", "stands_there"),
    [
        ("hoist", "A hoist is there.", True),
        ("hoist", "Two Hoists are there.", True),
        ("hoist", "It was rehoisted.", False),
        ("hoist / lift", "A lift is there.", True),
        ("hoist / lift", "A machine is there.", False),
        ("raised bed", "We built a raised bed.", True),
        ("raised bed", "A raised garden bed.", False),
        ("c++ (new)", "It is C++ (new).", True),
    ],
)
def test_a_word_stands_in_a_text_where_one_of_its_forms_begins(forms: str, text: str, stands_there: bool) -> None:
    found = meeting(term(forms), sentences=(text,))
    assert found.terms_in(found.cards[0], "en") == ((found.terms[0],) if stands_there else ())


def test_words_are_explained_in_the_order_of_the_glossary_and_in_headings_too() -> None:
    terms = term("respite"), term("hoist"), term("council")
    found = meeting(*terms, heading="The council", sentences=("A hoist helps.", "So does respite."))
    assert found.terms_in(found.cards[0], "en") == terms


def test_words_are_looked_for_in_the_language_that_is_read() -> None:
    word = term("hoist", pl="podnośnik / podnośnikiem")
    card = Card(words("Room"), (Localised.of({"en": "The room.", "pl": "Pokój z podnośnikiem."}),))
    found = replace(meeting(word), cards=(card,))
    assert (found.terms_in(card, "pl"), found.terms_in(card, "en")) == ((word,), ())


def library(*rounds: Round) -> Library:
    return Library(1, {1: meeting()}, {each.id: each for each in rounds})


def test_open_rounds_come_by_closing_date() -> None:
    late = round_of(id_=1, closes=CLOSES + timedelta(days=9))
    soon, same = round_of(id_=3), round_of(id_=2)
    other = round_of(id_=4, subject=Subject.PRIORITIES)
    found = library(late, soon, same, other, replace(round_of(id_=5), closed_at=OPENS))
    assert found.open_rounds(person(USERS), Subject.VOTE, OPENS) == (same, soon, late)
    assert found.open_rounds(person(STAFF), Subject.VOTE, OPENS) == ()
    assert found.open_rounds(person(USERS), Subject.VOTE, CLOSES) == (late,)


def test_results_come_last_closed_first_for_whoever_takes_part() -> None:
    first = replace(round_of(id_=1), closed_at=CLOSES)
    then = replace(round_of(id_=2), closed_at=CLOSES + MOMENT)
    found = library(first, then, round_of(id_=3))
    assert found.closed_rounds(person(STAFF)) == (then, first)
    assert found.closed_rounds(person(USERS, standing=Standing.DECLINED)) == ()


def test_what_is_due_comes_in_the_order_it_is_due() -> None:
    late, soon = round_of(id_=1, closes=CLOSES + MOMENT), round_of(id_=2)
    assert library(late, soon).due(CLOSES + MOMENT) == (soon, late)
    assert library(late, soon).due(CLOSES) == (soon,)


def test_a_meeting_finds_its_own_rounds() -> None:
    mine, other = round_of(id_=1), replace(round_of(id_=2), meeting_id=9)
    assert library(mine, other).rounds_of(meeting()) == (mine,)


def test_audiences_are_in_the_order_they_are_shown_and_organisers_are_none() -> None:
    assert person(STAFF, USERS, Role.ORGANISER).audiences == (USERS, STAFF)
    assert not Person(1).invited
    assert person(Role.FACILITATOR).invited


def test_an_invite_has_a_link_for_each_channel_there_is() -> None:
    contact = Contact("Priya", "01632 960 103")
    house = House("Willow Lane", "999", contact, contact, contact, LONDON, ("en",))
    assert house.invite_links("abc") == ()
    both = replace(house, web_address="https://a.example", telegram_name="sayso_bot")
    assert both.invite_links("abc") == ("https://a.example/join/abc", "https://t.me/sayso_bot?start=abc")
