"""Two processes on one database: each sees what the other published or closed before it decides anything."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.domain.changes import Moderate, Publish, ShareContribution, WithdrawContribution
from bot.domain.contributions import Moderation
from bot.domain.library import Library
from bot.domain.people import Role
from storage.ballot_secrets import SecretGone
from storage.engine import Taken
from storage.session import Conflict
from storage.store import Store
from tests.drivers.clock import START
from tests.storage.stores import PRIORITIES, PUBLISHED, VOTE, arrives, closes, gives, opened, picks, says


async def library(store: Store) -> Library:
    async with store.unit() as unit:
        return unit.library


async def test_what_another_process_publishes_is_seen_in_the_next_unit(tmp_path: Path) -> None:
    async with opened(tmp_path, publish=False) as store, opened(tmp_path, publish=False) as second:
        assert (await library(store)).meetings == {}
        async with second.unit() as unit:
            await unit.write([PUBLISHED])
        seen = await library(store)
        assert seen.meetings == {1: PUBLISHED.meeting}
        assert seen.rounds == {each.id: each for each in PUBLISHED.rounds}
        await gives(store, await arrives(store), "yes")
        assert await picks(second) == {"yes": 1}, "the secret is known to both"


async def test_what_another_process_closes_is_closed_here_and_its_secret_forgotten(tmp_path: Path) -> None:
    async with opened(tmp_path, serving=True) as store:
        ana = await arrives(store)
        await gives(store, ana, "yes")
        async with store.unit() as unit:
            assert unit.session.secrets.of(VOTE)
        async with opened(tmp_path) as second:
            await closes(second)
        async with store.unit() as unit:
            assert unit.library.rounds[VOTE].closed_at == START
            assert unit.library.rounds[PRIORITIES].closed_at is None
            with pytest.raises(SecretGone):
                unit.session.secrets.of(VOTE)


async def test_nothing_is_read_anew_while_nothing_is_published(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        first = await library(store)
        await gives(store, await arrives(store), "yes")
        assert await library(store) is first


async def test_words_that_are_shown_shared_and_withdrawn_change_the_options_everywhere(tmp_path: Path) -> None:
    async with opened(tmp_path) as store, opened(tmp_path) as second:
        ana, boss = await arrives(store), await arrives(store, Role.ORGANISER)
        words = await says(store, ana, "A bench by the bus stop", shared=True)

        async def options() -> int:
            return len((await library(second)).rounds[PRIORITIES].questions[0].options)

        for change, expected in (
            (Moderate(words.id, Moderation.SHOWN, boss.id, START), 4),
            (Moderate(words.id, Moderation.HIDDEN, boss.id, START), 3),
            (Moderate(words.id, Moderation.SHOWN, boss.id, START), 4),
            (ShareContribution(words.id, ana.id, shared=False), 3),
            (ShareContribution(words.id, ana.id, shared=True), 4),
            (WithdrawContribution(words.id, boss.id), 4),
            (WithdrawContribution(words.id, ana.id), 3),
        ):
            async with store.unit() as unit:
                await unit.write([change])
            assert await options() == expected, change


async def test_the_same_name_is_published_once_and_the_second_changes_nothing(tmp_path: Path) -> None:
    async with opened(tmp_path) as store, opened(tmp_path) as second:
        before = await library(store)
        with pytest.raises(Conflict):
            async with second.unit() as unit:
                await unit.write([Publish(PUBLISHED.meeting, ())])
        assert await library(store) is before


@pytest.mark.sqlite
async def test_two_processes_cannot_serve_one_database_and_a_command_can_still_use_it(tmp_path: Path) -> None:
    async with opened(tmp_path, serving=True):
        with pytest.raises(Taken):
            async with opened(tmp_path, serving=True):
                pytest.fail("it was served twice")
        async with opened(tmp_path) as command:
            assert (await library(command)).meetings
    async with opened(tmp_path, serving=True):
        """The claim was given back."""


async def test_people_of_both_processes_write_in_turns_and_nothing_is_lost(tmp_path: Path) -> None:
    import asyncio

    async with opened(tmp_path) as store, opened(tmp_path) as second:

        async def crowd(of: Store) -> None:
            for _ in range(15):
                await gives(of, await arrives(of), "yes")

        await asyncio.gather(crowd(store), crowd(second))
        assert await picks(store) == {"yes": 30}
