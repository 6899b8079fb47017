"""Every step there is, taken by everybody with everything a button may carry: each gets a screen of their own."""

from __future__ import annotations

import inspect
import itertools
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.domain.people import Person
from bot.domain.places import Place
from bot.handlers.routes import ROUTES
from bot.usecases.route import Manner, Route
from tests.conftest import EVERY_WAY
from tests.drivers.somebody import Json, Somebody
from tests.handlers.rules_of_screens import check_screen, rows
from tests.handlers.world import ABOUT_SAFETY, WORDS, World, world

BY_NAME = {route.name: route for route in ROUTES}
GARBAGE = ("-1", "zzzzzzzzzzzzz", "٣", "+1", "1_0", "é", "0x1", "None", "\n", "%s", "'", "½", "😀", "1.2", "9" * 20)
LIKELY = (
    "0",
    "1",
    "2",
    "3",
    "4",
    "5",
    "-",
    "o1",
    "o1.o2",
    "yes",
    "no",
    "en",
    "pl",
    "menu",
    "shown",
    "carer",
    "safety",
    "second_safety",
    "board",
    "words",
    "results",
    "done",
    "not_yet",
    "weekly",
)
WHO: dict[str, Callable[[World, str], object]] = {
    "stranger": World.stranger,
    "invited": World.invited,
    "participant": World.participant,
    "organiser": World.organiser,
    "contact": World.contact,
}


def places(route: Route) -> int:
    """How many arguments a route takes at most, besides the visit and the words somebody wrote."""
    found = list(inspect.signature(route.run).parameters.values())[1:]
    more = any(each.kind is inspect.Parameter.VAR_POSITIONAL for each in found)
    return len(found) + 2 * more - (route.manner is Manner.WORDS)


def codes(route: Route, words: tuple[str, ...], chance: random.Random, may: bool = True) -> Iterator[str]:
    """What a button for this route might carry: nothing, too much, garbage, and what is likely.

    Who may not take it is refused before anything is read: for them, less of each is enough.
    """
    number = places(route)
    yield route.name
    yield " ".join((route.name, *["1"] * (number + 1)))
    yield " ".join((route.name, *["1"] * 17))
    if number:
        for garbage in chance.sample(GARBAGE, 2 if may and EVERY_WAY else 1):
            yield " ".join((route.name, *[garbage] * number))
        for _ in range((5 if EVERY_WAY else 3) if may else 1):
            yield " ".join((route.name, *(chance.choice((*LIKELY, *words)) for _ in range(number))))


def short(code: str) -> bool:
    """Whether Listen for this step would still fit a button."""
    return len(f"listen {code}".encode()) <= 56


def is_their_own(person: Person, place: Place, code: str) -> None:
    found = BY_NAME[place.where.name]
    assert found.manner is Manner.VIEW, code
    assert found.who(person), code


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("stranger", "pl"),
        ("participant", "en"),
        *([("invited", "en"), ("participant", "pl")] if EVERY_WAY else []),
        ("organiser", "en"),
        ("contact", "en"),
    ],
)
async def test_every_step_shows_a_screen_to_everybody_and_only_their_own(
    name: str, language: str, tmp_path: Path
) -> None:
    chance = random.Random(f"{name} {language}")
    async with world(tmp_path) as there:
        who: Somebody = await WHO[name](there, language)  # type: ignore[misc]
        await who.says("/start")
        for number, route in enumerate(ROUTES):
            person, place = await there.state(who)
            for code in filter(short, codes(route, there.about, chance, route.who(person))):
                revision = chance.choice(("0", f"{place.revision}", "zzz"))
                who.hears()
                said = await who.taps(f"{revision}|{code}")
                assert said or who.offline.count("set_aside") == 0, code
                for each in said:
                    for _, data in (button for row in each.inline for button in row):
                        assert len(data.encode()) <= 64, code
                    assert name == "organiser" or WORDS not in each.text, code
                    assert name == "contact" or ABOUT_SAFETY not in each.text, code
                    if rows(each):
                        check_screen(each)
                person, place = await there.state(who)
                is_their_own(person, place, code)
            if number % 10 == 0:
                await who.says("/menu")
        assert there.offline.count("set_aside") == 0


async def test_an_act_that_is_not_offered_changes_nothing_whoever_taps_it(tmp_path: Path) -> None:
    chance = random.Random("acts")
    acts = [route for route in ROUTES if route.manner is not Manner.VIEW and not route.always]
    async with world(tmp_path) as there:
        people: list[Somebody] = [await make(there, "en") for make in WHO.values()]  # type: ignore[misc]
        for who in people:
            await who.says("/start")
            await who.says("/help")
        before = there.decided()
        for route in acts:
            for code in filter(short, codes(route, there.about, chance)):
                taps: list[Json] = []
                for who in people:
                    _, place = await there.state(who)
                    taps.append(who.tapping(f"{place.revision}|{code}"))
                await there.offline.put(*taps)
                for who in people:
                    assert who.hears(), code
        assert there.decided() == before
        assert there.offline.count("set_aside") == 0


async def test_whoever_may_not_is_told_so_and_stays_a_stranger_to_it(tmp_path: Path) -> None:
    async with world(tmp_path) as there:
        for make, route in itertools.product((World.stranger, World.invited, World.participant), ROUTES):
            who = await make(there)
            person, _ = await there.state(who)
            if route.who(person) or route.manner is not Manner.VIEW or places(route):
                continue
            said = await who.taps(f"0|{route.name}")
            assert "That is not for you to open." in said[0].text, (make.__name__, route.name)


def test_the_names_of_steps_are_short_and_no_two_are_alike() -> None:
    names = [route.name for route in ROUTES]
    assert len(set(names)) == len(names)
    assert all(len(name) <= 16 and " " not in name and "|" not in name for name in names)
    assert not {"back", "undo", "listen"} & set(names)
