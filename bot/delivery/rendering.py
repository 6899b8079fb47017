"""From a screen to the messages that show or sound it: in a person's language, with the buttons they like.

Screens are values, so what one shows is worked out once and remembered; only screens with somebody's own words
are rendered each time and never kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from bot.delivery.messages import Kind, Message
from bot.delivery.own_words import holds_own_words, texts_in
from bot.delivery.parts import BETWEEN_LINES, texts_of
from bot.delivery.pictured import Pictured, Sentences
from bot.domain.documents import PICTURES_AT, TAKEN_AT
from bot.domain.preferences import Buttons, Pictures, Preferences, Sound
from bot.domain.screens import Document, Screen, Step, number_code, step
from bot.domain.words import Line, Listed, Localised, Numbered, Published, Quoted, Text
from bot.domain.words import say as named
from bot.usecases.material import PRINTED

REMEMBERED = 4096


@dataclass(frozen=True, slots=True)
class Rendered:
    """What a screen comes to in one language: its lines, its choices with labels, and the standing choices.

    `foreign` says that what was published is in another language; it counts as a notice before the lines.
    """

    foreign: tuple[str, ...]
    lines: tuple[str, ...]
    choices: tuple[tuple[str, str], ...]
    standing: tuple[tuple[tuple[str, str], ...], ...]


class Renderer:
    """Renders screens with a catalogue of sentences."""

    def __init__(self, sentences: Sentences) -> None:
        self._sentences = sentences
        self._remembered: dict[tuple[Screen, Step, str, bool], Rendered] = {}
        self._sentence = lru_cache(REMEMBERED)(self._say)
        self._pictured = Pictured(sentences, self.line)

    def line(self, line: Line, language: str, form: str = "") -> str:
        """Return one line in a language; `form` is `spoken` where it is to be heard."""
        if isinstance(line, Numbered):
            text = self.line(line.line, language, form)
            return self._sentences.say("line-numbered", language, {"number": line.number, "line": text})
        if isinstance(line, Listed):
            return ", ".join(self.line(each, language, form) for each in line.texts)
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
        read_in = screen.language or language
        lines = [self.line(line, read_in) for line in screen.lines]
        other = self._foreign(screen.lines, read_in)
        foreign = (self._sentences.say("only-in-language", read_in, {"language": other}),) if other else ()
        choices = tuple(
            (
                self._sentences.say(
                    "choice-numbered", language, {"number": number, "label": self.line(choice.label, language)}
                ),
                choice.step.code,
            )
            for number, choice in enumerate((*screen.choices, *screen.extras), 1)
        )
        return Rendered(foreign, tuple(lines), choices, self._standing(screen, where, language, undoable))

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
        for text in texts_in(lines):
            if isinstance(text, Localised) and text.within(language).language != language:
                return text.within(language).language
        return None

    def shown(
        self,
        screen: Screen,
        where: Step,
        language: str,
        preferences: Preferences,
        revision: int,
        notice: Sequence[Line] = (),
        undoable: bool = False,
        was_keyboard: bool = False,
    ) -> tuple[tuple[Message, ...], tuple[tuple[str, str], ...]]:
        """Return the messages that show a screen after a notice, and what it offers as (label, code).

        Notice and screen are one message where they fit together, otherwise two; more where somebody likes long texts
        in pieces. The last one has the choices.
        """
        found = self.rendered(screen, where, language, undoable)
        said = [*(self.line(line, language) for line in notice), *found.foreign]
        pictures = screen.pictures if preferences.pictures is Pictures.SHOWN else ()
        if not pictures:
            said += self._pictured.in_words(screen.pictures, screen.language or language)
        *before, text = texts_of(said, found.lines, preferences.words_a_message, apart=was_keyboard)
        messages = [Message(Kind.TEXT, each, language) for each in before]
        if was_keyboard and messages:
            messages[0] = replace(messages[0], keyboard=())
        messages += [self._pictured.message(each, screen.language or language) for each in pictures]
        rows = (*((choice,) for choice in found.choices), *found.standing)
        buttons = preferences.buttons
        if buttons is Buttons.KEYBOARD:
            keyboard = tuple(tuple(label for label, _ in row) for row in rows)
            messages.append(Message(Kind.TEXT, text, language, keyboard=keyboard))
        elif buttons is Buttons.WORDS:
            messages.append(Message(Kind.TEXT, self._written(text, found, language), language))
        else:
            front = f"{number_code(revision)}|"
            inline = tuple([tuple([(label, front + code) for label, code in row]) for row in rows])
            messages.append(Message(Kind.TEXT, text, language, inline))
        if screen.words:
            asked = screen.words.name
            messages[-1] = replace(messages[-1], documents=asked in TAKEN_AT, pictures=asked in PICTURES_AT)
        return tuple(messages), found.choices

    def told(self, lines: Sequence[Line], language: str) -> Message:
        """Return a message that only says something: what was offered before still is."""
        return Message(Kind.TEXT, BETWEEN_LINES.join(self.line(line, language) for line in lines), language)

    def news(self, screen: Screen, language: str, preferences: Preferences) -> tuple[Message, ...]:
        """Return the messages that tell news. Its buttons have no numbers: those belong to the screen before it."""
        screen = replace(screen, lines=(*screen.lines, named("news-later")))
        lines = [self.line(line, language) for line in screen.lines]
        *before, text = texts_of((), lines, preferences.words_a_message)
        inline = tuple(
            ((self.line(choice.label, language), f"{number_code(0)}|{choice.step.code}"),) for choice in screen.choices
        )
        messages = [Message(Kind.TEXT, each, language) for each in before]
        messages.append(Message(Kind.TEXT, text, language, inline if preferences.buttons is Buttons.INLINE else ()))
        if preferences.sound is Sound.ALWAYS:
            messages.append(replace(self.heard(replace(screen, choices=()), language, preferences), fallback=""))
        return tuple(messages)

    def _written(self, text: str, found: Rendered, language: str) -> str:
        """The text with its choices written out, for those who have no use for buttons."""
        parts = [text]
        if found.choices:
            listed = "\n".join(label for label, _ in found.choices)
            parts.append(self._sentences.say("choices-written", language) + "\n" + listed)
        standing = ", ".join(label for row in found.standing for label, _ in row)
        parts.append(self._sentences.say("choices-always", language, {"words": standing}))
        return BETWEEN_LINES.join(parts)

    def heard(self, screen: Screen, language: str, preferences: Preferences, notice: Sequence[Line] = ()) -> Message:
        """Return the voice message that sounds a screen: what it says, then its choices with their numbers.

        A notice may say what somebody just did, or a code of theirs: a sound with one is for them alone.
        """
        language = screen.language or language
        spoken = [self.line(line, language, "spoken") for line in (*notice, *screen.lines)]
        spoken += self._pictured.in_words(screen.pictures, language)
        for number, choice in enumerate((*screen.choices, *screen.extras), 1):
            label = self.line(choice.label, language, "spoken")
            spoken.append(self._sentences.say("choices-spoken", language, {"number": number, "label": label}))
        return Message(
            Kind.SOUND,
            "\n".join(spoken),
            language,
            public=not notice and not holds_own_words(screen) and screen.about_round is None,
            fallback=self._sentences.say("sound-failed", language),
            speed=preferences.speed,
            voice=preferences.voice,
        )

    def file(self, document: Document, language: str) -> Message:
        """Return the message that brings a file."""
        name, _, form = document.kind.partition(".")
        return Message(
            Kind.FILE,
            self.line(named(f"caption-{name}"), language),
            language,
            file=document.kind,
            file_id=document.id,
            fallback=self._sentences.say("not-printed" if form == PRINTED else "file-failed", language),
            too_large=self._sentences.say("file-too-large", language),
        )
