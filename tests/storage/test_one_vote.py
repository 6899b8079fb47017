"""One person is one vote, whoever says what for them, as whom they answer, and in whatever order it is written."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.changes import (
    AnswerAlone,
    Change,
    DropSaidFor,
    Forget,
    JoinAddress,
    MakeLinkCode,
    OfferPairing,
    SaveAnswer,
    VoidAnswers,
)
from bot.domain.people import Person, Role
from bot.domain.supporting import Pairing, Provenance, Scope
from storage.store import Store
from storage.unit import Unit
from tests.drivers.engines import rows
from tests.storage.stores import LATER, THE_VOTE, Somebody, arrives, closes, opened

Act = tuple[str, int, int, str]
"""What is done, by or for which of two people, about which question, with which answer."""
ACTS = st.tuples(
    st.sampled_from(("own", "helped", "other hat", "supporter 1", "supporter 2", "undo", "undo for", "drop", "void")),
    st.integers(0, 1),
    st.integers(1, 2),
    st.sampled_from(("yes", "no", "unsure")),
)
PAIRINGS = {"supporter 1": 1001, "supporter 2": 1002}
SAVED = {
    "own": (Role.CARER, Provenance.OWN),
    "helped": (Role.CARER, Provenance.HELPED),
    "other hat": (Role.STAFF, Provenance.OWN),
}


def change(act: Act, people: list[Somebody]) -> Change:
    what, who, question, choice = act
    person = people[who].id
    if what in SAVED:
        role, provenance = SAVED[what]
        return SaveAnswer(THE_VOTE.id, question, person, role, choice, None, secret=True, provenance=provenance)
    if what in {"drop", "void"}:
        return (DropSaidFor if what == "drop" else VoidAnswers)(THE_VOTE.id, person, secret=True)
    if what == "undo":
        return SaveAnswer(THE_VOTE.id, question, person, Role.CARER, None, None, secret=True)
    given_ = None if what == "undo for" else choice
    pairing = PAIRINGS.get(what, 1001)
    said_for = Provenance.FOR_SOMEONE
    return SaveAnswer(
        THE_VOTE.id, question, person, Role.FOR_SOMEONE, given_, None, True, provenance=said_for, pairing_id=pairing
    )


class Model:
    """What should count, written as simply as it can be."""

    def __init__(self) -> None:
        self.own: dict[tuple[int, int], tuple[str, str]] = {}
        self.for_them: dict[tuple[int, int], str] = {}

    def does(self, act: Act) -> None:
        what, who, question, choice = act
        if what in SAVED:
            self.own[who, question] = (SAVED[what][0].value, choice)
        elif what in PAIRINGS:
            self.for_them[who, question] = choice
        elif what == "undo":
            self.own.pop((who, question), None)
        elif what == "undo for":
            self.for_them.pop((who, question), None)
        else:
            self.for_them = {key: value for key, value in self.for_them.items() if key[0] != who}
            if what == "void":
                self.own = {key: value for key, value in self.own.items() if key[0] != who}

    def counted(self) -> list[tuple[int, str, str]]:
        """Question, audience and answer of each vote."""
        said = {key: ("for_someone", choice) for key, choice in self.for_them.items()} | self.own
        return sorted((question, *answer) for (_, question), answer in said.items())

    def voted(self) -> set[int]:
        return {who for who, _ in (*self.own, *self.for_them)}


KEPT = ("answers", "proxy_answers", "answered_alone", "turnout")


def in_store(example: Callable[[Store, list[Act]], Awaitable[None]], acts: st.SearchStrategy[list[Act]]) -> None:
    """Try a property on one open store, emptied of answers between examples: opening one takes long."""
    with tempfile.TemporaryDirectory() as folder, asyncio.Runner() as runner:
        entered = opened(Path(folder))
        store = runner.run(entered.__aenter__())

        async def emptied(found: list[Act]) -> None:
            await example(store, found)
            async with store.unit() as unit:
                for table in KEPT:
                    await unit.session.connection.exec_driver_sql(f"DELETE FROM {table}")

        @settings(max_examples=25, deadline=None)
        @given(acts)
        def property_(found: list[Act]) -> None:
            runner.run(emptied(found))

        try:
            property_()
        finally:
            runner.run(entered.__aexit__(None, None, None))


async def all_counted(unit: Unit) -> list[tuple[int, str, str]]:
    found: list[tuple[int, str, str]] = []
    for question_id, ballots in (await unit.records.answers.counted(THE_VOTE)).ballots.items():
        for ballot in ballots:
            found += [(question_id, ballot.audience.value, ballot.given)] * ballot.times
    return sorted(found)


def test_own_answers_win_and_nobody_counts_twice() -> None:
    async def example(store: Store, acts: list[Act]) -> None:
        people = [await arrives(store), await arrives(store)]
        model = Model()
        for act in acts:
            model.does(act)
            async with store.unit() as unit:
                await unit.write([change(act, people)])
        async with store.unit() as unit:
            assert await unit.records.answers.turnout(THE_VOTE) == len(model.voted())
            assert await all_counted(unit) == model.counted()
            register = await unit.session.connection.exec_driver_sql("SELECT person_id FROM turnout")
            assert {row[0] for row in register} == {people[who].id for who in model.voted()}

    in_store(example, st.lists(ACTS, max_size=14))


def test_in_one_batch_of_turns_the_persons_own_answer_is_the_one_vote() -> None:
    async def example(store: Store, acts: list[Act]) -> None:
        people = [await arrives(store)]
        async with store.unit() as unit:
            await unit.write([change(act, people) for act in acts])
            assert await all_counted(unit) == [(1, "carer", "no")]

    in_store(example, st.permutations([("own", 0, 1, "no"), ("supporter 1", 0, 1, "yes"), ("supporter 2", 0, 1, "no")]))


def test_in_one_batch_of_turns_what_was_given_under_pressure_is_gone() -> None:
    async def example(store: Store, acts: list[Act]) -> None:
        people = [await arrives(store)]
        async with store.unit() as unit:
            await unit.write([change(act, people) for act in acts])
            assert await all_counted(unit) == []
            assert await unit.records.proxies.answers_alone(THE_VOTE, people[0].id)

    in_store(example, st.permutations([("own", 0, 1, "no"), ("supporter 1", 0, 1, "yes"), ("void", 0, 1, "yes")]))


async def test_after_closing_the_counts_are_the_same_and_all_that_tied_them_to_people_is_gone(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        people = [await arrives(store), await arrives(store)]
        acts: list[Act] = [("supporter 1", 0, 1, "yes"), ("own", 0, 1, "no"), ("supporter 2", 1, 2, "unsure")]
        async with store.unit() as unit:
            await unit.write([change(act, people) for act in acts])
        await closes(store)
        counted = "SELECT question_id, audience, given, people FROM counted_ballots ORDER BY 1"
        assert rows(store.database.place, counted) == [(1, "carer", "no", 1), (2, "for_someone", "unsure", 1)]
        assert rows(store.database.place, "SELECT count(*) FROM counted_receipts") == [(2,)]
        for table in KEPT:
            assert rows(store.database.place, f"SELECT count(*) FROM {table}") == [(0,)], table


async def test_whoever_leaves_leaves_nothing_said_for_them_or_agreed(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        people = [await arrives(store), await arrives(store)]
        pairing = Pairing(7, people[0].id, "Ana", Scope.VOTES, LATER)
        stranger = Person(store.chance.new_id())
        async with store.unit() as unit:
            await unit.write([change(("supporter 1", 0, 1, "yes"), people), OfferPairing(pairing)])
            await unit.write([AnswerAlone(THE_VOTE.id, people[0].id, True, True)])
        async with store.unit() as unit:
            await unit.write([Forget(people[0].id, people[0].address_id, stranger)])
        for table in (*KEPT, "pairings"):
            assert rows(store.database.place, f"SELECT count(*) FROM {table}") == [(0,)], table


async def test_a_second_phone_brings_what_was_said_and_agreed_along(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        gone, kept = await arrives(store), await arrives(store)
        code = b"c" * 32
        async with store.unit() as unit:
            await unit.write([change(("supporter 1", 0, 1, "yes"), [gone]), MakeLinkCode(code, kept.id, LATER)])
            await unit.write([OfferPairing(Pairing(7, gone.id, "Ana", Scope.VOTES, LATER, None))])
        async with store.unit() as unit:
            await unit.write([JoinAddress(code, gone.address_id, kept.id, gone.id)])
        async with store.unit() as unit:
            assert await unit.records.proxies.of_person(THE_VOTE, kept.id)
            assert [each.id for each in await unit.records.pairings.of_person(kept.id)] == [7]
            assert await unit.records.answers.turnout(THE_VOTE) == 1
        assert rows(store.database.place, "SELECT person_id FROM turnout") == [(kept.id,)]


async def test_whoever_answers_alone_can_be_answered_for_again(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ana = await arrives(store)
        for alone in (True, True, False):
            async with store.unit() as unit:
                await unit.write([AnswerAlone(THE_VOTE.id, ana.id, True, alone)])
                assert await unit.records.proxies.answers_alone(THE_VOTE, ana.id) is alone
