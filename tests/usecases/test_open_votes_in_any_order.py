"""Votes that may show names, whatever people do in whatever order: names are shown only where every voter agreed."""

from __future__ import annotations

import asyncio
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from bot.domain.people import Role
from tests.drivers.offline import offline
from tests.drivers.somebody import Somebody
from tests.usecases.named_votes import NAMES, VOTE, agrees, bench, objects, somebody, told, votes


@dataclass
class Expected:
    """What should come of it, by what each person did."""

    names: set[int] = field(default_factory=set)
    asked: set[int] = field(default_factory=set)
    voted: set[int] = field(default_factory=set)
    gone: set[int] = field(default_factory=set)
    objected: bool = False

    @property
    def shown(self) -> bool:
        return not self.objected and len(self.voted) >= 5 and self.voted <= self.names


PEOPLE = 6
ACTS = ("agree", "agree", "vote", "vote", "object", "undo", "leave")
acts = st.lists(st.tuples(st.integers(0, PEOPLE - 1), st.sampled_from(ACTS)), max_size=10)


async def does(who: Somebody, number: int, act: str, expected: Expected) -> None:
    if number in expected.gone:
        return
    if act in {"agree", "undo"}:
        await agrees(who, NAMES[number])
        expected.names.add(number)
        expected.asked.add(number)
    if act == "undo":
        await who.picks("Undo")
        expected.names.discard(number)
        expected.asked.discard(number)
    elif act == "vote" and number in expected.asked | expected.voted:
        await votes(who, "Yes")
        expected.voted.add(number)
    elif act == "object":
        await objects(who)
        expected.objected = True
        expected.names.discard(number)
        expected.asked.add(number)
    elif act == "leave":
        await who.takes("leave")
        await who.picks("Yes, leave")
        expected.gone.add(number)
        expected.names.discard(number)
        expected.voted.discard(number)


async def plays(begun: bool, what: list[tuple[int, str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with offline(Path(folder), example=False) as app:
            await bench(app)
            people = [await somebody(app) for _ in range(PEOPLE)]
            watcher = await somebody(app, Role.ORGANISER)
            expected = Expected()
            for number in range(5 * begun):
                await does(people[number], number, "agree", expected)
                await does(people[number], number, "vote", expected)
            for number, act in what:
                await does(people[number], number, act, expected)
            await app.close_round(VOTE)
            text = await told(watcher)
            assert all((f"{NAMES[number]}: " in text) is expected.shown for number in expected.voted)
            assert not any(f"{NAMES[number]}:" in text for number in set(range(PEOPLE)) - expected.voted)
            assert ("This vote is secret." in text) is not expected.shown
            assert app.count("kept_secret") == app.count("vote_names") == 0
            assert app.count("shown_names") == (len(expected.voted) if expected.shown else 0)


@settings(
    max_examples=6,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
@given(st.booleans(), acts)
@example(True, [])
@example(True, [(5, "object"), (5, "leave")])
@example(True, [(2, "undo")])
def test_whatever_the_order_names_are_shown_only_where_every_voter_agreed(
    begun: bool, what: list[tuple[int, str]]
) -> None:
    asyncio.run(plays(begun, what))
