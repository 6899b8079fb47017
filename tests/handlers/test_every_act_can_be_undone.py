"""Whatever somebody does by a button can be undone, and then all is as it was; or there is a reason why it cannot."""

from __future__ import annotations

from dataclasses import replace
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import LargeBinary

from bot.domain.changes import Contribute, KeepGoal, KeepPromise, OfferPairing, SaveAnswer, SaveWorker
from bot.domain.contributions import ANSWERED_BY, FEEDBACK, Contribution, Purpose
from bot.domain.people import Person, Role
from bot.domain.promises import Goal, Promise, State
from bot.domain.screens import number_code
from bot.domain.staff import Worker
from bot.domain.supporting import Pairing, Provenance, Scope, ends_after
from bot.domain.words import Localised
from bot.handlers.routes import ROUTES
from bot.usecases.route import Manner
from storage import tables
from tests.drivers.engines import write
from tests.drivers.offline import VOTE, Offline, offline
from tests.drivers.pairing import TOLD, paired
from tests.drivers.somebody import Somebody
from tests.handlers.acts import NO_UNDO, TRIED_ELSEWHERE, UNDOING, WAYS, Way

ACTS = {route.name for route in ROUTES if route.manner is Manner.ACT}
HERE = Path(__file__).parents[2]
DAN, KIM = 11, 12
JOURNALS = {"handled_updates", "outbox", "shared_bodies", "places", "deliveries", "deployment", "edits", "reads"} | {
    "acts",
    "invites",
    "link_codes",
    "promise_tellings",
    "contributions",
    "people",
}
"""Tables that say what happened, hold what is compared as it is read, or are on the way out."""
PASSING = {"moderated_by", "moderated_at"}


def test_every_act_is_undone_or_says_why_not() -> None:
    tried = {way.act for way in WAYS}
    known = [set(NO_UNDO), UNDOING, tried, set(TRIED_ELSEWHERE)]
    assert set().union(*known) == ACTS
    assert sum(map(len, known)) == len(ACTS), "an act stands in two of the tables"
    assert all(len(reason.split()) > 4 for reason in NO_UNDO.values())


@pytest.mark.parametrize("act", TRIED_ELSEWHERE)
def test_a_long_way_is_gone_elsewhere(act: str) -> None:
    assert "undo" in (HERE / TRIED_ELSEWHERE[act]).read_text("utf-8").lower()


