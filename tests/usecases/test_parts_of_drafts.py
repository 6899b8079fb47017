"""What a draft holds besides its text, typed on a phone: votes among choices, a list to pick from; taken out again."""

from __future__ import annotations

import pytest

from bot.domain.people import Role
from tests.drivers.offline import Offline
from tests.usecases.test_drafting import begun, organiser, told_all

CHOICES = "Which colour shall the door be?\nWe paint it in May.\nRed: easy to see\n- Blue - calm\n3. Green – like now"


async def test_a_vote_among_choices_and_a_list_are_typed_published_and_answered(found: Offline) -> None:
    boss, reader = await organiser(found), await found.somebody(Role.CARER)
    await reader.says("/start")
    code = await begun(boss)
    await told_all(boss)
    await boss.takes(f"draft-change {code} 0")
    await boss.picks("Add something")
    await boss.picks("Add a vote")
    await boss.picks("Which come first")
    await boss.says(CHOICES)
    await boss.says("1 February")
    await boss.takes(f"draft-vote-ask {code} approval")
    await boss.says(CHOICES.replace("door", "gate"))
    await boss.takes(f"draft-change {code} 0")
    await boss.picks("Add something")
    await boss.picks("Add a list")
    await boss.says("What matters most to you?\nBus: it comes on time\nLunch: it is warm")
    assert "2 choices are on its list." in boss.screen.text
    await boss.takes(f"draft-list {code}")
    await boss.says("Garden: we sit there")
    assert "3 choices are on its list." in boss.screen.text
    assert "2 things to vote on" in boss.screen.text
    await boss.picks("Publish")
    await boss.picks("Publish it now")
    await boss.picks("Publish anyway")
    await reader.takes("vote 3")
    await reader.taps(reader.buttons[0][1])
    assert "Which colour shall the door be?" in reader.screen.text
    assert "We paint it in May." in reader.screen.text
    await reader.picks("Start")
    assert {"Red", "Blue", "Green"} <= {label.partition(". ")[2] for label, _ in reader.buttons}
    assert "calm" in reader.screen.text
    await reader.takes("matter 4")
    assert "What matters most to you?" in reader.screen.text


@pytest.mark.parametrize(
    ("method", "typed", "said"),
    [
        ("approval", "Which colour?\nRed: easy to see", "I need 2 to 7 choices"),
        ("approval", "Which colour?", "I need 2 to 7 choices"),
        ("ranked", "Which colour?\n" + "\n".join(f"c{n}: a" for n in range(8)), "I need 2 to 7 choices"),
        ("ranked", "Which colour?\nRed: easy to see\nBlue", "This line has no short name"),
        ("ranked", "Which colour?\nRed: a\nA colour with a long name: b", "does not fit a button"),
        ("ranked", "Which colour?\nRed: a\nBlue: " + "so " * 21, "too much text"),
        ("ranked", "Which colour?\nRed: a\nred: b", "Please look at: red"),
        ("approval", "So " * 13 + "\nRed: a\nBlue: b", "12"),
    ],
)
async def test_choices_that_do_not_fit_are_refused_kindly_and_change_nothing(
    found: Offline, method: str, typed: str, said: str
) -> None:
    boss = await organiser(found)
    code = await begun(boss)
    await boss.takes(f"draft-vote-ask {code} {method}")
    heard = await boss.says(typed)
    assert said in "\n".join(each.text for each in heard)
    assert found.rows("SELECT revision FROM drafts") == [(1,)]
    assert "What do you ask?" in boss.screen.text


async def test_whatever_a_draft_holds_can_be_taken_out_and_put_back(found: Offline) -> None:
    boss = await organiser(found)
    code = await begun(boss)
    await told_all(boss)
    await boss.takes(f"draft-vote-ask {code} yes")
    await boss.says("Shall we keep the soup?")
    await boss.says("1 February")
    await boss.takes(f"draft-list {code}")
    await boss.says("What matters?\nBus: it comes on time\nLunch: it is warm")
    await boss.takes(f"draft-outs {code} 0")
    assert [label for label, _ in boss.buttons][:4] == ["1. Text 1", "2. Text 2", "3. Vote 3", "4. List 4"]
    await boss.picks("Vote 3")
    assert "nothing to vote on" in boss.screen.text
    await boss.says("undo")
    assert "1 thing to vote on" in boss.screen.text
    for label in ("List 4", "Vote 3", "Text 1"):
        await boss.takes(f"draft-outs {code} 0")
        await boss.picks(label)
    assert "It has 1 part, and nothing to vote on." in boss.screen.text
    await boss.takes(f"draft-see {code} 1 en")
    assert "We tried soup." in boss.screen.text
    await boss.takes(f"draft-outs {code} 0")
    heard = await boss.picks("Text 1")
    assert "A text needs at least 1 part." in "\n".join(each.text for each in heard)
    await boss.takes(f"draft {code}")
    await boss.picks("Publish")
    assert "It has 1 card." in boss.screen.text
