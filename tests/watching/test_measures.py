"""What is measured: read again by Prometheus's own parser, true, and nothing of anybody in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families
from structlog.testing import capture_logs

from bot.channels.arrivals import Arrival
from bot.delivery.attempts import Outcome
from bot.domain.people import Role
from bot.watching import logs
from bot.watching.measures import Measures
from bot.watching.readers import Readers, is_loopback
from tests.drivers.offline import Offline, offline
from tests.drivers.running import Running
from tests.pages.sites import client_of

TOKEN = "only-prometheus-knows"


def values(told: bytes) -> dict[str, float]:
    """Each sample by its name and labels."""
    found = {}
    for family in text_string_to_metric_families(told.decode()):
        for sample in family.samples:
            labels = ",".join(f"{name}={value}" for name, value in sorted(sample.labels.items()))
            found[f"{sample.name}{{{labels}}}" if labels else sample.name] = sample.value
    return found


async def measured(found: Offline) -> dict[str, float]:
    app = found.app
    return values(
        app.measures.told(app.readiness.parts(), app.readiness.inbox(), await app.readiness.state(), app.clock())
    )


async def test_turns_sends_and_problems_are_counted_as_they_happen() -> None:
    problems: Counter[tuple[str, str]] = Counter()
    measures = Measures(problems)
    measures.turn([Arrival("web", 1, "7", "en", {}), Arrival("telegram", 2, "8", "en", {})], 0.004)
    measures.turn([Arrival("web", 3, "7", "en", {})], 3)
    measures.tried(Outcome.SENT)
    problems["turn failed", "error"] += 2
    found = values(measures.told({"database": False}, (3, 1.5), None, None))  # type: ignore[arg-type]
    assert found["sayso_turn_seconds_count"] == 2
    assert found["sayso_turn_seconds_bucket{le=0.005}"] == 1
    assert found["sayso_updates_total{channel=web}"] == 2
    assert found["sayso_sends_total{outcome=sent}"] == 1
    assert found["sayso_sends_total{outcome=outcome unknown}"] == 0
    assert found["sayso_problems_total{level=error,what=turn failed}"] == 2
    assert found["sayso_ready{part=database}"] == 0
    assert (found["sayso_inbox_messages"], found["sayso_inbox_oldest_seconds"]) == (3, 1.5)
    assert "sayso_open_rounds" not in found, "what cannot be read is not told"


async def test_what_waits_is_told_with_its_age(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        ana = await found.somebody(Role.SERVICE_USER, told=frozenset({"before-words"}))
        await found.somebody(Role.SAFETY)
        before = await measured(found)
        assert before["sayso_safety_unread_messages{reader=safety}"] == 0
        assert before["sayso_open_rounds"] == 2
        await ana.says("/safe")
        await ana.picks("Write about it")
        await ana.says("Somebody shouts at me at night")
        found.clock.passes(timedelta(minutes=90))
        now = await measured(found)
        assert now["sayso_safety_unread_messages{reader=safety}"] == 1
        assert now["sayso_safety_unread_oldest_seconds{reader=safety}"] == 90 * 60
        assert now["sayso_outbox_messages{rank=reply}"] == len(ana.messages)
        assert now["sayso_outbox_oldest_seconds{rank=reply}"] == 90 * 60


async def test_what_may_not_be_sent_yet_is_not_late(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        await found.somebody(Role.SERVICE_USER)
        await found.close_round(1)
        found.app.sender.look()
        waits = await measured(found)
        assert waits["sayso_outbox_oldest_seconds{rank=announcement}"] == 0


async def test_nothing_measured_tells_of_anybody(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        ana = await found.somebody(Role.SERVICE_USER)
        await ana.says("My quilted hedgehog")
        told = found.app.measures.told(
            found.app.readiness.parts(), (0, 0), await found.app.readiness.state(), found.clock()
        )
        for planted in (b"hedgehog", str(ana.chat).encode(), str(ana.person_id).encode(), b"Ana"):
            assert planted not in told


async def test_looking_costs_three_statements_and_holds_up_nobody_who_writes(tmp_path: Path) -> None:
    from sqlalchemy import event

    async with offline(tmp_path) as found:
        statements: list[str] = []
        engine = found.app.store.database.engine.reader.sync_engine
        event.listen(engine, "before_cursor_execute", lambda *given: statements.append(given[2]))
        async with found.app.store.unit():
            assert await found.app.readiness.state()
        assert len([each for each in statements if each.startswith("SELECT")]) == 3


def readers_of(running: Running, token: str = "", only_here: bool = True) -> Mapping[str, object]:
    return {"measured_for": Readers(token, only_here)}


@pytest.mark.parametrize(
    ("address", "headers", "status"),
    [
        ("127.0.0.1", {}, 200),
        ("::1", {}, 200),
        ("192.0.2.1", {}, 404),
        ("127.0.0.1", {"X-Forwarded-For": "192.0.2.1"}, 404),
        ("127.0.0.1", {"Forwarded": "for=192.0.2.1"}, 404),
        ("127.0.0.1", {"X-Real-IP": "192.0.2.1"}, 404),
        ("127.0.0.1", {"Via": "1.1 proxy"}, 404),
    ],
)
def test_without_a_token_only_this_machine_may_know(address: str, headers: dict[str, str], status: int) -> None:
    known = Readers("", only_here=True).include({name.lower(): value for name, value in headers.items()}, address)
    assert known is (status == 200)
    assert not Readers("", only_here=False).include({}, "127.0.0.1"), "a proxy here may not tell for whom it asks"


@pytest.mark.parametrize(
    "given", [None, "", "Bearer", "Bearer ", f"Basic {TOKEN}", f"Bearer {TOKEN} ", "Bearer \xff", TOKEN]
)
def test_with_a_token_nothing_else_will_do(given: str | None) -> None:
    headers = {} if given is None else {"authorization": given}
    assert not Readers(TOKEN, only_here=True).include(headers, "127.0.0.1")
    assert Readers(TOKEN, only_here=False).include({"authorization": f"Bearer {TOKEN}"}, "192.0.2.1")


async def test_where_others_can_reach_the_server_what_is_measured_is_not_there_without_a_token(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        running = Running(found.app, "", None, found.clock)
        async with client_of(running, secure=True, address="127.0.0.1") as client:
            assert (await client.get("/metrics")).status_code == 404
            for where in ("/healthz", "/readyz"):
                assert (await client.get(where)).status_code in {200, 503}


@pytest.mark.parametrize(
    ("host", "here"),
    [("localhost", True), ("127.0.0.1", True), ("127.9.9.9", True), ("::1", True), ("0.0.0.0", False), ("", False),
     ("sayso.example.org", False), ("localhost.example.org", False), ("192.0.2.1", False)],
)  # fmt: skip
def test_what_is_this_machine(host: str, here: bool) -> None:
    assert is_loopback(host) is here


def test_what_is_logged_as_a_problem_is_counted_once() -> None:
    before = logs.problems.copy()
    with capture_logs(processors=[logs.counted]):
        logs.log.warning("polling failed", failure="TimedOut")
        logs.log.info("a round has closed", round=1)
    assert logs.problems - before == Counter({("polling failed", "warning"): 1})
