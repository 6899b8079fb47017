"""An organiser can end talking or choosing sooner, and undo that; of what is inside they see nothing more for it."""

from __future__ import annotations

from datetime import timedelta

from bot.domain.people import Role
from bot.domain.spaces import CHOOSING, SOONER, TALKING
from tests.drivers.offline import Offline
from tests.drivers.somebody import Somebody
from tests.usecases.giving_feedback import offered
from tests.usecases.test_spaces import ASKED, SAID, SPACE, somebody, talking

MINUTE = timedelta(minutes=1)


async def ends_it(boss: Somebody, label: str) -> str:
    await boss.takes("space-new")
    await boss.picks("Spaces now")
    await boss.picks(label)
    return (await boss.picks("Yes, end it"))[0].text


async def test_talking_ends_sooner_after_2_taps_and_choosing_is_as_long_as_ever(found: Offline) -> None:
    boss, carers, word = await talking(found)
    said = await ends_it(boss, "End the talking")
    assert "You can undo it until then." in said
    assert "You can talk here" in (await carers[0].takes(f"space {SPACE}"))[-1].text
    found.clock.passes(SOONER + MINUTE)
    assert "You can talk here" not in (await carers[0].takes(f"space {SPACE}"))[-1].text
    await carers[0].takes(f"ask {SPACE} 1 c{word}")
    assert "This matters" in offered(carers[0])
    found.clock.passes(CHOOSING - 2 * MINUTE)
    await found.app.clockwork.look()
    assert found.rows("SELECT closed_at FROM rounds WHERE id = ?", SPACE) == [(None,)]
    found.clock.passes(3 * MINUTE)
    await found.app.clockwork.look()
    assert found.rows("SELECT closed_at IS NOT NULL FROM rounds WHERE id = ?", SPACE) == [(1,)]
    document = str(found.rows("SELECT document FROM rounds WHERE id = ?", SPACE))
    assert SAID not in document, "words that people said are kept sealed, and nowhere else"


async def test_what_was_ended_sooner_lasts_as_long_as_before_once_that_is_undone(found: Offline) -> None:
    boss, carers, _ = await talking(found)
    before = (await carers[0].takes(f"space {SPACE}"))[-1].text
    await ends_it(boss, "End the talking")
    assert (await carers[0].takes(f"space {SPACE}"))[-1].text != before
    await boss.says("undo")
    assert (await carers[0].takes(f"space {SPACE}"))[-1].text == before
    await ends_it(boss, "End the talking")
    found.clock.passes(SOONER + MINUTE)
    await boss.says("undo")
    assert (await carers[0].takes(f"space {SPACE}"))[-1].text != before, "too late: they choose already"


async def test_choosing_ends_sooner_too_and_deciding_never(found: Offline) -> None:
    boss, carers, _ = await talking(found)
    found.clock.passes(TALKING + MINUTE)
    await ends_it(boss, "End the choosing")
    found.clock.passes(SOONER + MINUTE)
    await found.app.clockwork.look()
    assert "May the others see" in (await carers[0].takes(f"space {SPACE}"))[-1].text
    await boss.takes("spaces-now 0")
    assert not any(data.partition("|")[2].startswith("space-end") for _, data in boss.buttons)
    for code in (f"space-end {SPACE}", f"space-end-now {SPACE}"):
        await boss.takes(code)
    assert found.rows("SELECT settled_at FROM rounds WHERE id = ?", SPACE) == [(None,)]


async def test_only_organisers_end_it_and_they_see_no_word_of_it(found: Offline) -> None:
    boss, carers, _ = await talking(found)
    for code in ("spaces-now 0", f"space-end {SPACE}"):
        shown = "".join(each.text for each in await boss.takes(code))
        assert ASKED in shown
        assert SAID not in shown
    staff = await somebody(found, Role.STAFF)
    before = found.rows("SELECT document FROM rounds WHERE id = ?", SPACE)
    for who in (carers[0], staff):
        for code in (
            "spaces-now 0",
            f"space-end {SPACE}",
            f"space-end-now {SPACE}",
            f"space-end-undo {SPACE} talk 1 1",
        ):
            await who.takes(code)
    assert found.rows("SELECT document FROM rounds WHERE id = ?", SPACE) == before
