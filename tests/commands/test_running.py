"""`sayso run` and `sayso invite`: what is printed is true, one process serves, and all is kept when it stops."""

from __future__ import annotations

import shutil
import signal
import socket
import stat
import sys
from pathlib import Path

import httpx
import pytest

from bot.domain import people
from bot.domain.people import AUDIENCES, Role
from tests.commands.deployments import Deployment, Serving, pack
from tests.drivers.engines import rows
from tests.drivers.ports import free_port
from tests.pages.visiting import Visitor

INVITED = "Which language do you want?"
REFUSED = "This invite does not work."
CONTACTS = (
    "SAYSO_SAFETY_NAME",
    "SAYSO_SAFETY_PHONE",
    "SAYSO_SECOND_SAFETY_NAME",
    "SAYSO_SECOND_SAFETY_PHONE",
    "SAYSO_HELP_NAME",
    "SAYSO_HELP_PHONE",
)


def browser(address: str) -> Visitor:
    """Somebody with a browser at this address."""
    return Visitor(None, client=httpx.AsyncClient(base_url=address, trust_env=False, timeout=15))  # type: ignore[arg-type]


async def opens(link: str) -> str:
    """Open an invite by its link and its button; return what is said first."""
    address, token = link.split("/join/")
    async with browser(address) as somebody:
        page = await somebody.get(f"/join/{token}")
        assert page.status_code == 200
        answer = await somebody.post(f"/join/{token}")
        assert answer.status_code == 303
        somebody.chat = answer.headers["location"]
        return (await somebody.page()).heard[0]


async def test_the_example_runs_and_each_printed_link_joins_once(deployment: Deployment) -> None:
    with deployment.serving("--example") as serving:
        assert serving.printed[0].startswith("Published willow-lane: ")
        assert f"Sayso answers at {serving.address}" in serving.printed
        assert list(serving.links()) == [role.value for role in (*AUDIENCES, Role.ORGANISER, Role.SAFETY)]
        for link in serving.links().values():
            assert INVITED in await opens(link)
        assert REFUSED in await opens(link)
        assert rows(deployment.database, "SELECT count(*) FROM workers") == [(4,)], "feedback can be tried too"


async def test_an_invite_printed_beside_a_running_bot_joins_at_once(published: Deployment) -> None:
    with published.serving() as serving:
        printed = published.sayso("invite", "--role", "carer", SAYSO_WEB_ADDRESS=serving.address).done
        assert printed.startswith("carer: ")
        assert INVITED in await opens(printed.strip().partition(" ")[2])


@pytest.mark.parametrize("role", people.INVITED)
def test_everybody_can_be_invited_as_often_as_wanted(role: Role, published: Deployment) -> None:
    address = "https://sayso.example.org"
    printed = published.sayso("invite", "--role", role, "--count", "3", SAYSO_WEB_ADDRESS=f"{address}/").done
    links = printed.splitlines()
    assert len(set(links)) == 3
    assert all(link.startswith(f"{role.value}: {address}/join/") for link in links)
    kept = rows(published.database, "SELECT * FROM invites")
    assert len(kept) == 3
    assert not any(link.rpartition("/")[2] in str(kept) for link in links), "the tokens are nowhere but in the links"


@pytest.mark.parametrize(
    "arguments", [(), ("--role",), ("--role", "boss"), ("--role", "Carer "), ("--role", "carer", "--count", "0")]
)
def test_an_unknown_role_or_number_is_refused_and_makes_nothing(
    arguments: tuple[str, ...], deployment: Deployment
) -> None:
    assert "--" in deployment.sayso("invite", *arguments).refusal
    assert deployment.everything() == {}


@pytest.mark.parametrize("missing", CONTACTS)
def test_without_its_contacts_it_does_not_start(missing: str, deployment: Deployment) -> None:
    lines = deployment.settings.read_text(encoding="utf-8").splitlines()
    deployment.write("my.env", "\n".join(line for line in lines if not line.startswith(f"{missing}=")))
    said = deployment.sayso("run").refusal
    assert said.startswith(f"sayso: {missing} is not set. ")
    assert said.endswith(" See deploy/example.env.\n")
    assert deployment.everything() == {}


