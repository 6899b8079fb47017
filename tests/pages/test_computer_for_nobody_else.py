"""What organisers do is done by nobody else: not by a forged step, not by a typed command."""

from __future__ import annotations

import pytest
from structlog.testing import capture_logs

from bot.domain.people import Role
from bot.domain.screens import Step
from bot.handlers.routes import ROUTES
from bot.handlers.understanding import COMMANDS
from bot.usecases.route import MOST_ARGUMENTS, Manner, organising
from tests.conftest import EVERY_WAY
from tests.drivers.running import Running
from tests.pages.visiting import Visitor
from tests.pages.working import joined

pytestmark = pytest.mark.asyncio(loop_scope="module")
NO_ORGANISERS = (Role.SERVICE_USER, Role.FACILITATOR, *((Role.STAFF, Role.SAFETY) if EVERY_WAY else ()))


@pytest.mark.parametrize("role", NO_ORGANISERS)
async def test_no_step_of_organisers_is_taken_by_anybody_else(app: Running, role: Role) -> None:
    async with joined(app, role) as who:
        page = await who.page()
        for route in (each for each in ROUTES if each.who is organising):
            form = page.choices
            wanted = (Step(route.name, ("1",) * number) for number in range(MOST_ARGUMENTS + 1))
            code = next(each.code for each in wanted if route.manner is Manner.WORDS or route.accepts(each))
            fields = form.hidden | {"data": f"0|{code}", "once": route.name}
            with capture_logs() as logged:
                await who.post(form.action, fields, X_Requested_With="fetch")
            refused = [each["step"] for each in logged if each["event"] == "step refused"]
            assert refused == ([] if route.manner is Manner.WORDS else [route.name]), route.name
        assert "wait to be read" not in (await who.page()).html


async def test_no_command_of_organisers_is_taken_by_anybody_else(app: Running) -> None:
    """Typed as a word and as a command, by each who is no organiser, and by a stranger without an invite."""
    theirs = {route.name for route in ROUTES if route.who is organising}
    commands = [name for name, wanted in COMMANDS.items() if wanted.name in theirs]
    assert {"organise", "publish", "tell-people"} <= set(commands)
    more = (Role.CARER, Role.STAFF, Role.SECOND_SAFETY) if EVERY_WAY else ()
    for role in (Role.SERVICE_USER, Role.FACILITATOR, Role.SAFETY, None, *more):
        async with Visitor(app) as who:
            await (who.joins(role) if role else who.begins(None))
            for name in commands:
                words = app.app.catalogue.say(f"typed-{name}", "en").split(" | ")
                for said in (*words, f"/{name}"):
                    with capture_logs() as logged:
                        await who.types(said)
                    refused = [each["step"] for each in logged if each["event"] == "step refused"]
                    assert refused == [COMMANDS[name].name], (role, said)
