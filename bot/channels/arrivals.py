"""What has arrived: one update as its channel handed it over, and who it is from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeGuard

from bot.domain.documents import DocumentRead
from bot.domain.screens import Tap
from bot.domain.voices import Heard

Json = dict[str, Any]
PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class Arrival:
    """One update, in the Bot API's form. `chat` is the channel's own id of where it came from, "" for nowhere.

    `echo` is what a channel without a history of its own wants kept of it, in the channel's form. `tap` is the press
    of a button, read here: most updates are one, and need nothing else of what came. `tapped_message` is the number
    of its message. `attached` is a voice message or a document that came with it. `made_out` is there where nobody
    wrote: something said or sent earlier was made out.
    """

    channel: str
    update_id: int
    chat: str
    language: str
    payload: Json
    echo: str = ""
    tap: Tap | None = None
    tapped_message: int | None = None
    attached: bytes = b""
    made_out: Heard | DocumentRead | None = None

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
        found = query.get("id") if isinstance(query, dict) else None
        return found if isinstance(found, str) and found else None


def arrival(channel: str, payload: Json, echo: str = "", attached: bytes = b"") -> Arrival | None:
    """Read who an update is from. Returns None for what is no update at all, and so can never be handled."""
    update_id = payload.get("update_id")
    if not is_number(update_id):
        return None
    try:
        chat, sender = _from(payload)
        tap, tapped = _tap(payload)
        if not all(each is None or is_number(each) for each in (chat, tapped)):
            raise TypeError("A chat and a message are known by whole numbers.")
        language = str(sender.get("language_code") or "")
        return Arrival(channel, update_id, str(chat or ""), language, _trimmed(payload), echo, tap, tapped, attached)
    except (AttributeError, KeyError, TypeError):
        return Arrival(channel, update_id, "", "", payload)


def is_number(value: object) -> TypeGuard[int]:
    """Whether this is a whole number that a database can keep."""
    return isinstance(value, int) and not isinstance(value, bool) and -(2**63) <= value < 2**63


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


def _tap(payload: Json) -> tuple[Tap | None, int | None]:
    """Return the press of a button, and the number of the message it was under, where Telegram knows that still."""
    query = payload.get("callback_query")
    if not query:
        return None, None
    carries, message = query.get("data"), query.get("message")
    return Tap(carries if isinstance(carries, str) else ""), message["message_id"] if message else None


def _trimmed(payload: Json) -> Json:
    """Leave out the message a button was under: an update that is set aside need not hold what somebody was shown."""
    query = payload.get("callback_query")
    if not query or "message" not in query:
        return payload
    return {**payload, "callback_query": {name: value for name, value in query.items() if name != "message"}}
