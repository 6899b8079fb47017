"""Somebody with duties at a computer: signed in by the link their chat gave them, without scripts."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx

from bot.domain.people import Role
from tests.drivers.running import Running
from tests.pages.visiting import Page, Visitor

HERE = "/computer"


async def link_of(who: Visitor) -> str:
    """Ask in a chat for a link, and return where it leads."""
    await who.types("computer")
    page = await who.presses("Send me a link")
    found = re.findall(r"/computer/in/[0-9A-Za-z_-]+", "\n".join(page.heard))
    return str(found[-1])


@asynccontextmanager
async def joined(app: Running, role: Role) -> AsyncIterator[Visitor]:
    async with Visitor(app) as who:
        await who.joins(role)
        yield who


class Computer:
    """A browser without scripts, of its own."""

    def __init__(self, app: Running, language: str = "en") -> None:
        self.visitor = Visitor(app, language)

    async def __aenter__(self) -> Computer:
        return self

    async def __aexit__(self, *failure: object) -> None:
        await self.visitor.client.aclose()

    async def signs_in(self, link: str) -> httpx.Response:
        assert (await self.visitor.get(link)).status_code == 200
        return await self.visitor.post(link)

    async def page(self) -> Page:
        answer = await self.visitor.get(HERE)
        assert answer.status_code == 200, answer.text
        return Page(answer.text)

    async def presses(self, label: str) -> Page:
        """Press what the present screen offers, or a place to go."""
        for form in reversed((await self.page()).forms):
            if any(label in {written, re.sub(r"^\d+\. ", "", written)} for _, _, written in form.buttons):
                return await self._follows(await self.visitor.post(form.action, form.pressed(label)))
        raise AssertionError(f"{label!r} is not on {(await self.page()).html}")

    async def types(self, text: str) -> Page:
        form = (await self.page()).typing
        return await self._follows(await self.visitor.post(form.action, form.hidden | {"text": text}))

    async def _follows(self, answer: httpx.Response) -> Page:
        assert answer.status_code == 303, (answer.status_code, answer.text)
        return await self.page()

    @property
    def secret(self) -> str:
        return next(each.value or "" for each in self.visitor.client.cookies.jar if each.name == "sayso-work")


@asynccontextmanager
async def at_a_computer(app: Running, role: Role = Role.ORGANISER) -> AsyncIterator[tuple[Computer, Visitor]]:
    """Somebody with a duty, signed in, and their chat."""
    async with joined(app, role) as chat, Computer(app) as computer:
        assert (await computer.signs_in(await link_of(chat))).status_code == 303
        yield computer, chat
