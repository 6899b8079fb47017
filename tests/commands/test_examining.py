"""Each thing that is often wrong with a deployment is found, says what to do, and is not found where all is well."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from telegram import WebhookInfo

from bot.channels.telegram import TelegramBot, telegram_bot
from bot.commands import examining
from bot.commands.speaking import Speaker
from bot.delivery.line import NotMade
from bot.domain.contributions import Purpose
from bot.settings import Settings
from bot.usecases.ports import Queue, State
from bot.voice.speech import Speech
from tests.commands.deployments import Deployment
from tests.drivers.bot_api import TOKEN, BotApi
from tests.drivers.house import settings_for
from tests.drivers.ports import free_port

NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
OURS = {"safety_phone": "0300 1", "second_safety_phone": "0300 2", "help_phone": "0300 3"}
HTTPS = {"web_address": "https://sayso.example.org"}
HOOK = {"telegram_token": TOKEN, "webhook_url": "https://sayso.example.org/telegram", "webhook_secret": "secret"}


def ago(**time: float) -> datetime:
    return NOW - timedelta(**time)


def state(**changed: Any) -> State:
    return State(**({"outbox": {"reply": Queue()}, "safety": {}, "open_rounds": 0, "set_aside": 0} | changed))


def settings(folder: Path, **more: object) -> Settings:
    """A deployment in which nothing is wrong, and these settings."""
    found = settings_for(folder, **(OURS | HTTPS | more))
    for path in (found.key_file, found.database):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(0o600)
    return found


def keys(found: Any) -> list[tuple[str, str]]:
    return [(each.weight, each.key) for each in found]


def test_where_all_is_well_nothing_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(examining.shutil, "disk_usage", lambda path: SimpleNamespace(free=examining.LEAST_FREE))
    found = settings(tmp_path)
    assert keys(examining.of_files(found, None)) == []
    assert keys(examining.of_settings(found)) == []
    assert keys(examining.of_backups(ago(days=6), 1, NOW)) == []
    assert keys(examining.of_store(state(), ago(seconds=5), NOW)) == []


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660])
def test_a_key_that_others_can_read_is_found(mode: int, tmp_path: Path) -> None:
    found = settings(tmp_path)
    found.key_file.chmod(mode)
    assert ("mend", "readable") in keys(examining.of_files(found, None))


@pytest.mark.sqlite  # the address of a server is a secret itself
def test_a_settings_file_that_others_can_read_is_found_only_where_it_holds_a_secret(tmp_path: Path) -> None:
    file = tmp_path / "my.env"
    file.touch(0o644)
    file.chmod(0o644)
    assert ("mend", "readable") not in keys(examining.of_files(settings(tmp_path), file))
    assert ("mend", "readable") in keys(examining.of_files(settings(tmp_path, telegram_token=TOKEN), file))


def test_a_disk_with_less_room_than_a_backup_needs_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = settings(tmp_path)
    monkeypatch.setattr(examining.shutil, "disk_usage", lambda path: SimpleNamespace(free=examining.LEAST_FREE - 1))
    assert keys(examining.of_files(found, None)) == [("mend", "disk")]
    monkeypatch.setattr(examining.shutil, "disk_usage", lambda path: SimpleNamespace(free=1.5 * examining.LEAST_FREE))
    assert keys(examining.of_files(found, None, examining.LEAST_FREE // 2)) == []
    assert keys(examining.of_files(found, None, examining.LEAST_FREE)) == [("mend", "disk")]


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ({"web_address": "http://sayso.example.org"}, [("mend", "no-https")]),
        ({"web_address": None}, [("consider", "only-here")]),
        ({"web_address": None, "host": "0.0.0.0"}, [("mend", "no-https")]),
        ({"web_address": None, "telegram_token": TOKEN}, []),
        ({"safety_phone": "01632 960 101"}, [("mend", "made-up")]),
        ({"second_safety_phone": "0300-1"}, [("consider", "one-contact")]),
    ],
    ids=str,
)
def test_addresses_and_numbers_that_lead_nowhere_are_found(
    more: dict[str, object], found: list[tuple[str, str]], tmp_path: Path
) -> None:
    assert keys(examining.of_settings(settings(tmp_path, **more))) == found


def test_backups_are_missed_once_there_is_something_to_lose() -> None:
    assert keys(examining.of_backups(None, 0, NOW)) == []
    assert keys(examining.of_backups(None, 1, NOW)) == [("mend", "no-backup")]
    assert keys(examining.of_backups(ago(days=7, seconds=1), 0, NOW)) == [("mend", "old-backup")]


@pytest.mark.parametrize(
    ("changed", "beat", "found"),
    [
        ({}, None, [("consider", "not-running")]),
        ({}, ago(minutes=3), [("consider", "not-running")]),
        ({}, ago(minutes=-2), [("mend", "clock-back")]),
        ({"safety": {Purpose.SAFETY: Queue(1, ago(minutes=61))}}, NOW, [("mend", "unread")]),
        ({"safety": {Purpose.SAFETY: Queue(1, ago(minutes=59))}}, NOW, []),
        ({"outbox": {"reply": Queue(), "told": Queue(2, ago(minutes=11))}}, NOW, [("mend", "unsent")]),
        ({"outbox": {"reply": Queue(2, ago(minutes=9))}}, NOW, []),
        ({"set_aside": 1}, NOW, [("consider", "set-aside")]),
    ],
    ids=str,
)
def test_what_waits_too_long_is_found(
    changed: dict[str, Any], beat: datetime | None, found: list[tuple[str, str]]
) -> None:
    assert keys(examining.of_store(state(**changed), beat, NOW)) == found


class Dumb(Speech):
    """Speech where nothing can be said."""

    async def speak(self, *_: object, **more: object) -> bytes:
        raise NotMade("no voice")


async def test_where_nothing_can_be_heard_or_made_out_that_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(examining, "models", dict)
    assert keys(await examining.of_speech(Dumb(tmp_path))) == [("consider", "no-ears"), ("mend", "no-speech")]


class Hooked(TelegramBot):
    """A bot that Telegram posts for, as it says itself."""

    told = WebhookInfo("", has_custom_certificate=False, pending_update_count=0)

    async def get_webhook_info(self, *_: object, **more: object) -> WebhookInfo:
        return self.told


def hooked(api: BotApi, url: str = "", **more: Any) -> Hooked:
    told = WebhookInfo(url, has_custom_certificate=False, pending_update_count=0, **more)
    return type("Hooked", (Hooked,), {"told": told})(TOKEN)  # type: ignore[no-any-return]


async def test_a_clock_that_differs_from_telegrams_is_found(api: BotApi, tmp_path: Path) -> None:
    there = settings(tmp_path, telegram_token=TOKEN, telegram_base_url=api.address)
    now = datetime.now(UTC)
    assert keys(await examining.of_telegram(there, hooked(api), now)) == []
    for away in (-62, 62):
        late = await examining.of_telegram(there, hooked(api), now + timedelta(seconds=away))
        assert keys(late) == [("mend", "clock")]
    assert not any(TOKEN in str(call) for call in api.calls), "the token is not needed for that"


async def test_a_webhook_that_is_not_what_is_set_is_found(api: BotApi, tmp_path: Path) -> None:
    now = datetime.now(UTC)
    polls = settings(tmp_path, telegram_token=TOKEN, telegram_base_url=api.address)
    posted = settings(tmp_path, telegram_base_url=api.address, **HOOK)
    ours = str(HOOK["webhook_url"])
    assert keys(await examining.of_telegram(polls, hooked(api, "https://other.example/x"), now)) == [
        ("consider", "hooked")
    ]
    assert keys(await examining.of_telegram(posted, hooked(api, "https://other.example/x"), now)) == [
        ("mend", "webhook")
    ]
    assert keys(await examining.of_telegram(posted, hooked(api, ours), now)) == []
    failing = hooked(api, ours, last_error_date=now - timedelta(hours=2), last_error_message="Connection refused")
    assert keys(await examining.of_telegram(posted, failing, now)) == [("mend", "webhook-fails")]
    before = hooked(api, ours, last_error_date=now - timedelta(days=2), last_error_message="Connection refused")
    assert keys(await examining.of_telegram(posted, before, now)) == []


async def test_telegram_out_of_reach_is_found(tmp_path: Path) -> None:
    nobody = f"http://127.0.0.1:{free_port()}"
    there = settings(tmp_path, telegram_token=TOKEN, telegram_base_url=nobody)
    bot = telegram_bot(TOKEN, nobody, None)
    assert keys(await examining.of_telegram(there, bot, NOW)) == [("mend", "no-telegram")]


def test_the_command_says_each_finding_and_what_to_do(published: Deployment) -> None:
    published.key.chmod(0o644)
    published.settings.chmod(0o644)
    said = published.sayso(
        "doctor", SAYSO_WEB_ADDRESS="http://sayso.example.org", SAYSO_METRICS_TOKEN="1-secret-of-16-signs"
    )
    assert said.status == 1
    for wanted in (
        "Mend this: others on this machine can read config/sayso.key. Run: chmod go= config/sayso.key",
        "my.env. Run: chmod go=",
        "Mend this: http://sayso.example.org is not https",
        "Mend this: nobody has the number 01632 960 101",
        "Mend this: no backup has been made here. Run: sayso backup --to FOLDER",
        "Think about this: Sayso does not run now.",
    ):
        assert wanted in said.out, said.out
    assert "1-secret-of-16-signs" not in said.out + said.err


def test_every_finding_has_its_sentence() -> None:
    speaker = Speaker(ZoneInfo("Europe/London"))
    source = Path(examining.__file__).read_text(encoding="utf-8")
    found = set(re.findall(r'Finding\(\s*"(?:mend|consider)",\s*"([a-z-]+)"', source)) | {"webhook", "hooked"}
    gaps = dict.fromkeys(("file", "folder", "address", "phone", "role", "host", "why"), "x")
    numbers = dict.fromkeys(("free", "needed", "days", "minutes", "seconds", "messages", "hours", "updates"), 2)
    assert len(found) > 15
    for key in found:
        assert speaker.sentence(f"doctor-{key}", **gaps, **numbers)
