"""The web server's application called straight, where a test sets what a real server would not let it."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace

import httpx
import pytest

from bot.pages.security import Limits
from tests.drivers.running import HURRIED, Running


class Seconds:
    """A clock of seconds that goes when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def client_of(
    running: Running,
    secure: bool = False,
    limits: Limits = HURRIED,
    clock: Callable[[], float] | None = None,
    address: str = "192.0.2.1",
) -> httpx.AsyncClient:
    """Return a client of a web server of its own over the running app, coming from an internet address."""
    house = f"{'https' if secure else 'http'}://sayso.example"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(running.app, "settings", running.app.settings.model_copy(update={"web_address": house}))
        patch.setattr(running.app, "limits", limits)
        if clock:
            patch.setattr("bot.app.time", SimpleNamespace(monotonic=clock))
        site = running.app.site(None)
    transport = httpx.ASGITransport(site, raise_app_exceptions=False, client=(address, 40000))
    return httpx.AsyncClient(transport=transport, base_url=house, timeout=15)
