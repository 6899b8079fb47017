"""`sayso` with Telegram, over a Bot API server on loopback: links for it, and trouble with it."""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path

import pytest

from tests.commands.deployments import Deployment
from tests.commands.warm import Said
from tests.drivers.bot_api import TOKEN, BotApi, Fault
from tests.drivers.ports import free_port
from tests.drivers.telegram_people import NAME

UNKNOWN = "1:somebody-elses-secret-token"


def over(address: str, token: str = TOKEN, **more: str) -> dict[str, str]:
    return {"SAYSO_TELEGRAM_TOKEN": token, "SAYSO_TELEGRAM_BASE_URL": address} | more


async def beside(deployment: Deployment, *arguments: str, **settings: str) -> Said:
    """Run the command while the Bot API server answers here."""
    return await asyncio.to_thread(lambda: deployment.sayso(*arguments, **settings))


async def test_an_invite_is_a_link_into_telegram(deployment: Deployment, api: BotApi) -> None:
    printed = (await beside(deployment, "invite", "--role", "organiser", **over(api.address))).done
    assert printed.startswith(f"organiser: https://t.me/{NAME}?start=")
    assert printed.count("\n") == 1


async def test_with_both_ways_in_an_invite_is_a_link_into_each(deployment: Deployment, api: BotApi) -> None:
    both = over(api.address, SAYSO_WEB_CHAT="true", SAYSO_WEB_ADDRESS="https://sayso.example.org")
    telegram, web = sorted((await beside(deployment, "invite", "--role", "staff", **both)).done.splitlines(), key=len)
    found = {line.split()[1] for line in (telegram, web)}
    tokens = {link.replace("?start=", "/join/").rpartition("/join/")[2] for link in found}
    assert len(tokens) == 1, "one invite, whichever link is opened"
    assert {link.partition(next(iter(tokens)))[0] for link in found} == {
        f"https://t.me/{NAME}?start=",
        "https://sayso.example.org/join/",
    }


async def test_a_token_telegram_does_not_know_is_refused_and_not_repeated(deployment: Deployment, api: BotApi) -> None:
    for command in (("invite", "--role", "staff"), ("run",)):
        said = (await beside(deployment, *command, **over(api.address, UNKNOWN, SAYSO_PORT=str(free_port())))).refusal
        assert said == "sayso: SAYSO_TELEGRAM_TOKEN is not known to Telegram. Ask @BotFather for it.\n"


def test_without_telegram_there_is_no_link_and_one_line_says_so(deployment: Deployment) -> None:
    nobody = over(f"http://127.0.0.1:{free_port()}")
    said = deployment.sayso("invite", "--role", "staff", **nobody).refusal
    assert said == "sayso: Telegram cannot be reached, so there is no link to print. Try again in a moment.\n"


def test_without_telegram_all_else_works(deployment: Deployment) -> None:
    nobody = over(f"http://127.0.0.1:{free_port()}")
    assert deployment.sayso("results", **nobody).done == "There are no results yet.\n"


class Answering:
    """The installed command, serving Telegram by polling."""

    def __init__(self, deployment: Deployment, api: BotApi) -> None:
        self._deployment = deployment
        self._api = api
        self._done = asyncio.Event()

    async def until_answered(self, person: int) -> int:
        """Serve until this person was sent something; return the exit status when told to stop."""
        self._api.person_says(person, "/start")
        return await asyncio.to_thread(self._serve, person)

    def _serve(self, person: int) -> int:
        with self._deployment.serving(**over(self._api.address)) as serving:
            while not self._api.sent[person]:
                assert serving.process.poll() is None, (self._deployment.folder / "stderr").read_text()[-300:]
            return serving.told_to_stop(signal.SIGTERM)


async def test_somebody_who_writes_on_telegram_is_answered(deployment: Deployment, api: BotApi) -> None:
    assert await Answering(deployment, api).until_answered(7) == 0
    assert (deployment.folder / "stderr").read_text(encoding="utf-8") == ""


@pytest.mark.parametrize("trouble", [Fault(502), Fault(retry_after=1)], ids=["a bad gateway", "too many requests"])
async def test_a_moments_trouble_at_telegram_ends_nothing(trouble: Fault, deployment: Deployment, api: BotApi) -> None:
    api.faults["deleteWebhook"].append(trouble)
    api.faults["getUpdates"].append(trouble)
    assert await Answering(deployment, api).until_answered(7) == 0
    assert "deleteWebhook" in [method for method, _ in api.calls], "it was tried again"


async def test_a_token_taken_back_while_it_runs_ends_it_with_one_line(deployment: Deployment, api: BotApi) -> None:
    refusal = b'{"ok": false, "error_code": 401, "description": "Unauthorized"}'
    api.faults["getUpdates"].append(Fault(401, refusal))
    said = await beside(deployment, "run", **over(api.address, SAYSO_PORT=str(free_port())))
    assert said.status == 2
    assert said.err == "sayso: SAYSO_TELEGRAM_TOKEN is not known to Telegram. Ask @BotFather for it.\n"


async def test_the_token_is_written_nowhere(deployment: Deployment, api: BotApi) -> None:
    api.faults["getUpdates"].extend([Fault(500), Fault(404, b"{}")])
    said = await beside(deployment, "run", **over(api.address, SAYSO_PORT=str(free_port())))
    kept = b"".join(path.read_bytes() for path in Path(deployment.folder).rglob("*") if path.is_file())
    assert TOKEN not in said.out + said.err
    assert TOKEN.encode() not in kept
