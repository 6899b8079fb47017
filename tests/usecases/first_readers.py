"""People who read texts first, and a text for them, come to by the doors they use."""

from __future__ import annotations

from bot.domain.people import Role
from bot.domain.preferences import Preferences, Quiet
from tests.drivers.offline import Offline
from tests.drivers.somebody import Somebody
from tests.usecases.speaking import news
from tests.usecases.test_drafting import TEXT, TOLD, begun, told_all

AWAKE = Preferences(quiet=Quiet.NEVER)
PARTS = 3
"""What the text is read in: what it is, and 2 cards."""


async def reader(found: Offline, name: str = "Ana", language: str = "en") -> Somebody:
    """Somebody who reads texts first, under this name or none."""
    who = await found.somebody(Role.SERVICE_USER, language=language, told=TOLD, preferences=AWAKE)
    await who.says("/start")
    await who.takes("reader-name")
    await (who.says(name) if name else who.takes("reader-no-name"))
    return who


async def ready(boss: Somebody, text: str = TEXT) -> str:
    """A draft that could be published. Returns the code of its number."""
    code = await begun(boss, text)
    await told_all(boss)
    return code


async def asked(boss: Somebody, text: str = TEXT) -> str:
    """A draft that all readers were asked about. Returns the code of its number."""
    code = await ready(boss, text)
    await boss.takes(f"draft-readers {code}")
    await boss.picks("Ask the readers")
    return code


async def opens(found: Offline, who: Somebody, code: str) -> None:
    """Let a reader open what they were told of."""
    told = await news(found, who)
    assert any("Please read this text before it goes out." in each.text for each in told)
    await who.takes(f"read-text {code}")


async def finds_clear(who: Somebody, code: str, parts: int = PARTS) -> None:
    """Let a reader find all of a text clear."""
    await who.takes(f"read-text {code}")
    for _ in range(parts):
        await who.picks("It is clear")


async def publishes(boss: Somebody, code: str, anyway: bool = False) -> None:
    """Publish a draft, all the same where nobody found it clear."""
    await boss.takes(f"draft-sure {code}")
    await boss.picks("Publish it now")
    if anyway:
        await boss.picks("Publish anyway")


async def read_by(who: Somebody, meeting: int = 2) -> str:
    """What stands beside a published text about who read it."""
    await who.takes(f"meeting {meeting}")
    return next((line for line in who.screen.text.split("\n") if line.startswith("Read beforehand")), "")


async def deeds(found: Offline) -> list[str]:
    return [step.split()[0] for (step,) in found.rows("SELECT step FROM acts ORDER BY id")]


async def change(boss: Somebody, code: str, title: str = "February news") -> None:
    await boss.takes(f"draft-field {code} title")
    await boss.says(title)
