"""Somebody with a browser that runs no scripts: follows addresses, keeps cookies, fills in forms."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

import httpx

from bot.domain.people import Role
from tests.drivers.running import Running

PATIENCE = 60
"""Seconds until an answer is given up: the first one waits for all that is loaded, on a machine that may be busy."""


@dataclass
class Form:
    """A form of a page: where it goes, its hidden fields, its buttons as (name, value, label)."""

    action: str
    hidden: dict[str, str] = field(default_factory=dict)
    buttons: list[tuple[str, str, str]] = field(default_factory=list)

    def pressed(self, label: str) -> dict[str, str]:
        """What is posted when the button with this label is pressed; the number in front of it may be left out."""
        for name, value, written in self.buttons:
            if label in {written, re.sub(r"^\d+\. ", "", written)}:
                return self.hidden | ({name: value} if name else {})
        raise AssertionError(f"{label!r} is not one of {self.buttons}")


class Page(HTMLParser):
    """What a page holds."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.html = html
        self.forms: list[Form] = []
        self.texts: list[tuple[bool, str]] = []
        self.attributes: list[dict[str, str]] = []
        self._mine = False
        self._in_text = False
        self._button: list[str] | None = None
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.attributes.append({"tag": tag} | given)
        if tag == "form":
            self.forms.append(Form(given["action"]))
        elif tag == "input" and given.get("type") == "hidden":
            self.forms[-1].hidden[given["name"]] = given["value"]
        elif tag == "button":
            self._button = [given.get("name", ""), given.get("value", ""), ""]
        elif tag == "li":
            self._mine = "mine" in given["class"].split()
        elif tag == "p" and given.get("dir") == "auto":
            self._in_text = True
            self.texts.append((self._mine, ""))

    def handle_endtag(self, tag: str) -> None:
        if tag == "p":
            self._in_text = False
        elif tag == "button" and self._button:
            name, value, label = self._button
            self.forms[-1].buttons.append((name, value, label.strip()))
            self._button = None

    def handle_data(self, data: str) -> None:
        if self._in_text:
            mine, text = self.texts[-1]
            self.texts[-1] = (mine, text + data)
        elif self._button:
            self._button[2] += data

    def first(self, tag: str) -> dict[str, str]:
        return next(each for each in self.attributes if each["tag"] == tag)

    @property
    def heard(self) -> list[str]:
        """What the bot has said."""
        return [text for mine, text in self.texts if not mine]

    @property
    def said(self) -> list[str]:
        """What the person has said."""
        return [text for mine, text in self.texts if mine]

    @property
    def choices(self) -> Form:
        return next(form for form in self.forms if form.action.endswith("/tap"))

    @property
    def typing(self) -> Form:
        return next(form for form in self.forms if form.action.endswith("/say"))


class Visitor:
    """A browser without scripts. What it posts comes from our own pages unless `origin` says otherwise."""

    def __init__(self, running: Running, language: str = "en", client: httpx.AsyncClient | None = None) -> None:
        self.running = running
        self.client = client or httpx.AsyncClient(base_url=running.address, trust_env=False, timeout=PATIENCE)
        self.client.headers["Accept-Language"] = language
        self.chat = ""

    async def __aenter__(self) -> Visitor:
        return self

    async def __aexit__(self, *failure: object) -> None:
        await self.client.aclose()

    @property
    def own_origin(self) -> dict[str, str]:
        return {"Origin": str(self.client.base_url).rstrip("/")}

    async def get(self, where: str, **headers: str) -> httpx.Response:
        return await self.client.get(where, headers={name.replace("_", "-"): value for name, value in headers.items()})

    async def post(self, where: str, fields: dict[str, str] | None = None, **headers: str) -> httpx.Response:
        given = self.own_origin | {name.replace("_", "-"): value for name, value in headers.items()}
        return await self.client.post(where, data=fields or {}, headers=given)

    async def begins(self, role: Role | None = Role.SERVICE_USER) -> Visitor:
        """Begin a chat by an invite for a role, or without one."""
        where = f"/join/{await self.running.invite(role)}" if role else "/begin"
        answer = await self.post(where)
        assert answer.status_code == 303, answer.text
        self.chat = answer.headers["location"]
        return self

    async def joins(self, role: Role = Role.SERVICE_USER, language: str = "English") -> Page:
        """Begin, say yes to taking part, and come to the main menu."""
        await self.begins(role)
        labels = {"English": ("More", "Yes, take part", "Not now"), "Polski": ("Dalej", "Tak, chcę", "Nie teraz")}
        more, agree, not_now = labels[language]
        for label in (language, more, more, more, agree):
            await self.presses(label)
        return await self.presses(not_now)

    async def page(self) -> Page:
        answer = await self.get(self.chat)
        assert answer.status_code == 200, answer.text
        return Page(answer.text)

    async def presses(self, label: str) -> Page:
        """Press a button as a browser without scripts does: post, follow the redirect, read the page there."""
        form = (await self.page()).choices
        return await self._follows(await self.post(form.action, form.pressed(label)))

    async def types(self, text: str) -> Page:
        form = (await self.page()).typing
        return await self._follows(await self.post(form.action, form.hidden | {"text": text}))

    async def _follows(self, answer: httpx.Response) -> Page:
        assert answer.status_code == 303, (answer.status_code, answer.text)
        where = answer.headers["location"]
        assert where.partition("#")[0] == self.chat
        return await self.page()
