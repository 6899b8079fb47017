"""Promises in files: what everybody can see in both, whose words they answer in the working file alone."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from bot.domain.changes import KeepGoal, KeepPromise
from bot.domain.promises import Goal, Link, Promise, State
from bot.domain.words import Localised
from tests.exports.a_round import SHOWN, WAITING, ARound, a_round

NO_MONEY = "There is no money for it."


def text(words: str) -> Localised:
    return Localised.of({"en": words})


async def promise(found: ARound) -> None:
    """A promise that is late, one that will not be kept, and a draft; the first answers shown and waiting words."""
    app, now = found.offline.app, found.offline.clock.now
    said = []
    async with app.store.unit() as unit:
        for name in ("Ana", "Ben"):
            said += await unit.records.contributions.of_person(found.people[name].person_id)
    links = tuple(Link(each.id, each.person_id) for each in said if each.text in {SHOWN, WAITING})
    assert len(links) == 2
    late = Promise(11, text("A bench at the bus stop"), "Sam Okoro", now.date(), goal_id=1, links=links)
    never = Promise(12, text("A second bus"), "=Priya")
    async with app.store.unit() as unit:
        await unit.write(
            [
                KeepGoal(Goal(1, text("Everyone gets here"))),
                KeepPromise(late.to(State.DOING, now, None)),
                KeepPromise(never.to(State.WILL_NOT, now, text(NO_MONEY))),
                KeepPromise(Promise(13, text("A secret plan"))),
            ]
        )
    found.offline.clock.passes(timedelta(days=2))


async def test_both_files_say_how_promises_stand_and_hold_no_draft(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        await promise(found)
        await found.close()
        for kind in ("board", "working"):
            for file in await found.export(kind):
                rows = {row["promise"]: row for row in file.tables["promises"]}
                assert set(rows) == {"A bench at the bus stop", "A second bus"}
                bench, bus = rows["A bench at the bus stop"], rows["A second bus"]
                assert (bench["goal"], bench["standing"], bench["late"]) == ("Everyone gets here", "doing", "yes")
                assert (bus["standing"], bus["late"], bus["said_about_it"]) == ("will_not", "no", NO_MONEY)
                assert bus["owner"] == "'=Priya", "no cell is ever a formula"
                assert "secret plan" not in file.everything


async def test_whose_words_a_promise_answers_stands_in_the_working_file_alone_and_only_checked_words(
    tmp_path: Path,
) -> None:
    async with a_round(tmp_path) as found:
        await promise(found)
        await found.close()
        for file in await found.export("board"):
            assert "promises_and_words" not in file.tables
            assert SHOWN not in [row["promise"] for row in file.tables["promises"]]
        for file in await found.export("working"):
            [row] = file.tables["promises_and_words"]
            assert (row["promise"], row["words"]) == ("A bench at the bus stop", SHOWN)
            assert row["pseudonym"] == next(
                each["pseudonym"] for each in file.tables["words"] if each["words"] == SHOWN
            )
            assert WAITING not in file.everything
