"""Whoever sees every release of feedback and subtracts them from each other never comes to fewer than 5 writers."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.disclosure.feedback import (
    FEWEST_FOR_BOARD,
    FEWEST_FOR_THEMES,
    FEWEST_NEW_WRITERS,
    FEWEST_WRITERS,
    Gathered,
    Level,
    Past,
    Piece,
    as_one_writer,
    disclose_feedback,
    disclose_to_board,
    gather,
)

TEAMS: dict[int, Hashable] = {1: "day", 2: "day", 3: "day", 4: "night", 5: "night"}
THEMES = ("listens", "on_time", "other")
WROTE = st.lists(
    st.builds(
        Piece,
        st.just(0),
        st.integers(100, 112),
        st.sampled_from(sorted(TEAMS)),
        st.frozensets(st.sampled_from(THEMES), max_size=2),
        st.frozensets(st.sampled_from(THEMES), max_size=2),
    ),
    max_size=30,
)
SUPPORTS = st.lists(st.tuples(st.integers(100, 112), st.integers(100, 112)), max_size=3)
YEARS = st.lists(st.tuples(WROTE, SUPPORTS), min_size=1, max_size=4)
"""What was written in each quarter, and who supports whom by then."""
Released = tuple[int, Gathered, tuple[tuple[int, int], ...]]


def releases(quarters: list[tuple[list[Piece], list[tuple[int, int]]]]) -> list[Released]:
    """Play quarters one after another: what is not released waits for the next."""
    waiting: list[Piece] = []
    past, found, known = Past(), list[Released](), list[tuple[int, int]]()
    for quarter, (wrote, supports) in enumerate(quarters):
        waiting += [replace(each, id=1000 * quarter + number) for number, each in enumerate(wrote)]
        known += supports
        gathered = gather(waiting, TEAMS, known, past, quarter)
        workers, teams = dict(past.workers), dict(past.teams)
        for each in gathered:
            who = frozenset(piece.writer for piece in each.pieces)
            if each.level is Level.WORKER:
                workers[each.pieces[0].worker_id] = (quarter, who)
            else:
                teams[each.about] = (quarter, who)
            found.append((quarter, each, tuple(known)))
        past = Past(workers, teams)
        out = {piece.id for each in gathered for piece in each.pieces}
        waiting = [each for each in waiting if each.id not in out]
    return found


def writers(pieces: tuple[Piece, ...] | list[Piece], supports: tuple[tuple[int, int], ...]) -> int:
    return len(as_one_writer((each.writer for each in pieces), supports))


@given(YEARS)
def test_each_release_has_5_writers_and_no_two_releases_share_a_word(
    quarters: list[tuple[list[Piece], list[tuple[int, int]]]],
) -> None:
    found = releases(quarters)
    for _, one, supports in found:
        assert writers(one.pieces, supports) >= FEWEST_WRITERS
    for (_, one, _), (_, other, _) in combinations(found, 2):
        assert not {each.id for each in one.pieces} & {each.id for each in other.pieces}


@given(YEARS)
def test_what_is_left_after_any_subtraction_has_5_writers_or_nobody(
    quarters: list[tuple[list[Piece], list[tuple[int, int]]]],
) -> None:
    """The board's result holds all of a quarter; taking any of its parts away leaves whole releases."""
    found = releases(quarters)
    for quarter in {quarter for quarter, _, _ in found}:
        parts = [(one, supports) for of, one, supports in found if of == quarter]
        for size in range(len(parts)):
            for taken in combinations(range(len(parts)), size):
                left = [piece for number, (one, _) in enumerate(parts) if number not in taken for piece in one.pieces]
                assert writers(left, parts[0][1]) >= FEWEST_WRITERS


@given(YEARS)
def test_a_release_about_the_same_again_has_3_writers_who_were_not_in_the_last(
    quarters: list[tuple[list[Piece], list[tuple[int, int]]]],
) -> None:
    found = releases(quarters)
    for position, (quarter, one, supports) in enumerate(found):
        before = [
            each
            for of, each, _ in found[:position]
            if of < quarter and (each.level, each.about) == (one.level, one.about)
        ]
        if before:
            now = as_one_writer((each.writer for each in one.pieces), supports)
            last = as_one_writer((each.writer for each in before[-1].pieces), supports)
            assert len(now - last) >= FEWEST_NEW_WRITERS


@given(YEARS)
def test_a_team_never_hears_what_is_about_one_worker_alone(
    quarters: list[tuple[list[Piece], list[tuple[int, int]]]],
) -> None:
    for _, one, supports in releases(quarters):
        if one.level is Level.TEAM:
            for worker in {each.worker_id for each in one.pieces}:
                assert writers([each for each in one.pieces if each.worker_id == worker], supports) < FEWEST_WRITERS


MOVES = st.lists(st.tuples(st.sampled_from(sorted(TEAMS)), st.sampled_from(("day", "night"))), max_size=3)
"""Who changes teams before a quarter ends."""


