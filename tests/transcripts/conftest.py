"""While a conversation is played, nothing that anybody says in it, nobody's name or address, and no token is logged."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.domain.people import Role
from tests.drivers.bot_api import TOKEN
from tests.drivers.running import Running
from tests.transcripts.player import SAYS
from tests.transcripts.written import read
from tests.watching.logged import all_logged

NAME = "&Ana"
"""What everybody is called on Telegram here."""
ADDRESSES = re.compile(r"\b(?:10\d\d|90\d\d)\b")
"""The numbers of the chats in which people talk here."""
LABEL = re.compile(r"\[(?:\d+\. )?([^\]]+)\]")
"""What a choice is called: words of ours, which an event may have in its name too."""
LEAST_SIGNS = 9
"""Shorter words are labels and numbers, which steps are named by too."""
OURS = frozenset({"timestamp", "seconds", "at"})
"""Beside an event, these hold figures of ours that may look like an address."""


def said_in(path: Path) -> set[str]:
    """What people say in a conversation, beyond a label."""
    text = path.read_text(encoding="utf-8")
    found = (SAYS.fullmatch(line.text) for line in read(text)[1])
    said = {each["what"] for each in found if each and len(each["what"]) >= LEAST_SIGNS and " " in each["what"]}
    return said - set(LABEL.findall(text))


@pytest.fixture(autouse=True)
def nothing_of_anybody_is_logged(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Iterator[None]:
    """Look through the log of each conversation, and through all that reaches standard output and error."""
    planted = {TOKEN.partition(":")[2], NAME}
    invite = Running.invite

    async def noting(running: Running, role: Role) -> str:
        token = await invite(running, role)
        planted.add(token)
        return token

    monkeypatch.setattr(Running, "invite", noting)
    path = request.node.callspec.params.get("path") if hasattr(request.node, "callspec") else None
    planted |= said_in(path) if path else set()
    with all_logged() as out:
        yield
    logged = out.getvalue()
    told = (logged + "".join(capfd.readouterr())).casefold()
    assert logged, "turns are logged while everything is"
    found = [each for each in planted if each.casefold() in told]
    assert not found, f"it was logged: {found}"
    for line in map(json.loads, logged.splitlines()):
        beside = {name: value for name, value in line.items() if name not in OURS}
        assert not ADDRESSES.search(str(beside)), beside
