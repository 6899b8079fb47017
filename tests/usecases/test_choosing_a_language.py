"""Every language is named in itself, one's own first; what is on the next page is named by what is on it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.content.symbols import Symbols
from bot.domain.people import Person, Role
from bot.domain.places import Place
from bot.domain.words import Listed, Text
from bot.usecases.joining import choose_language
from bot.usecases.outcomes import Refused
from bot.usecases.visit import Visit
from tests.drivers.offline import Offline, offline

MANY = ("en", "cy", "pl", "ro", "ur", "bn", "ar", "es")


def visit(found: Offline, language: str, languages: tuple[str, ...]) -> Visit:
    """Somebody who speaks this, in a house that offers these."""
    app, store = found.app, found.app.store
    person = Person(1, frozenset({Role.CARER}), language)
    return Visit(
        person,
        Place(),
        1,
        "telegram",
        found.clock.now,
        None,  # type: ignore[arg-type]  # nothing published is looked at
        replace(app.house, languages=languages),
        None,  # type: ignore[arg-type]  # nor anything stored
        store.chance,
        app.languages,
        lambda words: False,
        None,  # type: ignore[arg-type]  # nor is anything written
        Symbols(None),
    )


@pytest.mark.parametrize("languages", [MANY, MANY[:5], MANY[:2]], ids=len)
async def test_every_language_can_be_picked_with_at_most_five_choices_a_screen(
    languages: tuple[str, ...], tmp_path: Path
) -> None:
    async with offline(tmp_path, example=False) as found:
        seen: list[str] = []
        page = before = 0
        while len(seen) < len(languages):
            screen = await choose_language(visit(found, "ro", languages), str(page))
            assert len(screen.choices) <= 5
            seen += [each.step.arguments[0] for each in screen.choices if each.step.name == "language-set"]
            further = [each for each in screen.choices if each.step.name == "language"]
            if further:
                assert isinstance(further[0].label, Listed)
                named = [text.language for text in further[0].label.texts if isinstance(text, Text)]
                assert set(named) == set(languages) - set(seen)
            assert len(seen) > before
            before, page = len(seen), page + 1
        assert sorted(seen) == sorted(languages)
        assert seen[0] == ("ro" if "ro" in languages else languages[0])


async def test_a_page_that_is_not_there_is_refused(tmp_path: Path) -> None:
    async with offline(tmp_path, example=False) as found:
        for page in ("2", "-1", "x", ""):
            with pytest.raises(Refused):
                await choose_language(visit(found, "en", MANY), page)
