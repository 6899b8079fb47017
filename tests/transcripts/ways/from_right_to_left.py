"""A conversation in a language from right to left, held beside the same one in English.

What somebody picks is found by what it does, commands are typed as that language says them, own words as they are
written. After each line the same screens must come, with the same steps behind their choices, in that language alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from bot.content.catalogue import LANGUAGES
from bot.handlers.understanding import plain
from tests.content.samples import CATALOGUE
from tests.drivers.chat_page import Heard
from tests.drivers.house import settings_for
from tests.drivers.running import EXAMPLE, FIRST_NAMES, Running
from tests.drivers.talking import Talker, unnumbered
from tests.transcripts.player import Played
from tests.transcripts.ways.way import Way
from tests.transcripts.written import PACKS

CODE_OR_LINK = re.compile(r"https?://\S+")
ENGLISH = re.compile(r"[A-Za-z][A-Za-z'’.,:;!?0-9 -]*[A-Za-z]")
"""A run of Latin letters, with what stands between them."""


@dataclass(frozen=True)
class Said:
    """Something said in the English conversation: the words, and the choice they picked, by its step or its key."""

    words: str
    step: str = ""
    key: int | None = None


class InEnglish(Way):
    """Plays as written, and notes what each thing somebody said did."""

    def __init__(self, running: Running) -> None:
        super().__init__(running)
        self.said: list[Said] = []
        self.screens: list[list[Heard]] = []

    async def say(self, talker: Talker, what: str) -> None:
        screen = self.inside(talker).screen or Heard("")
        steps = [step(data) for label, data in screen.buttons if unnumbered(label) == what]
        keys = [number for number, label in enumerate(screen.keyboard) if unnumbered(label) == what]
        self.said.append(Said(what, steps[0] if steps else "", keys[0] if keys else None))
        await super().say(talker, what)

    async def hear(self, talker: Talker) -> list[Heard]:
        self.screens.append(await super().hear(talker))
        return self.screens[-1]


class FromRightToLeft(InEnglish):
    """Plays what was played in English once more, in another language."""

    def __init__(self, running: Running, english: InEnglish, language: str) -> None:
        super().__init__(running)
        self._english = iter(english.said)
        self._in = language

    async def play(self, text: str) -> Played:
        return await super().play(f"Language: {self._in}\n\n{text}")

    async def say(self, talker: Talker, what: str) -> None:
        said = next(self._english)
        screen = self.inside(talker).screen or Heard("")
        wanted = said.step.replace("language-set en", f"language-set {self._in}")
        picked = [data for _, data in screen.buttons if wanted and step(data) == wanted]
        if picked:
            await talker.taps(picked[0], screen.number)
        elif said.key is not None and said.key < len(screen.keyboard):
            await talker.says(screen.keyboard[said.key])
        else:
            await talker.says(self._as_said(self.meant(what)))
        await self.listen()
        await self._keep_language(talker)

    async def _keep_language(self, talker: Talker) -> None:
        """Say no to an offer of English after words in English: nothing else of it is written."""
        heard = await talker.hears()
        offers = [each for each in heard if each.buttons and step(each.buttons[0][1]).startswith("language-set en ")]
        for each in offers:
            await talker.taps(each.buttons[1][1], each.number)
        self.waiting[talker.name] += [each for each in heard if each not in offers]

    def _as_said(self, what: str) -> str:
        """Return how this is said in the language: a command, the name of a choice, or words as they are."""
        command = CATALOGUE.typed("en").get(plain(what))
        if command and not command.isdecimal() and not what.startswith("/"):
            return CATALOGUE.say(f"typed-{command}", self._in).split("|")[0].strip()
        return what


def step(data: str) -> str:
    """Return the step a button carries, without its revision."""
    return data.partition("|")[2]


def differences(english: InEnglish, other: FromRightToLeft) -> str:
    """Return where the other conversation has other screens, or words of ours that are in English."""
    found = []
    aside = _aside(english.said)
    for number, (there, here) in enumerate(zip(english.screens, other.screens, strict=True)):
        if any(map(_picks_language, (*there, *here))):
            continue
        steps = [_steps(each, other.language) for each in (there, here)]
        if steps[0] != steps[1]:
            found.append(f"{number}: {steps[0]}\n   {steps[1]}")
        found += [f"{number}: {words}" for each in here for words in in_english(each, aside)]
    return "\n".join(found)


def _picks_language(heard: Heard) -> bool:
    """Whether a screen lists the languages: each by its own name, one's own first."""
    return any(step(data).startswith("language-set") for _, data in heard.buttons)


def _steps(messages: list[Heard], language: str) -> list[object]:
    """Return what messages offer: the steps of each screen, how many keys it has, files and sounds."""
    found: list[object] = []
    for each in messages:
        if each.buttons:
            found.append([step(data).replace(" en", f" {language}") for _, data in each.buttons])
        if each.keyboard or each.voice or each.document:
            found.append((len(each.keyboard), bool(each.voice), each.document and each.document[0]))
    return found


def in_english(heard: Heard, aside: str) -> list[str]:
    """Return what stands in Latin letters in a message and is not a name, a published text or somebody's own words."""
    said = "\n".join([heard.text, *(label for label, _ in heard.buttons), *heard.keyboard])
    return [run for run in ENGLISH.findall(CODE_OR_LINK.sub("", said)) if run.casefold() not in aside]


def _aside(said: list[Said]) -> str:
    """Return all that is rightly in English: published texts, names, and what people say in their own words."""
    packs = [*EXAMPLE.glob("*.md"), *PACKS.glob("*.md")]
    house = settings_for(Path())
    names = [
        house.organisation,
        house.safety_name,
        house.second_safety_name,
        house.help_name,
        "Sayso",
        "Telegram",
        *FIRST_NAMES,
    ]
    languages = [CATALOGUE.say("language-name", each, {"language": each}) for each in LANGUAGES]
    own = [each.words for each in said if not each.step]
    texts = [" ".join(path.read_text(encoding="utf-8").split()) for path in packs]
    return "\n".join([*texts, *names, *languages, *own]).casefold()