def test_a_port_in_use_is_named_before_anything_is_made(deployment: Deployment) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        assert deployment.sayso("run", SAYSO_PORT=port).refusal.startswith(f"sayso: Port {port} is in use. ")
    assert deployment.everything() == {}


@pytest.mark.parametrize("host", ["no.such.host.invalid", "192.0.2.1"])
def test_an_address_that_is_not_here_is_named_before_anything_is_made(host: str, deployment: Deployment) -> None:
    assert deployment.sayso("run", SAYSO_HOST=host).refusal.startswith(f"sayso: {host}:8080 cannot be listened on: ")
    assert deployment.everything() == {}


def test_the_address_printed_for_a_six_part_host_can_be_opened(deployment: Deployment) -> None:
    printed = deployment.sayso("invite", "--role", "carer", SAYSO_HOST="::1").done
    assert printed.startswith("carer: http://[::1]:8080/join/")


async def test_one_process_serves_a_database_and_a_second_leaves_it_alone(published: Deployment) -> None:
    with published.serving() as serving:
        invites = rows(published.database, "SELECT * FROM invites")
        said = published.sayso("run", "--example", SAYSO_PORT=str(free_port())).refusal
        assert said == "sayso: Another process serves data/sayso.db already.\n"
        assert rows(published.database, "SELECT * FROM invites") == invites
        async with browser(serving.address) as somebody:
            assert (await somebody.get("/healthz")).status_code == 200
        assert serving.told_to_stop() == 0
    with published.serving() as again:
        assert again.told_to_stop() == 0, "the place is free again"


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_told_to_stop_it_ends_well_and_leaves_one_whole_file(how: signal.Signals, published: Deployment) -> None:
    with published.serving() as serving:
        assert serving.told_to_stop(how) == 0
    assert (published.folder / "stderr").read_text(encoding="utf-8") == ""
    assert {path.name for path in published.database.parent.iterdir()} <= {"sayso.db", "sayso.lock", "sounds"}


async def joins(serving: Serving, link: str) -> Visitor:
    somebody = browser(serving.address)
    somebody.chat = (await somebody.post(link.removeprefix(serving.address))).headers["location"]
    for label in ("English", "More", "More", "More", "Yes, take part", "Not now"):
        await somebody.presses(label)
    return somebody


async def test_stopping_and_starting_again_keeps_everything(deployment: Deployment) -> None:
    port = free_port()
    with deployment.serving("--example", port=port) as serving:
        unused = deployment.sayso("invite", "--role", "carer", SAYSO_PORT=str(port)).done.strip().partition(" ")[2]
        async with await joins(serving, serving.links()["service_user"]) as somebody:
            before = await somebody.page()
            assert serving.told_to_stop() == 0
            kept = shutil.copytree(deployment.folder / "config", deployment.folder / "kept")
            with deployment.serving("--example", port=port) as again:
                assert not any(line.startswith("Published") for line in again.printed)
                after = await somebody.page()
                assert after.heard == before.heard
                assert after.choices.buttons == before.choices.buttons
                await somebody.presses(after.choices.buttons[0][2])
                assert INVITED in await opens(unused)
                assert again.told_to_stop() == 0
    assert (kept / "sayso.key").read_bytes() == deployment.key.read_bytes()
    assert stat.S_IMODE(deployment.key.stat().st_mode) == 0o600


async def test_what_is_published_beside_a_running_bot_is_there_at_once(deployment: Deployment) -> None:
    with deployment.serving("--example") as serving:
        deployment.write("spring.md", pack(title="Forum in spring"))
        assert deployment.sayso("publish", "spring.md").status == 0
        async with await joins(serving, serving.links()["staff"]) as somebody:
            labels = [label for _, _, label in (await somebody.page()).choices.buttons]
            assert labels
            heard = (await somebody.presses(labels[0])).heard
        assert any("Forum in spring" in line for line in heard), heard


def test_the_example_runs_whatever_day_it_is(deployment: Deployment) -> None:
    later = (sys.executable, str(Path(__file__).with_name("later.py")), "4000")
    with deployment.serving("--example", program=later) as serving:
        assert serving.printed[0].startswith("Published willow-lane: ")
        assert serving.told_to_stop() == 0
