"""Texts that are read before they go out: who may not, what is over, and what nobody is bothered with."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domain.people import Role
from bot.domain.preferences import Phone, Preferences
from tests.drivers.offline import Offline
from tests.usecases.first_readers import AWAKE, asked, change, publishes, reader, ready
from tests.usecases.speaking import news
from tests.usecases.test_drafting import TEXT, TOLD, begun, organiser

WHY = "I do not know the place"


@pytest.mark.parametrize("how", ["published", "thrown", "changing"])
async def test_a_text_that_does_not_wait_any_more_is_told_kindly(found: Offline, how: str) -> None:
    boss, ana = await organiser(found), await reader(found)
    code = await asked(boss)
    await ana.takes(f"read-text {code}")
    if how == "published":
        await publishes(boss, code, anyway=True)
    elif how == "thrown":
        await boss.takes(f"draft-change {code} 8")
        await boss.picks("Throw it away")
    else:
        await boss.takes(f"draft-vote-ask {code} yes")
        await boss.says("Shall we?")
        await boss.says("24 November")
        found.clock.passes(timedelta(days=3))
    kind = {
        "published": "This text does not wait any more.",
        "thrown": "An organiser took this text back.",
        "changing": "An organiser is changing this text.",
    }[how]
    said = await ana.picks("It is clear")
    assert any(kind in each.text for each in said)
    await ana.takes("texts-first 0")
    assert ("Which text" in ana.screen.text) == (how == "changing")


async def test_nobody_reads_what_they_were_not_asked_to(found: Offline) -> None:
    boss, ana, other = await organiser(found), await reader(found), await found.somebody(Role.CARER)
    await other.says("/start")
    code = await ready(boss)
    await ana.takes(f"read-text {code}")
    assert "January" not in "".join(each.text for each in ana.messages)
    await boss.takes(f"draft-readers {code}")
    await boss.picks("Ask the readers")
    later = await reader(found, "Late")
    for who in (other, later):
        for step in (f"read-text {code}", f"read-text {code} 1", f"read-which {code} 1 0", f"draft-said {code} 0"):
            await who.takes(step)
            assert "January" not in who.screen.text
            assert "bus" not in who.screen.text
    await ana.takes("readers")
    await ana.picks("Stop reading first")
    await ana.takes(f"read-text {code}")
    assert "January" not in ana.screen.text


async def test_nobody_signs_off_what_they_began_and_nobody_is_asked_twice(found: Offline) -> None:
    ana = await reader(found)
    boss = await found.somebody(Role.ORGANISER, told=TOLD, preferences=AWAKE)
    await boss.says("/start")
    await boss.takes("reader-name")
    await boss.says("Priya")
    code = await asked(boss)
    assert found.rows("SELECT person_id FROM sign_offs") == [(ana.person_id,)]
    assert "Ask the readers" not in [label.partition(". ")[2] for label, _ in boss.buttons]
    await boss.takes(f"readers-ask {code} 3")
    assert len([each for each in await news(found, ana) if "before it goes out" in each.text]) == 1


async def test_two_organisers_ask_and_the_second_sees_what_the_first_changed(found: Offline) -> None:
    first, second = await organiser(found), await organiser(found)
    await reader(found)
    code = await ready(first)
    await second.takes(f"draft-readers {code}")
    await change(first, code)
    said = await second.picks("Ask the readers")
    assert any("Somebody changed this text before you." in each.text for each in said)
    assert found.count("sign_offs") == 0


async def test_without_readers_nothing_is_forbidden(found: Offline) -> None:
    boss = await organiser(found)
    code = await ready(boss)
    await boss.picks("Readers")
    assert "Nobody reads texts first yet." in boss.screen.text
    await publishes(boss, code, anyway=True)
    assert found.count("meetings") == 2


async def test_what_is_not_finished_is_not_given_to_readers(found: Offline) -> None:
    boss = await organiser(found)
    await reader(found)
    code = await begun(boss, TEXT)
    await boss.takes(f"draft-readers {code}")
    await boss.picks("Ask the readers")
    assert "What is it called?" in boss.screen.text
    assert found.count("sign_offs") == 0


async def test_whoever_rests_is_not_asked_and_a_shared_phone_tells_nothing(found: Offline) -> None:
    boss, ana = await organiser(found), await reader(found)
    shared = await found.somebody(Role.CARER, told=TOLD, preferences=Preferences(quiet=AWAKE.quiet, phone=Phone.SHARED))
    await shared.says("/start")
    await shared.takes("reader-name")
    await shared.takes("reader-no-name")
    await ana.says("stop")
    await ana.takes("rest")
    await asked(boss)
    assert found.rows("SELECT person_id FROM sign_offs") == [(shared.person_id,)]
    assert not [each for each in await news(found, shared) if "January" in each.text]
