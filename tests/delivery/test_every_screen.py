"""Every screen there is, in each way of offering choices: the same is offered, and each fits Telegram."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.delivery.messages import Kind, Message
from bot.domain.people import Role
from bot.domain.preferences import Buttons, Preferences
from bot.handlers.routes import ROUTES
from bot.usecases.route import Manner
from tests.conftest import EVERY_WAY
from tests.drivers.bot_api import LONGEST_TEXT
from tests.drivers.somebody import Somebody
from tests.handlers.test_routes import places
from tests.handlers.world import TOLD, World, world

STANDING = ["Back", "Stop", "Help"]
ALWAYS = "You can also type: "


def views(there: World) -> Iterator[str]:
    """Every view, with a few things it may be about."""
    for route in ROUTES:
        if route.manner is Manner.VIEW:
            number = places(route)
            yield route.name
            for about in ("1", "3", "4", there.words, there.question, there.promise, there.goal):
                for more in ("0", "1") if EVERY_WAY else ("0",):
                    yield " ".join((route.name, *[about, *[more] * 3][:number]))


async def three(there: World, role: Role) -> list[Somebody]:
    """People who are alike but for how they like to be offered choices."""
    found = there.offline
    return [await found.somebody(role, preferences=Preferences(buttons=buttons), told=TOLD) for buttons in Buttons]


def offered(message: Message) -> list[str]:
    """The labels a message offers, whichever way."""
    if message.inline:
        return [label for row in message.inline for label, _ in row]
    if message.keyboard:
        return [label for row in message.keyboard for label in row]
    text, _, always = message.text.rpartition(ALWAYS)
    numbered = re.findall(r"^\d+\. .*$", text.rpartition("Type a number:")[2], re.MULTILINE)
    return numbered + (always.removesuffix(".").split(", ") if always else [])


@pytest.mark.parametrize("role", [Role.CARER, Role.ORGANISER])
async def test_every_screen_offers_the_same_to_everybody_with_help_in_its_place(role: Role, tmp_path: Path) -> None:
    seen = set()
    async with world(tmp_path) as there:
        people = await three(there, role)
        for code in dict.fromkeys(views(there)):
            await there.offline.put(*(who.tapping(f"0|{code}") for who in people))
            heard = [who.hears() for who in people]
            kinds = {Kind.TEXT, Kind.PICTURE}
            assert all(each.kind in kinds and len(each.text) <= LONGEST_TEXT for said in heard for each in said)
            labels = [offered(said[-1]) for said in heard]
            assert labels[0] == labels[1] == labels[2], code
            assert labels[0][-3:] == STANDING, code
            assert labels[0][-4] in {"Listen", "Undo"}, code
            seen.add(heard[0][-1].text)
    assert len(seen) > 25, "they were different screens"
