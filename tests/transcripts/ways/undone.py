"""A conversation in which each act that can be undone is undone at once, and done again.

After Undo all that is stored must be as it was before the act, but for where people are and what is on its way to them.
Then the conversation goes on to its written end.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import timedelta

from sqlalchemy import Table

from storage import tables
from tests.drivers.chat_page import Heard
from tests.drivers.engines import rows
from tests.drivers.talking import Talker
from tests.transcripts.ways.way import Way

PASSING = frozenset(
    {"handled_updates", "outbox", "shared_bodies", "deliveries", "places", "sounds", "deployment", "acts"}
)
"""Tables of what comes, of what is on its way, of where people are, and of how often what is published has changed."""
MOMENT = timedelta(seconds=1)
"""What passes before each thing somebody does, so that one comes after another."""
BESIDE: Mapping[str, Collection[str]] = {
    "answers": {"before"},
    "contributions": {"moderated_by", "moderated_at", "edited", "details"},
    "drafts": {"revision", "text"},
    "people": {"told"},
}
"""Columns that hold by what an act is undone, who did it, and what somebody has been told: they may stay."""
Stored = Mapping[str, list[tuple[object, ...]]]


class NotUndone(AssertionError):
    """After Undo something is stored that was not before, or the other way round."""


class Undone(Way):
    """Plays with each act undone and done again."""

    async def say(self, talker: Talker, what: str) -> None:
        place = (await self.known(talker)).place
        before = self._stored()
        self.running.clock.passes(MOMENT)
        await super().say(talker, what)
        heard = await talker.hears()
        after = self._stored()
        if place and heard and _can_be_undone(heard[-1]) and after != before and what != "Undo":
            await super().say(talker, "Undo")
            await talker.hears()
            left = self._stored()
            if left != before:
                raise NotUndone(f"{what!r} is not undone: {_changed(before, left)}")
            if (await self.known(talker)).place.where != place.where:
                await talker.taps(f"0|{place.where.code}")
                await talker.hears()
            await super().say(talker, what)
            heard = await talker.hears()
        self.waiting[talker.name] += heard

    def heard(self, messages: list[str]) -> str:
        """Return what was heard, each news once: what was told of an act cannot be taken back, and comes again."""
        return super().heard(list(dict.fromkeys(messages)))

    def _stored(self) -> Stored:
        """Return all that is stored, by table. Of what is sealed only how long it is: it is sealed anew each time."""
        place = self.running.app.settings.place
        return {
            name: sorted(map(_comparable, rows(place, _all_of(table, BESIDE.get(name, ())))), key=repr)
            for name, table in tables.metadata.tables.items()
            if name not in PASSING and not name.startswith("web_")
        }


def _all_of(table: Table, beside: Collection[str]) -> str:
    columns = (f'"{each.name}"' for each in table.columns if each.name not in beside)
    return f"SELECT {', '.join(columns)} FROM {table.name}"


def _comparable(row: tuple[object, ...]) -> tuple[object, ...]:
    return tuple(len(value) if isinstance(value, bytes) else value for value in row)


def _can_be_undone(heard: Heard) -> bool:
    return any(data.endswith("|undo") for _, data in heard.buttons) or "Undo" in heard.keyboard


def _changed(before: Stored, after: Stored) -> dict[str, tuple[object, object]]:
    return {
        name: ([row for row in before[name] if row not in rows], [row for row in rows if row not in before[name]])
        for name, rows in after.items()
        if rows != before[name]
    }
