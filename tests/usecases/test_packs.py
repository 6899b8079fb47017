"""Reading a pack: what is right is read whole, and what is wrong is named with its line."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.domain.people import Role
from bot.usecases.packs import BadPack, Piece
from tests.usecases.written_packs import (
    FIELDS,
    FIRST,
    LONDON,
    PRIORITIES,
    SUMMARY,
    VOTES,
    WHOLE,
    WORDS,
    read,
    summary_only,
    written,
)

LINE = {key: number for number, key in enumerate(FIELDS, 2)}
"""The line each field stands on."""


def body(*sections: str) -> str:
    return "\n".join(sections)


def one(text: str) -> str:
    """A pack whose only part holds this text, from the 4th line of the body on."""
    return written(body(f"# What happened\n\n## The bus\n{text}\n", VOTES, PRIORITIES))


def entries(text: str) -> str:
    """A pack whose priorities hold this text, from the 9th line of the body on."""
    return written(body(SUMMARY, VOTES, f"# Priorities\n\nWhat comes first?\n\n{text}\n"))


BAD = {
    "a pack of another kind": ("Hello", 1, "pack-no-front-matter", ""),
    "nothing": ("", 1, "pack-no-front-matter", ""),
    "front matter without an end": ("---\ntitle: Forum\n", 1, "pack-no-front-matter", ""),
    "front matter that is a list": ("---\n- title\n---\n", 1, "pack-bad-front-matter", ""),
    "empty front matter": ("---\n---\n", 1, "pack-bad-front-matter", ""),
    "a field with a list": (written(title="[a, b]"), 1, "pack-bad-front-matter", ""),
    "a field with a colon": (
        written(place="The hall: upstairs"),
        LINE["place"],
        "pack-bad-front-matter",
        "mapping values are not allowed here",
    ),
    "a pack as long as a book": (written() + "x" * 200_000, 1, "pack-too-long", ""),
    "an unknown field": (written(colour="red"), len(FIELDS) + 2, "pack-unknown-field", "colour"),
    "a field twice": (written(QUORUM="7"), len(FIELDS) + 2, "pack-twice", "quorum"),
    "no title": (written(without="title"), 1, "pack-missing-field", "title"),
    "an empty title": (written(title=""), 1, "pack-missing-field", "title"),
    "nobody who runs it": (written(without="run by"), 1, "pack-missing-field", "run by"),
    "no language": (written(without="language"), 1, "pack-missing-field", "language"),
    "no such day": (written(date="2026-02-30 14:00"), LINE["date"], "pack-bad-date", "2026-02-30 14:00"),
    "a day without a time": (written(date="2026-12-10"), LINE["date"], "pack-bad-date", "2026-12-10"),
    "a day in words": (written(date="next Friday"), LINE["date"], "pack-bad-date", "next Friday"),
    "a day the other way round": (
        written(votes_close="15/01/2027 17:00"),
        LINE["votes close"],
        "pack-bad-date",
        "15/01/2027 17:00",
    ),
    "a time zone of its own": (
        written(priorities_close="2027-01-22 17:00+02:00"),
        LINE["priorities close"],
        "pack-bad-date",
        "2027-01-22 17:00+02:00",
    ),
    "an unknown audience": (
        written(audiences="carers, neighbours"),
        LINE["audiences"],
        "pack-unknown-audience",
        "neighbours",
    ),
    "an audience left empty": (written(audiences="carers,"), LINE["audiences"], "pack-unknown-audience", ""),
    "half a person for a quorum": (written(quorum="5.5"), LINE["quorum"], "pack-bad-quorum", "5.5"),
    "a quorum under 0": (written(quorum="-1"), LINE["quorum"], "pack-bad-quorum", "-1"),
    "a quorum of a country": (written(quorum="1000001"), LINE["quorum"], "pack-bad-quorum", "1000001"),
    "a quorum in words": (written(quorum="five"), LINE["quorum"], "pack-bad-quorum", "five"),
    "text before the sections": (written("Hello\n\n" + WHOLE), FIRST, "pack-before-sections", ""),
    "an unknown section": (written(WHOLE + "\n# News\n"), FIRST + 23, "pack-unknown-section", "News"),
    "a section twice": (written(body(SUMMARY, VOTES, PRIORITIES, SUMMARY)), FIRST + 19, "pack-twice", "What happened"),
    "no summary": (written(body(VOTES, PRIORITIES)), FIRST, "pack-missing-section", "What happened"),
    "an empty summary": (
        written(body("# What happened\n", VOTES, PRIORITIES)),
        FIRST,
        "pack-missing-section",
        "What happened",
    ),
    "votes that do not close": (written(without="votes close"), FIRST + 5, "pack-missing-field", "votes close"),
    "a closing date without votes": (
        written(body(SUMMARY, PRIORITIES)),
        LINE["votes close"],
        "pack-missing-section",
        "Votes",
    ),
    "a closing date without priorities": (
        written(body(SUMMARY, VOTES)),
        LINE["priorities close"],
        "pack-missing-section",
        "Priorities",
    ),
    "votes without a vote": (
        written(body(SUMMARY, "# Votes\n", PRIORITIES)),
        FIRST + 6,
        "pack-empty-section",
        "Votes",
    ),
    "a part without a heading": (
        written(body("# What happened\n\nThe bus.\n", VOTES, PRIORITIES)),
        FIRST + 2,
        "pack-heading-wanted",
        "",
    ),
    "a heading without words": (one("\nA bus.\n\n##\n\nB."), FIRST + 6, "pack-heading-wanted", ""),
    "two parts of one name": (one("\nA.\n\n## the BUS\n\nB."), FIRST + 6, "pack-twice", "the BUS"),
    "a smaller heading": (one("\n### Why"), FIRST + 4, "pack-only-text", "heading"),
    "a picture": (one("\nSee ![a bus](bus.png)."), FIRST + 4, "pack-only-text", "image"),
    "a tag in a sentence": (one("\nA <b>late</b> bus."), FIRST + 4, "pack-only-text", "html inline"),
    "a tag by itself": (one("\n<div>\nA bus.\n</div>"), FIRST + 4, "pack-only-text", "html block"),
    "a note for the writer": (one("\nA bus.\n\n<!-- ask Sam -->"), FIRST + 6, "pack-only-text", "html block"),
    "code": (one("\nA bus.\n\n```\nx = 1\n```"), FIRST + 6, "pack-only-text", "fence"),
    "a text that is set in too far": (one("\nA bus.\n\n    Another bus."), FIRST + 6, "pack-only-text", "code block"),
    "a quotation": (one("\n> A bus."), FIRST + 4, "pack-only-text", "blockquote"),
    "a line across": (one("\nA bus.\n\n***"), FIRST + 6, "pack-only-text", "hr"),
    "priorities without a question": (
        written(body(SUMMARY, VOTES, "# Priorities\n\n- **A**: b\n")),
        FIRST + 12,
        "pack-question-wanted",
        "Priorities",
    ),
    "priorities that are no list": (entries("The bus."), FIRST + 16, "pack-list-wanted", "Priorities"),
    "priorities in a numbered list": (entries("1. **A**: b"), FIRST + 16, "pack-list-wanted", "Priorities"),
    "words that are no list": (
        written(body(SUMMARY, VOTES, PRIORITIES, "# Words\n\nhoist: A machine.\n")),
        FIRST + 21,
        "pack-list-wanted",
        "Words",
    ),
    "an entry without bold": (entries("- **A**: b\n- The bus: late"), FIRST + 17, "pack-bold-wanted", ""),
    "an entry with bold in the middle": (entries("- The **bus**: late"), FIRST + 16, "pack-bold-wanted", ""),
    "an entry with no meaning": (entries("- **A**: b\n- **Bus**:"), FIRST + 17, "pack-bold-wanted", ""),
    "an entry twice": (entries("- **A**: b\n- **B**: c\n- **a**: d"), FIRST + 18, "pack-twice", "a"),
    "a picture in an entry": (entries("- **A**: ![b](c.png)"), FIRST + 16, "pack-only-text", "image"),
}


@pytest.mark.parametrize(("text", "line", "problem", "found"), BAD.values(), ids=BAD)
def test_what_is_wrong_is_named_with_its_line(text: str, line: int, problem: str, found: str) -> None:
    with pytest.raises(BadPack) as bad:
        read(text)
    assert (bad.value.problem, bad.value.line, bad.value.found) == (problem, line, found)


def test_a_pack_is_read_whole_each_piece_with_its_line() -> None:
    pack = read(written())
    assert (pack.name, pack.language, pack.title) == ("forum", "en", Piece("Forum", 2))
    assert (pack.place, pack.access) == (Piece("The hall", 4), Piece("No steps.", 5))
    assert (pack.run_by, pack.quorum) == ("Priya Nair", 5)
    assert pack.audiences == (Role.SERVICE_USER, Role.CARER, Role.STAFF)
    assert pack.starts == datetime(2026, 12, 10, 14, 0, tzinfo=LONDON)
    assert pack.votes_close == datetime(2027, 1, 15, 17, 0, tzinfo=UTC)
    assert [part.heading for part in pack.summary] == [Piece("The bus", FIRST + 2)]
    assert pack.summary[0].paragraphs == (Piece("The bus was late.", FIRST + 4),)
    assert pack.votes[0].heading == Piece("Shall we open on Saturdays?", FIRST + 8)
    assert pack.priorities_title == Piece("What comes first?", FIRST + 14)
    assert [(each.label, each.text) for each in pack.priorities] == [
        (Piece("The bus", FIRST + 16), Piece("A bus on time.", FIRST + 16)),
        (Piece("Quiet", FIRST + 17), Piece("1 quiet hour.", FIRST + 17)),
    ]
    assert pack.words[0].label == Piece("hoist", FIRST + 21)


@pytest.mark.parametrize("change", [lambda text: text.replace("\n", "\r\n"), lambda text: "\ufeff" + text])
def test_a_pack_saved_elsewhere_is_read_the_same(change: object) -> None:
    assert callable(change)
    assert read(change(written())) == read(written())


def test_only_the_summary_is_needed() -> None:
    pack = summary_only("## The bus\n\nThe bus was late.\n")
    assert (pack.votes, pack.priorities, pack.words, pack.votes_close, pack.priorities_title) == (
        (),
        (),
        (),
        None,
        None,
    )


def test_without_a_quorum_nobody_is_asked_for() -> None:
    assert read(written(without="quorum")).quorum == 0


def test_a_name_in_the_pack_goes_before_the_name_of_the_file() -> None:
    assert read(written(name="december")).name == "december"


def test_audiences_stand_in_the_order_they_are_shown_however_they_are_written() -> None:
    assert read(written(audiences="Staff,  SERVICE users")).audiences == (Role.SERVICE_USER, Role.STAFF)


def test_a_list_in_the_summary_is_read_line_by_line() -> None:
    pack = summary_only("## Plans\n\nWe plan:\n\n1. a bus\n2. a bench\n   - of wood\n")
    assert [piece.text for piece in pack.summary[0].paragraphs] == ["We plan:", "a bus", "a bench", "of wood"]
    assert [piece.line - pack.summary[0].heading.line for piece in pack.summary[0].paragraphs] == [2, 4, 5, 6]


def test_marks_of_style_go_and_their_text_stays() -> None:
    pack = summary_only("## *The* bus\n\nA **very** _late_ [bus](https://a.example) at `9` &amp; *10*\\*.\nIt came.\n")
    assert pack.summary[0].heading.text == "The bus"
    assert pack.summary[0].paragraphs[0].text == "A very late bus at 9 & 10*.\nIt came."


@pytest.mark.parametrize("between", [": ", ":", " - ", " – ", " "])
def test_a_name_in_bold_may_be_followed_by_any_of_these(between: str) -> None:
    pack = read(written(body(SUMMARY, VOTES, PRIORITIES, WORDS.replace(": ", between))))
    assert (pack.words[0].label.text, pack.words[0].text.text) == ("hoist", "A machine that lifts.")


def test_priorities_may_begin_as_a_question_alone() -> None:
    pack = read(written(body(SUMMARY, VOTES, "# Priorities\n\nWhat comes first?\n")))
    assert (pack.priorities, pack.priorities_title) == ((), Piece("What comes first?", FIRST + 14))


def test_every_text_people_will_read_is_there_to_be_checked() -> None:
    texts = [piece.text for piece in read(written()).texts()]
    assert texts == [
        "Forum",
        "The hall",
        "No steps.",
        "The bus",
        "The bus was late.",
        "Shall we open on Saturdays?",
        "It costs 400 pounds.",
        "What comes first?",
        "A bus on time.",
        "1 quiet hour.",
        "A machine that lifts.",
    ]
