"""A pack says for each thing to vote on how it is voted on, and among what; what is wrong is named with its line."""

from __future__ import annotations

import pytest

from bot.domain.rounds import TieRule
from bot.usecases.packs import BadPack
from bot.usecases.packs.asked import rounds_asked
from tests.usecases.written_packs import FIRST, NOW, PRIORITIES, SUMMARY, read, written

DAYS = "- **Monday**: Lunch at 1 on Mondays.\n- **Friday**: Lunch at 1 on Fridays.\n"
ITEM = FIRST + SUMMARY.count("\n") + 3
"""The line of the heading of the thing to vote on."""


def asking(text: str, **changed: str) -> str:
    """A pack with one thing to vote on, under whose heading this stands."""
    return written(f"{SUMMARY}\n# Votes\n\n## Which day?\n\n{text}\n\n{PRIORITIES}", **changed)


@pytest.mark.parametrize(
    ("said", "kind", "options"),
    [
        ("It costs 400 pounds.", "yes_no", 0),
        ("Method: yes or no\n\nIt costs 400 pounds.", "yes_no", 0),
        ("Method: consent\n\nIt costs 400 pounds.", "consent", 0),
        (f"Method: approval\n\nIt costs 400 pounds.\n\n{DAYS}", "acceptance", 2),
        (f"method: Ranked\nIt costs 400 pounds.\n\n{DAYS}", "ranked", 2),
    ],
)
def test_the_first_line_says_how_it_is_voted_on(said: str, kind: str, options: int) -> None:
    vote = rounds_asked([read(asking(said))], 1, 1, NOW)[0]
    [question] = vote.questions
    assert (question.kind, len(question.options)) == (kind, options)
    assert question.detail
    assert question.detail.texts == (("en", "It costs 400 pounds."),)
    assert [option.id for option in question.options] == ["o1", "o2"][:options]


@pytest.mark.parametrize(
    ("written_rule", "rule"),
    [({}, TieRule.STAYS), ({"tie": "Stays as it is"}, TieRule.STAYS), ({"tie": "next meeting"}, TieRule.NEXT_MEETING)],
)
def test_what_a_tie_means_is_fixed_with_the_pack(written_rule: dict[str, str], rule: TieRule) -> None:
    assert rounds_asked([read(asking("It costs 4 pounds.", **written_rule))], 1, 1, NOW)[0].tie is rule


@pytest.mark.parametrize(
    ("said", "line", "problem", "found"),
    [
        ("Method: lottery", ITEM + 2, "pack-unknown-method", "lottery"),
        ("Method:", ITEM + 2, "pack-unknown-method", ""),
        (DAYS, ITEM + 2, "pack-method-wanted", "Which day?"),
        ("Method: ranked", ITEM, "pack-choices-wanted", "Which day?"),
        ("Method: approval\n\n- **Monday**: Lunch at 1.\n", ITEM, "pack-choices-wanted", "Which day?"),
        (
            "Method: ranked\n\n" + "".join(f"- **Day {number}**: Lunch at 1.\n" for number in range(8)),
            ITEM,
            "pack-choices-wanted",
            "Which day?",
        ),
        ("Method: ranked\n\n- Monday\n- Friday\n", ITEM + 4, "pack-bold-wanted", ""),
        (f"Method: ranked\n\n{DAYS}- **monday**: Again.\n", ITEM + 6, "pack-twice", "monday"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(said: str, line: int, problem: str, found: str) -> None:
    with pytest.raises(BadPack) as refused:
        read(asking(said))
    assert (refused.value.problem, refused.value.found, refused.value.line) == (problem, found, line)


def test_an_unknown_rule_for_ties_is_named() -> None:
    with pytest.raises(BadPack, match="pack-bad-tie coin"):
        read(asking("It costs 4 pounds.", tie="coin"))


def test_languages_that_ask_in_different_ways_do_not_belong_together() -> None:
    one, other = read(asking("Method: consent")), read(asking("It costs 4 pounds."))
    assert one.shape() != other.shape()
