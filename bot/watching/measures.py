"""What is measured, as Prometheus reads it (its text format 0.0.4): times, counts and ages, never who or what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from prometheus_client import CollectorRegistry, Histogram, ProcessCollector, generate_latest
from prometheus_client import Counter as Counted
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector

from bot.channels.arrivals import Arrival
from bot.delivery.attempts import Outcome
from bot.usecases.ports import Queue, State

TURN_SECONDS = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30)


class Measures:
    """Takes what is measured as it happens, and tells it beside what is looked up when somebody asks."""

    def __init__(self, problems: Counter[tuple[str, str]]) -> None:
        self._registry = CollectorRegistry()
        self._moment = Moment(problems)
        self._turns = Histogram(
            "sayso_turn_seconds",
            "How long a turn takes, from loading to its commit.",
            buckets=TURN_SECONDS,
            registry=self._registry,
        )
        self._updates = Counted(
            "sayso_updates", "Updates that were decided or left for another turn.", ["channel"], registry=self._registry
        )
        self._sends = Counted("sayso_sends", "Tries to send a message.", ["outcome"], registry=self._registry)
        for outcome in Outcome:
            self._sends.labels(outcome.value)
        ProcessCollector(registry=self._registry)
        self._registry.register(self._moment)

    def turn(self, batch: Sequence[Arrival], seconds: float) -> None:
        """Note that a turn took so long."""
        self._turns.observe(seconds)
        for channel, updates in Counter(each.channel for each in batch).items():
            self._updates.labels(channel).inc(updates)

    def tried(self, outcome: Outcome) -> None:
        """Note how a try to send a message went."""
        self._sends.labels(outcome.value).inc()

    def told(self, parts: Mapping[str, bool], inbox: tuple[int, float], state: State | None, now: datetime) -> bytes:
        """Return all that is measured. `parts` says which parts are ready, `inbox` how many wait and for how long.

        Where the store cannot be read, `state` is None, and what it would tell is left out.
        """
        self._moment.look(parts, inbox, state, now)
        return generate_latest(self._registry)


class Moment(Collector):
    """What is so at the moment somebody asks."""

    def __init__(self, problems: Counter[tuple[str, str]]) -> None:
        self._problems = problems
        self._found: list[Metric] = []

    def look(self, parts: Mapping[str, bool], inbox: tuple[int, float], state: State | None, now: datetime) -> None:
        """Take down what is so now."""
        self._found = [
            _gauge("sayso_ready", "Whether a part of Sayso is ready: 1, or 0.", "part", parts),
            _gauge("sayso_inbox_messages", "Updates that wait for their commit.", "", {"": inbox[0]}),
            _gauge("sayso_inbox_oldest_seconds", "Seconds the oldest of these waits.", "", {"": inbox[1]}),
            *(_of_store(state, now) if state else ()),
        ]

    def collect(self) -> Iterable[Metric]:
        """Yield what was taken down, and how often what was logged."""
        yield from self._found
        problems = CounterMetricFamily("sayso_problems", "Warnings and errors logged.", labels=["what", "level"])
        for key, times in sorted(self._problems.items()):
            problems.add_metric(key, times)
        yield problems


def _of_store(state: State, now: datetime) -> Iterable[Metric]:
    """What the store tells."""
    yield from _queues("sayso_outbox", "Messages that could be sent now", "rank", state.outbox, now)
    safety = {purpose.value: queue for purpose, queue in state.safety.items()}
    yield from _queues("sayso_safety_unread", "Messages about safety nobody has read", "reader", safety, now)
    yield _gauge("sayso_open_rounds", "Rounds that have not closed.", "", {"": state.open_rounds})
    if state.backed_up:
        age = (now - state.backed_up).total_seconds()
        yield _gauge("sayso_backup_age_seconds", "Seconds since the latest backup was made.", "", {"": age})
    yield _gauge("sayso_set_aside", "Updates set aside after failing 3 times.", "", {"": state.set_aside})


def _queues(name: str, meaning: str, label: str, queues: Mapping[str, Queue], now: datetime) -> Iterable[Metric]:
    """How many wait, and for how long the oldest does."""
    ages = {
        each: max(0.0, (now - queue.oldest).total_seconds()) if queue.oldest else 0.0 for each, queue in queues.items()
    }
    yield _gauge(f"{name}_messages", f"{meaning}.", label, {each: queue.waiting for each, queue in queues.items()})
    yield _gauge(f"{name}_oldest_seconds", f"{meaning}: seconds the oldest waits.", label, ages)


def _gauge(name: str, meaning: str, label: str, values: Mapping[str, float]) -> Metric:
    found = GaugeMetricFamily(name, meaning, labels=[label] if label else [])
    for each, value in values.items():
        found.add_metric([each] if label else [], value)
    return found
