"""Giving feedback on staff, reading it first, and letting quarters pass, as people do it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.domain.changes import SaveWorker
from bot.domain.people import Role
from bot.domain.screens import number_code
from bot.domain.staff import Worker
from tests.drivers.offline import Offline
from tests.drivers.pairing import code_shown
from tests.drivers.somebody import Somebody

TOLD = frozenset({"words-1"})
DAN, KIM, JO = 11, 12, 13
WELL, BETTER = "Dan always knocks first", "Dan could be on time"
QUARTER = timedelta(days=95)


async def somebody(found: Offline, *roles: Role) -> Somebody:
    who = await found.somebody(*roles, told=TOLD)
    await who.says("/start")
    return who


async def list_of_staff(found: Offline, dan: Somebody | None = None, kim: Somebody | None = None) -> None:
    """Dan, whose manager is Kim, and Jo, all in one team."""
    workers = (
        Worker(KIM, "Kim", "manager", "Day room", person_id=kim.person_id if kim else None),
        Worker(DAN, "Dan", "care worker", "Day room", KIM, dan.person_id if dan else None),
        Worker(JO, "Jo", "cook", "Day room", KIM),
    )
    async with found.app.store.unit() as unit:
        await unit.write([SaveWorker(each) for each in workers])


async def writes(
    who: Somebody, well: str = WELL, better: str = "", name: str = "Dan", quote: str = "Nobody", way: str = ""
) -> None:
    """Give feedback on somebody, through every question."""
    await who.says("feedback on staff")
    await who.picks("Choose a person")
    await who.picks(name)
    await who.picks("Give feedback")
    for words in (well, better):
        await who.says(words or "Skip this")
    await who.picks("It is about 1 time")
    await who.picks(quote)
    await who.picks(way or "With what others say")
    await who.picks("Send it")


async def checks(boss: Somebody, theme: str = "") -> None:
    """Read all that waits, and show it."""
    await boss.says("organise")
    await boss.picks("Read what waits")
    while any(label.endswith("Show") for label, _ in boss.buttons):
        if theme and any(label.endswith("What it is about") for label, _ in boss.buttons):
            await boss.picks("What it is about")
            await boss.picks(theme)
            await boss.says("back")
        await boss.picks("Show")


def offered(who: Somebody) -> list[str]:
    return [label.partition(". ")[2] for label, _ in who.buttons if ". " in label]


async def changes(found: Offline, number: int, **what: object) -> None:
    """Let another organiser change what the staff list says of somebody."""
    async with found.app.store.unit() as unit:
        await unit.write([SaveWorker(replace(unit.library.staff.workers[number], **what))])  # type: ignore[arg-type]


async def quarter_passes(found: Offline) -> None:
    found.clock.passes(QUARTER)
    await found.app.clockwork.look()


async def reads(who: Somebody, worker: int, position: int = 0) -> str:
    """All that somebody is shown of the words about a worker."""
    shown = await who.takes(f"staff-words {number_code(worker)} {number_code(position)} 0")
    return "\n".join(each.text for each in shown)


async def read_over(found: Offline, who: Somebody) -> None:
    """Open the feedback this person is writing."""
    [[number]] = found.rows("SELECT id FROM feedback WHERE person_id = ? AND sent_at IS NULL", who.person_id)
    await who.takes(f"feedback-read {number_code(int(number))}")


async def joins(found: Offline, old: Somebody, new: Somebody) -> None:
    """Join another phone to somebody who takes part already, by a code."""
    await old.takes("phones")
    await old.picks("Show me a code")
    await new.takes("code")
    await new.says(code_shown(old))
    assert found.rows("SELECT count(*) FROM addresses WHERE person_id = ?", old.person_id) == [(2,)]
