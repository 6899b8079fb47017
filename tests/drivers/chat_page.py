"""The web chat's page as somebody without a browser reads it."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser


@dataclass
class Heard:
    """A message somebody sees: its text, what can be picked, and what came with it."""

    text: str
    buttons: list[tuple[str, str]] = field(default_factory=list)
    keyboard: list[str] = field(default_factory=list)
    voice: bytes | None = None
    document: tuple[str, bytes] | None = None
    number: int = 0
    picture: bytes | None = None


class ChatPage(HTMLParser):
    """Reads the chat page as a browser would: messages, their buttons, and the hidden fields of the forms."""

    def __init__(self) -> None:
        super().__init__()
        self.messages: list[tuple[int, bool, Heard]] = []
        self.hidden: dict[str, str] = {}
        self._in_text = False
        self._button: dict[str, str] | None = None
        self.links: dict[int, list[str]] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "li":
            number = int(given["data-number"])
            self.messages.append((number, "mine" in given["class"], Heard("", number=number)))
        elif tag == "input" and given.get("type") == "hidden":
            self.hidden[given["name"]] = given["value"]
        elif tag in {"p", "figcaption"} and given.get("dir") == "auto":
            self._in_text = True
        elif tag == "button" and given.get("name"):
            self._button = given | {"label": ""}
        elif tag in {"audio", "a", "img"} and "/file/" in given.get("src", given.get("href", "")):
            self.links.setdefault(self.messages[-1][0], []).append(given.get("src") or given["href"])

    def handle_endtag(self, tag: str) -> None:
        if tag in {"p", "figcaption"}:
            self._in_text = False
        elif tag == "button" and self._button is not None:
            heard = self.messages[-1][2]
            if self._button["name"] == "data":
                heard.buttons.append((self._button["label"].strip(), self._button["value"]))
            else:
                heard.keyboard.append(self._button["value"])
            self._button = None

    def handle_data(self, data: str) -> None:
        if self._in_text:
            self.messages[-1][2].text += data
        elif self._button is not None:
            self._button["label"] += data
