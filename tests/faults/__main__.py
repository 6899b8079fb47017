"""`make faults`: load and faults together, again and again. Prints what came about, and what must be 0.

python -m tests.faults --runs 1000 --seed 0 --killed 10
python -m tests.faults --only 417
python -m tests.faults --only-killed 17
python -m tests.faults --only-server 3
"""

from __future__ import annotations

import argparse
import logging
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence

from bot.watching import logs
from tests.faults.history import Figures, History, came_again, check
from tests.faults.killed import killed
from tests.faults.plans import ENDS, MOST, Plan, drawn
from tests.faults.running import played
from tests.faults.server_plans import drawn_on_a_server
from tests.faults.servers import played_on, served

EVERY = 100
LONGEST_HELD = 30.0


class Table:
    """What many runs came to."""

    def __init__(self) -> None:
        self.figures = Figures()
        self.happened: Counter[str] = Counter()
        self.failed: list[str] = []
        self.runs = 0
        self.replaced: list[float] = []

    def add(self, name: str, again: str, history: History) -> None:
        """Add a run. One that failed is told at once, with how to play it again."""
        found = check(history)
        self.runs += 1
        self.figures.add(found)
        wrong = {what: times for what, times in found.faults.items() if times}
        if wrong:
            self.failed.append(again)
            print(f"FAILED {name}\n  {wrong} {history.wrong}\n  again: python -m tests.faults {again}", flush=True)
            for before, after, known in came_again(history):
                if known:
                    print(f"  doubled: process {before.process} at {before.nth}, {after.process} at {after.nth}")
            for each in history.handed:
                print(f"  handed: to process {each.to} at {each.nth}, with {len(each.keys)} that might have arrived")

    def written(self, seconds: float) -> str:
        rows = [f"{self.runs} runs in {seconds:.0f} seconds", "", "What went wrong, and in how many places or runs"]
        rows += [f"  {times:7} {what}" for what, times in sorted(self.happened.items())]
        rows += ["", "What must be 0"]
        rows += [f"  {times:7} {what}" for what, times in self.figures.faults.items()]
        rows += ["", "Besides"]
        rows += [
            f"  {self.figures.acknowledged:7} updates acknowledged",
            f"  {self.figures.arrived:7} messages arrived",
            f"  {self.figures.repeats:7} of them again, as nobody could know that they had arrived",
        ]
        if self.replaced:
            rows += [f"  {max(self.replaced):7.1f} seconds at most until another process had the office of one killed"]
        rows += ["", f"Seeds that failed: {', '.join(self.failed) or 'none'}"]
        return "\n".join(rows)


def _in_process(table: Table, seed: int, people: int) -> None:
    plan: Plan = drawn(seed, people)
    history, happened = played(plan)
    at = {event: f"{event.what} at '{event.point}'" if event.what in ENDS else event.what.value for event in happened}
    table.happened.update(f"{each} (simulated)" for each in at.values())
    planned = {each.what.value for each in plan.events}
    table.happened.update(f"{each} (simulated)" for each in plan.faults if each not in planned)
    table.add(str(plan), f"--only {seed} --people {people}", history)


def _killed(table: Table, seed: int, people: int) -> None:
    history, kills = killed(drawn(seed, people))
    table.happened["killed by SIGKILL (a real process)"] += kills
    table.add(f"killed for real, seed {seed}", f"--only-killed {seed} --people {people}", history)


def _on_servers(table: Table, seeds: Sequence[int], people: int) -> None:
    """Play runs on one server after another's database: it is started once."""
    with served() as server:
        for number, seed in enumerate(seeds, 1):
            plan = drawn_on_a_server(seed, people, LONGEST_HELD)
            history, world = played_on(server, plan)
            table.happened.update({f"{what} (a real server)": times for what, times in world.happened.items()})
            table.replaced += world.replaced
            table.add(str(plan), f"--only-server {seed} --people {people}", history)
            print(f"{number} runs on a server", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults")
    parser.add_argument("--runs", type=int, default=1000, help="runs in this process, with simulated faults")
    parser.add_argument("--killed", type=int, default=10, help="runs with a process that is really killed")
    parser.add_argument("--servers", type=int, default=10, help="runs on a PostgreSQL server, with two real processes")
    parser.add_argument("--seed", type=int, default=0, help="the first seed")
    parser.add_argument("--only", type=int, help="play one run again")
    parser.add_argument("--only-killed", type=int, help="play one run with a process that is really killed again")
    parser.add_argument("--only-server", type=int, help="play one run on a PostgreSQL server again")
    parser.add_argument("--people", type=int, default=MOST, help="the most people in a run")
    given = parser.parse_args()
    logs.configure(logging.CRITICAL)
    wanted: list[tuple[Callable[[Table, int, int], None], int]] = []
    servers = [] if given.only_server is None else [given.only_server]
    if given.only is None and given.only_killed is None and given.only_server is None:
        servers = list(range(given.seed, given.seed + given.servers))
        wanted += [(_in_process, given.seed + number) for number in range(given.runs)]
        wanted += [(_killed, given.seed + number) for number in range(given.killed)]
        print(f"Seeds {given.seed} to {given.seed + given.runs - 1}. A plan is the same each time; its moments nearly.")
    wanted += [(_in_process, given.only)] if given.only is not None else []
    wanted += [(_killed, given.only_killed)] if given.only_killed is not None else []
    table, began = Table(), time.monotonic()
    for number, (play, seed) in enumerate(wanted, 1):
        play(table, seed, given.people)
        if number % EVERY == 0:
            print(f"{number} runs, {time.monotonic() - began:.0f} seconds", flush=True)
    if servers:
        _on_servers(table, servers, given.people)
    print(table.written(time.monotonic() - began))
    return bool(table.failed)


if __name__ == "__main__":
    sys.exit(main())
