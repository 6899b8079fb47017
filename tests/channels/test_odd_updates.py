"""Whatever Telegram may send: a kind sentence or silence, never a failure, and nobody is kept waiting."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bot.domain.people import Role
from tests.drivers.offline import offline
from tests.drivers.somebody import Json, Somebody

PHOTO = {"file_id": "f", "file_unique_id": "u", "width": 90, "height": 90}
FILE = {"file_id": "f", "file_unique_id": "u"}
PERSON = {"id": 77, "is_bot": False, "first_name": "Zed"}
CHANNEL_CHAT = {"id": -100123, "type": "channel", "title": "News"}
PLACE = {"latitude": 51.5, "longitude": -0.1}
POLL = {
    "id": "1",
    "question": "?",
    "options": [],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": False,
    "members_only": False,
}

SAYS_SOMETHING: dict[str, Json] = {
    "a photo": {"photo": [PHOTO]},
    "a photo with a caption": {"photo": [PHOTO], "caption": "yes"},
    "a photo with a command": {
        "photo": [PHOTO],
        "caption": "/help",
        "caption_entities": [{"type": "bot_command", "offset": 0, "length": 5}],
    },
    "a sticker": {
        "sticker": FILE | {"width": 9, "height": 9, "is_animated": False, "is_video": False, "type": "regular"}
    },
    "a contact": {"contact": {"phone_number": "01632", "first_name": "Bo"}},
    "a location": {"location": PLACE},
    "a venue": {"venue": {"location": PLACE, "title": "Hall", "address": "1 Lane"}},
    "dice": {"dice": {"emoji": "🎲", "value": 6}},
    "a poll": {"poll": POLL},
    "an animation": {"animation": FILE | {"width": 1, "height": 1, "duration": 1}, "document": FILE},
    "a video": {"video": FILE | {"width": 1, "height": 1, "duration": 1}},
    "a document": {"document": FILE},
    "a game": {"game": {"title": "g", "description": "d", "photo": [PHOTO]}},
    "a story": {"story": {"id": 1, "chat": CHANNEL_CHAT}},
    "a voice message": {"voice": FILE | {"duration": 2}},
    "a sound": {"audio": FILE | {"duration": 2}},
    "a round video": {"video_note": FILE | {"length": 2, "duration": 2}},
    "nothing at all": {},
    "an empty text": {"text": ""},
    "only spaces": {"text": "   "},
    "a forwarded text": {"text": "hello", "forward_origin": {"type": "user", "date": 1, "sender_user": PERSON}},
    "a reply": {
        "text": "hello",
        "reply_to_message": {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}},
    },
    "a text by way of another bot": {"text": "hello", "via_bot": PERSON | {"is_bot": True, "username": "gif"}},
    "a link": {"text": "x.org", "entities": [{"type": "url", "offset": 0, "length": 5}]},
    "a very long text": {"text": "é" * 4096},
    "a text of signs": {"text": "!!! \u200b\u202e\u0000 …"},
    "a text of emoji": {"text": "👩‍👩‍👧‍👦" * 300},
    "another bot's command": {
        "text": "/vote@other_bot",
        "entities": [{"type": "bot_command", "offset": 0, "length": 15}],
    },
    "an unknown command": {"text": "/dance now", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]},
    "a slash by itself": {"text": "/ ", "entities": [{"type": "bot_command", "offset": 0, "length": 1}]},
    "something Telegram invents next year": {"hologram": {"depth": 3}},
}

SAYS_NOTHING: dict[str, Json] = {
    "a pinned message": {
        "message": {"pinned_message": {"message_id": 1, "date": 0, "chat": {"id": 1, "type": "private"}}}
    },
    "a new timer": {"message": {"message_auto_delete_timer_changed": {"message_auto_delete_time": 60}}},
    "an edited message": {"edited_message": {"text": "no"}},
    "a channel's post": {"channel_post": {"chat": CHANNEL_CHAT, "text": "news", "from": None}},
    "an edited post": {"edited_channel_post": {"chat": CHANNEL_CHAT, "text": "news"}},
}

NOT_A_MESSAGE: dict[str, Json] = {
    "nothing": {},
    "a message that is nothing": {"message": None},
    "a message with nothing in it": {"message": {}},
    "a message that is text": {"message": "hello"},
    "a message from a chat without an id": {"message": {"message_id": 1, "date": 1, "chat": {}}},
    "a press that is nothing": {"callback_query": None},
    "a press with nothing in it": {"callback_query": {}},
    "an inline question": {"inline_query": {"id": "1", "from": PERSON, "query": "x", "offset": ""}},
    "a poll": {"poll": POLL},
    "an answer to a poll": {"poll_answer": {"poll_id": "1", "user": PERSON, "option_ids": [0]}},
    "a request to join": {"chat_join_request": {"chat": CHANNEL_CHAT, "from": PERSON, "user_chat_id": 1, "date": 1}},
    "a reaction": {
        "message_reaction": {
            "chat": {"id": 5001, "type": "private"},
            "message_id": 1,
            "user": PERSON,
            "date": 1,
            "old_reaction": [],
            "new_reaction": [],
        }
    },
    "something Telegram invents next year": {"telepathy": {"from": PERSON, "thought": "?"}},
    "a list": {"message": [1, 2]},
}

PRESSES: dict[str, Any] = {
    "no data": {"data": None},
    "a game": {"data": None, "game_short_name": "g"},
    "no message": {"message": None},
    "a message too old to be reached": {"message": {"message_id": 1, "date": 0}},
    "an inline message": {"message": None, "inline_message_id": "abc"},
    "no data and no message": {"data": None, "message": None},
}


async def known(found: Any, invited: bool) -> Somebody:
    who = await found.somebody(*([Role.CARER] if invited else []))
    await who.says("/start")
    who.hears()
    return who


@pytest.mark.parametrize("invited", [True, False], ids=["participant", "stranger"])
async def test_any_kind_of_message_gets_a_kind_sentence(invited: bool, tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        who = await known(found, invited)
        for name, content in SAYS_SOMETHING.items():
            said = await who.says(
                content.get("text"), **{key: value for key, value in content.items() if key != "text"}
            )
            assert len(said) == 1, name
            assert said[0].text.startswith(("I ", "That ")), (name, said[0].text)
        assert found.count("set_aside") == 0
        for content in SAYS_SOMETHING.values():
            await found.put({"message": (await found.stranger()).saying(None)["message"] | content})
        assert found.count("set_aside") == 0


async def test_what_is_no_message_to_us_changes_nothing(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        who = await known(found, invited=True)
        place = found.rows("SELECT * FROM places")
        for name, content in SAYS_NOTHING.items():
            [kind] = content
            message = who.saying(None)["message"] | content[kind]
            await found.put({kind: {key: value for key, value in message.items() if value is not None}})
            assert who.hears() == [], name
        for content in NOT_A_MESSAGE.values():
            await found.put(content)
        assert found.rows("SELECT * FROM places") == place
        assert (found.count("set_aside"), found.count("people")) == (0, 1)
        assert found.count("handled_updates") == 1 + len(SAYS_NOTHING) + len(NOT_A_MESSAGE)


async def test_any_kind_of_press_is_answered_and_leads_back_to_where_one_is(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        who = await known(found, invited=True)
        for name, content in PRESSES.items():
            press = who.tapping("1|menu")["callback_query"]
            if content.get("message"):
                content = {"message": content["message"] | {"chat": press["message"]["chat"]}}  # noqa: PLW2901
            press = {key: value for key, value in (press | content).items() if value is not None}
            await found.put({"callback_query": press})
            assert len(who.hears()) == 1, name
            assert found.answered.pop() == press["id"], name
        assert found.count("set_aside") == 0


async def test_what_cannot_be_understood_at_all_is_set_aside_and_asked_for_again(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        who = await known(found, invited=True)
        said = await who.says("hello", date="yesterday")
        assert [each.text.partition(",")[0] for each in said] == ["Sorry"]
        assert found.rows("SELECT channel, failure FROM set_aside") == [("telegram", "TypeError")]
        assert "What do you want to do?" in (await who.says("/menu"))[0].text


async def test_a_migrated_or_left_group_and_a_blocked_bot_are_no_conversation(tmp_path: Path) -> None:
    def member(status: str, chat: Json) -> Json:
        return {
            "my_chat_member": {
                "chat": chat,
                "from": PERSON,
                "date": 1,
                "old_chat_member": {"user": PERSON, "status": "member"},
                "new_chat_member": {"user": PERSON, "status": status}
                | ({"until_date": 0} if status == "kicked" else {}),
            }
        }

    async with offline(tmp_path) as found:
        who = await known(found, invited=True)
        private = {"id": who.chat, "type": "private"}
        await found.put(member("kicked", private))
        assert found.rows("SELECT blocked FROM addresses") == [(1,)]
        await found.put(member("kicked", {"id": -5, "type": "group", "title": "g"}))
        await found.put(member("kicked", {"id": 999_999, "type": "private"}))
        await found.put(member("member", private))
        assert found.rows("SELECT blocked FROM addresses") == [(0,)]
        assert who.hears() == []
        assert found.count("people") == 1
        await found.put(member("kicked", private))
        assert (await who.says("/menu")) != []
        assert found.rows("SELECT blocked FROM addresses") == [(0,)], "whoever writes has let the bot write again"
