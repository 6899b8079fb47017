"""Work on a computer: signing in once, ending, and nothing for anybody else."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from bot.channels.workplaces import Workplaces
from bot.domain.people import Role
from storage.signing_in import StoredWorkplaces
from tests.drivers.engines import on_disk
from tests.drivers.running import Running
from tests.pages.visiting import Page, Visitor
from tests.pages.working import HERE, Computer, at_a_computer, joined, link_of

pytestmark = pytest.mark.asyncio(loop_scope="module")

ADDRESSES = (
    ("GET", HERE),
    ("GET", f"{HERE}/again"),
    ("POST", f"{HERE}/tap"),
    ("POST", f"{HERE}/say"),
    ("POST", f"{HERE}/out"),
    ("GET", f"{HERE}/file/1"),
    ("GET", f"{HERE}/events"),
    ("POST", f"{HERE}/in/guessed"),
)
"""Every address of these pages that gives or takes anything."""
REFUSED = "You are not signed in here."


async def test_a_link_opens_the_organisers_work_once(app: Running) -> None:
    async with joined(app, Role.ORGANISER) as chat, Computer(app) as one, Computer(app) as two:
        link = await link_of(chat)
        for _ in range(3):
            assert (await two.visitor.get(link)).status_code == 200, "looking spends nothing"
        assert (await one.signs_in(link)).status_code == 303
        again = await two.signs_in(link)
        assert again.status_code == 401
        assert REFUSED in again.text
        page = await one.page()
        assert "No words wait to be read." in "\n".join(page.heard) or "waits to be read" in "\n".join(page.heard)


async def test_only_one_of_two_who_open_a_link_at_once_is_let_in(app: Running) -> None:
    async with joined(app, Role.ORGANISER) as chat, Computer(app) as one, Computer(app) as two:
        link = await link_of(chat)
        answers = await asyncio.gather(one.visitor.post(link), two.visitor.post(link))
        assert sorted(each.status_code for each in answers) == [303, 401]


async def test_a_new_link_ends_the_one_before_and_a_new_sign_in_the_one_before(app: Running) -> None:
    async with joined(app, Role.ORGANISER) as chat, Computer(app) as one, Computer(app) as two:
        old, link = await link_of(chat), await link_of(chat)
        assert (await one.signs_in(old)).status_code == 401
        assert (await one.signs_in(link)).status_code == 303
        assert (await two.signs_in(await link_of(chat))).status_code == 303
        assert (await one.visitor.get(HERE)).status_code == 401
        assert (await two.visitor.get(HERE)).status_code == 200


async def test_every_refusal_is_the_same_page_and_logged_without_a_secret(app: Running) -> None:
    async with at_a_computer(app) as (signed_in, _), joined(app, Role.CARER) as carer:
        await carer.presses("More things")
        texts = set()
        wrong = ({}, {"Cookie": "sayso-work=guessed"}, {"Cookie": f"sayso={signed_in.secret}"})
        for headers in wrong:
            for method, where in ADDRESSES:
                async with Visitor(app) as stranger:
                    with capture_logs() as logged:
                        given = stranger.own_origin | headers
                        answer = await stranger.client.request(method, where, headers=given)
                    assert answer.status_code == 401, (method, where, headers)
                    assert [each["event"] for each in logged] == ["work on a computer refused"], (where, logged)
                    assert "guessed" not in str(logged)
                    assert signed_in.secret not in str(logged)
                    texts.add(answer.text)
        assert len(texts) == 1
        for method, where in ADDRESSES[:-1]:
            answer = await carer.client.request(method, where, headers=carer.own_origin)
            assert answer.status_code == 401, "a participant's own cookie opens nothing"


async def test_another_site_and_a_form_without_its_check_change_nothing(app: Running) -> None:
    async with at_a_computer(app) as (computer, _):
        before = (await computer.page()).heard
        form = next(each for each in (await computer.page()).forms if each.action == f"{HERE}/tap")
        pressed = form.pressed("People")
        for fields, headers in (
            (pressed, {"Origin": "https://elsewhere.example"}),
            (pressed, {"Sec_Fetch_Site": "cross-site"}),
            (pressed | {"check": "0" * 32}, {}),
            ({"data": "0|organise-people"}, {}),
        ):
            answer = await computer.visitor.post(f"{HERE}/tap", fields, **headers)
            assert answer.status_code == 401
            assert REFUSED in answer.text
        assert (await computer.page()).heard == before


async def test_the_cookie_is_for_these_pages_until_the_browser_closes(app: Running) -> None:
    async with joined(app, Role.ORGANISER) as chat, Computer(app) as computer:
        answer = await computer.signs_in(await link_of(chat))
        cookie = answer.headers["set-cookie"].lower()
        assert "httponly" in cookie
        assert "samesite=strict" in cookie
        assert "path=/computer" in cookie
        assert "max-age" not in cookie
        assert computer.secret.encode() not in on_disk(app.app.settings.place)


async def test_the_chat_behind_the_pages_opens_nowhere_else(app: Running) -> None:
    async with at_a_computer(app) as (computer, _), Visitor(app) as other:
        signed = await Workplaces(StoredWorkplaces(app.app.store), app.clock, app.app.settings.zone).opened(
            computer.secret
        )
        assert signed
        chat_id = signed.chat_id
        other.client.headers["Cookie"] = f"sayso={computer.secret}"
        assert (await other.get(f"/chat/{chat_id}")).status_code == 401


async def test_signing_out_ends_it_and_deletes_what_was_shown(app: Running) -> None:
    async with at_a_computer(app) as (computer, _):
        form = next(each for each in (await computer.page()).forms if each.action == f"{HERE}/out")
        assert REFUSED in (await computer.visitor.post(form.action, form.hidden)).text
        assert (await computer.visitor.get(HERE)).status_code == 401


async def test_it_ends_after_half_an_hour_without_use_and_after_a_working_day(own_app: Running) -> None:
    async with at_a_computer(own_app) as (computer, chat):
        for _ in range(15):
            own_app.clock.now += timedelta(minutes=29)
            assert (await computer.visitor.get(HERE)).status_code == 200
        own_app.clock.now += timedelta(minutes=30)
        assert (await computer.visitor.get(HERE)).status_code == 401
        late = await link_of(chat)
        own_app.clock.now += timedelta(minutes=16)
        assert (await computer.signs_in(late)).status_code == 401, "a link works for 15 minutes"
        assert (await computer.signs_in(await link_of(chat))).status_code == 303
        for _ in range(16):
            own_app.clock.now += timedelta(minutes=29)
            await computer.visitor.get(HERE)
        own_app.clock.now += timedelta(minutes=17)
        assert (await computer.visitor.get(HERE)).status_code == 401, "8 hours are the most"


async def test_whoever_leaves_is_signed_out_and_others_never_get_a_link(app: Running) -> None:
    async with at_a_computer(app) as (computer, chat):
        await chat.types("stop")
        await chat.presses("Leave Sayso")
        await chat.presses("Yes, leave")
        assert (await computer.visitor.get(HERE)).status_code == 401
    async with joined(app, Role.CARER) as carer:
        with capture_logs() as logged:
            await carer.types("computer")
        assert [each["step"] for each in logged if each["event"] == "step refused"] == ["computer"]


async def test_what_is_for_participants_is_not_on_the_computer(app: Running) -> None:
    async with at_a_computer(app) as (computer, _):
        for words in ("menu", "votes", "my data", "stop"):
            page = await computer.types(words)
            assert not any("Leave" in label for form in page.forms for _, _, label in form.buttons)
            assert any(label == "Sign out" for form in page.forms for _, _, label in form.buttons)


async def test_a_facilitator_works_there_as_far_as_their_duty_goes(app: Running) -> None:
    async with at_a_computer(app, Role.FACILITATOR) as (computer, _):
        labels = [label for form in (await computer.page()).forms for _, _, label in form.buttons]
        assert "What was done" not in labels
        assert "People" not in labels


async def test_what_was_done_is_written_down_with_where_and_by_whom(own_app: Running) -> None:
    async with at_a_computer(own_app) as (computer, _):
        await computer.presses("People")
        await computer.presses("Invite someone")
        page = await computer.presses(_first_choice(await computer.page()))
        assert "/join/" in "\n".join(page.heard)
        page = await computer.presses("What was done")
        text = "\n".join(page.heard)
        assert "You: an invite made." in text
        assert "You: signing in on a computer." in text


def _first_choice(page: Page) -> str:
    return next(label for form in page.forms for _, _, label in form.buttons if label.startswith("1. "))


async def test_a_whole_little_round_is_done_at_the_computer(own_app: Running) -> None:
    async with at_a_computer(own_app) as (computer, _), joined(own_app, Role.SERVICE_USER) as ana:
        await ana.types("what matters to me")
        await computer.presses("Votes and lists")
        await computer.presses("Close a vote or list")
        await computer.presses(_first_choice(await computer.page()))
        page = await computer.presses(_first_choice(await computer.page()))
        assert "closed" in "\n".join(page.heard).lower()
        await computer.presses("Export")
        await computer.presses("Board file")
        await own_app.settled()
        page = await computer.page()
        files = [each["href"] for each in page.attributes if each.get("class") == "file"]
        assert len(files) == 3
        for each in files:
            answer = await computer.visitor.get(each)
            assert answer.status_code == 200
            assert answer.headers["content-disposition"].startswith("attachment")
        text = "\n".join((await computer.presses("What was done")).heard)
        assert "files made" in text
        assert "a vote or list closed" in text