@given(st.lists(st.tuples(WROTE, MOVES, st.frozensets(st.integers(100, 112), max_size=4)), min_size=1, max_size=4))
def test_neither_changing_teams_nor_leaving_lets_fewer_than_5_writers_or_a_word_twice_through(
    quarters: list[tuple[list[Piece], list[tuple[int, Hashable]], frozenset[int]]],
) -> None:
    """Whoever leaves takes what waits with them; what was released by them no longer counts as known writers."""
    teams, waiting, out = dict(TEAMS), list[Piece](), set[int]()
    known: list[tuple[int, Piece, Level]] = []
    for quarter, (wrote, moves, leave) in enumerate(quarters):
        waiting += [replace(each, id=1000 * quarter + number) for number, each in enumerate(wrote)]
        waiting = [each for each in waiting if each.writer not in leave]
        known = [each for each in known if each[1].writer not in leave]
        teams |= dict(moves)
        gathered = gather(waiting, teams, (), _past(known, teams), quarter)
        for each in gathered:
            assert writers(each.pieces, ()) >= FEWEST_WRITERS
            assert len({teams[piece.worker_id] for piece in each.pieces}) == 1
            assert not {piece.id for piece in each.pieces} & out
            last = _past(known, teams)
            before = last.workers if each.level is Level.WORKER else last.teams
            if each.about in before:
                assert len({piece.writer for piece in each.pieces} - before[each.about][1]) >= FEWEST_NEW_WRITERS
        for each in gathered:
            out |= {piece.id for piece in each.pieces}
            known += [(quarter, piece, each.level) for piece in each.pieces]
        waiting = [each for each in waiting if each.id not in out]


def _past(known: list[tuple[int, Piece, Level]], teams: dict[int, Hashable]) -> Past:
    """What was last released about each worker, and about whoever is in a team now."""
    workers: dict[int, tuple[int, frozenset[int]]] = {}
    by_team: dict[Hashable, tuple[int, frozenset[int]]] = {}
    for quarter, piece, level in known:
        if level is Level.TEAM:
            team = teams[piece.worker_id]
            by_team[team] = _with(by_team.get(team), quarter, piece.writer)
        else:
            workers[piece.worker_id] = _with(workers.get(piece.worker_id), quarter, piece.writer)
    return Past(workers, by_team)


def _with(last: tuple[int, frozenset[int]] | None, quarter: int, writer: int) -> tuple[int, frozenset[int]]:
    return quarter, (last[1] if last and last[0] == quarter else frozenset()) | {writer}


@given(YEARS)
def test_no_theme_grows_by_1_or_2_people_from_one_quarter_to_the_next(
    quarters: list[tuple[list[Piece], list[tuple[int, int]]]],
) -> None:
    """A board adds up what it sees of each theme over time: what is added is a few, or 3 people at least."""
    found = releases(quarters)
    for quarter in {quarter for quarter, _, _ in found}:
        shown = [disclose_feedback(one, (1,), supports) for of, one, supports in found if of == quarter]
        pieces = [one for of, one, _ in found if of == quarter]
        board = disclose_to_board(pieces, shown, found[0][2])
        for each in (*shown, *([board] if board else [])):
            assert all(people is None or people >= FEWEST_FOR_THEMES for _, people in (*each.strengths, *each.wishes))


@given(WROTE, SUPPORTS)
def test_a_board_learns_nothing_that_the_releases_do_not_show(
    wrote: list[Piece], supports: list[tuple[int, int]]
) -> None:
    pieces = [replace(each, id=number) for number, each in enumerate(wrote)]
    gathered = gather(pieces, TEAMS, supports, Past(), 1)
    results = [disclose_feedback(each, (1,), supports) for each in gathered]
    board = disclose_to_board(gathered, results, supports)
    out = [piece for each in gathered for piece in each.pieces]
    assert (board is None) is (writers(out, tuple(supports)) < FEWEST_FOR_BOARD)
    for each in results:
        assert all(people is None or people >= FEWEST_FOR_THEMES for _, people in (*each.strengths, *each.wishes))
    if board:
        for theme, people in board.strengths:
            shown = [count for each in results for name, count in each.strengths if name == theme and count is not None]
            assert people == (sum(shown) if shown else None)


@given(WROTE, SUPPORTS, st.randoms())
def test_the_order_in_which_people_wrote_never_matters(
    wrote: list[Piece], supports: list[tuple[int, int]], chance: object
) -> None:
    pieces = [replace(each, id=number) for number, each in enumerate(wrote)]

    def told(order: list[Piece]) -> set[object]:
        found = gather(order, TEAMS, supports, Past(), 1)
        return {(each.level, each.about, frozenset(piece.id for piece in each.pieces)) for each in found}

    assert told(pieces) == told(pieces[::-1])


def test_a_new_supporter_makes_nobody_a_new_writer() -> None:
    """5 wrote before. That somebody supports 3 of them now must not look like 3 new writers."""
    before = Past({1: (1, frozenset(range(5)))})
    again = [Piece(number, number, 1) for number in range(8)]
    supports = [(90, 0), (91, 1), (92, 2)]
    assert gather(again[:7], TEAMS, supports, before, 2) == ()
    assert [each.level for each in gather(again, TEAMS, supports, before, 2)] == [Level.WORKER]
