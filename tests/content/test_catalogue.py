"""The catalogue: complete in every language, strict where it is tested, forgiving where people are served."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast

from bot.content.catalogue import LANGUAGES, RIGHT_TO_LEFT, Catalogue, MissingSentence, _only_needed, _read
from tests.content.samples import CATALOGUE, ENGLISH_ONLY, FOLDER, LONDON, chat_files, gaps, messages, said, variants

OTHERS = LANGUAGES[1:]
FORGIVING = Catalogue(LONDON)
MOMENT = datetime(2026, 12, 10, 14, 0, tzinfo=UTC)


class Half(Catalogue):
    """A catalogue whose second language lacks one sentence."""

    def __init__(self, lacking: str, strict: bool) -> None:
        super().__init__(LONDON, strict)
        self.half = _read.__wrapped__("pl")
        self.half._messages.pop(lacking)

    def _bundle(self, language: str) -> FluentBundle:
        return self.half if language == "pl" else super()._bundle(language)


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_every_sentence_of_the_chat(language: str) -> None:
    assert set(messages(language)) == set(messages("en", chat_files("en")))
    assert CATALOGUE.keys(language) == set(messages(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_written_twice(language: str) -> None:
    names = [
        entry.id.name
        for path in sorted((FOLDER / language).glob("*.ftl"))
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body
        if isinstance(entry, ast.Message)
    ]
    assert [name for name, times in Counter(names).items() if times > 1] == []


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_the_same_files_with_the_same_sentences(language: str) -> None:
    assert chat_files(language) == chat_files("en")
    for name in chat_files("en"):
        assert list(messages(language, (name,))) == list(messages("en", (name,)))


def test_only_what_organisers_read_outside_the_chat_is_in_english_only() -> None:
    alone = set(messages("en")) - set(messages("pl"))
    assert {key.partition("-")[0] for key in alone} == {"command", "doctor", "pack", "finding", "weight", "export"}
    assert alone == set(messages("en", ENGLISH_ONLY))


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_has_the_same_gaps_in_every_language(language: str) -> None:
    differ = {key: gaps(key, language) ^ gaps(key, "en") for key in messages(language)}
    assert {key: found for key, found in differ.items() if found} == {}


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_tells_the_same_cases_apart(language: str) -> None:
    """Cases such as a role or a band; how many plural forms there are is for each language to say."""
    plural = {"0", "zero", "one", "two", "few", "many", "other"}
    for key in messages(language):
        for gap, known in variants(key, "en").items():
            theirs = variants(key, language).get(gap, [])
            assert set(known) - plural == set(theirs) - plural, (key, gap)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_can_be_said_in_every_form(language: str) -> None:
    for key in messages(language, chat_files(language)):
        for text in said(key, language):
            assert text.strip()
            assert "{" not in text
            assert "$" not in text


def test_every_case_ends_in_one_for_all_that_is_left() -> None:
    """Whatever comes, a person reads a sentence: Fluent asks for a default, and this tries it."""
    for language in LANGUAGES:
        for key in messages(language, chat_files(language)):
            named = dict.fromkeys(gaps(key, language), "something nobody thought of")
            assert CATALOGUE.say(key, language, named)


def test_a_strict_catalogue_raises_what_is_missing() -> None:
    with pytest.raises(MissingSentence, match="no-such-sentence"):
        CATALOGUE.say("no-such-sentence", "en")
    with pytest.raises(MissingSentence, match="menu"):
        Half("menu", strict=True).say("menu", "pl")
    with pytest.raises(MissingSentence, match="fr"):
        CATALOGUE.say("menu", "fr")
    for catalogue in (CATALOGUE, FORGIVING):
        with pytest.raises(MissingSentence, match="gaps"):
            catalogue.say("vote-label", "en", {})


def test_people_are_served_in_english_where_their_language_lacks_a_sentence() -> None:
    assert Half("menu", strict=False).say("menu", "pl") == "What do you want to do?"
    assert FORGIVING.say("menu", "fr") == "What do you want to do?"
    assert FORGIVING.say("command-stop-how", "pl") == FORGIVING.say("command-stop-how", "en")


def test_where_no_language_has_a_sentence_production_raises_too() -> None:
    with pytest.raises(MissingSentence):
        FORGIVING.say("no-such-sentence", "pl")


def test_a_form_that_is_not_there_is_the_sentence_itself() -> None:
    assert CATALOGUE.say("menu", "en", form="spoken") == CATALOGUE.say("menu", "en")


@pytest.mark.parametrize(
    ("count", "polish", "english"),
    [
        (0, "Nie ma jeszcze wyników.", "There are no results yet."),
        (1, "Jest 1 wynik.", "There is 1 result."),
        (2, "Są 2 wyniki.", "There are 2 results."),
        (5, "Jest 5 wyników.", "There are 5 results."),
        (12, "Jest 12 wyników.", "There are 12 results."),
        (22, "Są 22 wyniki.", "There are 22 results."),
        (25, "Jest 25 wyników.", "There are 25 results."),
        (101, "Jest 101 wyników.", "There are 101 results."),
    ],
)
def test_numbers_take_the_plural_form_of_their_language(count: int, polish: str, english: str) -> None:
    assert CATALOGUE.say("results", "pl", {"count": count}) == polish
    assert CATALOGUE.say("results", "en", {"count": count}) == english


@pytest.mark.parametrize(
    ("key", "gap", "expected"),
    [
        ("vote-turnout", "people", {1: "głosowała 1 osoba", 2: "głosowały 2 osoby", 5: "głosowało 5 osób"}),
        ("vote-turnout", "people", {22: "głosowały 22 osoby", 112: "głosowało 112 osób"}),
        ("meeting-cards", "cards", {1: "1 krótka karta", 2: "2 krótkie karty", 5: "5 krótkich kart"}),
        ("words-too-long", "over", {1: "1 znak", 2: "2 znaki", 5: "5 znaków", 22: "22 znaki"}),
        ("priorities-took-part", "people", {5: "Odpowiedziało 5 osób", 22: "Odpowiedziały 22 osoby"}),
    ],
)
def test_polish_counts_people_and_things_rightly(key: str, gap: str, expected: Mapping[int, str]) -> None:
    for count, part in expected.items():
        assert part in CATALOGUE.say(key, "pl", {gap: count})


def test_days_and_times_are_said_as_each_language_says_them() -> None:
    assert CATALOGUE.say("meeting-when", "en", {"starts": MOMENT}) == "When: Thursday 10 December 2026 at 2:00 pm."
    assert CATALOGUE.say("meeting-when", "pl", {"starts": MOMENT}) == "Kiedy: czwartek 10 grudnia 2026, 14:00."
    assert CATALOGUE.say("meeting-label", "en", {"day": date(2026, 12, 10)}) == "10 December 2026"
    assert CATALOGUE.say("meeting-label", "pl", {"day": date(2026, 5, 1)}) == "1 maja 2026"


def test_times_are_those_of_the_organisation_in_summer_and_over_midnight() -> None:
    summer = datetime(2026, 6, 30, 23, 15, tzinfo=UTC)
    assert CATALOGUE.say("meeting-when", "en", {"starts": summer}) == "When: Wednesday 1 July 2026 at 12:15 am."
    warsaw = Catalogue(ZoneInfo("Europe/Warsaw"), strict=True)
    assert warsaw.say("meeting-when", "pl", {"starts": MOMENT}) == "Kiedy: czwartek 10 grudnia 2026, 15:00."


def test_large_numbers_are_written_as_each_language_writes_them() -> None:
    assert CATALOGUE.say("vote-turnout", "en", {"people": 12345}) == "12,345 people have voted so far."
    assert "12\xa0345 osób" in CATALOGUE.say("vote-turnout", "pl", {"people": 12345})


def test_what_fills_a_gap_stays_as_it_is() -> None:
    """No signs that isolate it, which would be read aloud or break a link, and nothing escaped."""
    given = {"role": "carer", "days": 14, "links": "https://a.example/join/x?y=1&z=2"}
    text = CATALOGUE.say("invite-made", "en", given)
    assert text.endswith("\nhttps://a.example/join/x?y=1&z=2")
    for language in RIGHT_TO_LEFT & set(LANGUAGES):
        assert CATALOGUE.say("invite-made", language, given).endswith("\nhttps://a.example/join/x?y=1&z=2")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("<1>. <نعم>", "1. نعم"),
        ("<1>. <Bus>", "1. <Bus>"),
        ("هاتف: <01632 960 103>.", "هاتف: <01632 960 103>."),
        ("<قال <Priya>.> ثم <خدمة NHS>: <5>", "قال <Priya>. ثم <خدمة NHS>: 5"),
        ("دعوة:\n<https://a.example\nhttps://b.example>", "دعوة:\nhttps://a.example\nhttps://b.example"),
    ],
)
def test_from_right_to_left_only_what_needs_it_has_a_direction_of_its_own(text: str, left: str) -> None:
    signs = str.maketrans("<>", "\u2068\u2069")
    assert _only_needed(text.translate(signs)) == left.translate(signs)


def test_what_is_typed_in_english_works_in_every_language() -> None:
    for language in LANGUAGES:
        typed = CATALOGUE.typed(language)
        assert (typed["help"], typed["stop"], typed["i do not feel safe"]) == ("help", "stop", "safe")
    assert CATALOGUE.typed("pl")["pomoc"] == "help"
    assert "pomoc" not in CATALOGUE.typed("en")
    assert CATALOGUE.typed("fr") == CATALOGUE.typed("en")
