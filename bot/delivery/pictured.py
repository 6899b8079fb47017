"""What a screen's pictures come to: messages of their own, or their captions in words for whoever likes words alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from bot.delivery.messages import Kind, Message
from bot.domain.pictures import CHART, Chart, Picture, Unpublished
from bot.domain.words import Line


class Sentences(Protocol):
    """The catalogue of sentences."""

    def say(self, key: str, language: str, arguments: Mapping[str, object] | None = None, form: str = "") -> str:
        """Return a sentence in a language."""
        ...


class Pictured:
    """Pictures as messages and as words. `line` returns a line in a language."""

    def __init__(self, sentences: Sentences, line: Callable[[Line, str], str]) -> None:
        self._sentences = sentences
        self._line = line

    def message(self, picture: Picture | Chart, language: str) -> Message:
        """Return the message that shows a picture.

        Its caption says what is on it, and who made it where that must be said.
        """
        if isinstance(picture, Chart):
            caption = "\n".join(self._line(line, language) for line in picture.lines)
            file = f"{CHART}.{picture.position}.{language}"
            return Message(Kind.PICTURE, caption, language, public=True, file=file, file_id=picture.round_id)
        caption = self._line(picture.caption, language)
        credit = (self._sentences.say("picture-credit", language, {"by": picture.credit}),) if picture.credit else ()
        return Message(
            Kind.PICTURE,
            "\n".join((caption, *credit)),
            language,
            public=not isinstance(picture, Unpublished),
            file="picture",
            file_id=picture.id,
            fallback=self._in_words(picture, language),
        )

    def in_words(self, pictures: Sequence[Picture | Chart], language: str) -> list[str]:
        """Return what stands in place of pictures. A chart needs nothing: the lines beside it say all of it."""
        return [self._in_words(each, language) for each in pictures if isinstance(each, Picture)]

    def _in_words(self, picture: Picture, language: str) -> str:
        return self._sentences.say("picture-in-words", language, {"caption": self._line(picture.caption, language)})
