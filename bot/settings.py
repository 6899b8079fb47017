"""Settings, from the environment: typed, explained, and refused with one clear sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.content import symbols
from bot.content.catalogue import LANGUAGES
from bot.domain.house import Contact, House
from bot.watching.readers import Readers, is_loopback

PREFIX = "SAYSO_"
DEFAULT_ZONE = "Europe/London"
Phone = Annotated[str, Field(pattern=r"^[+(]?[0-9][0-9 ()-]{1,24}$")]
Name = Annotated[str, Field(min_length=1, max_length=60)]


class BadSettings(Exception):
    """A setting is missing or wrong. The message names it and says what to do, in one line."""


class Settings(BaseSettings):
    """Everything that can be set. Each field is the environment variable SAYSO_ and its name in capitals."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, extra="ignore", frozen=True, env_ignore_empty=True, str_strip_whitespace=True
    )

    organisation: Name = Field(description="The name of the organisation, as people know it.")
    safety_name: Name = Field(description="Who to call about safety, as people would ask for them.")
    safety_phone: Phone = Field(description="Their telephone number.")
    second_safety_name: Name = Field(description="Who to call about safety where it is about an organiser.")
    second_safety_phone: Phone = Field(description="Their telephone number.")
    help_name: Name = Field(description="Who answers everything else: invites, privacy, how this works.")
    help_phone: Phone = Field(description="Their telephone number.")
    emergency: Phone = Field("999", description="The emergency number of the country.")
    time_zone: str = Field(DEFAULT_ZONE, description="The time zone that dates are meant in.")

    languages: str = Field(
        " ".join(LANGUAGES), description="The languages to offer, the first where nothing else is known."
    )
    data_dir: Path = Field(Path("data"), description="The folder of the database and of kept sounds. Back this up.")
    database_url: SecretStr | None = Field(
        None, description="A PostgreSQL database, as postgresql+asyncpg://user:password@host/name; SQLite without it."
    )
    key_file: Path = Field(
        Path("config/sayso.key"), description="The key file, outside the data folder. Keep a copy apart from backups."
    )

    symbols: Path | None = Field(
        None, description="A folder of symbols that can stand beside texts: PNG files, symbols.tsv and credit.txt."
    )

    host: str = Field("127.0.0.1", description="The address the web server listens on.")
    port: int = Field(8080, ge=1, le=65535, description="The port the web server listens on.")
    web_chat: bool | None = Field(
        None, description="Whether the web chat is served: if not set, where there is no Telegram token."
    )
    web_address: str | None = Field(None, description="The web chat's address as people see it, such as https://…")

    telegram_token: SecretStr | None = Field(None, description="The token of the Telegram bot, from @BotFather.")
    telegram_base_url: str | None = Field(None, description="Another Bot API server than Telegram's own.")
    telegram_file_url: str | None = Field(None, description="Where that server gives files, if elsewhere.")
    webhook_url: str | None = Field(None, description="The https address Telegram posts to; polling without it.")
    webhook_secret: SecretStr | None = Field(None, description="The secret Telegram sends with each post.")

    browser: str | None = Field(
        None,
        description="The browser that prints reports as PDF, or none. Without it, the first that is found.",
    )

    metrics_token: SecretStr | None = Field(
        None,
        description="What Prometheus sends as a bearer token to read /metrics. Without it, only this machine can,"
        " and only where no address is set that others could reach it by.",
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "warning", description="What is logged at least: debug tells of every turn, info of what happens by itself."
    )

    @field_validator("metrics_token")
    @classmethod
    def a_token_nobody_guesses(cls, value: SecretStr | None) -> SecretStr | None:
        """Refuse a token that could be guessed."""
        if value is not None and not re.fullmatch("[A-Za-z0-9_-]{16,256}", value.get_secret_value()):
            raise ValueError("it must be 16 to 256 of the signs A-Z, a-z, 0-9, _ and -")
        return value

    @field_validator("time_zone")
    @classmethod
    def known_zone(cls, value: str) -> str:
        """Refuse a time zone nobody knows."""
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise ValueError("it must be a time zone such as Europe/London") from None
        return value

    @field_validator("languages")
    @classmethod
    def known_languages(cls, value: str) -> str:
        """Refuse a language in which the sentences do not exist."""
        if not value.split() or set(value.split()) - set(LANGUAGES):
            raise ValueError(f"it must be some of these, with spaces between: {' '.join(LANGUAGES)}")
        return value

    @field_validator("symbols")
    @classmethod
    def a_set_of_symbols(cls, value: Path | None) -> Path | None:
        """Refuse a folder that is no set of symbols."""
        if value is not None:
            try:
                symbols.entries(value)
                symbols.credit(value)
            except (OSError, symbols.BadSymbols) as bad:
                raise ValueError(f"it must be a folder of symbols: {getattr(bad, 'strerror', None) or bad}") from None
        return value

    @field_validator("database_url")
    @classmethod
    def a_database(cls, value: SecretStr | None) -> SecretStr | None:
        """Refuse what is no address of a PostgreSQL database."""
        return None if value is None else SecretStr(database_url(value.get_secret_value()))

    @field_validator("web_address", "webhook_url", "telegram_base_url", "telegram_file_url")
    @classmethod
    def an_address(cls, value: str | None) -> str | None:
        """Refuse what is no web address, and leave out a slash at its end."""
        if value is not None and not (value.startswith(("http://", "https://")) and urlsplit(value).netloc):
            raise ValueError("it must be an address that begins with http:// or https://")
        return value.rstrip("/") if value else None

    @field_validator("webhook_url")
    @classmethod
    def an_address_telegram_posts_to(cls, value: str | None) -> str | None:
        """Refuse what Telegram would not post to, or what nobody would answer at."""
        if value is not None and not (value.startswith("https://") and urlsplit(value).path.endswith("/telegram")):
            raise ValueError("it must begin with https:// and end in /telegram")
        return value

    @field_validator("webhook_secret")
    @classmethod
    def a_secret_telegram_takes(cls, value: SecretStr | None) -> SecretStr | None:
        """Refuse what Telegram would not take."""
        if value is not None and not re.fullmatch("[A-Za-z0-9_-]{1,256}", value.get_secret_value()):
            raise ValueError("it must be 1 to 256 of the signs A-Z, a-z, 0-9, _ and -")
        return value

    @property
    def zone(self) -> ZoneInfo:
        """The time zone that dates are meant in."""
        return ZoneInfo(self.time_zone)

    @property
    def serves_web_chat(self) -> bool:
        """Whether the web chat is served: by itself, or beside Telegram where that is asked for."""
        return self.telegram_token is None if self.web_chat is None else self.web_chat

    def house(self, languages: Sequence[str]) -> House:
        """Return what screens may need to name, in a bot that speaks these languages."""
        return House(
            self.organisation,
            self.emergency,
            Contact(self.safety_name, self.safety_phone),
            Contact(self.second_safety_name, self.second_safety_phone),
            Contact(self.help_name, self.help_phone),
            self.zone,
            tuple(languages),
            self.own_address if self.serves_web_chat else None,
        )

    @property
    def database(self) -> Path:
        """The database file, where there is no address of another database."""
        return self.data_dir / "sayso.db"

    @property
    def measured_for(self) -> Readers:
        """Who may read what is measured."""
        addresses = [urlsplit(each).hostname or "" for each in (self.web_address, self.webhook_url) if each]
        token = self.metrics_token.get_secret_value() if self.metrics_token else ""
        return Readers(token, only_here=all(map(is_loopback, (self.host, *addresses))))

    @property
    def place(self) -> Path | str:
        """Where the database is: a file, or the address of a PostgreSQL database."""
        return self.database_url.get_secret_value() if self.database_url else self.database

    @property
    def own_address(self) -> str:
        """The web chat's address as people see it."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return self.web_address or f"http://{host}:{self.port}"


def database_url(value: str) -> str:
    """Return the address of a PostgreSQL database as it is. Raises ValueError for what is none."""
    parts = urlsplit(value)
    if parts.scheme != "postgresql+asyncpg" or not parts.path.strip("/"):
        raise ValueError("it must be an address such as postgresql+asyncpg://user:password@host/name")
    return value
