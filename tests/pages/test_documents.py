"""Documents from a page: chosen in a form that needs no scripts, only where a text is asked, in one's own chat."""

from __future__ import annotations

import asyncio
import tempfile

import httpx
import pytest

from bot.domain.documents import MOST_BYTES
from bot.domain.people import Role
from bot.pages.security import Limits
from bot.pages.uploads import LONGEST_UPLOAD
from tests.drivers.drawn import drawn
from tests.drivers.running import Running
from tests.pages.sites import client_of
from tests.pages.visiting import Form, Page, Visitor
from tests.pages.working import Computer, link_of
from tests.usecases.written_documents import docx, paragraph

pytestmark = pytest.mark.asyncio(loop_scope="module")
NEWS = docx(paragraph("The bus", "Nagwek1"), paragraph("The bus was late on 3 days."))


def documents(page: Page) -> list[Form]:
    return [form for form in page.forms if form.action.endswith("/document")]


async def sends(app: Running, who: Visitor, form: Form, content: bytes, name: str = "News.docx") -> httpx.Response:
    """Post a document, and let it be read meanwhile."""
    files = {"document": (name, content, "application/octet-stream")}
    posted = asyncio.ensure_future(who.client.post(form.action, data=form.hidden, files=files, headers=who.own_origin))
    while not posted.done():
        await app.app.reading.look()
        await asyncio.sleep(0.02)
    return await posted


async def at_the_text(who: Visitor) -> Page:
    for label in ("Organise", "Votes and lists", "Publish something", "A new text"):
        page = await who.presses(label)
    return await who.presses("I understand") if "Before you write" in page.heard[-1] else page


async def test_a_document_is_chosen_and_read_without_scripts(app: Running) -> None:
    async with Visitor(app) as priya:
        await priya.joins(Role.ORGANISER)
        assert documents(await priya.page()) == []
        page = await at_the_text(priya)
        [form] = documents(page)
        chosen = next(each for each in page.attributes if each.get("type") == "file")
        assert f'for="{chosen["id"]}"' in page.html
        answer = await sends(app, priya, form, NEWS)
        assert answer.status_code == 303
        page = await priya.page()
        assert "News.docx" in page.said
        assert "I have 7 words." in page.heard[-1]
        assert len(documents(page)) == 1
        again = await sends(app, priya, form, NEWS)
        assert again.status_code == 303
        assert (await priya.page()).heard == page.heard


async def test_work_on_a_computer_takes_documents_too(app: Running) -> None:
    async with Visitor(app) as priya, Computer(app) as computer:
        await priya.joins(Role.ORGANISER)
        await computer.signs_in(await link_of(priya))
        await computer.presses("Publish something")
        page = await computer.presses("A new text")
        if "Before you write" in "\n".join(page.heard):
            page = await computer.presses("I understand")
        [form] = documents(page)
        answer = await sends(app, computer.visitor, form, NEWS)
        assert answer.status_code == 303
        assert "I have 7 words." in "\n".join((await computer.page()).heard)


async def test_it_is_refused_from_elsewhere_and_in_other_chats(app: Running) -> None:
    async with Visitor(app) as priya, Visitor(app) as ben:
        await priya.joins(Role.ORGANISER)
        [form] = documents(await at_the_text(priya))
        await ben.joins(Role.ORGANISER)
        files = {"document": ("a.docx", NEWS)}
        for status, who, fields, headers in (
            (403, priya, form.hidden | {"check": "0" * 32}, priya.own_origin),
            (403, priya, form.hidden, {"Origin": "https://elsewhere.example"}),
            (401, ben, form.hidden, ben.own_origin),
        ):
            answer = await who.client.post(form.action, data=fields, files=files, headers=headers)
            assert answer.status_code == status
        plain = await priya.client.post(form.action, data=form.hidden, headers=priya.own_origin)
        none = await priya.client.post(form.action, data=form.hidden, files={"x": ("a", b"")}, headers=priya.own_origin)
        assert (plain.status_code, none.status_code) == (400, 400)


async def test_what_is_too_large_is_told_in_the_chat_and_far_too_large_by_the_page(app: Running) -> None:
    async with Visitor(app) as priya:
        await priya.joins(Role.ORGANISER)
        [form] = documents(await at_the_text(priya))
        assert (await sends(app, priya, form, bytes(MOST_BYTES + 1))).status_code == 303
        assert "This file is too large." in (await priya.page()).heard[-1]
        assert (await sends(app, priya, form, bytes(LONGEST_UPLOAD + 1))).status_code == 413


async def test_a_document_is_never_written_to_a_file(app: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    def rolled(*_: object) -> None:
        raise AssertionError("A document was written to a file.")

    monkeypatch.setattr(tempfile.SpooledTemporaryFile, "rollover", rolled)
    async with Visitor(app) as priya:
        await priya.joins(Role.ORGANISER)
        [form] = documents(await at_the_text(priya))
        assert (await sends(app, priya, form, b"x" * MOST_BYTES, "long.txt")).status_code == 303


async def test_documents_come_no_oftener_than_words(app: Running) -> None:
    async with client_of(app, limits=Limits(opens=(9, 0.001), says=(2, 60.0), speaks=(9, 0.001))) as client:
        begun = await client.post("/begin")
        chat = begun.headers["location"]
        check = (await client.get(chat)).text.split('name="check" value="')[1].split('"')[0]
        files = {"document": ("a.txt", b"")}
        said = [await client.post(f"{chat}/document", data={"check": check}, files=files) for _ in range(3)]
        assert said[-1].status_code == 429


async def test_a_picture_is_chosen_in_the_page_and_nobody_else_sees_it_before_it_is_published(app: Running) -> None:
    async with Visitor(app) as priya, Visitor(app) as ben:
        await priya.joins(Role.ORGANISER)
        await ben.joins(Role.ORGANISER)
        await at_the_text(priya)
        await priya.types("The bus\nIt was late.")
        await priya.presses("That is all of it")
        for words in ("Bus news", "1 March 14:00"):
            await priya.types(words)
        for label in ("Change it", "Add something", "Add a picture"):
            page = await priya.presses(label)
        [form] = documents(page)
        chosen = next(each for each in page.attributes if each.get("type") == "file")
        assert ".png" in chosen["accept"]
        assert ">A picture</label>" in page.html
        assert (await sends(app, priya, form, drawn(), "bus.png")).status_code == 303
        page = await priya.page()
        [picture] = [each["src"] for each in page.attributes if each["tag"] == "img" and "/file/" in each["src"]]
        shown = await priya.client.get(picture)
        assert (shown.status_code, shown.content[:4]) == (200, b"\x89PNG")
        theirs = f"{ben.chat}/file/{picture.rpartition('/')[2]}"
        assert (await ben.client.get(theirs)).status_code == 404
