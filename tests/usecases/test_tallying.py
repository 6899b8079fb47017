"""Votes from the room, from paper, from telephone calls: entered as numbers, counted with the phones, shown as such."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.domain.people import Role
from tests.drivers.offline import PRIORITIES, VOTE, Offline
from tests.drivers.running import Running
from tests.drivers.somebody import Somebody
from tests.transcripts.written import PACKS


async def organiser(found: Offline) -> Somebody:
    who = await found.somebody(Role.ORGANISER)
    await who.says("/start")
    return who


async def voters(found: Offline, people: int, answer: str = "yes") -> None:
    for _ in range(people):
        who = await found.somebody(Role.CARER)
        await who.taps(f"0|ask {VOTE} 1 -")
        await who.takes(f"answer {VOTE} 1 - {answer}")


async def typed(boss: Somebody, *numbers: int, what: str = "Vote 1", way: str = "In the room") -> None:
    await boss.says("publish")
    await boss.picks("What is published")
    await boss.picks("Votes from the room")
    await boss.picks(what)
    await boss.picks(way)
    await boss.picks("Carer")
    for number in numbers:
        await boss.says(str(number))


async def entered(boss: Somebody, *numbers: int, what: str = "Vote 1", way: str = "In the room") -> None:
    await typed(boss, *numbers, what=what, way=way)
    await boss.picks("Yes, this is right")


async def result(found: Offline, who: Somebody, round_id: int = VOTE) -> str:
    await found.close_round(round_id)
    await who.taps(f"0|result {round_id} 0")
    return who.screen.text


async def test_the_room_is_counted_with_the_phones_and_shown_as_such(found: Offline) -> None:
    boss = await organiser(found)
    await voters(found, 5)
    await entered(boss, 4, 1, 7)
    said = await result(found, boss)
    assert "17 people voted. Yes: 9. Not sure: 1. No: 7." in said
    assert "Of these, in the room: 12." in said
    assert found.counted(1) == {"yes": 9, "unsure": 1, "no": 7}, "from now on nothing tells them apart"
    assert found.count("tallies") == 0
    assert len(found.rows("SELECT id FROM acts WHERE step LIKE 'tally-now %' AND person_id = ?", boss.person_id)) == 1


async def test_typed_is_not_counted_and_what_counts_can_change_until_closing(found: Offline) -> None:
    boss = await organiser(found)
    await voters(found, 5)
    await typed(boss, 9, 9, 9)
    assert "Is this right?" in boss.screen.text
    await boss.picks("Type it again")
    for number in ("6", "0", "0"):
        await boss.says(number)
    await boss.picks("Yes, this is right")
    await entered(boss, 5, 0, 0)
    await boss.says("undo")
    assert "6 people are counted by hand" in boss.screen.text
    assert "Yes: 11." in await result(found, boss)


async def test_everybody_sees_the_whole_room_while_it_is_open(found: Offline) -> None:
    boss, ana = await organiser(found), await found.somebody(Role.CARER)
    await voters(found, 2)
    await entered(boss, 3, 0, 0)
    await ana.taps(f"0|vote {VOTE}")
    assert "5 people" in ana.screen.text
    assert "room" not in ana.screen.text


async def test_a_single_phone_is_hidden_from_whoever_counted_the_room(found: Offline) -> None:
    boss = await organiser(found)
    await voters(found, 1, "no")
    await entered(boss, 12, 0, 0)
    said = await result(found, boss)
    assert "Result: Yes." in said
    assert "12" not in said
    assert "13" not in said
    assert "Some of these answers were counted by hand." in said


async def test_numbers_that_cannot_be_are_asked_again(found: Offline) -> None:
    boss = await organiser(found)
    await typed(boss)
    for words in ("many", "-3", "1000", "2.5"):
        await boss.says(words)
        assert any("from 0 to 999" in each.text for each in boss.messages[-2:])
    await boss.says("٣")
    assert "Not sure: how many people?" in boss.screen.text


async def test_a_list_is_counted_by_hand_too(found: Offline) -> None:
    boss = await organiser(found)
    await boss.says("publish")
    await boss.picks("What is published")
    await boss.picks("Votes from the room")
    label = next(label.partition(". ")[2] for label, data in boss.buttons if f"tally-way {PRIORITIES} " in data)
    await boss.picks(label)
    await boss.picks("On paper")
    await boss.picks("Staff")
    await boss.says("10")
    await boss.says("11")
    assert any("more people than answered" in each.text for each in boss.messages[-2:])
    while "how many" in boss.screen.text.lower():
        await boss.says("7")
    while any("More" in label for label, _ in boss.buttons):
        await boss.picks("More")
    await boss.picks("Yes, this is right")
    said = await result(found, boss, PRIORITIES)
    assert "10 people took part" in said
    assert "Of these, on paper: 10." in said


@pytest.mark.parametrize("example", [False])
async def test_a_list_that_is_compared_is_entered_person_by_person(found: Offline, tmp_path: Path) -> None:
    items = "".join(f"- **Thing {number}**: We get thing number {number} next year.\n" for number in range(1, 13))
    whole, votes, rest = (PACKS / "summer.md").read_text(encoding="utf-8").partition("# Votes")
    whole = whole.replace("quorum", "priorities close: 2027-01-22 17:00\nquorum")
    listed = f"# Priorities\n\nWhat comes first?\n\n{items}\n"
    (tmp_path / "long.md").write_text(whole + listed + votes + rest, encoding="utf-8")
    await Running(found.app, "", None, found.clock).publish(tmp_path / "long.md")
    boss = await organiser(found)
    await typed(boss, what="List 4", way="On paper")
    assert "1: Thing 1" in boss.screen.text
    seen = boss.screen.text
    while any("More" in label for label, _ in boss.buttons):
        await boss.picks("More")
        seen += boss.screen.text
    assert "12: Thing 12" in seen
    for wrong in ("13", "1 1", "1 0", "first"):
        await boss.says(wrong)
        assert "from 1 to 12" in boss.messages[-2].text, wrong
    await boss.says("12 3\n12\n3 12 7\n0\n\n12 5; ١٢")
    shown = boss.screen.text
    while any("More" in label for label, _ in boss.buttons):
        await boss.picks("More")
        shown += boss.screen.text
    assert "People: 6." in shown
    assert "Thing 12: 5." in shown
    assert "Thing 3: 2." in shown
    await boss.picks("Yes, this is right")
    assert "6 people are counted by hand" in boss.screen.text
    said = await result(found, boss, PRIORITIES)
    assert "6 people took part" in said
    assert "Of these, on paper: 6." in said
    first = [line for line in said.split("\n") if line.startswith("We get")]
    assert first == [f"We get thing number {number} next year." for number in (3, 5, 7, 12)]


async def test_nobody_else_enters_anything_and_nothing_after_closing(found: Offline) -> None:
    boss, ana = await organiser(found), await found.somebody(Role.CARER)
    await ana.says("/start")
    await typed(boss, 4, 0, 0)
    for step in (f"tally-ask {VOTE} 1 room carer 0", f"tally-now {VOTE} 1 room carer"):
        await ana.takes(step)
    await boss.takes(f"tally-now {VOTE} 1 room organiser")
    await boss.taps(f"0|tally-ask {VOTE} 1 room organiser 0")
    assert found.rows("SELECT people FROM tallies") == [(0,)]
    await boss.taps(f"0|tally-sure {VOTE} 1 room carer 0")
    await found.close_round(VOTE)
    await boss.picks("Yes, this is right")
    assert found.count("tallies") == 0
    assert not found.counted(1)


@pytest.mark.parametrize("example", [False])
async def test_orders_are_entered_one_for_each_person_and_counted_with_the_phones(found: Offline) -> None:
    await Running(found.app, "", None, found.clock).publish(PACKS / "summer.md")
    boss = await organiser(found)
    await typed(boss, way="On paper")
    assert "3: The museum" in boss.screen.text
    for wrong in ("6 1", "1 1", "1 2 3 4", "first", "", "1\n0 2"):
        await boss.says(wrong)
        assert not found.rows("SELECT people FROM tallies"), wrong
    assert any("I did not understand line 2." in each.text for each in boss.messages[-4:])
    await boss.says("2 1 3\n1 2\n\n2,1,3; ٢ ١ ٣\n4\n2")
    shown = boss.screen.text
    while any("More" in label for label, _ in boss.buttons):
        await boss.picks("More")
        shown += boss.screen.text
    assert "The zoo, The sea, The museum: 3." in shown
    assert "The sea, The zoo: 1." in shown
    assert "A boat: 1." in shown
    await boss.picks("Yes, this is right")
    assert "6 people are counted by hand" in boss.screen.text
    await boss.says("undo")
    assert "Nobody is counted by hand yet." in boss.screen.text
    await typed(boss, way="On paper")
    await boss.says("2 1 3\n1 2\n2 1 3\n2 1 3\n4\n2")
    while any("More" in label for label, _ in boss.buttons):
        await boss.picks("More")
    await boss.picks("Yes, this is right")
    said = await result(found, boss)
    assert "A day at the zoo." in said
    assert "Of these, on paper: 6." in said
