"""Ballots while a vote is open: one a person, the last counts, and nothing but the secret ties one to a person."""

from __future__ import annotations

from pathlib import Path

from storage import tables
from storage.sealing import Keyring
from storage.store import Store
from tests.drivers.engines import rows
from tests.storage.stores import (
    PRIORITIES,
    THE_LIST,
    THE_VOTE,
    VOTE,
    Somebody,
    answer,
    arrives,
    gives,
    opened,
    picks,
)

BALLOT_COLUMNS = {"round_id", "answerer", "question_id", "audience", "given", "before", "provenance"}


async def receipt_of(store: Store, who: Somebody) -> str:
    async with store.unit() as unit:
        return unit.records.answers.receipt(THE_VOTE, who.id)


def forms(value: object) -> set[bytes]:
    """A value in each form in which it could stand inside another."""
    if isinstance(value, int):
        lengths = [length for length in (4, 8, 16) if 2**32 < value < 2 ** (8 * length - 1)]
        return {value.to_bytes(length, order) for length in lengths for order in ("big", "little")}  # type: ignore[arg-type]
    if isinstance(value, str):
        return {value.encode()} if len(value) >= 8 else set()
    return {value} if isinstance(value, bytes) and len(value) >= 8 else set()


async def test_the_last_answer_of_a_person_is_the_one_that_counts(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana, ben = await arrives(store), await arrives(store)
        for given in ("yes", "unsure", "no"):
            await gives(store, ana, given)
        await gives(store, ben, "no")
        assert await picks(store) == {"no": 2}


async def test_many_answers_in_one_transaction_count_once_a_person(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        people = [await arrives(store) for _ in range(5)]
        async with store.unit() as unit:
            await unit.write([answer(who, given) for given in ("yes", "no") for who in people])
        assert await picks(store) == {"no": 5}


async def test_nothing_stored_joins_a_ballot_to_a_person(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        people = [await arrives(store) for _ in range(6)]
        for who in people:
            await gives(store, who, "yes")
            await gives(store, who, "no", 2)
        path = store.database.place
        keyring: Keyring = store.sealer.keyring
    assert {column.name for column in tables.answers.columns} == BALLOT_COLUMNS
    ballots = rows(path, "SELECT answerer FROM answers WHERE round_id = ?", VOTE)
    told = {form for row in ballots for value in row for form in forms(value)}
    assert len(told) == len(people)
    others = [each for each in tables.metadata.tables if each != "answers"]
    elsewhere = [value for name in others for row in rows(path, f"SELECT * FROM {name}") for value in row]
    for value in elsewhere:
        for form in forms(value):
            assert not any(form in each or each in form for each in told)
    guesses = [keyring.digest(purpose, f"{who.id}") for who in people for purpose in ("ballot", "1", "answer")]
    guesses += [keyring.digest("ballot", f"{VOTE}:{who.id}") for who in people]
    assert not told & {guess[:16] for guess in guesses}


async def test_who_has_voted_is_kept_without_times_and_without_what(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana = await arrives(store)
        await gives(store, ana, "yes")
        await gives(store, ana, "no", 2)
        assert {column.name for column in tables.turnout.columns} == {"round_id", "person_id"}
        assert rows(store.database.place, "SELECT * FROM turnout") == [(VOTE, ana.id)]
        async with store.unit() as unit:
            assert await unit.records.answers.turnout(THE_VOTE) == 1


async def test_the_order_of_ballots_in_the_file_is_not_the_order_of_voting(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        people = [await arrives(store) for _ in range(40)]
        for number, who in enumerate(people):
            await gives(store, who, ("yes", "no")[number % 2])
        await store.mix()
        found = rows(store.database.place, "SELECT answerer, given FROM answers")
    assert [key for key, _ in found] == sorted(key for key, _ in found)
    assert [given for _, given in found] != ["yes", "no"] * 20


async def test_the_secret_alone_ties_a_ballot_to_a_person(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana, ben = await arrives(store), await arrives(store)
        await gives(store, ana, "yes")
        async with store.unit() as unit:
            assert (await unit.records.answers.of_person(THE_VOTE, ana.id))[1].given == "yes"
            assert await unit.records.answers.of_person(THE_VOTE, ben.id) == {}
    (tmp_path / "config" / "ballots" / "1.secret").write_bytes(bytes(32))
    async with opened(tmp_path) as store, store.unit() as unit:
        assert await unit.records.answers.of_person(THE_VOTE, ana.id) == {}


async def test_an_answer_taken_back_is_gone_and_so_is_having_voted(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana = await arrives(store)
        await gives(store, ana, "yes")
        await gives(store, ana, "no", 2)
        await gives(store, ana, None)
        assert await picks(store) == {}
        assert rows(store.database.place, "SELECT count(*) FROM turnout") == [(1,)], "she has still voted on the other"
        await gives(store, ana, None, 2)
        assert rows(store.database.place, "SELECT count(*) FROM turnout") == [(0,)]
        assert rows(store.database.place, "SELECT count(*) FROM answers") == [(0,)]


async def test_a_receipt_stays_the_same_while_the_vote_changes(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana, ben = await arrives(store), await arrives(store)
        first = await receipt_of(store, ana)
        await gives(store, ana, "yes")
        await gives(store, ana, "no")
        other = await receipt_of(store, ben)
        assert await receipt_of(store, ana) == first != other
        async with store.unit() as unit:
            assert await unit.records.answers.counted_receipt(first) == VOTE
            assert await unit.records.answers.counted_receipt(other) is None
        await gives(store, ana, None)
        async with store.unit() as unit:
            assert await unit.records.answers.counted_receipt(first) is None


async def test_what_matters_is_no_ballot_and_has_no_receipt(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana = await arrives(store)
        await gives(store, ana, "{}", 1, THE_LIST)
        assert rows(store.database.place, "SELECT round_id FROM answers") == [(PRIORITIES,)]
        async with store.unit() as unit:
            found = [await unit.records.answers.counted_receipt(f"{number:08d}") for number in range(0, 10**8, 10**6)]
        assert found == [None] * 100
        assert rows(store.database.place, "SELECT count(*) FROM turnout") == [(0,)]


async def test_two_people_meet_the_options_in_orders_of_their_own(tmp_path: Path) -> None:
    async with opened(tmp_path) as store, store.unit() as unit:
        answers = unit.records.answers
        assert answers.seed(THE_LIST, 1) == answers.seed(THE_LIST, 1) != answers.seed(THE_LIST, 2)
        assert answers.seed(THE_VOTE, 1) != answers.seed(THE_LIST, 1)
