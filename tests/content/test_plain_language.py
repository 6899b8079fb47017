"""The plain-language checker on sentences whose findings were written down beforehand."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.content.plain_language import Finding, Weight, check, hard_words, sentences, words


def found(text: str, language: str = "en", explained: tuple[str, ...] = ()) -> list[tuple[str, str, str]]:
    return [(finding.rule, finding.found, finding.instead) for finding in check(text, language, explained)]


def of_words(length: int) -> str:
    return " ".join(["bus"] * length) + "."


@pytest.mark.parametrize(
    ("length", "weight"),
    [(1, None), (15, None), (16, Weight.ADVICE), (25, Weight.ADVICE), (26, Weight.BLOCKER), (80, Weight.BLOCKER)],
)
def test_a_sentence_is_long_over_15_words_and_too_long_over_25(length: int, weight: Weight | None) -> None:
    assert [(finding.rule, finding.weight, finding.instead) for finding in check(of_words(length), "en")] == (
        [("long-sentence", weight, str(length))] if weight else []
    )


def test_dashes_and_smileys_are_no_words_and_numbers_are() -> None:
    assert words("It costs – 20 :-) pence, or 5%!") == ["It", "costs", "20", "pence,", "or", "5%!"]


def test_two_sentences_are_measured_apart() -> None:
    assert found(of_words(15) + " B" + of_words(15)[1:]) == []


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two! Three? Four… Five", ["One.", "Two!", "Three?", "Four…", "Five"]),
        ("It costs 5.30 pounds. Good.", ["It costs 5.30 pounds.", "Good."]),
        ("Mr. Brown met Dr. Lee. They spoke.", ["Mr. Brown met Dr. Lee.", "They spoke."]),
        ("Bus No. 5 is late. We wait.", ["Bus No. 5 is late.", "We wait."]),
        ("“Stop!” she said. “No.” He left.", ["“Stop!” she said.", "“No.”", "He left."]),
        ("Wait... what? Yes!!!", ["Wait... what?", "Yes!!!"]),
        ("A heading\n\nand a text", ["A heading", "and a text"]),
        ("It goes\nover two   lines. Then on.", ["It goes over two lines.", "Then on."]),
        ("Czy ośrodek ma być otwarty? Żeby nikt nie czekał.", ["Czy ośrodek ma być otwarty?", "Żeby nikt nie czekał."]),
        ("हम आए। वह गया।", ["हम आए।", "वह गया।"]),
        ("هل جاء؟ نعم۔", ["هل جاء؟", "نعم۔"]),
        ("... !", []),
        ("", []),
    ],
)
def test_a_text_is_split_into_its_sentences(text: str, parts: list[str]) -> None:
    assert [sentence.text for sentence in sentences(text)] == parts


@settings(max_examples=200, deadline=None)
@given(st.text(st.sampled_from("aB1 .!?…\n\"'”) ,ż।"), max_size=60))
def test_splitting_loses_and_reorders_no_word(text: str) -> None:
    assert [word for sentence in sentences(text) for word in words(sentence.text)] == words(text)
    starts = [sentence.start for sentence in sentences(text)]
    assert starts == sorted(starts)
    for sentence in sentences(text):
        assert text[sentence.start :].split(maxsplit=1)[0] == sentence.text.split()[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We utilise it.", [("hard-word", "utilise", "use")]),
        ("We must commence now.", [("hard-word", "commence", "start")]),
        ("Stakeholders met.", [("hard-word", "Stakeholders", "people who have a say")]),
        ("In order to vote, come.", [("hard-word", "In order to", "to")]),
        ("This is a commencement.", []),
        ("We will touch base soon.", [("metaphor", "touch base", "talk")]),
        ("We met via a phone.", [("latin", "via", "by, through")]),
        ("Bring food, e.g. bread.", [("latin", "e.g.", "for example")]),
        ("It can't wait.", [("contraction", "can't", "cannot")]),
        ("We won’t go.", [("contraction", "won’t", "will not")]),
        ("It isn't here.", [("contraction", "isn't", "is not")]),
        ("They've come.", [("contraction", "They've", "They have")]),
        ("It's ready.", [("contraction", "It's", "It is")]),
        ("Sam's bus is late.", []),
        ("Ten people came.", [("number-word", "Ten", "10")]),
        ("Nobody attends the tender.", []),
        ("The form was sent by us.", [("passive", "was sent by", "say who does it")]),
        ("Tea is given here.", [("passive", "is given", "say who does it")]),
        ("It is not unusual.", [("double-negative", "not unusual", "say it without not")]),
        ("We do not know nothing.", [("double-negative", "do not know nothing", "say it without not")]),
        ("The NHS helps.", [("initials", "NHS", "")]),
        ("The UK has TV. OK.", []),
        ("I am here.", []),
        ("Of 10 people, 20% came.", [("percentage", "20%", "")]),
        ("It rose by 5.5 % then.", [("percentage", "5.5 %", "")]),
        ("6 out of 10 people came.", []),
    ],
)
def test_english_is_found_hard_where_it_is(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ponadto jest zupa.", [("hard-word", "Ponadto", "też")]),
        ("Kup owoce, np. jabłka.", [("latin", "np.", "na przykład")]),
        ("Były dwa autobusy.", [("number-word", "dwa", "2")]),
        ("List został wysłany.", [("passive", "został wysłany", "napisz, kto to robi")]),
        ("Przyszło 20% osób.", [("percentage", "20%", "")]),
        ("Pomaga nam MOPS.", [("initials", "MOPS", "")]),
        ("Autobus jeździ co 15 minut.", []),
    ],
)
def test_polish_is_found_hard_where_it_is(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text, "pl") == expected


def test_explained_words_are_let_through_however_they_are_written() -> None:
    text = "Respite helps. The NHS pays. We commence."
    assert [rule for rule, *_ in found(text)] == ["hard-word", "initials", "hard-word"]
    assert found(text, explained=("respite", "nhs")) == [("hard-word", "commence", "start")]
    assert found("We need respite care.", explained=("respite care",)) == []


def test_a_language_without_a_list_is_still_measured() -> None:
    assert hard_words("de") == ()
    assert [rule for rule, *_ in found(of_words(16) + " The NHS. 5%.", "de")] == [
        "long-sentence",
        "initials",
        "percentage",
    ]


def test_findings_name_the_line_their_sentence_starts_on() -> None:
    text = "We met.\nWe must commence\nsoon. It\nis via bus.\n\nThe NHS came."
    lines = [(finding.line, finding.found) for finding in check(text, "en", first_line=10)]
    assert lines == [(11, "commence"), (12, "via"), (15, "NHS")]


def test_only_length_keeps_a_text_from_being_published() -> None:
    text = "The NHS was sent two stakeholders, e.g. 5%, and it isn't not unusual."
    assert {finding.weight for finding in check(text, "en")} == {Weight.ADVICE}


def test_a_finding_is_a_value() -> None:
    assert check("We commence.", "en", first_line=3) == [
        Finding(3, "hard-word", Weight.ADVICE, "commence", "start"),
    ]


@pytest.mark.parametrize("language", ["en", "pl"])
def test_every_word_of_the_lists_is_a_rule_that_gives_advice(language: str) -> None:
    rules = hard_words(language)
    assert len(rules) > 50
    assert all(instead.strip() for _, _, instead in rules)
    assert len({pattern.pattern for pattern, _, _ in rules}) == len(rules)
