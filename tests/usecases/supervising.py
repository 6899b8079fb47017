"""A quarter of feedback on somebody, and the files their manager takes from it to a talk."""

from __future__ import annotations

from bot.domain.people import Role
from bot.domain.screens import number_code
from tests.drivers.offline import Offline
from tests.usecases.giving_feedback import (
    DAN,
    checks,
    list_of_staff,
    quarter_passes,
    somebody,
    writes,
)

FOR_KIM, FOR_DAN, FOR_BOARD = "He sings <softly>", "He brings the post", "He waters the plants"
LOUDER, QUIETER = "I knock louder now", "I am sorry for the noise"
THANKS, ALONE = "Thank you for the walk", "Thank you, and nobody must know"
LAST, YEAR = "The last quarter", "The last 4 quarters"


class Work:
    """A quarter of feedback on Dan, whose manager is Kim, with what he answered and thanks."""

    def __init__(self, found: Offline) -> None:
        self.found = found

    async def fill(self) -> None:
        found = self.found
        self.boss = await somebody(found, Role.ORGANISER)
        self.dan, self.kim = await somebody(found, Role.STAFF), await somebody(found, Role.STAFF)
        await list_of_staff(found, self.dan, self.kim)
        quoted = [(FOR_KIM, "Their manager"), (FOR_DAN, "The person"), (FOR_BOARD, "The board")]
        self.people = [await somebody(found, Role.CARER) for _ in range(5)]
        for who, (words, quote) in zip(self.people, [*quoted, ("Good", "Nobody"), ("Kind", "Nobody")], strict=True):
            await writes(who, words, quote=quote)
        await checks(self.boss, "Listening")
        await self.thanks(THANKS, send=True)
        await self.thanks(ALONE, send=False)
        await quarter_passes(found)
        for name, words, choice in (("change", LOUDER, "Show"), ("reply", QUIETER, "Hide")):
            await self.dan.takes(f"staff-write {number_code(DAN)} 0 {name}")
            await self.dan.says(words)
            await self.boss.takes("check")
            await self.boss.picks(choice)

    async def thanks(self, words: str, send: bool) -> None:
        await self.people[0].takes(f"thank {number_code(DAN)}")
        await self.people[0].says(words)
        if send:
            await self.people[0].picks("Send it")
            await checks(self.boss)

    async def files(self, talk: str = LAST) -> dict[str, bytes]:
        """Let Kim ask for the files about Dan, and return them as they come."""
        await self.kim.takes(f"staff-heard {number_code(DAN)} 0 well")
        await self.kim.picks("File for a talk")
        said = await self.kim.picks(talk)
        made = [await self.found.app.exports.make(each.file, each.file_id) for each in said if each.file]
        return dict(made)
