"""The organisation that runs this bot: what every screen may need to name."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.domain.people import Role


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody to call: a name and a telephone number, as they are shown."""

    name: str
    phone: str


@dataclass(frozen=True, slots=True)
class House:
    """Who runs the bot, whom to call, and where it is reached.

    `safety` is the first person to call about safety, `second_safety` the one to call where the concern is about
    the organiser. `help` answers everything else. `languages` are those every sentence exists in, the first is
    the one to fall back to. `invite_addresses` turn a token into a link, one for each channel.
    `prints` says whether a browser is at hand that prints pages.
    """

    name: str
    emergency: str
    safety: Contact
    second_safety: Contact
    help: Contact
    zone: ZoneInfo
    languages: tuple[str, ...]
    web_address: str | None = None
    telegram_name: str | None = None
    prints: bool = False

    def name_of(self, role: Role | None) -> str:
        """Return whom somebody hears from who is answered in this role: a safety contact by name, else the house."""
        names = {Role.SAFETY: self.safety.name, Role.SECOND_SAFETY: self.second_safety.name}
        return self.name if role is None else names.get(role, self.name)

    def invite_links(self, token: str) -> tuple[str, ...]:
        """Return the links that carry an invite: one for the web chat, one for Telegram, where there are such."""
        links = []
        if self.web_address:
            links.append(f"{self.web_address}/join/{token}")
        if self.telegram_name:
            links.append(f"https://t.me/{self.telegram_name}?start={token}")
        return tuple(links)
