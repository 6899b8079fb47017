"""Each line that is logged is a fixed sentence with numbers and names of ours beside it; never what a failure says."""

from __future__ import annotations

import ast
import asyncio
import gc
import json
import logging
import subprocess
import sys
import threading
from pathlib import Path

import httpx
import pytest

from bot.pages.watching import WatchPages
from bot.watching import logs
from tests.commands.deployments import HOUSE, Deployment
from tests.drivers import planted
from tests.drivers.offline import offline
from tests.drivers.ports import free_port
from tests.drivers.running import Running
from tests.pages.sites import client_of
from tests.watching.logged import all_logged

WORDS = "My quilted hedgehog"
BESIDE = {
    "again_in", "about", "at", "by", "channel", "child", "draft", "ending", "failure", "job", "languages", "left",
    "messages", "package", "page", "replies", "round", "seconds", "step", "tries", "trouble", "updates", "voice",
    "waiting", "why",
}  # fmt: skip
"""What may stand beside an event: numbers, the names of our own steps and jobs, kinds of failures and of files."""
LOGGING = {f"log.{level}" for level in ("debug", "info", "warning", "error", "critical", "exception")}


def events() -> list[tuple[str, ast.Call]]:
    """Every line of our code that logs."""
    found = []
    for path in [*(HOUSE / "bot").rglob("*.py"), *(HOUSE / "storage").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in LOGGING:
                found.append((f"{path.name}:{node.lineno}", node))
    return found


def test_an_event_is_a_fixed_sentence_and_nothing_unknown_stands_beside_it() -> None:
    assert len(events()) > 20
    for where, call in events():
        assert [type(each) for each in call.args] == [ast.Constant], f"{where}: the event is put together"
        names = {each.arg for each in call.keywords if each.arg}
        assert names <= BESIDE, f"{where}: {names - BESIDE}"
        assert all(each.arg for each in call.keywords) or where.startswith("logs.py"), where
        assert ast.unparse(call.func) != "log.exception", f"{where}: it would log what the failure says"


def test_what_a_failure_says_is_never_logged_whoever_logs_it() -> None:
    async def nobody_waits_for() -> None:
        raise ValueError(WORDS)

    async def forgets() -> None:
        task = asyncio.ensure_future(nobody_waits_for())
        await asyncio.sleep(0)
        del task
        await asyncio.sleep(0)
        gc.collect()

    def fails() -> None:
        raise KeyError(WORDS)

    with all_logged() as out:
        asyncio.run(forgets())
        thread = threading.Thread(target=fails)
        thread.start()
        thread.join()
        try:
            fails()
        except KeyError:
            logging.getLogger("some.library").exception("It said %s", WORDS)
        logging.getLogger("some.library").error("%s", WORDS)
        logging.getLogger("some.library").warning("%s", WORDS)
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    assert "hedgehog" not in out.getvalue()
    assert [each["by"] for each in lines if "by" in each] == ["asyncio", "some.library", "some.library"]
    assert {each.get("failure") for each in lines} == {"ValueError", "KeyError", None}
    assert any("test_logs.py" in place for each in lines for place in each.get("at", [])), "where to look is told"


def test_a_failure_that_ends_the_process_is_one_line_without_its_words() -> None:
    code = f"from bot.watching import logs; logs.configure(logs.SILENT); raise RuntimeError({WORDS!r})"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=HOUSE, check=False)
    assert ended.returncode == 1
    assert "hedgehog" not in ended.stdout + ended.stderr
    [line] = ended.stderr.splitlines()
    assert json.loads(line)["failure"] == "RuntimeError"


async def test_a_page_that_fails_tells_the_log_where_and_nobody_what(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fails(*_: object) -> object:
        raise ValueError(WORDS)

    monkeypatch.setattr(WatchPages, "healthz", fails)
    async with offline(tmp_path) as found, client_of(Running(found.app, "", None, found.clock)) as client:
        answer = await client.get("/healthz")
    assert answer.status_code == 500
    assert "hedgehog" not in answer.text


async def test_a_page_that_fails_in_the_running_command_logs_no_words(deployment: Deployment) -> None:
    program = (
        "import sys; from bot.pages.watching import WatchPages\n"
        f"async def fails(self, request): raise ValueError({WORDS!r})\n"
        "WatchPages.healthz = fails\n"
        "from bot.__main__ import main; sys.argv[0] = 'sayso'; main()"
    )
    with deployment.serving(program=(sys.executable, "-c", program), port=free_port()) as serving:
        async with httpx.AsyncClient(trust_env=False) as client:
            assert (await client.get(f"{serving.address}/healthz")).status_code == 500
        serving.told_to_stop()
    told = (deployment.folder / "stderr").read_text(encoding="utf-8")
    assert "hedgehog" not in told
    assert '"failure": "ValueError"' in told


def test_debug_tells_of_turns_only_where_it_is_asked_for() -> None:
    with all_logged() as out:
        logs.log.debug("a turn", updates=1)
        logs.configure(logs.LEVELS["warning"], out)
        logs.log.debug("a turn", updates=2)
    assert [json.loads(line)["updates"] for line in out.getvalue().splitlines()] == [1]


def test_what_anybody_says_in_any_test_is_looked_for_in_what_it_logs() -> None:
    update = {"message": {"text": WORDS, "from": {"first_name": "Zofia Nowakowska", "id": 7}}, "update_id": 1}
    planted.plant_all(update)
    assert planted.found_in(f"a turn failed: {WORDS.upper()}") == [WORDS]
    assert planted.found_in("came from zofia nowakowska") == ["Zofia Nowakowska"]
    assert planted.found_in("a turn, 1 update, 1 reply") == []
