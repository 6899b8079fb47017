"""A message on its way out, in the form every channel can send: what the Bot API takes, and no more."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from bot.domain.compact import ENCODER
from bot.domain.preferences import Speed, Voice


class Kind(StrEnum):
    """What is sent."""

    TEXT = "text"
    SOUND = "sound"
    FILE = "file"
    PICTURE = "picture"


@dataclass(frozen=True, slots=True)
class Message:
    """One message.

    `inline` holds rows of (label, data) under the message, `keyboard` rows of labels where the person types; an
    empty keyboard takes the old one away, None leaves it. A sound is made from `text` when it is sent, in a voice and
    at a speed; it is kept for others only if `public`. A file or a picture is found or made when it is sent, from
    `file` and `file_id`; `text` is its caption. `documents` and `pictures` say that a document, or a picture, can be
    sent in place of the words it asks for. A picture that is not `public` is kept for nobody but whoever it is sent to.
    """

    kind: Kind
    text: str
    language: str
    inline: tuple[tuple[tuple[str, str], ...], ...] = ()
    keyboard: tuple[tuple[str, ...], ...] | None = None
    public: bool = False
    file: str = ""
    file_id: int = 0
    fallback: str = field(default="")
    """What is said instead where a sound or a file could not be made; nothing where it is empty."""
    speed: Speed = Speed.USUAL
    voice: Voice = Voice.LOWER
    documents: bool = False
    too_large: str = ""
    """What is said instead of a file that is too large to be sent."""
    pictures: bool = False

    def to_json(self) -> str:
        """Write the message for the outbox."""
        return ENCODER.encode({name: getattr(self, name) for name in self.__slots__})

    @classmethod
    def from_json(cls, text: str) -> Message:
        """Read a message from the outbox."""
        content: dict[str, Any] = json.loads(text)
        for name, known in (("kind", Kind), ("speed", Speed), ("voice", Voice)):
            content[name] = known(content[name])
        content["inline"] = tuple(tuple((label, data) for label, data in row) for row in content["inline"])
        keyboard = content["keyboard"]
        content["keyboard"] = None if keyboard is None else tuple(tuple(row) for row in keyboard)
        return cls(**content)
