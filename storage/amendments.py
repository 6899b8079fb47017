"""What organisers changed about published texts. It is sealed: what is only typed is no published text yet."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, Select, and_, delete, literal, select, update

from bot.domain.amendments import Amendment, Correction, Withdrawing
from bot.domain.changes import Correct, EndWithdrawn, KeepAmendment, LookedAtCard, ToldOfCorrections, Withdraw
from bot.domain.meetings import Meeting
from bot.domain.people import Standing
from bot.domain.rounds import Round
from bot.domain.spaces import SOONER
from bot.domain.withdrawals import Withdrawal
from bot.usecases.ports import WaitingReader
from storage import names, people, proxies, releases, tables, tallies
from storage.database import new_edition
from storage.documents import from_document, to_document
from storage.session import Conflict, Session

BODY = "amendments.body"
TYPED_LASTS = timedelta(days=1)
"""How long what was only typed is kept."""
COLUMNS, NEWS = tables.amendments.c, tables.correction_news.c
KINDS: Mapping[str, type[Amendment]] = {"correction": Correction, "withdrawing": Withdrawing}


class StoredAmendments:
    """Corrections and withdrawals."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def found(self, amendment_id: int) -> Amendment | None:
        """Return what was typed or done, or None where there is none of this id."""
        found = await self._all(select(tables.amendments).where(COLUMNS.id == amendment_id))
        return found[0] if found else None

    async def corrections(self, meeting_id: int) -> Sequence[Correction]:
        """Return the corrections of a meeting that stand, the newest first."""
        standing = (COLUMNS.meeting_id == meeting_id, COLUMNS.stands.is_(True), COLUMNS.card.is_not(None))
        found = await self._all(select(tables.amendments).where(*standing).order_by(COLUMNS.made_at.desc()))
        return [each for each in found if isinstance(each, Correction)]

    async def waiting(self, rested: datetime) -> Mapping[int, WaitingReader]:
        """Return who is to be told of what was corrected before `rested`, by person. Whoever rests waits on."""
        person, told = tables.people.c, tables.promise_tellings.c
        rows = await self._session.connection.execute(
            select(NEWS.person_id, NEWS.amendment_id, person.preferences, told.told_at)
            .join(tables.amendments, and_(COLUMNS.id == NEWS.amendment_id, COLUMNS.made_at <= rested))
            .join(tables.people, and_(person.id == NEWS.person_id, person.standing == Standing.TAKING_PART.value))
            .outerjoin(tables.promise_tellings, told.person_id == NEWS.person_id)
            .order_by(NEWS.person_id, NEWS.amendment_id)
        )
        found: dict[int, WaitingReader] = {}
        for row in rows:
            pace = people.preferences_from(self._session, row.person_id, row.preferences).pace
            known = found.get(row.person_id, WaitingReader(pace, row.told_at, ()))
            found[row.person_id] = replace(known, corrections=(*known.corrections, row.amendment_id))
        return found

    async def _all(self, wanted: Select[Any]) -> list[Amendment]:
        return [_opened(self._session, row) for row in await self._session.connection.execute(wanted)]


def _opened(session: Session, row: Row[Any]) -> Amendment:
    kind, document = json.loads(session.sealer.open(row.body, BODY, row.id))
    return from_document(KINDS[kind], document)  # type: ignore[no-any-return]


async def keep(session: Session, changes: Sequence[KeepAmendment]) -> None:
    """Keep what was typed."""
    for each in changes:
        await _keep(session, each.amendment)


async def _keep(session: Session, amendment: Amendment) -> None:
    kind = next(name for name, known in KINDS.items() if isinstance(amendment, known))
    body = json.dumps([kind, to_document(amendment)], ensure_ascii=False)
    row = {
        "id": amendment.id,
        "meeting_id": amendment.meeting_id,
        "card": amendment.card if isinstance(amendment, Correction) else None,
        "typed_at": amendment.typed_at,
        "made_at": amendment.made_at,
        "stands": amendment.made_at is not None,
        "settled": False,
        "body": session.sealer.seal(body, BODY, amendment.id),
    }
    await session.upsert(tables.amendments, [row])


async def correct(session: Session, changes: Sequence[Correct]) -> None:
    """Change sentences of cards, or bring them back. Raises Conflict where something else stands there by now."""
    for each in changes:
        correction = each.correction
        meeting = await _meeting(session, correction.meeting_id)
        changed = correction.taken_from(meeting) if each.back else correction.put_into(meeting)
        if changed is None:
            raise Conflict("The card was changed meanwhile.")
        await _keep_meeting(session, changed)
        await _keep(session, correction.undone if each.back else correction)
        if each.back:
            await session.connection.execute(delete(tables.correction_news).where(NEWS.amendment_id == correction.id))
            continue
        reads = tables.reads.c
        readers = select(reads.person_id, literal(correction.id)).where(
            reads.meeting_id == correction.meeting_id, reads.card == correction.card
        )
        await session.connection.execute(
            tables.correction_news.insert().from_select(["person_id", "amendment_id"], readers)
        )
    await new_edition(session.connection)


