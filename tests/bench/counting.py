"""Counting: a million ballots of a yes or no vote as they lie in the store, and ranked ballots beside pyrankvote."""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
import sqlite3
import tempfile
import time
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from statistics import median
from typing import Any

import pyrankvote

from bot.app import App
from bot.domain.changes import ShutRound
from bot.domain.people import AUDIENCES
from bot.domain.questions import vote_kind_named
from bot.domain.questions.yes_no import ANSWERS
from bot.domain.rounds import Option, Question, Round
from bot.domain.words import Localised
from bot.opening import opened
from tests.bench.population import publish_vote
from tests.drivers.house import settings_for

BALLOTS, RANKED, OPTIONS, PLACES = 1_000_000, 100_000, 8, 3
SHOWN_AT = 300_000
MOST_SECONDS, MOST_WAIT, TIMES_FASTER = 2.0, 0.1, 10.0
WHILE_COUNTED = "seconds a turn waited at most until it was closed"
AT_ONCE = 50_000
PAUSE = 0.005
CONTROL = 2.0
"""Seconds for which turns are taken before anything closes."""
ROUNDS = 3


async def yes_no(ballots: int = BALLOTS, shown_at: int = SHOWN_AT) -> dict[str, Any]:
    """Return the seconds of processor time that counting takes, and how long closing lets others wait.

    How long others wait is looked at with fewer ballots: what clears a million takes minutes.
    """
    async with _voted(ballots) as app:
        round_ = await _shut(app)
        began = time.process_time()
        found = await app.store.counted(round_)
        count = vote_kind_named("yes_no").count(round_.questions[0], found.ballots[1], 1)
        seconds = time.process_time() - began
        if sum(count.took_part.values()) != ballots:
            raise RuntimeError("Not every ballot was counted.")
    async with _voted(shown_at) as app:
        waits = await _closing(app)
    return {
        "ballots": ballots,
        "seconds of processor time": round(seconds, 2),
        "ballots where others wait": shown_at,
        **waits,
        "wanted": f"under {MOST_SECONDS} s of processor time, turns wait under {MOST_WAIT} s",
        "reached": seconds < MOST_SECONDS and waits[WHILE_COUNTED] < MOST_WAIT,
    }


@contextlib.asynccontextmanager
async def _voted(ballots: int) -> AsyncIterator[App]:
    """Yield the bot with a vote in which so many have voted."""
    chance = random.Random(1)
    with tempfile.TemporaryDirectory() as folder:
        settings = settings_for(Path(folder))
        async with opened(settings) as app:
            await publish_vote(app, items=1)
            with contextlib.closing(sqlite3.connect(settings.database)) as connection:
                for start in range(0, ballots, AT_ONCE):
                    numbers = range(start, min(start + AT_ONCE, ballots))
                    rows = ((chance.randbytes(16), AUDIENCES[n % 3].value, ANSWERS[n % 7 % 3]) for n in numbers)
                    with connection:
                        connection.executemany("INSERT INTO answers VALUES (1, ?, 1, ?, ?, NULL, 'own')", rows)
                        connection.executemany("INSERT INTO turnout VALUES (1, ?)", ((number,) for number in numbers))
            yield app


async def _shut(app: App) -> Round:
    async with app.store.unit() as unit:
        await unit.write([ShutRound(1, app.clock())])
        return unit.library.rounds[1]


async def _closing(app: App) -> dict[str, Any]:
    """Close the vote as it closes by itself. Returns the seconds, and the longest that a turn waited meanwhile."""
    waits: list[float] = []

    async def take_turns() -> None:
        while True:
            began = time.perf_counter()
            async with app.store.unit():
                waits.append(time.perf_counter() - began)
            await asyncio.sleep(PAUSE)

    others = asyncio.create_task(take_turns())
    await asyncio.sleep(CONTROL)
    idle = len(waits)
    began = time.perf_counter()
    await _shut(app)
    await app.clockwork.close_due()
    closed, longest = time.perf_counter() - began, len(waits)
    await asyncio.sleep(PAUSE)
    await app.store.finish_closing()
    cleared = time.perf_counter() - began
    others.cancel()
    return {
        "seconds a turn waited at most before": round(max(waits[:idle]), 3),
        "seconds until it is closed": round(closed, 2),
        "seconds until its ballots are gone": round(cleared, 2),
        WHILE_COUNTED: round(max(waits[idle : longest + 1]), 3),
        "seconds a turn waited at most after that": round(max(waits[longest + 1 :]), 3),
    }


