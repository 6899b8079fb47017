"""What is not clear to people goes back to whoever can write it better: by sentence, and no number tells of anybody."""

from __future__ import annotations

from bot.domain.people import Role
from tests.drivers.offline import Offline
from tests.usecases.test_drafting import TOLD


async def marks(found: Offline, card: int, sentence: int) -> None:
    who = await found.somebody(Role.SERVICE_USER)
    await who.says("/start")
    await who.takes(f"unclear 1 {card} 0")
    await who.takes(f"unclear-mark 1 {card} {sentence}")


async def test_sentences_come_back_to_be_written_better(found: Offline) -> None:
    boss = await found.somebody(Role.ORGANISER, told=TOLD)
    await boss.says("/start")
    await boss.takes("published-one 1")
    assert "Not clear to people" not in " ".join(label for label, _ in boss.buttons)
    await marks(found, 1, 1)
    for _ in range(3):
        await marks(found, 2, 1)
    await boss.takes("published-one 1")
    await boss.picks("Not clear to people")
    assert "It is 1 of 2:" in boss.screen.text
    assert "3 people or more said so." in boss.screen.text
    second = found.app.store
    async with second.unit() as unit:
        sentence = unit.library.meetings[1].cards[1].sentences[0].within("en").text
    assert sentence in boss.screen.text
    await boss.picks("Next sentence")
    assert "Fewer than 3 people said so." in boss.screen.text
    await boss.picks("Correct a sentence")
    assert "How do you want to say it?" in boss.screen.text


async def test_no_number_follows_each_person(found: Offline) -> None:
    boss = await found.somebody(Role.ORGANISER, told=TOLD)
    await boss.says("/start")
    shown = []
    for _ in range(5):
        await marks(found, 1, 1)
        await boss.takes("not-clear 1 0")
        shown.append(boss.screen.text)
    assert shown[0] == shown[1] != shown[2] == shown[3] == shown[4]


async def test_only_organisers_see_it_and_only_what_is_there(found: Offline) -> None:
    reader = await found.somebody(Role.CARER, Role.STAFF)
    boss = await found.somebody(Role.ORGANISER)
    for who in (reader, boss):
        await who.says("/start")
    await marks(found, 1, 1)
    await reader.takes("not-clear 1 0")
    assert "said so" not in reader.screen.text
    await boss.takes("not-clear 1 9")
    assert any("Nobody has said any more" in each.text for each in boss.messages)
