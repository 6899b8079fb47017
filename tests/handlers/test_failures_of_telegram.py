"""Every screen there is, met by everything Telegram may do to it: nothing is decided, and the place is kept."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.handlers.routes import ROUTES
from bot.usecases.conversation import Manner
from tests.drivers.somebody import Json, Somebody
from tests.handlers.test_routes import WHO, codes, short
from tests.handlers.world import world

PHOTO = {"photo": [{"file_id": "p", "file_unique_id": "u", "width": 1, "height": 1}]}
PLACE = {"location": {"latitude": 51.5, "longitude": 0.0}}
STICKER = {
    "sticker": {
        "file_id": "s",
        "file_unique_id": "t",
        "type": "regular",
        "width": 1,
        "height": 1,
        "is_animated": False,
        "is_video": False,
    }
}
ACTS = [route for route in ROUTES if route.manner is Manner.ACT and not route.always]


def forged(who: Somebody, revision: str, chance: random.Random) -> Json:
    """A button no screen offered, with the present revision."""
    return who.tapping(f"{revision}|{next(codes(chance.choice(ACTS), (), chance))}")


def foreign(who: Somebody, revision: str, chance: random.Random) -> Json:
    """A button that carries what belongs to somebody else: their words, to be deleted."""
    return who.tapping(f"{revision}|withdraw 1")


def stale(who: Somebody, revision: str, chance: random.Random) -> Json:
    """A button of this screen, as it stood under an earlier one."""
    acts = {route.name for route in ACTS}
    found = [data.partition("|")[2] for _, data in who.buttons]
    code = next((each for each in found if each.partition(" ")[0] in acts), "rest")
    return who.tapping(f"0|{code}")


def edited(who: Somebody, revision: str, chance: random.Random) -> Json:
    """Somebody changes what they wrote earlier."""
    return {"edited_message": who.saying("1")["message"] | {"edit_date": 1_700_000_001}}


def migrated(who: Somebody, revision: str, chance: random.Random) -> Json:
    """Telegram says that a group has become another one."""
    group = {"id": -100 - who.chat, "type": "group", "title": "Willow"}
    return {"message": who.saying(None)["message"] | {"chat": group, "migrate_to_chat_id": -1_000_000_000_001}}


def media(kind: Json) -> Callable[[Somebody, str, random.Random], Json]:
    """Something that is no words."""
    return lambda who, revision, chance: who.saying(None, **kind)


def blocked(status: str, before: str) -> Callable[[Somebody, str, random.Random], Json]:
    """Somebody blocks the bot, or lets it write again."""

    def update(who: Somebody, revision: str, chance: random.Random) -> Json:
        chat, user = {"id": who.chat, "type": "private"}, {"id": who.chat, "is_bot": False, "first_name": "Ana"}
        bot = {"id": 1, "is_bot": True, "first_name": "Sayso"}
        old, new = ({"user": bot, "status": each, "until_date": 0} for each in (before, status))
        change = {"chat": chat, "from": user, "date": 1, "old_chat_member": old, "new_chat_member": new}
        return {"my_chat_member": change}

    return update


FAILURES: dict[str, tuple[Callable[[Somebody, str, random.Random], Json], bool]] = {
    "forged": (forged, True),
    "somebody else's": (foreign, True),
    "stale": (stale, True),
    "edited": (edited, False),
    "migrated": (migrated, False),
    "a picture": (media(PHOTO), True),
    "a sticker": (media(STICKER), True),
    "where somebody is": (media(PLACE), True),
    "blocked": (blocked("kicked", "member"), False),
    "let write again": (blocked("member", "kicked"), False),
}
"""What happens, and whether it is answered."""
NOT_YET = ("stranger", "invited")
"""Who has not joined is led to where they can; whoever tries what is for others, to where they began."""


def views(chance: random.Random, words: tuple[str, ...]) -> Iterator[str]:
    """A way to open each view: what is likeliest to lead there."""
    for route in ROUTES:
        if route.manner is Manner.VIEW and route.name not in {"leave", "stranger"}:
            yield from list(filter(short, codes(route, words, chance)))[-2:]


@pytest.mark.parametrize("name", WHO)
async def test_nothing_is_decided_and_the_place_is_kept(name: str, tmp_path: Path) -> None:
    chance = random.Random(f"failures {name}")
    async with world(tmp_path) as there:
        who: Somebody = await WHO[name](there, "en")  # type: ignore[misc]
        await who.says("/start")
        before, seen = there.decided(), set()
        for code in views(chance, (there.words, there.question, there.telling)):
            await who.taps(f"0|{code}")
            where = (await there.state(who))[1].where
            if where in seen:
                continue
            seen.add(where)
            for kind, (update, answered) in FAILURES.items():
                who.hears()
                await there.offline.put(update(who, who.revision, chance))
                heard = who.hears()
                assert bool(heard) == answered, (code, kind)
                kept = (await there.state(who))[1].where == where
                led_home = name in NOT_YET or any("That is not for you to open." in each.text for each in heard)
                assert kept or led_home, (code, kind)
                if not kept:
                    await who.taps(f"0|{code}")
        assert there.decided() == before
        assert there.offline.count("set_aside") == 0
        assert len(seen) > (2 if name in NOT_YET else 12)