async def ranked(ballots: int = RANKED) -> dict[str, Any]:
    """Return the seconds that counting takes ours and pyrankvote, from the ballots as each is handed them.

    Ours come from the store, which hands over equal ballots together: told apart, and with it as a whole.
    """
    chance = random.Random(1)
    names = [f"o{number}" for number in range(OPTIONS)]
    drawn = [chance.sample(names, PLACES) for _ in range(ballots)]
    text = Localised.of({"en": "What?"})
    question = Question(1, "ranked", text, options=tuple(Option(name, text, text) for name in names))
    candidates = {name: pyrankvote.Candidate(name) for name in names}
    theirs = [pyrankvote.Ballot([candidates[name] for name in each]) for each in drawn]
    with tempfile.TemporaryDirectory() as folder:
        settings = settings_for(Path(folder))
        async with opened(settings) as app:
            await publish_vote(app, items=1)
            rows = (
                (chance.randbytes(16), AUDIENCES[number % 3].value, _ranked(each)) for number, each in enumerate(drawn)
            )
            with contextlib.closing(sqlite3.connect(settings.database)) as connection, connection:
                connection.executemany("INSERT INTO answers VALUES (1, ?, 1, ?, ?, NULL, 'own')", rows)
            round_ = await _shut(app)
            times = []
            for _ in range(ROUNDS):
                began = time.process_time()
                alike = (await app.store.counted(round_)).ballots[question.id]
                together = time.process_time() - began
                count = vote_kind_named("ranked").count(question, alike, 1)
                mine = time.process_time() - began
                began = time.process_time()
                elected = pyrankvote.instant_runoff_voting(list(candidates.values()), theirs)
                peer = time.process_time() - began
                times.append((mine, together, peer, _read(settings.database, candidates)))
    if [each.name for each in elected.get_winners()] != list(count.chosen):
        raise RuntimeError("The two counts differ.")
    faster = median(peer / (mine - together) for mine, together, peer, _ in times)
    with_reading = median((peer + read) / mine for mine, _, peer, read in times)
    return {
        "ballots": ballots,
        "seconds of processor time": round(median(mine - together for mine, together, *_ in times), 3),
        "seconds to read them and put equal ones together": round(median(together for _, together, *_ in times), 3),
        "seconds, pyrankvote": round(median(peer for _, _, peer, _ in times), 2),
        "seconds to read them for pyrankvote": round(median(read for *_, read in times), 2),
        "times faster": round(faster, 1),
        "times faster, both with reading": round(with_reading, 1),
        "times faster, only ours with reading": round(median(peer / mine for mine, _, peer, _ in times), 1),
        "wanted": f"{TIMES_FASTER} times faster, from the ballots as each is handed them",
        "reached": faster >= TIMES_FASTER,
    }


def _read(database: Path, candidates: Mapping[str, pyrankvote.Candidate]) -> float:
    """Read all ballots and make pyrankvote's of them, one by one. Returns the seconds of processor time it takes."""
    began = time.process_time()
    with contextlib.closing(sqlite3.connect(database)) as connection:
        for (given,) in connection.execute("SELECT given FROM answers WHERE round_id = 1"):
            pyrankvote.Ballot([candidates[name] for name in json.loads(given).values()])
    return time.process_time() - began


def _ranked(names: list[str]) -> str:
    return json.dumps({str(place): name for place, name in enumerate(names, 1)}, separators=(",", ":"))
