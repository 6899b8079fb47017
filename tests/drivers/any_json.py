"""JSON of any shape, and updates as Telegram sends them with a part of them replaced by it."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

PLANTED = "My quilted hedgehog"
PERSON = {"id": 5, "is_bot": False, "first_name": PLANTED, "language_code": "en"}
MESSAGE = {"message_id": 1, "date": 1, "chat": {"id": 5, "type": "private"}, "from": PERSON}
FILE = {"file_id": "f", "file_unique_id": "u", "file_size": 9}
UPDATES: tuple[dict[str, Any], ...] = (
    {"message": MESSAGE | {"text": PLANTED}},
    {"message": MESSAGE | {"text": "/start x", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}},
    {"message": MESSAGE | {"voice": FILE | {"duration": 2}}},
    {"message": MESSAGE | {"document": FILE | {"file_name": PLANTED}}},
    {"callback_query": {"id": "1", "from": PERSON, "chat_instance": "1", "data": "1|menu", "message": MESSAGE}},
    {
        "my_chat_member": {
            "chat": MESSAGE["chat"],
            "from": PERSON,
            "date": 1,
            "old_chat_member": {"user": PERSON, "status": "member"},
            "new_chat_member": {"user": PERSON, "status": "kicked", "until_date": 0},
        }
    },
)
NAMES = ("update_id", "message", "callback_query", "chat", "from", "id", "type", "data", "text", "date", "private")
leaves = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.sampled_from([0, -1, 2**53, 2**63 - 1, 2**63, -(2**63) - 1, 10**400, 1e308, float("inf"), float("nan")]),
    st.text(max_size=20),
    st.sampled_from([PLANTED, "", "\ud800", "\0", "private", "1|menu", "0|leave-now"]),
)
names = st.one_of(st.sampled_from(NAMES), st.text(max_size=8))
anything = st.recursive(
    leaves,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(names, inner, max_size=4)),
    max_leaves=12,
)


def _places(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in a value, by the way to it."""
    if way:
        yield way
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in inside:
        yield from _places(each, (*way, key))


@st.composite
def updates(draw: st.DrawFn, number: st.SearchStrategy[int]) -> Any:
    """An update with parts of it replaced or left out; sometimes anything at all."""
    if draw(st.integers(0, 5)) == 0:
        return draw(anything)
    update = {"update_id": draw(number)} | copy.deepcopy(draw(st.sampled_from(UPDATES)))
    for _ in range(draw(st.integers(0, 2))):
        *way, last = draw(st.sampled_from(sorted(_places(update), key=str)))
        inside: Any = update
        for key in way:
            inside = inside[key]
        if isinstance(inside, dict) and draw(st.booleans()):
            del inside[last]
        else:
            inside[last] = draw(anything)
    return update
