"""From a screen to the messages that show or sound it: in a person's language, with the buttons they like.

Screens are values, so what one shows is worked out once and remembered; only screens with somebody's own words
are rendered each time and never kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from bot.delivery.messages import Kind, Message
from bot.domain.people import Buttons
from bot.domain.screens import Document, Screen, Step, number_code, step
from bot.domain.words import Argument, Line, Localised, Numbered, Published, Quoted, Text
from bot.domain.words import say as named

MOST_WORDS = 60
REMEMBERED = 4096
BETWEEN_LINES = "\n\n"


class Sentences(Protocol):
    """The catalogue of sentences."""

    def say(self, key: str, language: str, arguments: Mapping[str, object] | None = None, form: str = "") -> str:
        """Return a sentence in a language."""
        ...


@dataclass(frozen=True, slots=True)
class Rendered:
    """What a screen comes to in one language: its text, its choices with labels, and the standing choices."""

    text: str
    choices: tuple[tuple[str, str], ...]
    standing: tuple[tuple[tuple[str, str], ...], ...]


class Renderer:
    """Renders screens with a catalogue of sentences."""

    def __init__(self, sentences: Sentences) -> None:
        self._sentences = sentences
        self._remembered: dict[tuple[Screen, Step, str, bool], Rendered] = {}
        self._sentence = lru_cache(REMEMBERED)(self._say)

    def line(self, line: Line, language: str, form: str = "") -> str:
        """Return one line in a language; `form` is `spoken` where it is to be heard."""
        if isinstance(line, Numbered):
            text = self.line(line.line, language, form)
            return self._sentences.say("line-numbered", language, {"number": line.number, "line": text})
        if isinstance(line, Published):
            return line.text
        if isinstance(line, Localised | Quoted):
            return line.within(language).text
        if not line.arguments:
            return self._sentence(line, language, form)
        return self._say(line, language, form)

    def _say(self, line: Text, language: str, form: str) -> str:
        language = line.language or language
        arguments: dict[str, object] = {
            name: value.within(language).text if isinstance(value, Localised | Quoted) else value
            for name, value in line.arguments
        }
        return self._sentences.say(line.key, language, arguments, form)

    def rendered(self, screen: Screen, where: Step, language: str, undoable: bool) -> Rendered:
        """Return a screen in a language, remembered unless it holds somebody's own words."""
        known_as = (screen, where, language, undoable)
        found = self._remembered.get(known_as)
        if found is None:
            found = self._render(screen, where, language, undoable)
            if not holds_own_words(screen):
                if len(self._remembered) >= REMEMBERED:
                    self._remembered.clear()
                self._remembered[known_as] = found
        return found

    def _render(self, screen: Screen, where: Step, language: str, undoable: bool) -> Rendered:
        lines = [self.line(line, language) for line in screen.lines]
        foreign = self._foreign(screen.lines, language)
        if foreign:
            lines.insert(0, self._sentences.say("only-in-language", language, {"language": foreign}))
        choices = tuple(
            (
                self._sentences.say(
                    "choice-numbered", language, {"number": number, "label": self.line(choice.label, language)}
                ),
                choice.step.code,
            )
            for number, choice in enumerate((*screen.choices, *screen.extras), 1)
        )
        return Rendered(BETWEEN_LINES.join(lines), choices, self._standing(screen, where, language, undoable))

    def _standing(
        self, screen: Screen, where: Step, language: str, undoable: bool
    ) -> tuple[tuple[tuple[str, str], ...], ...]:
        """Listen and Undo, then Back, Stop and Help: always in this order."""

        def button(name: str, *about: str) -> tuple[str, str]:
            return self._sentences.say(f"choice-{name}", language), step(name, *about).code

        try:
            heard = button("listen", where.name, *where.arguments)
        except ValueError:  # too long for a button: without its screen, Listen sounds where they are
            heard = button("listen")
        listen = (heard, *((button("undo"),) if undoable else ()))
        return (listen, (button("back"), button("stop"), button("help")))

    @staticmethod
    def _foreign(lines: Sequence[Line], language: str) -> str | None:
        """The language of a published text that is not in this one, or None where all of it is."""
        for text in _texts(lines):
            if isinstance(text, Localised) and text.within(language).language != language:
                return text.within(language).language
        return None

    def shown(
        self,
        screen: Screen,
        where: Step,
        language: str,
        buttons: Buttons,
        revision: int,
        notice: Sequence[Line] = (),
        undoable: bool = False,
        was_keyboard: bool = False,
    ) -> tuple[tuple[Message, ...], tuple[tuple[str, str], ...]]:
        """Return the messages that show a screen after a notice, and what it offers as (label, code).

        Notice and screen are one message where they fit in 60 words together, otherwise two.
        """
        found = self.rendered(screen, where, language, undoable)
        said = BETWEEN_LINES.join(self.line(line, language) for line in notice)
        text, messages = found.text, []
        if said and (was_keyboard or len(said.split()) + len(text.split()) > MOST_WORDS):
            messages.append(Message(Kind.TEXT, said, language, keyboard=() if was_keyboard else None))
        elif said:
            text = f"{said}{BETWEEN_LINES}{text}"
        rows = (*((choice,) for choice in found.choices), *found.standing)
        if buttons is Buttons.KEYBOARD:
            keyboard = tuple(tuple(label for label, _ in row) for row in rows)
            messages.append(Message(Kind.TEXT, text, language, keyboard=keyboard))
        elif buttons is Buttons.WORDS:
            messages.append(Message(Kind.TEXT, self._written(text, found, language), language))
        else:
            front = f"{number_code(revision)}|"
            inline = tuple([tuple([(label, front + code) for label, code in row]) for row in rows])
            messages.append(Message(Kind.TEXT, text, language, inline))
        return tuple(messages), found.choices

    def news(self, screen: Screen, language: str, buttons: Buttons) -> Message:
        """Return the message that tells news. Its buttons have no numbers: those belong to the screen before it."""
        lines = [*screen.lines, named("news-later")]
        text = BETWEEN_LINES.join(self.line(line, language) for line in lines)
        inline = tuple(
            ((self.line(choice.label, language), f"{number_code(0)}|{choice.step.code}"),) for choice in screen.choices
        )
        return Message(Kind.TEXT, text, language, inline if buttons is Buttons.INLINE else ())

    def _written(self, text: str, found: Rendered, language: str) -> str:
        """The text with its choices written out, for those who have no use for buttons."""
        parts = [text]
        if found.choices:
            listed = "\n".join(label for label, _ in found.choices)
            parts.append(self._sentences.say("choices-written", language) + "\n" + listed)
        standing = ", ".join(label for row in found.standing for label, _ in row)
        parts.append(self._sentences.say("choices-always", language, {"words": standing}))
        return BETWEEN_LINES.join(parts)

    def heard(self, screen: Screen, language: str, notice: Sequence[Line] = ()) -> Message:
        """Return the voice message that sounds a screen: what it says, then its choices with their numbers."""
        spoken = [self.line(line, language, "spoken") for line in (*notice, *screen.lines)]
        for number, choice in enumerate((*screen.choices, *screen.extras), 1):
            label = self.line(choice.label, language, "spoken")
            spoken.append(self._sentences.say("choices-spoken", language, {"number": number, "label": label}))
        return Message(
            Kind.SOUND,
            "\n".join(spoken),
            language,
            public=not holds_own_words(screen) and screen.about_round is None,
            fallback=self._sentences.say("sound-failed", language),
        )

    def file(self, document: Document, language: str) -> Message:
        """Return the message that brings a file."""
        name = document.kind.split(".")[0]
        return Message(
            Kind.FILE,
            self.line(named(f"caption-{name}"), language),
            language,
            file=document.kind,
            file_id=document.id,
            fallback=self._sentences.say("file-failed", language),
        )


def holds_own_words(screen: Screen) -> bool:
    """Whether a screen shows somebody's own words, moderated or not."""
    lines = (*screen.lines, *(choice.label for choice in (*screen.choices, *screen.extras)))
    return any(isinstance(text, Quoted) for text in _texts(lines))


def _texts(lines: Sequence[Line]) -> Iterator[Line | Argument]:
    """Every text a screen's lines hold, also as what fills a gap."""
    for line in lines:
        inner = line.line if isinstance(line, Numbered) else line
        yield inner
        if isinstance(inner, Text):
            yield from (value for _, value in inner.arguments)
