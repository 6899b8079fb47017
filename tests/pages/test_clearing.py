"""Clearing what the page shows: on a browser that others use, nothing of the conversation stays to be read."""

from __future__ import annotations

import pytest

from tests.drivers.engines import rows
from tests.drivers.running import Running
from tests.pages.visiting import Form, Page, Visitor

pytestmark = pytest.mark.asyncio(loop_scope="module")


def clearing(page: Page) -> Form:
    return next(form for form in page.forms if form.action.endswith("/clear"))


async def test_the_page_is_empty_but_for_the_menu_and_what_was_answered_is_kept(app: Running) -> None:
    async with Visitor(app) as ana, Visitor(app) as ben:
        await ana.joins()
        await ben.joins()
        for label in ("Vote", "Start"):
            await ana.presses(label)
        page = await ana.presses("Yes")
        assert any("You chose" in each for each in page.heard)
        answers = rows(app.app.settings.place, "SELECT count(*) FROM answers")
        others = (await ben.page()).texts
        answer = await ana.post(clearing(page).action, clearing(page).hidden)
        assert (answer.status_code, answer.headers["location"]) == (303, ana.chat)
        after = await ana.page()
        assert [each.strip() for _, each in after.texts] == ["What do you want to do?"]
        chat = int(ana.chat.rsplit("/", 1)[1])
        path = app.app.settings.place
        assert rows(path, "SELECT count(*) FROM web_messages WHERE chat_id = ?", chat) == [(1,)]
        assert rows(path, "SELECT count(*) FROM answers") == answers
        assert (await ben.page()).texts == others
        assert "1 person has voted" in (await ana.presses("Vote")).heard[-1]


async def test_nobody_clears_the_chat_of_somebody_else(app: Running) -> None:
    async with Visitor(app) as ana, Visitor(app) as eve:
        page = await ana.joins()
        await eve.joins()
        form = clearing(page)
        assert (await eve.post(form.action, form.hidden)).status_code == 401
        assert (await ana.post(form.action, form.hidden | {"check": "0" * 64})).status_code == 403
        assert (await ana.page()).texts == page.texts
