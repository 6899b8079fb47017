"""A switch of language is offered to somebody whose words are surely in it, and never made without their yes."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.domain.people import Role
from tests.drivers.offline import offline
from tests.drivers.somebody import Somebody
from tests.voice.phrases import ENGLISH, NOT_SURE, OTHER_LANGUAGES, POLISH

TOLD = frozenset({"words-1"})
POLISH_LABEL = "Polski"


def offered(who: Somebody) -> list[str]:
    return [label.partition(". ")[2] for label, _ in who.buttons]


async def language_of(who: Somebody) -> str:
    async with who.offline.app.store.unit() as unit:
        person, _ = await unit.records.people.known(who.person_id)
    return person.language


@pytest.mark.parametrize("words", POLISH[:3])
async def test_polish_words_offer_polish_and_change_nothing_yet(tmp_path: Path, words: str) -> None:
    async with offline(tmp_path) as found:
        ana = await found.somebody(Role.SERVICE_USER)
        await ana.says("/start")
        await ana.says(words)
        assert POLISH_LABEL in offered(ana)
        assert await language_of(ana) == "en"
        await ana.picks(POLISH_LABEL)
        assert await language_of(ana) == "pl"


async def test_nobody_is_offered_what_is_not_sure_or_what_they_speak_already(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        ana = await found.somebody(Role.SERVICE_USER)
        await ana.says("/start")
        for words in (*NOT_SURE.values(), *OTHER_LANGUAGES, *ENGLISH[:5]):
            if words.strip():
                await ana.says(words)
                assert POLISH_LABEL not in offered(ana), words
        assert await language_of(ana) == "en"


async def test_who_says_what_matters_in_polish_is_thanked_kept_and_offered_polish(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        ana = await found.somebody(Role.CARER, told=TOLD)
        await ana.says("/start")
        await ana.takes("say 2")
        await ana.says(POLISH[0])
        assert POLISH_LABEL in offered(ana)
        assert found.rows("SELECT language FROM contributions") == [("pl",)]
        assert await language_of(ana) == "en"
