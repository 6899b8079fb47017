"""What has arrived: one update as its channel handed it over, and who it is from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Arrival:
    """One update, in the Bot API's form. `chat` is the channel's own id of where it came from, "" for nowhere.

    `echo` is what a channel without a history of its own wants kept of it, in the channel's form.
    """

    channel: str
    update_id: int
    chat: str
    language: str
    payload: Json
    echo: str = ""

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

    @property
    def tapped_message(self) -> int | None:
        """The number of the message whose button was pressed, or None."""
        query = self.payload.get("callback_query")
        return int(query["message"]["message_id"]) if query and query.get("message") else None


def arrival(channel: str, payload: Json, echo: str = "") -> Arrival | None:
    """Read who an update is from. Returns None for what is no update at all, and so can never be handled."""
    update_id = payload.get("update_id")
    if not isinstance(update_id, int) or isinstance(update_id, bool) or not -(2**63) <= update_id < 2**63:
        return None
    try:
        chat, sender = _from(payload)
        language = str(sender.get("language_code") or "")
        return Arrival(channel, update_id, str(chat or ""), language, _trimmed(payload), echo)
    except (AttributeError, KeyError, TypeError):
        return Arrival(channel, update_id, "", "", payload)


def _from(payload: Json) -> tuple[int | None, Json]:
    query = payload.get("callback_query")
    if query:
        return query["message"]["chat"]["id"] if query.get("message") else query["from"]["id"], query["from"]
    for kind in ("message", "my_chat_member"):
        if kind in payload:
            return payload[kind]["chat"]["id"], payload[kind].get("from") or {}
    return None, {}


def _trimmed(payload: Json) -> Json:
    """Leave out what a tapped message says: only its place counts, and reading it all takes time."""
    query = payload.get("callback_query")
    if not query or not query.get("message"):
        return payload
    message = {name: query["message"][name] for name in ("message_id", "date", "chat")}
    return {**payload, "callback_query": {**query, "message": message}}
