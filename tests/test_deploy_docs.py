"""What is written for whoever runs Sayso names files, tests, settings, measures and alarms that there are."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.__main__ import sayso
from bot.channels.arrivals import Arrival
from bot.domain.contributions import Purpose
from bot.settings import PREFIX, Settings
from bot.usecases.ports import Queue, State
from bot.watching.measures import Measures
from bot.watching.readiness import LATEST

HOUSE = Path(__file__).parents[1]
DEPLOY = HOUSE / "deploy"
WRITTEN = ("SECURITY.md", "RUNBOOK.md", "DPIA.md", "SCALE.md")
NOW = datetime(2026, 12, 1, tzinfo=UTC)


def text_of(name: str) -> str:
    return (DEPLOY / name).read_text(encoding="utf-8")


def measured() -> set[str]:
    """The names of all that is measured."""
    state = State({"reply": Queue(1, NOW)}, {Purpose.SAFETY: Queue(1, NOW)}, 1, 1, NOW)
    measures = Measures(Counter({("x", "error"): 1}))
    measures.turn([Arrival("web", 1, "7", "en", {})], 0.1)
    told = measures.told({"database": True}, (0, 0.0), state, NOW)
    return {whole(sample.name) for family in text_string_to_metric_families(told.decode()) for sample in family.samples}


def whole(name: str) -> str:
    """The name of what a sample is a part of."""
    return re.sub("_(sum|count|bucket|created)$", "", name)


@pytest.mark.parametrize("name", WRITTEN)
def test_each_file_that_is_named_is_there(name: str) -> None:
    for path in re.findall(r"`((?:bot|storage|tests|deploy)/[\w./-]+)`", text_of(name)):
        assert (HOUSE / path).exists(), path
    for path in re.findall(r"\]\(([\w./-]+)\)", text_of(name)):
        assert (DEPLOY / path).exists(), path


@pytest.mark.parametrize("name", WRITTEN)
def test_each_command_and_setting_that_is_named_is_there(name: str) -> None:
    found = set(re.findall(r"`sayso (?:--settings \S+ )?([a-z-]+)", text_of(name)))
    assert found <= set(sayso.commands)
    settings = set(re.findall(rf"\b{PREFIX}([A-Z_]+)\b", text_of(name)))
    assert {each.lower() for each in settings} <= set(Settings.model_fields)


def test_every_measure_of_ours_has_its_alarm_and_no_other_is_named() -> None:
    told = {whole(each) for each in re.findall(r"\bsayso_[a-z_]+", text_of("RUNBOOK.md"))}
    ours = {each for each in measured() if each.startswith("sayso_")}
    counts = {each.removesuffix("_total") for each in ours}
    assert told <= ours, told - ours
    assert {each.removesuffix("_total") for each in told} == counts, "each is told of"


def test_every_part_and_every_problem_that_is_named_is_there() -> None:
    runbook = text_of("RUNBOOK.md")
    assert set(re.findall(r'part="(\w+)"', runbook)) == {*LATEST, "turns"}
    source = "\n".join(
        path.read_text(encoding="utf-8") for room in ("bot", "storage") for path in (HOUSE / room).rglob("*.py")
    )
    for problem in re.findall(r'what="([^"]+)"', runbook):
        assert f'"{problem}"' in source, problem


def test_the_scrape_needs_what_the_settings_ask_for() -> None:
    assert "authorization" in text_of("RUNBOOK.md")
    assert "SAYSO_METRICS_TOKEN" in (DEPLOY / "example.env").read_text(encoding="utf-8")
