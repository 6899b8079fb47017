"""What files are made from: releases, and for the working file what was said and checked."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Collection, Iterable, Sequence
from contextlib import asynccontextmanager
from itertools import product
from typing import Any

from sqlalchemy import select, text

from bot.domain.contributions import Moderation, Purpose
from bot.domain.disclosure.files import stands_by_row
from bot.domain.feedback import Quote
from bot.domain.library import Library
from bot.domain.own_data import ALL, OwnFile
from bot.domain.rounds import Round
from bot.usecases.material import Material, Said, SupervisionAsked
from bot.usecases.ports import Records
from storage import meetings, staff, tables
from storage.contributions import DETAILS, EDITED, TEXT, StoredContributions
from storage.exports import KEY, MADE_FOR
from storage.own_data import StoredOwnRecords
from storage.promises import StoredPromises
from storage.releases import StoredReleases
from storage.sealing import Sealer
from storage.store import Store
from storage.unit import StoredRecords

PAGE = 5_000
NEXT = text(
    "SELECT id, person_id, purpose, about, text, edited, language, said_at, shared, state, provenance, details"
    " FROM contributions WHERE id > :last ORDER BY id LIMIT :most"
)
"""By number, which is drawn at random: rows tell no order, nothing is sorted, and a page begins where the last ended.

Written out, as a million values are not looked at one by one before they are needed.
"""
STANDS = frozenset(
    (purpose.value, shared, state.value)
    for purpose, shared, state in product(Purpose, (False, True), Moderation)
    if stands_by_row(purpose, shared, state)
)
PURPOSES = {each.value: each for each in Purpose}
AS_WRITTEN = frozenset({Purpose.QUESTION.value, Purpose.NEEDS.value})
"""What is written to organisers: they read it as it was written."""
BY_WORDS = frozenset({Purpose.PRIORITY, Purpose.QUESTION})
"""What promises answer in a working file."""
PRIORITY = Purpose.PRIORITY.value
NONE: dict[str, str] = {}
WITH_DETAILS = frozenset({Purpose.NEEDS.value, Purpose.READ_OUT.value})


class StoredExports:
    """What files are made from."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def material(self, export_id: int) -> Material:
        """Return the material of a file that was asked for and logged. Raises KeyError for another."""
        await self._store.finish_closing()
        async with self._store.reading() as session:
            found = await session.connection.execute(select(tables.exports).where(tables.exports.c.id == export_id))
            row = found.one_or_none()
            if row is None or not row.pseudonym_key:
                raise KeyError(f"There is no export {export_id}.")
            library = await meetings.load(session, own_words=False)
            stored = StoredReleases(session)
            released = [
                await stored.of_round(each.id) for each in library.rounds.values() if each.closed_at and each.is_for_all
            ]
            listed = [each.round_id for each in released if each and each.receipts]
            readings = [await stored.of_reading(each) for each in library.meetings]
            said, promised = StoredContributions(session), StoredPromises(session)
            promises = await promised.listed()
            inside = _spaces(library.rounds.values())
            answered = await said.several([link.contribution_id for each in promises for link in each.links])
            feedback = await stored.of_feedback()
            quoted = [quote for each in feedback for result in each.results for quote in result.quotes]
            return Material(
                kind=row.kind,
                made_for=session.sealer.open(row.made_for, MADE_FOR, row.id),
                purpose=row.purpose,
                made_at=row.made_at,
                expires=row.expires_at,
                key=session.sealer.open_bytes(row.pseudonym_key, KEY, row.id),
                library=library,
                releases=[each for each in released if each],
                receipts={each: await stored.receipts(each) or () for each in listed},
                readings=[each for each in readings if each],
                feedback=feedback,
                feedback_words=await said.several(
                    [each.contribution_id for each in quoted if each.quote is Quote.BOARD]
                ),
                promises=promises,
                goals=await promised.goals(),
                answered={
                    each.id: each
                    for each in answered.values()
                    if each.purpose in BY_WORDS
                    and stands_by_row(each.purpose, each.shared, each.state)
                    and (each.purpose is not Purpose.PRIORITY or each.about not in inside)
                },
            )

    async def said(self, material: Material) -> AsyncIterator[Sequence[Said]]:
        """Yield what stands by row in a working file, a page at a time."""
        last, until = -1, round(material.made_at.timestamp() * 1000)
        inside = _spaces(material.library.rounds.values())
        while True:
            async with self._store.reading() as session:
                found = (await session.connection.execute(NEXT, {"last": last, "most": PAGE})).all()
            if not found:
                return
            last = found[-1].id
            yield await asyncio.to_thread(_opened, session.sealer, found, until, inside)

    async def own(self, export_id: int) -> OwnFile:
        """Return what a file of somebody's own data is made from. Raises KeyError where none was asked for."""
        columns, people = tables.exports.c, tables.people.c
        async with self._store.reading() as session:
            found = await session.connection.execute(
                select(columns.kind, columns.made_at, people.id, people.language)
                .join(tables.people, people.id == columns.person_id)
                .where(columns.id == export_id)
            )
            row = found.one_or_none()
            if row is None:
                raise KeyError(f"Nobody asked for the file {export_id}.")
            library = await meetings.load(session)
            kept = await StoredOwnRecords(session).all_of(row.id, library, row.kind == ALL)
            return OwnFile(row.kind, row.language, row.made_at, kept)

    @asynccontextmanager
    async def results(self) -> AsyncIterator[tuple[Library, Records]]:
        """Read what results are made from: what is published, and the releases."""
        async with self._store.reading() as session:
            yield await meetings.load(session), StoredRecords(session)

    @asynccontextmanager
    async def supervision(self, export_id: int) -> AsyncIterator[tuple[SupervisionAsked, Records]]:
        """Read what a file about somebody's work is made from. Raises KeyError where none was asked for."""
        columns, people = tables.exports.c, tables.people.c
        async with self._store.reading() as session:
            found = await session.connection.execute(
                select(tables.exports, people.language)
                .join(tables.people, people.id == columns.person_id)
                .where(columns.id == export_id, columns.worker_id.is_not(None))
            )
            row = found.one_or_none()
            if row is None:
                raise KeyError(f"Nobody asked for the file {export_id}.")
            asked = SupervisionAsked(
                row.kind,
                row.language,
                row.made_at,
                row.expires_at,
                row.person_id,
                row.worker_id,
                await staff.load(session),
            )
            yield asked, StoredRecords(session)


def _spaces(rounds: Collection[Round]) -> frozenset[int]:
    """Return the rounds in which an audience talks by itself: what is said there is read there."""
    return frozenset(each.id for each in rounds if each.own_space)


def _opened(sealer: Sealer, rows: Iterable[Any], until: int, inside: Collection[int]) -> list[Said]:
    """Open those words of a page that may stand in a file."""
    found = []
    for id_, person, purpose, about, text_, edited, language, said_at, shared, state, provenance, details in rows:
        if (purpose, shared, state) not in STANDS or said_at > until or (about in inside and purpose == PRIORITY):
            continue
        if edited is None or purpose in AS_WRITTEN:
            words = sealer.open(text_, TEXT, id_)
        else:
            words = sealer.open(edited, EDITED, id_)
        more = json.loads(sealer.open(details, DETAILS, id_)) if details and purpose in WITH_DETAILS else NONE
        said = (id_, person, PURPOSES[purpose], about, words, language, said_at, bool(shared), provenance, more)
        found.append(said)
    return list(map(Said._make, found))
