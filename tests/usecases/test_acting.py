"""What organisers do is noted where acts pass, stays as it is, and tells nothing about safety."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot.domain.acts import KINDS
from bot.domain.people import Role
from bot.domain.screens import number_code
from bot.handlers.routes import ROUTES
from bot.usecases.acting import mark
from bot.usecases.corresponding import answers
from bot.usecases.route import Manner, organising
from tests.drivers.engines import write
from tests.drivers.offline import VOTE, Offline, offline
from tests.drivers.somebody import Somebody
from tests.handlers.world import world

TOLD = frozenset({"words-1"})


def test_every_step_that_organisers_take_for_others_has_a_kind() -> None:
    taken = {
        each.name
        for each in ROUTES
        if each.manner is not Manner.VIEW and (each.noted or each.who in (organising, answers))
    }
    assert {
        name for name in KINDS if not name.startswith(("command-", "computer-in", "computer-out", "rows-asked"))
    } == taken


async def organiser(found: Offline, *roles: Role) -> Somebody:
    """An organiser who looks at their menu."""
    who = await found.somebody(Role.ORGANISER, *roles, told=TOLD)
    await who.says("/start")
    return who


async def test_an_act_is_noted_with_who_where_and_what_about_and_shown(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        priya = await organiser(found)
        sam = await organiser(found)
        before = found.count("acts")
        for who, code in ((priya, "organise-people"), (priya, "invite"), (sam, f"close {number_code(VOTE)}")):
            await who.takes(code)
        assert found.count("acts") == before, "looking is no act"
        await priya.takes("invite-make carer")
        await sam.takes(f"close-now {number_code(VOTE)}")
        rows = found.rows("SELECT person_id, channel, step FROM acts ORDER BY id")[-2:]
        assert rows == [
            (priya.person_id, "telegram", "invite-make carer"),
            (sam.person_id, "telegram", f"close-now {number_code(VOTE)}"),
        ]
        await sam.takes("log 0")
        shown = sam.messages[-1].text
        assert "You: a vote or list closed. Number 1" in shown
        assert f"Organiser {number_code(priya.person_id)[-4:].upper()}: an invite made." in shown


async def test_a_long_log_is_read_page_by_page(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        priya = await organiser(found)
        for _ in range(6):
            await priya.takes("invite")
            await priya.takes("invite-make carer")
        await priya.takes("log 0")
        assert priya.messages[-1].text.count("an invite made") == 4
        await priya.picks("More")
        assert priya.messages[-1].text.count("an invite made") >= 2


async def test_the_database_lets_nobody_change_or_delete_an_act(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        priya = await organiser(found)
        await priya.takes("invite")
        await priya.takes("invite-make carer")
        for statement in ("UPDATE acts SET person_id = NULL", "DELETE FROM acts"):
            with pytest.raises(Exception, match="stays as it is"):
                write(found.path, statement)
            with pytest.raises(DBAPIError, match="stays as it is"):
                async with found.app.store.unit() as unit:
                    await unit.session.connection.execute(text(statement))
        await priya.takes("leave")
        await priya.takes("leave-now")
        assert found.count("people") == 1
        left = found.rows("SELECT count(*) FROM acts WHERE person_id = ?", priya.person_id)
        assert left == [(1,)], "what was done stays; its number stands for nobody now"


async def test_an_answer_to_a_question_is_noted_and_so_is_that_none_is_needed(tmp_path: Path) -> None:
    async with world(tmp_path) as there:
        found = there.offline
        priya = await organiser(found)
        asked = f"{Role.ORGANISER.value} {there.question}"
        await priya.takes("desk organiser 0")
        await priya.takes(f"desk-read {asked} 0")
        await priya.says("Undo")
        await priya.takes(f"desk-write {asked} 0")
        await priya.says("Sam waters them.")
        noted = [step for (step,) in found.rows("SELECT step FROM acts ORDER BY id")][-3:]
        assert [step.split()[0] for step in noted] == ["desk-read", "desk-wait", "desk-said"]
        await priya.takes("log 0")
        assert priya.messages[-1].text.count(f"a question answered. Number {mark(there.question)}.") == 3


async def test_the_number_of_an_act_is_never_a_piece_of_a_word(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        priya = await organiser(found)
        await priya.takes("invite")
        await priya.takes("invite-make carer")
        await priya.takes("export")
        await priya.takes("export-make board")
        await priya.takes("log 0")
        for piece in ("ARER", "OARD"):
            assert f"Number {piece}" not in priya.messages[-1].text


async def test_who_reads_what_is_said_about_safety_is_not_for_organisers(tmp_path: Path) -> None:
    async with world(tmp_path) as there:
        found = there.offline
        priya = await organiser(found, Role.SAFETY)
        before = found.count("acts")
        await priya.takes(f"desk {Role.SAFETY.value} 0")
        await priya.takes(f"desk-read {Role.SAFETY.value} {there.telling} 0")
        assert "I note that it is read." in priya.messages[-1].text
        assert found.count("acts") == before