async def _meeting(session: Session, meeting_id: int) -> Meeting:
    columns = tables.meetings.c
    document = await session.connection.scalar(select(columns.document).where(columns.id == meeting_id))
    meeting: Meeting = from_document(Meeting, document)
    return meeting


async def _keep_meeting(session: Session, meeting: Meeting) -> None:
    columns = tables.meetings.c
    await session.connection.execute(
        update(tables.meetings).where(columns.id == meeting.id).values(document=to_document(meeting))
    )


async def _round(session: Session, round_id: int) -> Round:
    columns = tables.rounds.c
    open_ = (columns.id == round_id, columns.closed_at.is_(None))
    document = await session.connection.scalar(select(columns.document).where(*open_))
    if document is None:
        raise Conflict("The round has closed.")
    round_: Round = from_document(Round, document)
    return round_


async def _keep_round(session: Session, round_: Round) -> None:
    columns = tables.rounds.c
    await session.connection.execute(
        update(tables.rounds).where(columns.id == round_.id).values(document=to_document(round_))
    )


async def withdraw(session: Session, changes: Sequence[Withdraw]) -> None:
    """Withdraw meetings and rounds, or bring them back. Raises Conflict where that is done, or too late."""
    for each in changes:
        done = each.withdrawing
        why = None if each.back or done.made_at is None else Withdrawal(done.because, done.made_at)
        if done.round_id is None:
            meeting = await _meeting(session, done.meeting_id)
            _as_decided(meeting.withdrawn, each.back)
            await _keep_meeting(session, replace(meeting, withdrawn=why))
        for round_id in each.rounds:
            round_ = await _round(session, round_id)
            _as_decided(round_.withdrawn, each.back)
            await _keep_round(session, replace(round_, withdrawn=why))
        await _keep(session, done.undone if each.back else done)
    await new_edition(session.connection)


def _as_decided(now: Withdrawal | None, back: bool) -> None:
    if (now is None) is back or (now is not None and now.told):
        raise Conflict("This was withdrawn, or brought back, meanwhile.")


async def end_withdrawn(session: Session, changes: Sequence[EndWithdrawn]) -> None:
    """Delete all that was answered in withdrawn rounds; from now on nothing brings them back."""
    for each in changes:
        if each.round_id is None:
            meeting = await _meeting(session, each.meeting_id)
            await _keep_meeting(session, replace(meeting, withdrawn=_told(meeting.withdrawn)))
            continue
        round_ = await _round(session, each.round_id)
        await _keep_round(session, replace(round_, withdrawn=_told(round_.withdrawn)))
        columns = tables.rounds.c
        await session.connection.execute(update(tables.rounds).where(columns.id == round_.id).values(closed_at=each.at))
        await proxies.drop_all(session, round_.id)
        await names.drop_all(session, round_.id)
        await tallies.drop_all(session, round_.id)
        await releases.purge(session, round_.id)
    await new_edition(session.connection)


def _told(why: Withdrawal | None) -> Withdrawal:
    if why is None or why.told:
        raise Conflict("This was brought back, or told, meanwhile.")
    return replace(why, told=True)


async def looked(session: Session, changes: Sequence[LookedAtCard]) -> None:
    """Let nobody be told of what they have just seen."""
    for each in changes:
        there = select(COLUMNS.id).where(COLUMNS.meeting_id == each.meeting_id, COLUMNS.card == each.card)
        await session.connection.execute(
            delete(tables.correction_news).where(NEWS.person_id == each.person_id, NEWS.amendment_id.in_(there))
        )


async def told(session: Session, changes: Sequence[ToldOfCorrections]) -> None:
    """Note when people were told; nothing waits for them any more."""
    for each in changes:
        await session.connection.execute(
            delete(tables.correction_news).where(
                NEWS.person_id.in_(each.people), NEWS.amendment_id.in_(each.corrections)
            )
        )
        rows = [{"person_id": person_id, "told_at": each.at} for person_id in each.people]
        await session.upsert(tables.promise_tellings, rows)


async def settle(session: Session, now: datetime) -> None:
    """Delete what was only typed long ago, and marks of 'Not clear' on sentences that do not stand there any more."""
    typed = (COLUMNS.made_at.is_(None), COLUMNS.typed_at <= now - TYPED_LASTS)
    await session.connection.execute(delete(tables.amendments).where(*typed))
    rested = (COLUMNS.stands.is_(True), COLUMNS.settled.is_(False), COLUMNS.made_at <= now - SOONER)
    marks = tables.unclear.c
    for row in (await session.connection.execute(select(tables.amendments).where(*rested))).all():
        amendment = _opened(session, row)
        if isinstance(amendment, Correction):
            about = (marks.meeting_id == amendment.meeting_id, marks.card == amendment.card)
            await session.connection.execute(delete(tables.unclear).where(*about, marks.sentence == amendment.sentence))
        await session.connection.execute(
            update(tables.amendments).where(COLUMNS.id == amendment.id).values(settled=True)
        )
