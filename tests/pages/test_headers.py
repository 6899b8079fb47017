"""Every answer of the web server carries the headers that guard it, whatever the answer is."""

from __future__ import annotations

import httpx
import pytest

from tests.drivers.running import Running
from tests.pages.sites import client_of
from tests.pages.visiting import Page, Visitor

pytestmark = pytest.mark.asyncio(loop_scope="module")

GUARDS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}


def policy_of(answer: httpx.Response) -> dict[str, list[str]]:
    parts = [part.split() for part in answer.headers["content-security-policy"].split(";")]
    return {name: values for name, *values in parts}


def assert_guarded(answer: httpx.Response) -> None:
    where = f"{answer.request.method} {answer.request.url} {answer.status_code}"
    for name, value in GUARDS.items():
        assert answer.headers.get(name) == value, f"{where}: {name}"
    assert "camera=()" in answer.headers["permissions-policy"], where
    policy = policy_of(answer)
    assert policy["default-src"] == ["'none'"], where
    assert policy["frame-ancestors"] == ["'none'"], where
    assert policy["base-uri"] == ["'none'"], where
    for name in ("script-src", "style-src", "img-src", "media-src", "connect-src", "form-action"):
        assert policy[name] == ["'self'"], f"{where}: {name}"


async def test_pages_and_redirects_are_guarded(app: Running) -> None:
    async with Visitor(app) as ana:
        await ana.joins()
        page = await ana.page()
        answers = [await ana.get(where) for where in ("/", "/join/abc", ana.chat, "/healthz")]
        answers.append(await ana.post(page.choices.action, page.choices.pressed("Help")))
        answers.append(await ana.post("/begin"))
        assert [each.status_code for each in answers] == [200, 200, 200, 200, 303, 303]
        for answer in answers:
            assert_guarded(answer)


async def test_refusals_are_guarded(app: Running) -> None:
    async with Visitor(app) as ana:
        await ana.begins()
        say = f"{ana.chat}/say"
        answers = {
            400: await ana.post(say, {"check": (await ana.page()).typing.hidden["check"], "text": " "}),
            401: await ana.get("/chat/1"),
            403: await ana.post(say, {"text": "hello"}),
            404: await ana.get("/nothing/here"),
            405: await ana.client.put("/"),
            413: await ana.post(say, {"text": "x" * 70_000}),
        }
        for status, answer in answers.items():
            assert answer.status_code == status
            assert_guarded(answer)


async def test_a_stuck_server_says_so_and_is_guarded(app: Running) -> None:
    async with client_of(app) as client:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(app.app.inbox, "stuck", True)
            answer = await client.get("/healthz")
        assert (answer.status_code, answer.text) == (503, "stuck")
        assert_guarded(answer)


async def test_what_is_said_to_scripts_is_guarded_too(app: Running) -> None:
    async with Visitor(app) as ana:
        await ana.begins()
        taken = await ana.post(
            f"{ana.chat}/say", (await ana.page()).typing.hidden | {"text": "hello"}, X_Requested_With="fetch"
        )
        refused = await ana.post(f"{ana.chat}/say", {"text": "hello"}, X_Requested_With="fetch")
        assert (taken.status_code, refused.status_code) == (200, 403)
        assert refused.headers["content-type"].startswith("text/plain")
        for answer in (taken, refused):
            assert_guarded(answer)


async def test_events_are_guarded(app: Running) -> None:
    async with Visitor(app) as ana:
        await ana.begins()
        async with ana.client.stream("GET", f"{ana.chat}/events") as answer:
            assert answer.status_code == 200
            assert answer.headers["content-type"].startswith("text/event-stream")
            assert_guarded(answer)
            assert answer.headers["cache-control"] == "no-store"


async def test_static_files_are_guarded_and_kept_for_a_year(app: Running) -> None:
    async with Visitor(app) as ana:
        page = Page((await ana.get("/")).text)
        for link in (each for each in page.attributes if each["tag"] == "link"):
            answer = await ana.get(link["href"])
            assert answer.status_code == 200
            assert_guarded(answer)
            assert "immutable" in answer.headers["cache-control"]
            again = await ana.get(link["href"], If_None_Match=answer.headers["etag"])
            assert again.status_code == 304
            assert_guarded(again)


async def test_pages_about_people_are_never_kept_by_browsers(app: Running) -> None:
    async with Visitor(app) as ana:
        await ana.begins()
        for where in ("/", "/join/abc", ana.chat, "/chat/1"):
            assert (await ana.get(where)).headers["cache-control"] == "no-store"


async def test_only_an_https_address_tells_browsers_to_stay_with_https(app: Running) -> None:
    async with client_of(app, secure=True) as safe, client_of(app) as plain:
        assert "max-age" in (await safe.get("/")).headers["strict-transport-security"]
        assert "strict-transport-security" not in (await plain.get("/")).headers


async def test_no_page_needs_a_weaker_policy(app: Running) -> None:
    """Nothing is inline: neither scripts nor styles nor what runs when something is clicked."""
    async with Visitor(app) as ana:
        await ana.joins()
        for where in ("/", "/join/abc", ana.chat, "/nothing"):
            page = Page((await ana.get(where)).text)
            for each in page.attributes:
                assert "style" not in each, each
                assert not any(name.startswith("on") for name in each), each
                assert each["tag"] != "style"
                if each["tag"] == "script":
                    assert each["src"].startswith("/static/")


@pytest.mark.parametrize("method", ["OPTIONS", "TRACE", "PATCH"])
async def test_odd_methods_are_refused_and_guarded(app: Running, method: str) -> None:
    async with Visitor(app) as ana:
        answer = await ana.client.request(method, "/")
        assert answer.status_code == 405
        assert_guarded(answer)
