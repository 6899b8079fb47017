"""The checker finds what it is there to find: each thing that must not be, planted in a history where all was well."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace

import pytest

from tests.faults.history import (
    LEAVE,
    LISTEN,
    OTHER,
    POISON,
    VOTE,
    WORDS,
    Came,
    Did,
    Figures,
    Found,
    Handed,
    History,
    check,
)

ANA, BEN, CLEO = 1, 2, 3
NEWS = "The bus stops at the shop."
BUS = "The bus is late"


def fine() -> History:
    """Ana votes and changes it, and takes her second vote back; Ben writes and listens; Cleo votes and leaves."""
    did = [
        Did(1, ANA, VOTE, 10, 1, "yes"),
        Did(2, ANA, VOTE, 20, 1, "no"),
        Did(3, ANA, VOTE, 30, 2, "yes"),
        Did(4, ANA, VOTE, 40, 2, None),
        Did(5, BEN, WORDS, 50, value=BUS),
        Did(6, BEN, LISTEN, 60),
        Did(7, BEN, POISON, 70),
        Did(8, CLEO, VOTE, 80, 1, "yes"),
        Did(9, CLEO, LEAVE, 90),
        Did(10, BEN, OTHER, 95),
    ]
    came = [Came((each.chat, f"reply to {each.update}"), each.nth + 1, 1, screen=each.kind != LISTEN) for each in did]
    came += [Came((chat, NEWS), 100 + chat, 2) for chat in (ANA, BEN)]
    found = Found(
        given={(ANA, 1): "no"},
        counted={1: {"no": 1}},
        words=Counter({BUS: 1}),
        people=frozenset({11, 12}),
        set_aside=1,
    )
    told = frozenset({ANA, BEN})
    return History(did, set(range(1, 11)), came, {}, NEWS, told, frozenset({13}), frozenset({11, 12}), [], found)


def again(history: History, update: int, nth: int = 200) -> Came:
    """Let a reply come again."""
    first = next(each for each in history.came if each.key[1] == f"reply to {update}")
    history.came.append(replace(first, nth=nth))
    return first


def a_vote_lost(history: History) -> None:
    history.found.given.clear()


def a_vote_not_counted(history: History) -> None:
    history.found.counted = {}


def an_older_vote(history: History) -> None:
    history.found.given[ANA, 1] = "yes"


def words_lost(history: History) -> None:
    history.found.words.clear()


def a_vote_counted_twice(history: History) -> None:
    history.found.counted[1]["no"] = 2


def a_vote_that_was_taken_back(history: History) -> None:
    history.found.given[ANA, 2] = "yes"


def a_vote_of_somebody_who_left(history: History) -> None:
    history.found.counted[1]["yes"] = 1


def words_twice(history: History) -> None:
    history.found.words[BUS] = 2


def a_reply_lost(history: History) -> None:
    history.came = [each for each in history.came if each.key[1] != "reply to 2"]


def an_old_reply_in_place_of_one(history: History) -> None:
    a_reply_lost(history)
    again(history, 1, nth=25).sure = False


def news_lost(history: History) -> None:
    history.came = [each for each in history.came if each.key != (BEN, NEWS)]


def a_message_that_still_waits(history: History) -> None:
    history.found.waiting = 1


def a_message_doubled(history: History) -> None:
    again(history, 3)


def a_message_doubled_although_it_was_noted(history: History) -> None:
    again(history, 3)
    history.left[1] = frozenset({(ANA, "reply to 2")})


def a_message_doubled_by_a_process_that_was_told(history: History) -> None:
    again(history, 3).process = 5
    history.handed = [Handed(199, 6, frozenset({(ANA, "reply to 3")}))]


def a_message_doubled_before_another_process_began(history: History) -> None:
    history.came.append(replace(again(history, 3), nth=150, process=6))
    history.came = [each for each in history.came if each.nth != 200]
    history.handed = [Handed(199, 6, frozenset({(ANA, "reply to 3")}))]


def a_message_doubled_by_the_process_that_had_sent_it(history: History) -> None:
    first = again(history, 3)
    history.handed = [Handed(199, first.process, frozenset({(ANA, "reply to 3")}))]


def a_message_that_came_three_times(history: History) -> None:
    again(history, 3).sure = False
    again(history, 3, nth=201)


def an_update_held_up(history: History) -> None:
    history.acknowledged.remove(8)


def an_update_set_aside_that_was_well(history: History) -> None:
    history.found.set_aside = 2


def an_update_that_always_fails_taken_for_well(history: History) -> None:
    history.found.set_aside = 0


def somebody_erased_who_is_there(history: History) -> None:
    history.found.people |= {13}


def somebody_erased_who_is_back_after_a_restore(history: History) -> None:
    history.back |= {13}


def two_processes(history: History) -> None:
    history.wrong.append("two processes serve one file")


PLANTED: dict[Callable[[History], None], str] = {
    a_vote_lost: "votes_lost",
    a_vote_not_counted: "votes_lost",
    an_older_vote: "votes_lost",
    words_lost: "votes_lost",
    a_vote_counted_twice: "counted_twice",
    a_vote_that_was_taken_back: "counted_twice",
    a_vote_of_somebody_who_left: "counted_twice",
    words_twice: "counted_twice",
    a_reply_lost: "replies_lost",
    an_old_reply_in_place_of_one: "replies_lost",
    news_lost: "replies_lost",
    a_message_that_still_waits: "replies_lost",
    a_message_doubled: "doubled",
    a_message_doubled_although_it_was_noted: "doubled",
    a_message_doubled_by_a_process_that_was_told: "doubled",
    a_message_doubled_before_another_process_began: "doubled",
    a_message_doubled_by_the_process_that_had_sent_it: "doubled",
    a_message_that_came_three_times: "doubled",
    an_update_held_up: "blocked",
    an_update_set_aside_that_was_well: "blocked",
    an_update_that_always_fails_taken_for_well: "blocked",
    somebody_erased_who_is_there: "resurrected",
    somebody_erased_who_is_back_after_a_restore: "resurrected",
    two_processes: "wrong",
}


@pytest.mark.parametrize("planted", PLANTED, ids=lambda each: each.__name__)
def test_what_must_not_be_is_found_and_nothing_else(planted: Callable[[History], None]) -> None:
    history = fine()
    planted(history)
    found = check(history)
    wrong = {what for what in vars(Figures()) if getattr(found, what)} - {"repeats", "acknowledged", "arrived"}
    assert wrong == {PLANTED[planted]}
    assert any(found.faults.values())


def test_where_all_was_well_nothing_is_found() -> None:
    assert not any(check(fine()).faults.values())


def test_what_nobody_could_know_is_counted_apart() -> None:
    history = fine()
    again(history, 3).sure = False
    again(history, 4)
    history.left[1] = frozenset({(ANA, "reply to 4")})
    first = again(history, 5)
    history.came[-1].process = 6
    history.handed = [Handed(199, 6, frozenset({first.key}))]
    found = check(deepcopy(history))
    assert (found.doubled, found.repeats) == (0, 3)
