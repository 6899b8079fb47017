"""A voice message from the page: only from our own, no larger and no oftener than it may be, heard as it was."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import numpy as np
import pytest
import pytest_asyncio
import soundfile

from bot.domain.people import Role
from bot.domain.voices import MOST_BYTES
from bot.pages.security import Limits
from bot.voice.hearing import HEARD_RATE, played
from tests.drivers.ears import Double, spoken
from tests.drivers.engines import rows
from tests.drivers.running import Running, running
from tests.pages.browsing import CHROMIUM, AtBrowser, window
from tests.pages.sites import client_of
from tests.pages.visiting import Visitor

pytestmark = pytest.mark.asyncio(loop_scope="module")
PITCH = 440
HEARS = "A hedgehog house in the garden"


class Listens(Double):
    """Hears the same words in whatever sound comes, and keeps that."""

    def __init__(self) -> None:
        super().__init__("en")
        self.came: list[bytes] = []

    async def words(self, sound: bytes, language: str) -> str:
        self.came.append(sound)
        return HEARS


@pytest_asyncio.fixture(loop_scope="module")
async def app(tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path, ears=Listens()) as found:
        await found.publish_example()
        yield found


def heard(app: Running) -> list[bytes]:
    ears = app.app.ears
    assert isinstance(ears, Listens)
    return ears.came


async def posts(who: Visitor, content: bytes = spoken("hello"), **headers: str) -> httpx.Response:
    check = (await who.page()).typing.hidden["check"]
    given = {"X-Check": check, "X-Seconds": "2", "Content-Type": "audio/wav"} | headers
    return await who.client.post(f"{who.chat}/voice", content=content, headers=given)


async def test_it_is_taken_once_however_often_it_is_sent_and_its_sound_is_not_kept(app: Running) -> None:
    async with Visitor(app) as ana:
        await ana.joins()
        for _ in range(3):
            answer = await posts(ana, **{"X-Once": "the-same", "Origin": app.address})
            assert answer.status_code == 200
        await app.app.listening.look()
        await app.settled()
        assert heard(app) == [spoken("hello")]
        database = app.app.settings.place
        assert rows(database, "SELECT * FROM voice_sounds UNION SELECT id, body FROM voice_notes") == []
        assert "Voice message" in (await ana.page()).html


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"X-Check": ""}, 403),
        ({"X-Check": "0" * 32}, 403),
        ({"Origin": "https://elsewhere.example"}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
    ],
    ids=str,
)
async def test_it_is_refused_from_elsewhere(headers: dict[str, str], status: int, app: Running) -> None:
    async with Visitor(app) as ana:
        await ana.joins()
        assert (await posts(ana, **headers)).status_code == status
        await app.app.listening.look()
        assert heard(app) == []


async def test_nobody_speaks_in_a_chat_that_is_not_theirs(app: Running) -> None:
    async with Visitor(app) as ana, Visitor(app) as ben:
        await ana.joins()
        await ben.joins()
        answer = await ben.client.post(f"{ana.chat}/voice", content=spoken("hello"))
        assert answer.status_code == 401


async def test_what_is_empty_or_too_large_is_refused_before_it_is_kept(app: Running) -> None:
    async with Visitor(app) as ana:
        await ana.joins()
        assert (await posts(ana, b"")).status_code == 400
        assert (await posts(ana, bytes(MOST_BYTES + 1))).status_code == 413
        assert (await ana.client.post(f"{ana.chat}/say", data={"text": "x" * 100_000})).status_code == 413
        await app.app.listening.look()
        assert heard(app) == []


async def test_too_many_at_once_are_refused(app: Running) -> None:
    async with client_of(app, limits=Limits(opens=(9, 0.001), says=(99, 0.001), speaks=(2, 60.0))) as client:
        begun = await client.post("/begin")
        chat = begun.headers["location"]
        page = await client.get(chat)
        check = page.text.split('name="check" value="')[1].split('"')[0]
        said = [await client.post(f"{chat}/voice", content=b"x", headers={"X-Check": check}) for _ in range(3)]
        assert [each.status_code for each in said] == [200, 200, 429]


async def test_only_the_chat_may_ask_for_the_microphone(app: Running) -> None:
    async with Visitor(app) as ana:
        await ana.joins()
        assert "microphone=(self)" in (await ana.get(ana.chat)).headers["permissions-policy"]
        for where in ("/", f"/join/{await app.invite(Role.CARER)}", "/healthz"):
            assert "microphone=()" in (await ana.get(where)).headers["permissions-policy"]


def microphone(folder: Path) -> list[str]:
    """What makes Chromium hear a tone from a file."""
    path = folder / "microphone.wav"
    soundfile.write(path, 0.5 * np.sin(2 * np.pi * PITCH * np.arange(48_000 * 5) / 48_000), 48_000, subtype="PCM_16")
    return ["--use-fake-device-for-media-stream", f"--use-file-for-fake-audio-capture={path}"]


async def recording(at: AtBrowser) -> None:
    await at.page.get_by_text("I am recording now.").wait_for()
    await at.page.wait_for_timeout(1_500)


async def test_somebody_records_by_keyboard_throws_away_and_sends(app: Running, tmp_path: Path) -> None:
    from playwright.async_api import async_playwright

    if not CHROMIUM.exists():
        pytest.skip("Chromium is not installed: apt install chromium")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=str(CHROMIUM), args=["--no-sandbox", *microphone(tmp_path)]
        )
        async with window(app, browser) as ana:
            await ana.joins()
            await ana.tabs_to("Record a voice message")
            await ana.page.keyboard.press("Enter")
            await ana.page.get_by_text("I cannot use your microphone.").wait_for()
        async with window(app, browser, permissions=["microphone"]) as ana:
            await ana.joins()
            await ana.picks("What matters to me")
            await ana.picks("Say it my own way")
            await ana.picks("I understand")
            await ana.tabs_to("Record a voice message")
            await ana.page.keyboard.press("Enter")
            await recording(ana)
            assert await ana.focused() == "Stop and send"
            await ana.tabs_to("Throw it away")
            await ana.page.keyboard.press("Enter")
            await ana.page.get_by_text("Nothing was sent.").wait_for()
            assert await ana.focused() == "Record a voice message"
            before = await ana.newest_screen()
            await ana.page.keyboard.press("Enter")
            await recording(ana)
            await ana.page.keyboard.press("Enter")
            await ana.page.get_by_text("Your voice message is sent.").wait_for()
            await ana.sees_another(before)
            assert HEARS in await ana.text()
            assert not ana.complaints
            assert not ana.elsewhere
        await browser.close()
    [sound] = heard(app)
    samples, rate = played(sound)
    assert (rate, soundfile.info(io.BytesIO(sound)).subtype) == (HEARD_RATE, "PCM_16")
    assert len(samples) > rate
    loudest = np.argmax(np.abs(np.fft.rfft(samples))) * rate / len(samples)
    assert loudest == pytest.approx(PITCH, abs=20)
