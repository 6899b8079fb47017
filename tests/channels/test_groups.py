"""Groups: nothing personal is said there, and nothing that is said there counts."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.domain.people import Role
from tests.drivers.offline import VOTE, offline
from tests.drivers.somebody import Json, Somebody

GROUPS = [{"id": -100200, "type": "supergroup", "title": "Forum"}, {"id": -300, "type": "group", "title": "Forum"}]


def in_group(group: Json, update: Json) -> Json:
    """The same update, from a group."""
    if "message" in update:
        return {"message": update["message"] | {"chat": group}}
    query = update["callback_query"]
    return {"callback_query": query | {"message": query["message"] | {"chat": group}}}


def heard(who: Somebody, group: Json) -> list[str]:
    return [each.text for each in who.offline.said[str(group["id"])]]


@pytest.mark.parametrize("group", GROUPS, ids=["supergroup", "group"])
async def test_a_command_in_a_group_gets_one_sentence_that_names_nobody(group: Json, tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        ana = await found.somebody(Role.CARER)
        token = await found.invite(Role.ORGANISER)
        for text in ("/start", "/votes", f"/start {token}", "/organise"):
            await found.put(in_group(group, ana.saying(text)))
        assert set(heard(ana, group)) == {"I only talk to one person at a time. Please write to me in a private chat."}
        assert ana.hears() == []
        assert found.rows("SELECT count(*) FROM invites WHERE spent_at IS NOT NULL") == [(0,)]


@pytest.mark.parametrize("group", GROUPS, ids=["supergroup", "group"])
async def test_what_people_say_to_each_other_in_a_group_is_none_of_our_business(group: Json, tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        ana = await found.somebody(Role.CARER)
        before = found.count("people")
        for content in (
            {"text": "I do not feel safe"},
            {"photo": []},
            {"new_chat_title": "x"},
            {"migrate_to_chat_id": -9},
        ):
            await found.put(in_group(group, {"message": ana.saying(None)["message"] | content}))
        assert heard(ana, group) == []
        assert found.count("people") == before
        assert found.count("set_aside") == 0


@pytest.mark.parametrize("group", GROUPS, ids=["supergroup", "group"])
async def test_a_button_pressed_in_a_group_is_answered_and_does_nothing(group: Json, tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        ana = await found.somebody(Role.CARER)
        await ana.taps(f"0|ask {VOTE} 1 -")
        ana.hears()
        press = in_group(group, ana.tapping(f"{ana.revision}|answer {VOTE} 1 - yes"))
        await found.put(press)
        assert found.answered[-1] == press["callback_query"]["id"]
        assert heard(ana, group) == []
        assert ana.hears() == []
        assert found.count("answers") == 0
