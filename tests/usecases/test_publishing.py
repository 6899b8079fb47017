"""Publishing a pack: held to plain language, cut into cards, made into a meeting and its rounds."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.commands.packs import GATE
from bot.content import plain_language
from bot.domain.changes import Publish
from bot.domain.library import Library
from bot.domain.rounds import Option, Question, Subject
from bot.domain.words import Localised
from bot.usecases import publishing
from bot.usecases.packs import BadPack, Pack
from tests.usecases.written_packs import FIRST, NOW, PRIORITIES, SUMMARY, VOTES, read, summary_only, written

EXAMPLES = sorted((Path(__file__).parents[2] / "bot" / "content" / "example").glob("*.md"))
EMPTY = Library(0)


def published(*packs: Pack, library: Library = EMPTY, overruled: str | None = None) -> Publish:
    change = publishing.publish(packs, library, GATE, NOW, overruled)
    assert change is not None
    return change


def after(change: Publish) -> Library:
    return Library(1, {change.meeting.id: change.meeting}, {each.id: each for each in change.rounds})


def refused(*packs: Pack, library: Library = EMPTY) -> tuple[int, str, str]:
    with pytest.raises(BadPack) as bad:
        publishing.publish(packs, library, GATE, NOW)
    return bad.value.line, bad.value.problem, bad.value.found


def findings(pack: Pack) -> list[tuple[int, str, str, str]]:
    return [(each.line, each.rule, each.weight, each.instead) for each in publishing.check(pack, GATE)]


def both(english: str, polish: str) -> tuple[Pack, Pack]:
    return summary_only(english), summary_only(polish, "pl")


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.name)
def test_the_example_has_nothing_hard_to_read(file: Path) -> None:
    assert findings(read(file.read_text(encoding="utf-8"), file.name.split(".")[0])) == []


def test_the_example_is_published_in_all_its_languages() -> None:
    packs = [read(file.read_text(encoding="utf-8"), "willow-lane") for file in EXAMPLES]
    change = published(*packs)
    assert change.meeting.title.languages == ("en", "pl")
    assert [each.subject for each in change.rounds] == [Subject.VOTE, Subject.PRIORITIES]
    assert all(each.opens == NOW for each in change.rounds)
    assert len(change.meeting.cards) == 7
    found = {term for card in change.meeting.cards for term in change.meeting.terms_in(card, "pl")}
    assert found == set(change.meeting.terms)


def test_a_pack_becomes_a_meeting_with_its_rounds() -> None:
    change = published(read(written()), library=Library(0, {4: published(read(written(), "other")).meeting}))
    vote, priorities = change.rounds
    assert (change.meeting.id, vote.id, priorities.id, vote.meeting_id) == (5, 1, 2, 5)
    assert (vote.quorum, vote.audiences) == (5, read(written()).audiences)
    assert (vote.closes, priorities.closes) == (read(written()).votes_close, read(written()).priorities_close)
    english = Localised.of({"en": "Shall we open on Saturdays?"}), Localised.of({"en": "It costs 400 pounds."})
    assert vote.questions == (Question(1, "yes_no", *english),)
    assert priorities.questions[0].options[1] == Option(
        "o2", Localised.of({"en": "Quiet"}), Localised.of({"en": "1 quiet hour."})
    )


def test_of_the_forms_of_a_word_the_first_is_shown() -> None:
    text = "## A\n\nB.\n\n# Words\n\n- **hoist / lift  / lifts**: A machine.\n"
    term = published(summary_only(text)).meeting.terms[0]
    assert (term.word, term.forms) == (Localised.of({"en": "hoist"}), Localised.of({"en": "hoist / lift / lifts"}))


def test_the_same_published_twice_changes_nothing() -> None:
    library = after(published(read(written())))
    assert publishing.publish([read(written())], library, GATE, NOW + timedelta(days=9)) is None


def test_the_same_published_twice_changes_nothing_though_people_have_added_words_and_a_round_is_closed() -> None:
    change = published(read(written()))
    said = Option("o9", Localised.of({"en": "A"}), Localised.of({"en": "A"}))
    rounds = [replace(change.rounds[0], closed_at=NOW), change.rounds[1].with_options([said])]
    library = replace(after(change), rounds={each.id: each for each in rounds})
    assert publishing.publish([read(written())], library, GATE, NOW) is None


@pytest.mark.parametrize(
    "other",
    [
        written(title="Another forum"),
        written(quorum="6"),
        written(votes_close="2027-01-16 17:00"),
        written().replace("400 pounds", "500 pounds"),
        written().replace("was late", "came late"),
        written().replace("A machine", "The machine"),
    ],
)
def test_another_pack_of_the_same_name_is_refused(other: str) -> None:
    assert refused(read(other), library=after(published(read(written())))) == (1, "pack-name-taken", "forum")


def test_another_name_is_another_meeting() -> None:
    change = published(read(written(), "january"), library=after(published(read(written()))))
    assert (change.meeting.id, [each.id for each in change.rounds]) == (2, [3, 4])


@pytest.mark.parametrize("field", ["votes_close", "priorities_close"])
@pytest.mark.parametrize(("moment", "past"), [("2026-12-11 09:00", True), ("2026-12-11 09:01", False)])
def test_what_would_close_in_the_past_is_refused(field: str, moment: str, past: bool) -> None:
    pack = read(written(**{field: moment}))
    if past:
        assert refused(pack)[1] == "pack-closes-in-past"
    else:
        assert published(pack)


def test_more_than_12_votes_are_too_many_for_one_pack() -> None:
    votes = "\n".join(f"## Number {number}?\n" for number in range(1, 14))
    assert refused(read(written(f"{SUMMARY}\n# Votes\n\n{votes}\n{PRIORITIES}"))) == (
        FIRST + 8 + 24,
        "pack-too-many-votes",
        "12",
    )


SAME = {
    "another part": "## A\n\nB.\n\n## C\n\nD.\n",
    "another paragraph": "## A\n\nB.\n\nC.\n",
    "a word of its own": "## A\n\nB.\n\n# Words\n\n- **a**: b\n",
}


@pytest.mark.parametrize("polish", SAME.values(), ids=SAME)
def test_languages_must_have_the_same_parts(polish: str) -> None:
    assert refused(*both("## A\n\nB.\n", polish)) == (1, "pack-languages-differ", "pl")


@pytest.mark.parametrize(
    ("field", "value"), [("date", "2026-12-11 14:00"), ("audiences", "carers"), ("quorum", "6"), ("name", "other")]
)
def test_languages_must_have_the_same_dates_audiences_and_quorum(field: str, value: str) -> None:
    polish = summary_only("## A\n\nB.\n", "pl", **{field: value})
    assert refused(summary_only("## A\n\nB.\n"), polish)[1] == "pack-languages-differ"


def test_languages_must_have_the_same_rounds() -> None:
    more = [
        written(f"{SUMMARY}\n{VOTES}\n## And?\n\n{PRIORITIES}", language="pl"),
        written(f"{SUMMARY}\n{VOTES}\n{PRIORITIES}- **C**: d\n", language="pl"),
        written(votes_close="2027-01-15 18:00", language="pl"),
    ]
    for polish in more:
        assert refused(read(written()), read(polish))[1] == "pack-languages-differ"


def test_one_language_cannot_come_twice() -> None:
    assert refused(read(written()), read(written()))[1:] == ("pack-languages-differ", "en")


def test_findings_name_their_line_and_come_in_the_order_of_lines() -> None:
    pack = read(
        written(f"{SUMMARY}\n{VOTES.replace('400 pounds', 'two pounds')}\n{PRIORITIES}").replace(
            "was late.", "was\nlate. We\ncommence via bus."
        )
    )
    assert findings(pack) == [
        (FIRST + 5, "hard-word", "advice", "start"),
        (FIRST + 5, "latin", "advice", "by, through"),
        (FIRST + 12, "number-word", "advice", "2"),
    ]


def test_words_a_pack_explains_are_let_through_in_each_of_their_forms() -> None:
    hard = "## A\n\nWe must commence. Respite helps.\n"
    assert [rule for _, rule, *_ in findings(summary_only(hard))] == ["hard-word", "hard-word"]
    explained = hard + "\n# Words\n\n- **break / respite**: Time off.\n- **commence**: Start.\n"
    assert findings(summary_only(explained)) == []


def test_labels_headings_and_items_must_fit_their_screens() -> None:
    label = written().replace("**Quiet**", f"**{'x' * 20}**")
    assert findings(read(label)) == []
    assert findings(read(label.replace("x" * 20, "x" * 21))) == [(FIRST + 17, "long-label", "blocker", "20")]
    most = publishing.LONGEST_HEADING
    for words, expected in ((most, []), (most + 1, [(FIRST + 2, "long-heading", "blocker", str(most))])):
        assert findings(read(written().replace("## The bus", "## " + "bus " * words))) == expected
    for words, expected in ((40, []), (41, [(FIRST + 8, "long-item", "blocker", "40")])):
        item = "Bus. " * words
        assert findings(read(written().replace("It costs 400 pounds.", item))) == expected


def test_why_findings_were_overruled_is_kept() -> None:
    assert published(read(written()), overruled="It is a law.").meeting.overruled == "It is a law."
    assert published(read(written())).meeting.overruled is None


def test_the_gate_splits_sentences_as_the_checker_does() -> None:
    text = "It is 5.30. Mr. Brown waits. Good"
    assert list(GATE.sentences(text)) == [sentence.text for sentence in plain_language.sentences(text)]
