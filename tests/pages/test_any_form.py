"""What anybody may post to the pages: any fields, any bytes, any address. Never a failure, or another's chat."""

from __future__ import annotations

import string

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.people import Role
from tests.conftest import EVERY_WAY
from tests.drivers.running import Running
from tests.pages.sites import client_of
from tests.pages.visiting import Visitor
from tests.pages.working import HERE, at_a_computer

pytestmark = pytest.mark.asyncio(loop_scope="module")

FIELDS = ("text", "data", "message", "label", "once", "check", "document", "after")
LONG = "9" * 5000
values = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        [
            LONG,
            "",
            "0",
            "-1",
            "²",
            "٣",
            "1e9",
            str(2**63),
            str(2**64),
            "\0",
            "😀",
            "1|menu",
            "0|export-make board",
        ]
    ),
)
fields = st.dictionaries(st.sampled_from(FIELDS), values, max_size=6)
kinds = st.sampled_from(
    [
        "application/x-www-form-urlencoded",
        "application/x-www-form-urlencoded; charset=utf-16",
        "multipart/form-data",
        "multipart/form-data; boundary=x",
        "multipart/form-data; boundary=",
        "application/json",
        "text/plain",
        "",
        "é",
    ]
)
headers = st.dictionaries(
    st.sampled_from(["X-Seconds", "X-Once", "Range", "Accept-Language", "Last-Event-ID", "If-None-Match", "Cookie"]),
    st.one_of(st.text(string.printable.strip(), max_size=30), st.sampled_from([LONG, "bytes=0-", "bytes=-" + LONG])),
    max_size=3,
)


def fine(answer: httpx.Response) -> bool:
    """Whether a request was taken or refused without a failure, by a page that is guarded."""
    return answer.status_code < 500 and "content-security-policy" in answer.headers


async def test_any_fields_of_the_chats_forms_do_no_harm(app: Running) -> None:
    async with Visitor(app) as ana, Visitor(app) as ben:
        await ana.joins()
        await ben.joins()
        before = (await ben.page()).texts
        check = (await ana.page()).typing.hidden["check"]

        for where in ("say", "tap", "clear", "document"):
            for given_ in _examples(fields, 40 if EVERY_WAY else 15):
                assert fine(await ana.post(f"{ana.chat}/{where}", {"check": check} | given_, X_Requested_With="fetch"))
        assert (await ben.page()).texts == before, "nobody else notices"
        assert (await ana.types("/menu")).choices.buttons


async def test_any_fields_of_the_computers_forms_do_no_harm(app: Running) -> None:
    async with at_a_computer(app, Role.ORGANISER) as (computer, _):
        check = (await computer.page()).forms[-1].hidden["check"]
        for where in ("tap", "say", "document"):
            for given_ in _examples(fields, 15 if EVERY_WAY else 6):
                if "leave" in given_.get("data", ""):
                    continue
                assert fine(await computer.visitor.post(f"{HERE}/{where}", {"check": check} | given_))
        assert fine(await computer.visitor.get(HERE))


async def test_any_bytes_as_a_form_and_any_headers_do_no_harm(app: Running) -> None:
    async with Visitor(app) as ana:
        await ana.begins()
        for where in ("say", "tap", "document", "voice"):
            for kind, body, more in _examples(st.tuples(kinds, st.binary(max_size=300), headers), 25):
                asked = {name: value.encode("utf-8") for name, value in (more | {"Content-Type": kind}).items()}
                asked |= {"Origin": ana.own_origin["Origin"].encode()}
                assert fine(await ana.client.post(f"{ana.chat}/{where}", content=body, headers=asked))
        for more in _examples(headers, 25):
            asked = {name: value.encode("utf-8") for name, value in more.items() if name != "Cookie"}
            assert fine(await ana.client.get(ana.chat, headers=asked))


NUMBERS = ["0", str(2**63 - 1), str(2**63), str(2**64), LONG, "0" * 5000]


@pytest.mark.parametrize("number", NUMBERS, ids=lambda number: number[:30])
async def test_numbers_too_large_for_any_database_are_not_there(app: Running, number: str) -> None:
    async with Visitor(app) as ana, at_a_computer(app) as (computer, _):
        await ana.begins()
        for where in (
            f"/chat/{number}",
            f"/chat/{number}/events",
            f"{ana.chat}/file/{number}",
            f"/chat/{number}/file/1",
        ):
            assert (await ana.get(where)).status_code in {401, 404, 414}, where[:40]
        assert (await computer.visitor.get(f"{HERE}/file/{number}")).status_code in {401, 404, 414}
        fields = (await ana.page()).typing.hidden | {"data": "1|menu", "message": number}
        assert (await ana.post(f"{ana.chat}/tap", fields)).status_code in {303, 400}
        async with ana.client.stream("GET", f"{ana.chat}/events", headers={"Last-Event-ID": number}) as answer:
            assert answer.status_code == 200


async def test_any_address_is_there_or_not_there(app: Running) -> None:
    beginnings = (
        "/",
        "/join/",
        "/chat/",
        "/chat/1/",
        "/static/",
        "/computer/",
        "/computer/in/",
        "/healthz/",
        "/telegram/",
    )
    paths = st.tuples(st.sampled_from(beginnings), st.text(string.printable.strip(), max_size=30))
    async with client_of(app) as client:
        for beginning, rest in _examples(paths, 150):
            for method in ("GET", "POST"):
                where = httpx.URL(scheme="http", host="sayso.example", raw_path=_raw(beginning + rest))
                assert fine(await client.request(method, where)), (method, where)


def _raw(path: str) -> bytes:
    from urllib.parse import quote

    return quote(path, safe="/%.~;:@&=+$,!*'()").encode()


def _examples(strategy: st.SearchStrategy, number: int) -> list:  # type: ignore[type-arg]
    """Draw so many values; what fails is found again, as the draw is the same each time."""
    found: list[object] = []

    @settings(
        max_examples=number, deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck)
    )
    @given(strategy)
    def keep(value: object) -> None:
        found.append(value)

    keep()
    return found
