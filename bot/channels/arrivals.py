"""What has arrived: one update as its channel handed it over, and who it is from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]
PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class Arrival:
    """One update, in the Bot API's form. `chat` is the channel's own id of where it came from, "" for nowhere.

    `echo` is what a channel without a history of its own wants kept of it, in the channel's form. `tapped_message`
    is the number of the message whose button was pressed.
    """

    channel: str
    update_id: int
    chat: str
    language: str
    payload: Json
    echo: str = ""
    tapped_message: int | None = None

    @property
    def key(self) -> tuple[str, int]:
        """What this update is known by."""
        return self.channel, self.update_id

    @property
    def sender(self) -> tuple[str, str]:
        """The address this update came from."""
        return self.channel, self.chat

    @property
    def query_id(self) -> str | None:
        """The id of the button press to be answered, or None where it is none."""
        query = self.payload.get("callback_query")
        return str(query["id"]) if query else None


def arrival(channel: str, payload: Json, echo: str = "") -> Arrival | None:
    """Read who an update is from. Returns None for what is no update at all, and so can never be handled."""
    update_id = payload.get("update_id")
    if not isinstance(update_id, int) or isinstance(update_id, bool) or not -(2**63) <= update_id < 2**63:
        return None
    try:
        chat, sender = _from(payload)
        language = str(sender.get("language_code") or "")
        tapped = _tapped(payload)
        return Arrival(channel, update_id, str(chat or ""), language, _trimmed(payload), echo, tapped)
    except (AttributeError, KeyError, TypeError):
        return Arrival(channel, update_id, "", "", payload)


def _from(payload: Json) -> tuple[int | None, Json]:
    """Return the chat an update came from, and who sent it. A button in a group belongs to nobody."""
    query = payload.get("callback_query")
    if query:
        chat = query["message"]["chat"] if query.get("message") else {"id": query["from"]["id"], "type": PRIVATE}
        return chat["id"] if chat["type"] == PRIVATE else None, query["from"]
    for kind in ("message", "my_chat_member"):
        if kind in payload:
            return payload[kind]["chat"]["id"], payload[kind].get("from") or {}
    return None, {}


def _tapped(payload: Json) -> int | None:
    message = (payload.get("callback_query") or {}).get("message")
    return int(message["message_id"]) if message else None


def _trimmed(payload: Json) -> Json:
    """Leave out the tapped message: its number and place are read already, and reading all of it takes time."""
    query = payload.get("callback_query")
    if not query or "message" not in query:
        return payload
    return {**payload, "callback_query": {name: value for name, value in query.items() if name != "message"}}
