"""A conversation in which everybody shares their phone.

'Is it you, and are you alone?' is answered with yes and taken out of what is heard. News and what somebody just gave
are written as a shared phone shows them. The rest must be as it is written.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.content.catalogue import LANGUAGES
from bot.domain.changes import SavePerson
from bot.domain.preferences import Phone
from tests.content.samples import CATALOGUE, variants
from tests.drivers.talking import Talker
from tests.transcripts.ways.compared import is_news, told
from tests.transcripts.ways.way import Way
from tests.transcripts.written import HEARD, Line


class Shared(Way):
    """Plays with shared phones."""

    async def begun(self, talker: Talker) -> None:
        person = (await self.known(talker)).person
        shared = replace(person.preferences, phone=Phone.SHARED)
        async with self.running.app.store.unit() as unit:
            await unit.write([SavePerson(replace(person, preferences=shared))])

    async def say(self, talker: Talker, what: str) -> None:
        await super().say(talker, what)
        await self._is_alone(talker)

    async def speak(self, talker: Talker, what: str) -> None:
        await super().speak(talker, what)
        await self._is_alone(talker)

    async def _is_alone(self, talker: Talker) -> None:
        """Let somebody who is asked say that they are alone; what is said before the question stays."""
        heard = await talker.hears()
        if heard and heard[-1].text.endswith(ALONE):
            asked = heard.pop()
            await talker.picks(CATALOGUE.say("choice-alone", "en"))
            after = await talker.hears()
            after[0].text = (asked.text.removesuffix(ALONE) + after[0].text).strip()
            heard += after
        self.waiting[talker.name] += heard

    def written(self, line: Line) -> str:
        """Return what a shared phone shows where this is written: not what somebody gave, nor what news is about."""
        return told(_once([_neutral(each) if is_news(each) else _without_answers(each) for each in line.heard]))

    def heard(self, messages: list[str]) -> str:
        """Return what was heard. The answer to a question may show to whoever said just now that they are alone."""
        return told(_once([ANSWER_NOW.sub("", each) for each in messages]))


ALONE = CATALOGUE.say("alone", "en")


ANSWERS = [
    *(
        CATALOGUE.say("answer-now", each, {"choice": way})
        for each in HEARD
        for way in variants("answer-now", each)["choice"]
    ),
    *(CATALOGUE.say("answer-now-text", each, {"text": "..."}) for each in HEARD),
]
ANSWER_NOW = re.compile(
    "|".join(rf"^\n{re.escape(each).replace(re.escape('...'), '.*')}\n" for each in ANSWERS), re.MULTILINE
)
"""What a question says about the answer it has already."""
ANY_ANSWER_NOW = re.compile(
    rf"^\n{re.escape(CATALOGUE.say('answer-now', 'en', {'choice': ''}).partition(':')[0])}:.*\n", re.MULTILINE
)
"""What any screen says about what somebody answered."""


def _once(messages: list[str]) -> list[str]:
    """Return messages without what was said already: results of several rounds are each the same neutral word."""
    return list(dict.fromkeys(messages))


def _neutral(news: str) -> str:
    language = next(each for each in LANGUAGES if CATALOGUE.say("news-later", each) in news)
    parts = (CATALOGUE.say("news-neutral", language), CATALOGUE.say("news-later", language))
    return "\n\n".join(parts) + f"\n[{CATALOGUE.say('choice-read-it', language)}]"


def _without_answers(text: str) -> str:
    for language in LANGUAGES:
        saved, kept = (CATALOGUE.say(f"answer-{each}", language) for each in ("saved", "kept"))
        text = re.sub(rf"^{re.escape(saved)}\n\n.*$", kept, text, flags=re.MULTILINE)
        own, shared = (
            CATALOGUE.say("preference-phone", language, {"now": each.value}) for each in (Phone.OWN, Phone.SHARED)
        )
        text = text.replace(own, shared)
        for told_about_names in ("open-kept", "open-secret"):
            text = text.replace(CATALOGUE.say(told_about_names, language), CATALOGUE.say("open-noted", language))
    return ANY_ANSWER_NOW.sub("", text)
