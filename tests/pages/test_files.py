"""Files and sounds open in the chat they were made for; static files open and nothing beside them does."""

from __future__ import annotations

import pytest

from bot.domain.people import Role
from bot.pages.site import static_version
from tests.drivers.running import Running
from tests.pages.visiting import Page, Visitor

pytestmark = pytest.mark.asyncio(loop_scope="module")


def links_of(page: Page) -> list[str]:
    found = [each.get("src", "") or each.get("href", "") for each in page.attributes]
    return [each for each in found if "/file/" in each]


async def exported(app: Running, priya: Visitor) -> str:
    """Let an organiser export the working file, and return the link to it."""
    await priya.joins(Role.ORGANISER)
    for label in ("Organise", "Votes and lists", "Export", "Working file"):
        await priya.presses(label)
    await app.settled()
    return links_of(await priya.page())[0]


async def test_a_file_of_another_chat_is_refused(app: Running) -> None:
    async with Visitor(app) as priya, Visitor(app) as ben:
        link = await exported(app, priya)
        number = link.rsplit("/", 1)[1]
        assert (await priya.get(link)).status_code == 200
        await ben.joins(Role.ORGANISER)
        assert (await ben.get(link)).status_code == 401
        assert (await ben.get(f"{ben.chat}/file/{number}")).status_code == 404


async def test_a_sound_comes_as_sound_and_a_file_as_a_download(app: Running) -> None:
    async with Visitor(app) as priya:
        link = await exported(app, priya)
        await priya.presses("Listen")
        await app.settled()
        sound = await priya.get(links_of(await priya.page())[-1])
        assert sound.headers["content-type"] == "audio/ogg"
        assert sound.headers["content-disposition"].startswith("inline")
        assert sound.content[:4] == b"OggS"
        file = await priya.get(link)
        assert file.headers["content-disposition"].startswith("attachment")
        assert file.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("number", ["0", "1", str(2**62), str(2**63 - 1)])
async def test_guessed_numbers_of_files_are_not_there(app: Running, number: str) -> None:
    async with Visitor(app) as ana:
        await ana.begins()
        assert (await ana.get(f"{ana.chat}/file/{number}")).status_code == 404


AWAY = [
    "../web_chat.py",
    "..%2fweb_chat.py",
    "%2e%2e/web_chat.py",
    "%2e%2e%2fweb_chat.py",
    "....//web_chat.py",
    "..%5cweb_chat.py",
    "..%255cweb_chat.py",
    "%2fetc%2fpasswd",
    "/etc/passwd",
    "chat.css%00.js",
    "chat.css/..%2f..%2fweb_chat.py",
    "",
    ".",
    "..",
    "../templates/base.html",
    "nothing.css",
]


@pytest.mark.parametrize("path", AWAY)
async def test_no_way_leads_out_of_the_static_folder(app: Running, path: str) -> None:
    import asyncio

    # Sent as it is: clients tidy such addresses up before they ask.
    host, port = app.address.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    asked = f"GET /static/{static_version()}/{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
    writer.write(asked.encode())
    answer = await asyncio.wait_for(reader.read(), 10)
    writer.close()
    await writer.wait_closed()
    assert answer.startswith(b"HTTP/1.1 404")
    assert b"content-security-policy" in answer.lower()
    for told in (b"ChatPages", b"root:", b'<!doctype html>\n<html lang="{{'):
        assert told not in answer


async def test_static_files_stand_under_the_name_of_their_state_alone(app: Running) -> None:
    async with Visitor(app) as ana:
        assert (await ana.get(f"/static/{static_version()}/chat.css")).status_code == 200
        assert (await ana.get("/static/chat.css")).status_code == 404
        assert (await ana.get("/static/000000000000/chat.css")).status_code == 404


@pytest.mark.parametrize(
    ("asked", "status", "wanted"),
    [
        ("bytes=0-3", 206, slice(0, 4)),
        ("bytes=4-", 206, slice(4, None)),
        ("bytes=-5", 206, slice(-5, None)),
        ("bytes=2-99999999", 206, slice(2, None)),
        ("bytes=-99999999", 206, slice(0, None)),
        ("bytes=99999999-", 416, slice(0, 0)),
        ("bytes=-0", 416, slice(0, 0)),
        ("bytes=5-2", 200, slice(0, None)),
        ("bytes=-", 200, slice(0, None)),
        ("bytes=0-1,3-4", 200, slice(0, None)),
        ("letters=0-1", 200, slice(0, None)),
    ],
)
async def test_a_player_gets_the_part_of_a_sound_it_asks_for(
    app: Running, asked: str, status: int, wanted: slice[int | None, int | None, None]
) -> None:
    async with Visitor(app) as ana:
        await ana.joins()
        await ana.presses("Listen")
        await app.settled()
        link = links_of(await ana.page())[-1]
        whole = (await ana.get(link)).content
        part = await ana.get(link, range=asked)
        assert part.status_code == status
        assert part.content == whole[wanted]
        assert part.headers["accept-ranges"] == "bytes"
        if status == 206:
            first = range(len(whole))[wanted].start
            assert part.headers["content-range"] == f"bytes {first}-{first + len(part.content) - 1}/{len(whole)}"
