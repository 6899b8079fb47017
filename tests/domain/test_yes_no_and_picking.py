"""Yes, not sure or no; and picking all that matter: both counted by hand."""

from __future__ import annotations

import pytest

from bot.domain.questions.approval import Approval, read, write
from bot.domain.questions.kind import WHOLE, Ballot, OrderEffect, shuffled
from bot.domain.questions.yes_no import ANSWERS, YesNo
from bot.domain.rounds import Question
from bot.domain.words import Text, say
from tests.domain.examples import CARERS, SEED, USERS, option, question, words

YES_NO, APPROVAL = YesNo(), Approval()


def picks(**answers: int) -> str:
    return write([(name, str(answer)) for name, answer in answers.items()])


def test_a_vote_is_one_screen_with_three_answers() -> None:
    asked = Question(1, "yes_no", words("Shall we?"), words("It costs 400 pounds."))
    screen = YES_NO.ask(asked, None, WHOLE)
    assert screen.lines == (words("Shall we?"), words("It costs 400 pounds."))
    assert [offer.value for offer in screen.offers] == list(ANSWERS) == ["yes", "unsure", "no"]
    assert YES_NO.ask(asked, "no", WHOLE).lines[-1] == say("answer-now", choice="no")


def test_votes_are_added_up_by_audience() -> None:
    """Users: 3 + 1 yes, 2 not sure. Carers: 4 no. Nobody else is there."""
    ballots = [Ballot(USERS, "yes", 3), Ballot(CARERS, "no", 4), Ballot(USERS, "unsure", 2), Ballot(USERS, "yes")]
    count = YES_NO.count(question(), ballots, 1)
    assert count.took_part == {USERS: 6, CARERS: 4}
    assert count.picks == {USERS: {"yes": 4, "unsure": 2, "no": 0}, CARERS: {"yes": 0, "unsure": 0, "no": 4}}


def test_what_was_not_voted_on_is_read_over_too() -> None:
    asked = question()
    assert YES_NO.review(asked, None)[0].line == say("review-yes-no", title=asked.title, choice="none")
    assert YES_NO.review(asked, "unsure")[0].line == say("review-yes-no", title=asked.title, choice="unsure")


def test_each_option_is_asked_on_a_screen_of_its_own() -> None:
    asked = question("approval", 3)
    order = [each.id for each in shuffled(asked.options, SEED)]
    given = None
    for number, each in enumerate(order, 1):
        assert APPROVAL.following(asked, given, SEED) == each
        screen = APPROVAL.ask(asked, given, each)
        text = next(known.text for known in asked.options if known.id == each)
        assert screen.lines == (say("approval-progress", number=number, total=3), text)
        given = APPROVAL.answer(asked, given, each, "1")
    assert read(given) == [(each, "1") for each in order]


def test_an_answer_that_is_changed_keeps_its_number_and_its_place_in_the_order() -> None:
    given = picks(o3=1, o1=0, o2=1)
    asked = question("approval", 3)
    assert APPROVAL.ask(asked, given, "o1").lines[0] == say("approval-progress", number=2, total=3)
    assert APPROVAL.answer(asked, given, "o1", "1") == picks(o3=1, o1=1, o2=1)


def test_a_share_is_counted_among_the_people_who_were_asked() -> None:
    """4 people were asked about o1, 3 picked it: 3/4. Of the 2 asked about o2, 2 picked it: 2/2.

    Of the 3 asked about o3, nobody picked it: 0/3. 4 people took part in all.
    """
    ballots = [
        Ballot(USERS, picks(o1=1, o2=1, o3=0), 2),
        Ballot(CARERS, picks(o1=1)),
        Ballot(CARERS, picks(o3=0, o1=0)),
    ]
    count = APPROVAL.count(question("approval", 3), ballots, 1)
    assert count.took_part == {USERS: 2, CARERS: 2}
    assert count.picks == {USERS: {"o1": 2, "o2": 2, "o3": 0}, CARERS: {"o1": 1, "o2": 0, "o3": 0}}
    assert [(score.option, score.value) for score in count.scores] == [("o2", 1.0), ("o1", 0.75), ("o3", 0.0)]
    apart = count.scores_by_audience or {}
    assert {score.option: score.value for score in apart[USERS]} == {"o1": 1, "o2": 1, "o3": 0}
    assert {score.option: score.value for score in apart[CARERS]} == {"o1": 0.5, "o2": 0, "o3": 0}


def test_equal_shares_stay_in_the_order_they_were_published() -> None:
    """Both were picked by 1 of 2."""
    ballots = [Ballot(USERS, picks(o2=1, o1=0)), Ballot(USERS, picks(o2=0, o1=1))]
    count = APPROVAL.count(question("approval", 2), ballots, 1)
    assert [(score.option, score.value) for score in count.scores] == [("o1", 0.5), ("o2", 0.5)]


def test_picks_of_options_that_are_no_longer_there_are_left_out() -> None:
    """The person who picked only what is gone gave nothing that counts."""
    asked = Question(1, "approval", words("What?"), None, (option(1),))
    ballots = [Ballot(USERS, picks(gone=1, o1=1)), Ballot(CARERS, picks(gone=1))]
    count = APPROVAL.count(asked, ballots, 1)
    assert (count.took_part, count.picks) == ({USERS: 1}, {USERS: {"o1": 1}})
    assert [each.position for each in APPROVAL.review(asked, picks(gone=1, o1=0))] == ["o1"]


@pytest.mark.parametrize(
    ("given", "first", "second"),
    [
        pytest.param(picks(o1=1, o2=1, o3=0, o4=0), 2, 0, id="an even list is cut in the middle"),
        pytest.param(picks(o1=1, o2=1, o3=0, o4=0, o5=1), 2, 1, id="the middle of an odd list belongs to neither"),
        pytest.param(picks(o1=1), 0, 0, id="one option has no order"),
    ],
)
def test_the_first_half_is_compared_with_the_second(given: str, first: int, second: int) -> None:
    """5 people with the same picks in the same order."""
    count = APPROVAL.count(question("approval", 5), [Ballot(USERS, given, 5)], 1)
    assert count.order_effect == OrderEffect(5 * first, 5 * second)


@pytest.mark.parametrize(
    ("first", "second", "matters"),
    [(15, 5, True), (5, 15, True), (14, 6, False), (19, 0, False), (20, 0, True), (0, 0, False), (600, 500, True)],
)
def test_order_matters_only_where_chance_would_do_this_less_than_once_in_20(
    first: int, second: int, matters: bool
) -> None:
    """Of 20 fair throws, 15 or more on one side come up in 41 of 1000, 14 or more in 115. Under 20 nothing is said.

    600 of 1100 is 50 from the middle, which is 3.0 standard deviations of 16.6.
    """
    assert OrderEffect(first, second).matters is matters


def test_what_was_picked_is_read_over_in_the_order_it_was_met() -> None:
    lines = [each.line for each in APPROVAL.review(question("approval", 3), picks(o3=1, o1=0))]
    assert all(isinstance(line, Text) for line in lines)
    assert [dict(line.arguments)["picked"] for line in lines] == ["yes", "no"]
