"""What is said for somebody: kept beside their own answers, under the same key, and counted only where those are not.

`by` tells the helper and the person which supporter it was. It comes from the pairing as a ballot's key comes from its
person: once a vote has closed, nobody can find either.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Subquery, delete, literal, select, union_all, update

from bot.domain.changes import AnswerAlone, DropSaidFor, SaveAnswer, VoidAnswers
from bot.domain.people import Role
from bot.domain.rounds import Round
from bot.domain.supporting import Provenance
from bot.usecases.ports import SaidFor
from storage import tables
from storage.identities import answerer
from storage.session import Session

COLUMNS = tables.proxy_answers.c
OWN = tables.answers.c
ALONE = tables.answered_alone.c
NAMES = tables.vote_names.c


def counted(round_id: int) -> Subquery:
    """Return all that counts in a round: what people gave themselves, and what was said for those who gave nothing."""
    own = select(OWN.question_id, OWN.answerer, OWN.audience, OWN.given).where(OWN.round_id == round_id)
    same = (OWN.round_id == COLUMNS.round_id, OWN.answerer == COLUMNS.answerer, OWN.question_id == COLUMNS.question_id)
    answered = select(OWN.question_id).where(*same).exists()
    for_someone = select(
        COLUMNS.question_id, COLUMNS.answerer, literal(Role.FOR_SOMEONE.value).label("audience"), COLUMNS.given
    ).where(COLUMNS.round_id == round_id, ~answered)
    return union_all(own, for_someone).subquery("counted")


class StoredProxies:
    """What is said for somebody."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def of_person(self, round_: Round, person_id: int) -> Mapping[int, SaidFor]:
        """Return what was said for a person in a round, by question."""
        if round_.closed_at and round_.secret:
            return {}
        key = answerer(self._session, round_.id, person_id, round_.secret)
        rows = await self._session.connection.execute(
            select(COLUMNS.question_id, COLUMNS.given, COLUMNS.before, COLUMNS.by).where(
                COLUMNS.round_id == round_.id, COLUMNS.answerer == key
            )
        )
        return {row.question_id: SaidFor(row.given, row.before, row.by) for row in rows}

    def by(self, round_: Round, pairing_id: int) -> bytes:
        """Return what tells in a round that something was said under this pairing."""
        return answerer(self._session, round_.id, pairing_id, round_.secret)

    async def answers_alone(self, round_: Round, person_id: int) -> bool:
        """Whether a person lets nobody answer this round for them."""
        key = answerer(self._session, round_.id, person_id, round_.secret)
        found = select(ALONE.answerer).where(ALONE.round_id == round_.id, ALONE.answerer == key)
        return await self._session.connection.scalar(found) is not None


async def save(session: Session, changes: Sequence[SaveAnswer]) -> None:
    """Keep what is said for people, or take it back."""
    rows = []
    for each in changes:
        key = answerer(session, each.round_id, each.person_id, each.secret)
        if each.given is None:
            await _drop(session, each.round_id, key, each.question_id)
            continue
        rows.append(
            {
                "round_id": each.round_id,
                "answerer": key,
                "question_id": each.question_id,
                "by": answerer(session, each.round_id, each.pairing_id or 0, each.secret),
                "given": each.given,
                "before": each.before,
            }
        )
    await session.upsert(tables.proxy_answers, rows)


async def drop_said_for(session: Session, changes: Sequence[DropSaidFor]) -> None:
    """Delete what was said for somebody in a round."""
    for each in changes:
        await _drop(session, each.round_id, answerer(session, each.round_id, each.person_id, each.secret))
        await drop_from_register(session, each.round_id, each.person_id, each.secret)


async def answer_alone(session: Session, changes: Sequence[AnswerAlone]) -> None:
    """Keep whether a person lets somebody answer a round for them. Without, nothing said for them is left."""
    for each in changes:
        key = answerer(session, each.round_id, each.person_id, each.secret)
        if each.nobody_else:
            await session.upsert(tables.answered_alone, [{"round_id": each.round_id, "answerer": key}], ignore=True)
        else:
            await session.connection.execute(
                delete(tables.answered_alone).where(ALONE.round_id == each.round_id, ALONE.answerer == key)
            )


async def void(session: Session, changes: Sequence[VoidAnswers]) -> None:
    """Delete all that somebody gave in a round, their name and all that was said for them; let nobody say more."""
    for each in changes:
        key = answerer(session, each.round_id, each.person_id, each.secret)
        await session.connection.execute(
            delete(tables.answers).where(OWN.round_id == each.round_id, OWN.answerer == key)
        )
        await _drop(session, each.round_id, key)
        await session.connection.execute(
            delete(tables.vote_names).where(NAMES.round_id == each.round_id, NAMES.answerer == key)
        )
        await session.upsert(tables.answered_alone, [{"round_id": each.round_id, "answerer": key}], ignore=True)
        await drop_from_register(session, each.round_id, each.person_id, each.secret)


async def drop_from_register(session: Session, round_id: int, person_id: int, secret: bool) -> None:
    """Take somebody off the register of a secret vote once no answer of theirs, or for them, is left."""
    if not secret:
        return
    key = answerer(session, round_id, person_id, secret)
    own = select(OWN.question_id).where(OWN.round_id == round_id, OWN.answerer == key).exists()
    for_them = select(COLUMNS.question_id).where(COLUMNS.round_id == round_id, COLUMNS.answerer == key).exists()
    voters = tables.turnout.c
    await session.connection.execute(
        delete(tables.turnout).where(voters.round_id == round_id, voters.person_id == person_id, ~own, ~for_them)
    )


async def _drop(session: Session, round_id: int, key: bytes, question_id: int | None = None) -> None:
    mine = [COLUMNS.round_id == round_id, COLUMNS.answerer == key]
    if question_id is not None:
        mine.append(COLUMNS.question_id == question_id)
    await session.connection.execute(delete(tables.proxy_answers).where(*mine))


async def drop_all(session: Session, round_id: int) -> None:
    """Delete every answer of a round, people's own and what was said for them, and who gave one."""
    for table in (tables.answers, tables.turnout, tables.proxy_answers, tables.answered_alone):
        await session.connection.execute(delete(table).where(table.c.round_id == round_id))


async def move(session: Session, round_id: int, old: bytes, new: bytes) -> None:
    """Give what was said for one person to another; where something was said for both, the other's stays."""
    for table in (tables.proxy_answers, tables.answered_alone):
        mine = (table.c.round_id == round_id, table.c.answerer == old)
        known = select(table.c.answerer).where(table.c.round_id == round_id, table.c.answerer == new).limit(1)
        if await session.connection.scalar(known) is None:
            await session.connection.execute(update(table).where(*mine).values(answerer=new))
        else:
            await session.connection.execute(delete(table).where(*mine))


async def forget(session: Session, round_id: int, key: bytes) -> None:
    """Delete what was said for somebody who leaves."""
    for table in (tables.proxy_answers, tables.answered_alone):
        await session.connection.execute(delete(table).where(table.c.round_id == round_id, table.c.answerer == key))


def is_for_someone(change: SaveAnswer) -> bool:
    """Whether an answer is one that somebody gives for another."""
    return change.provenance is Provenance.FOR_SOMEONE
