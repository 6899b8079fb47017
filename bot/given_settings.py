"""Settings as they are given: in the environment, and in a file of NAME=value lines."""

from __future__ import annotations

import os
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dotenv import dotenv_values
from pydantic import ValidationError

from bot.settings import DEFAULT_ZONE, PREFIX, BadSettings, Settings


def load_settings(file: Path | None = None) -> Settings:
    """Read the settings from the environment, and where that has none, from a file of NAME=value lines.

    Raises BadSettings with one line that says what to do.
    """
    _values_of(file)
    try:
        settings = Settings(_env_file=file)  # type: ignore[call-arg]
    except ValidationError as error:
        problem = error.errors()[0]
        name = f"{PREFIX}{str(problem['loc'][0]).upper()}"
        if problem["type"] == "missing":
            meaning = Settings.model_fields[str(problem["loc"][0])].description
            raise BadSettings(f"{name} is not set. {meaning} See deploy/example.env.") from None
        raise BadSettings(f"{name} is wrong: {problem['msg'].removeprefix('Value error, ')}.") from None
    if settings.webhook_url and not settings.webhook_secret:
        raise BadSettings(f"{PREFIX}WEBHOOK_SECRET is not set. Telegram's posts cannot be trusted without it.")
    if settings.data_dir.resolve() in settings.key_file.resolve().parents:
        raise BadSettings(f"{PREFIX}KEY_FILE lies in {PREFIX}DATA_DIR. Keep the key apart from what it locks.")
    if not settings.serves_web_chat and not settings.telegram_token:
        raise BadSettings(f"{PREFIX}WEB_CHAT is off and {PREFIX}TELEGRAM_TOKEN is not set: nobody could take part.")
    return settings


def _values_of(file: Path | None) -> dict[str, str | None]:
    """Return what a settings file sets. Raises BadSettings where it cannot be read."""
    if file is None:
        return {}
    if not file.is_file():
        raise BadSettings(f"The settings file {file} is not there.")
    try:
        return dotenv_values(file)
    except UnicodeDecodeError:
        raise BadSettings(f"The settings file {file} is not UTF-8 text. Save it as UTF-8 and try again.") from None
    except OSError as error:
        raise BadSettings(f"The settings file {file} cannot be read: {error.strerror}.") from None


def zone_setting(file: Path | None) -> ZoneInfo:
    """Return the time zone alone, for what needs no other setting. Raises BadSettings for one nobody knows."""
    read = _values_of(file)
    name = os.environ.get(f"{PREFIX}TIME_ZONE") or read.get(f"{PREFIX}TIME_ZONE") or DEFAULT_ZONE
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise BadSettings(f"{PREFIX}TIME_ZONE is wrong: it must be a time zone such as {DEFAULT_ZONE}.") from None
