"""A run on a real PostgreSQL server with two real processes: nothing acknowledged is lost, doubled or held up.

`make faults` plays more, and longer ones. Another run: python -m tests.faults --only-server SEED
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.faults.history import check
from tests.faults.plans import ANSWERS, drawn
from tests.faults.server_plans import Event, ServerPlan, Wrong, drawn_on_a_server
from tests.faults.servers import TAKEN_OVER_WITHIN, played_on, served

pytestmark = pytest.mark.postgresql
PEOPLE = 4
EVENTS = (Event(Wrong.CRASHED, 0.0, False), Event(Wrong.KILLED, 0.0, True))
QUICK = (None, *(each for each in ANSWERS if not each.hang and not each.retry_after), None)


def test_nothing_that_must_not_be_comes_of_a_server_and_a_process_that_are_killed() -> None:
    plan = replace(drawn_on_a_server(4, PEOPLE, longest=1.0).plan, answers=QUICK, broadcast=False)
    with served() as server:
        history, world = played_on(server, ServerPlan(plan, EVENTS, both=0.5))
    figures = check(history)
    print(world.happened, world.replaced, figures)
    assert not any(figures.faults.values()), history.wrong
    assert figures.acknowledged == len({each.update for each in history.did}) > 0
    assert set(world.happened) == {each.named for each in EVENTS}
    assert max(world.replaced) < TAKEN_OVER_WITHIN


def test_plans_reach_everything_that_goes_wrong_with_servers() -> None:
    plans = [drawn_on_a_server(seed, PEOPLE, 30.0) for seed in range(20)]
    assert {(event.what, event.sends) for plan in plans for event in plan.events} >= {
        (what, sends) for what in (Wrong.CUT, Wrong.KILLED, Wrong.PAUSED) for sends in (True, False)
    }
    assert {event.what for plan in plans for event in plan.events} == set(Wrong)
    assert drawn_on_a_server(7, PEOPLE, 30.0) == plans[7]
    assert drawn(7, PEOPLE).seed == plans[7].plan.seed
