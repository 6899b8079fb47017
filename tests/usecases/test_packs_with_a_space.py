"""A pack can open a space for one audience: its question is published, and only that audience is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.commands.packs import publish_packs
from bot.commands.speaking import Speaker
from bot.domain.people import Role
from bot.usecases import publishing
from bot.usecases.exchange import Wanted
from bot.usecases.packs import BadPack
from storage.sending import StoredOutbox
from tests.drivers.clock import Clock
from tests.drivers.offline import offline
from tests.usecases.giving_feedback import somebody
from tests.usecases.test_publishing import GATE, after, published
from tests.usecases.written_packs import NOW, WHOLE, read, written

ASKED = "What would help carers most?"
SPACE = f"# Own space\n\n{ASKED}\n"
TIMES = {
    "space_for": "carers",
    "space_talks_until": "2027-01-05 17:00",
    "space_closes": "2027-01-12 17:00",
}


def with_space(body: str = SPACE, without: str = "", **changed: str) -> str:
    return written(f"{WHOLE}\n{body}", without, **(TIMES | changed))


def test_a_space_becomes_a_round_of_its_audience_that_talks_first() -> None:
    space = published(read(with_space())).rounds[-1]
    assert space.own_space
    assert space.audiences == (Role.CARER,)
    assert space.talks_until is not None
    assert space.opens < space.talks_until < space.closes
    assert space.questions[0].title.within("en").text == ASKED
    assert not space.questions[0].options


BAD = {
    "for 2 audiences": (with_space(space_for="carers, staff"), "pack-space-for-one"),
    "for nobody known": (with_space(space_for="neighbours"), "pack-unknown-audience"),
    "for nobody": (with_space(without="space for"), "pack-missing-field"),
    "no end of talking": (with_space(without="space talks until"), "pack-missing-field"),
    "no end": (with_space(without="space closes"), "pack-missing-field"),
    "no time to choose": (with_space(space_talks_until="2027-01-12 17:00"), "pack-space-no-time"),
    "no question": (with_space("# Own space\n"), "pack-question-wanted"),
    "a list": (with_space(f"{SPACE}\n- **A**: B.\n"), "pack-space-only"),
    "a second question": (with_space(f"{SPACE}\nAnd what else?\n"), "pack-space-only"),
    "no section": (written(**TIMES), "pack-missing-section"),
}


@pytest.mark.parametrize("why", BAD)
def test_a_space_that_could_not_work_is_refused(why: str) -> None:
    text, problem = BAD[why]
    with pytest.raises(BadPack) as bad:
        read(text)
    assert bad.value.problem == problem


def test_a_space_whose_talking_is_over_is_refused() -> None:
    with pytest.raises(BadPack, match="pack-closes-in-past"):
        published(read(with_space(space_talks_until="2026-12-01 17:00")))


def test_the_same_again_changes_nothing_and_another_question_is_refused() -> None:
    library = after(published(read(with_space())))
    assert publishing.publish([read(with_space())], library, GATE, NOW) is None
    with pytest.raises(BadPack, match="pack-name-taken"):
        publishing.publish([read(with_space(SPACE.replace("most", "now")))], library, GATE, NOW)


async def test_its_audience_alone_is_told_and_finds_it(tmp_path: Path) -> None:
    clock = Clock()
    async with offline(tmp_path, clock, example=False) as found:
        carer, staff = await somebody(found, Role.CARER), await somebody(found, Role.STAFF)
        pack = read(with_space())
        await publish_packs(found.app, [pack], [Path("forum.md")], Speaker(found.app.settings.zone))
        waiting = await StoredOutbox(found.app.store).take_waiting(Wanted(clock.now, 1000))
        assert [each.chat for each in waiting if "space" in each.body] == [str(carer.chat)]
        [[number]] = found.rows("SELECT max(id) FROM rounds")
        assert ASKED in (await carer.takes(f"space {number}"))[-1].text
        assert all(ASKED not in each.text for each in await staff.takes(f"space {number}"))