class Kept:
    """The app, with somebody who comes to an act."""

    def __init__(self, found: Offline) -> None:
        self.found = found
        self.about: dict[str, str] = {}

    async def fill(self) -> None:
        """What acts are about: staff, a goal with a promise, an organiser who reads."""
        found = self.found
        await found.somebody(Role.ORGANISER, Role.FACILITATOR, told=TOLD)
        goal = Goal(found.app.store.chance.ordered_id(), Localised.of({"en": "Everyone feels at home"}))
        promise = Promise(
            found.app.store.chance.ordered_id(), Localised.of({"en": "A new roof"}), "Sam Okoro", found.clock.now.date()
        )
        promise = promise.to(State.PLANNED, found.clock.now, None)
        workers = (Worker(KIM, "Kim", "manager", "Day room"), Worker(DAN, "Dan", "care worker", "Day room", KIM))
        async with found.app.store.unit() as unit:
            await unit.write([*(SaveWorker(each) for each in workers), KeepGoal(goal), KeepPromise(promise)])
            meeting = max(unit.library.meetings.values(), key=lambda each: each.starts)
        self.about = {
            "worker": number_code(DAN),
            "promise": number_code(promise.id),
            "meeting": number_code(meeting.id),
        }

    async def somebody(self, way: Way) -> tuple[Somebody, dict[str, str]]:
        """Let somebody come who has been helped and helps, with what was said before."""
        found, chance = self.found, self.found.app.store.chance
        write(found.path, "DELETE FROM contributions")
        who = await found.somebody(way.role, told=TOLD)
        other = await found.somebody(Role.SERVICE_USER, told=TOLD)
        if way.act == "answer-for":
            await paired(other, who)
        theirs = found.rows("SELECT max(id) FROM pairings WHERE supporter_id = ?", who.person_id)[0][0] or 0
        mine = Pairing(chance.new_id(), who.person_id, "Ana", frozenset(Scope), ends_after(1, found.clock.now))
        helped = SaveAnswer(
            VOTE, 1, who.person_id, Role.FOR_SOMEONE, "yes", None, True, Provenance.FOR_SOMEONE, pairing_id=mine.id
        )
        said = self._said(way, who if way.path[0].startswith(("/run", "/point")) else other)
        async with found.app.store.unit() as unit:
            await unit.write([OfferPairing(mine), *([helped] if way.act == "only-i" else []), *said])
        codes = {"mine": number_code(mine.id), "theirs": number_code(theirs)}
        return who, {**self.about, **codes, "said": number_code(said[0].contribution.id) if said else ""}

    def _said(self, way: Way, by: Somebody) -> list[Contribute]:
        if way.said is None:
            return []
        parts = way.details.split(" ")
        details = dict(zip(parts[::2], parts[1::2], strict=False)) if "question" not in parts else {}
        if "question" in parts:
            details = {"run": parts[1], "question": "Warm lunches?", "kind": "yes_no", "language": "en", "days": "7"}
        waits = self.found.clock.now if way.said in ANSWERED_BY and way.role is Role.ORGANISER else None
        contribution = Contribution(
            self.found.app.store.chance.new_id(),
            by.person_id,
            way.said,
            2 if way.said is Purpose.PRIORITY else int(self.about["meeting"], 36),
            way.words,
            self.found.clock.now,
            "en",
            shared=True,
            waits_since=waits,
            worker_id=DAN if way.said in FEEDBACK else None,
        )
        return [Contribute(contribution.detailed(**details))]

    async def now(self) -> dict[str, Any]:
        """All that is kept, without journals: sealed things as they are read."""
        kept: dict[str, Any] = {}
        for name, table in tables.metadata.tables.items():
            if name in JOURNALS or name.startswith("web_"):
                continue
            columns = [
                f'"{each.name}"'
                for each in table.columns
                if not isinstance(each.type, LargeBinary) and each.name not in PASSING
            ]
            kept[name] = sorted(self.found.rows(f"SELECT {', '.join(columns)} FROM {name}"), key=repr)
        async with self.found.app.store.unit() as unit:
            ids = [row[0] for row in self.found.rows("SELECT id FROM contributions")]
            kept["contributions"] = dict(await unit.records.contributions.several(ids))
            people = [row[0] for row in self.found.rows("SELECT id FROM people")]
            kept["people"] = [_seen((await unit.records.people.known(each))[0]) for each in sorted(people)]
            kept["staff"] = unit.library.staff.workers
            kept["promises"] = await unit.records.promises.listed()
        return kept


def _seen(person: Person) -> Person:
    """Somebody without the day they last looked over how it works for them, which is a journal too."""
    return replace(person, preferences=replace(person.preferences, looked=None))


async def goes(who: Somebody, step: str) -> None:
    """Take one step of a way."""
    if step.startswith("/"):
        await who.taps(f"0|{step[1:]}")
    elif step.startswith(":"):
        await who.says(step[1:])
    else:
        data = [data for _, data in who.buttons if fnmatch(f"{data.partition('|')[2]} ", f"{step} *")]
        assert data, f"{step!r} is not among {who.buttons}"
        await who.taps(data[0])


async def test_after_undo_all_is_as_it_was(tmp_path: Path) -> None:
    failures = []
    async with offline(tmp_path) as found:
        kept = Kept(found)
        await kept.fill()
        for way in WAYS:
            try:
                await undone(kept, way)
            except AssertionError as error:
                failures.append(f"{way.act} {way.path}: {error}")
    assert not failures, "\n\n".join(failures)


async def undone(kept: Kept, way: Way) -> None:
    who, about = await kept.somebody(way)
    *path, act = (each.format_map(about) for each in way.path)
    for each in path:
        await goes(who, each)
    before = await kept.now()
    await goes(who, act)
    after = await kept.now()
    assert after != before, "it changed nothing"
    undo = next((data for label, data in who.buttons if label == "Undo" or data.endswith("|undo")), None)
    assert undo, f"no Undo on {who.screen.text!r}"
    await who.taps(undo)
    now = await kept.now()
    assert {name: now[name] for name in now if now[name] != before[name]} == {
        name: before[name] for name in now if now[name] != before[name]
    }
