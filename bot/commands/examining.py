"""What can be wrong with a deployment, looked at one thing after another. Each finding says what to do."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import aiohttp
from telegram import Bot
from telegram.error import TelegramError

from bot.channels.telegram import PUBLIC
from bot.delivery.line import NotMade
from bot.domain.contributions import LONGEST_UNREAD
from bot.settings import Settings
from bot.usecases.ports import State
from bot.voice.models import models
from bot.voice.speech import Speech
from bot.watching.readers import is_loopback

OTHERS = 0o077
LEAST_FREE = 1024**3
MEGABYTE = 1024**2
CLOCK_SECONDS, ASK_SECONDS = 60, 10
BACKUP_EVERY = timedelta(days=7)
LATEST_REPLY = timedelta(minutes=10)
LATEST_BEAT = timedelta(minutes=2)
TROUBLE_LATELY = timedelta(days=1)
MADE_UP = "01632960"
"""What telephone numbers begin with that no telephone has: the example's (Ofcom, numbers for drama)."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What is to be mended, or thought about: the sentence `doctor-` and `key`, and what fills its gaps."""

    weight: Literal["mend", "consider"]
    key: str
    about: dict[str, object] = field(default_factory=dict)


def of_files(settings: Settings, settings_file: Path | None, size: int = 0) -> Iterator[Finding]:
    """Look at who may read the files that open everything, and whether a backup of that `size` can be put together."""
    secrets = (settings.telegram_token, settings.webhook_secret, settings.metrics_token, settings.database_url)
    files = [settings.key_file, settings.key_file.parent / "ballots", settings.database]
    for path in [*files, settings_file] if settings_file and any(secrets) else files:
        if path.exists() and path.stat().st_mode & OTHERS:
            yield Finding("mend", "readable", {"file": str(path)})
    needed = max(LEAST_FREE, 2 * size)
    there = next(each for each in (settings.data_dir, *settings.data_dir.absolute().parents) if each.exists())
    free = shutil.disk_usage(there).free
    if free < needed:
        room = {"folder": str(settings.data_dir), "free": free // MEGABYTE, "needed": needed // MEGABYTE}
        yield Finding("mend", "disk", room)


def of_settings(settings: Settings) -> Iterator[Finding]:
    """Look at the addresses people are sent to, and at the numbers they are told to call."""
    host = urlsplit(settings.own_address).hostname or ""
    if settings.serves_web_chat and is_loopback(host):
        yield Finding("consider", "only-here", {"address": settings.own_address})
    elif settings.serves_web_chat and not settings.own_address.startswith("https://"):
        yield Finding("mend", "no-https", {"address": settings.own_address})
    phones = (settings.safety_phone, settings.second_safety_phone, settings.help_phone)
    for phone in phones:
        if _digits(phone).startswith(MADE_UP):
            yield Finding("mend", "made-up", {"phone": phone})
    if _digits(settings.safety_phone) == _digits(settings.second_safety_phone):
        yield Finding("consider", "one-contact", {"phone": settings.safety_phone})


def of_backups(made: datetime | None, meetings: int, now: datetime) -> Iterator[Finding]:
    """Look at when the latest backup was made, once there is something to lose."""
    if made and now - made > BACKUP_EVERY:
        yield Finding("mend", "old-backup", {"days": (now - made).days})
    elif made is None and meetings:
        yield Finding("mend", "no-backup")


def of_store(state: State, beat: datetime | None, now: datetime) -> Iterator[Finding]:
    """Look at what waits too long, and at whether Sayso runs."""
    if beat and beat - now > timedelta(seconds=CLOCK_SECONDS):
        yield Finding("mend", "clock-back", {"minutes": (beat - now) // timedelta(minutes=1)})
    elif beat is None or now - beat > LATEST_BEAT:
        yield Finding("consider", "not-running")
    for purpose, queue in state.safety.items():
        if queue.oldest and now - queue.oldest > LONGEST_UNREAD:
            hours = (now - queue.oldest) // timedelta(hours=1)
            yield Finding("mend", "unread", {"messages": queue.waiting, "hours": hours, "role": purpose.value})
    oldest = min((queue.oldest for queue in state.outbox.values() if queue.oldest), default=None)
    if oldest and now - oldest > LATEST_REPLY:
        messages = sum(queue.waiting for queue in state.outbox.values())
        yield Finding("mend", "unsent", {"messages": messages, "minutes": (now - oldest) // timedelta(minutes=1)})
    if state.set_aside:
        yield Finding("consider", "set-aside", {"updates": state.set_aside})


async def of_speech(speech: Speech) -> list[Finding]:
    """Look whether screens can be heard here, and whether what people say aloud is made out."""
    found = [] if models() else [Finding("consider", "no-ears")]
    try:
        await speech.speak("Yes", "en", keep=False)
    except NotMade:
        found.append(Finding("mend", "no-speech"))
    return found


async def of_telegram(settings: Settings, bot: Bot, now: datetime) -> list[Finding]:
    """Look whether Telegram can be reached, tells the same time, and posts to the address that is set."""
    try:
        told = await _time_at(settings.telegram_base_url or PUBLIC)
        hook = await bot.get_webhook_info()
    except (aiohttp.ClientError, TimeoutError, TelegramError):
        return [Finding("mend", "no-telegram")]
    found = []
    if told and abs((now - told).total_seconds()) > CLOCK_SECONDS:
        found.append(Finding("mend", "clock", {"seconds": round(abs((now - told).total_seconds()))}))
    wanted = settings.webhook_url or ""
    if hook.url != wanted:
        host = urlsplit(hook.url).hostname or "-"
        found.append(Finding("mend" if wanted else "consider", "webhook" if wanted else "hooked", {"host": host}))
    if wanted and hook.last_error_date and now - hook.last_error_date < TROUBLE_LATELY:
        found.append(Finding("mend", "webhook-fails", {"why": hook.last_error_message or "?"}))
    return found


async def _time_at(address: str) -> datetime | None:
    """Return what a server's clock says (RFC 9110, section 6.6.1). The token is not sent."""
    limits = aiohttp.ClientTimeout(total=ASK_SECONDS)
    async with aiohttp.ClientSession(timeout=limits) as session, session.head(address) as answer:
        try:
            return parsedate_to_datetime(answer.headers.get("Date", "")).astimezone(UTC)
        except ValueError:
            return None


def _digits(phone: str) -> str:
    return "".join(sign for sign in phone if sign.isdecimal())
