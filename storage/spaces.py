"""What people give in a space of their own. Whether others may see what was settled is sealed, then deleted."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete, func, select, union, update

from bot.domain.changes import Agree, AnswerRelease, SettleSpace
from bot.domain.contributions import Purpose
from storage import tables
from storage.database import new_edition
from storage.releases import let_all_see
from storage.session import Conflict, Session

ANSWER = "space_answers.answer"
MAY, NOT = "may", "not"
"""Of one length, as a sealed text tells its length."""


class StoredSpaces:
    """Who agrees with which words, and whether others may see what was settled."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def agreeing(self, contribution_id: int) -> frozenset[int]:
        """Return the ids of those who agree with somebody's words."""
        columns = tables.agreements.c
        found = select(columns.person_id).where(columns.contribution_id == contribution_id)
        return frozenset(await self._session.connection.scalars(found))

    async def took_part(self, round_id: int) -> int:
        """Return how many people said something in a space or agreed with something there."""
        said, agreed = tables.contributions.c, tables.agreements.c
        words = (said.purpose == Purpose.PRIORITY.value, said.about == round_id)
        people = union(
            select(said.person_id).where(*words, said.person_id.is_not(None)),
            select(agreed.person_id).where(agreed.contribution_id.in_(select(said.id).where(*words))),
        ).subquery()
        return await self._session.connection.scalar(select(func.count()).select_from(people)) or 0

    async def answered(self, round_id: int, person_id: int) -> bool | None:
        """Return whether somebody says that others may see what was settled, or None where they have not answered."""
        return (await self._answers(round_id)).get(person_id)

    async def answers(self, round_id: int) -> Sequence[bool]:
        """Return all those answers, in no order that tells whose they are."""
        return sorted((await self._answers(round_id)).values())

    async def _answers(self, round_id: int) -> dict[int, bool]:
        columns = tables.space_answers.c
        found = await self._session.connection.execute(
            select(columns.person_id, columns.answer).where(columns.round_id == round_id)
        )
        return {row.person_id: self._session.sealer.open(row.answer, ANSWER, row.person_id) == MAY for row in found}


async def agree(session: Session, changes: Sequence[Agree]) -> None:
    """Keep who agrees with what."""
    kept = [{"contribution_id": each.contribution_id, "person_id": each.person_id} for each in changes if each.agrees]
    await session.upsert(tables.agreements, kept, ignore=True)
    columns = tables.agreements.c
    for each in changes:
        if not each.agrees:
            mine = (columns.contribution_id == each.contribution_id, columns.person_id == each.person_id)
            await session.connection.execute(delete(tables.agreements).where(*mine))


async def answer(session: Session, changes: Sequence[AnswerRelease]) -> None:
    """Keep whether others may see what was settled, sealed."""
    await session.upsert(
        tables.space_answers,
        [_row(session, each.round_id, each.person_id, each.may) for each in changes],
    )


def _row(session: Session, round_id: int, person_id: int, may: bool) -> dict[str, object]:
    sealed = session.sealer.seal(MAY if may else NOT, ANSWER, person_id)
    return {"round_id": round_id, "person_id": person_id, "answer": sealed}


async def settle(session: Session, changes: Sequence[SettleSpace]) -> None:
    """Release what was settled, or keep it inside; delete who said what about it. Raises Conflict if it was settled."""
    for each in changes:
        rounds = tables.rounds
        settled = await session.connection.execute(
            update(rounds)
            .where(rounds.c.id == each.round_id, rounds.c.settled_at.is_(None))
            .values(settled_at=each.at, released=each.released)
        )
        if settled.rowcount != 1:
            raise Conflict("The space is settled already.")
        if each.released:
            await let_all_see(session, each.round_id)
        answers = tables.space_answers
        await session.connection.execute(delete(answers).where(answers.c.round_id == each.round_id))
    await new_edition(session.connection)


async def move(session: Session, gone: int, kept: int) -> None:
    """Give what one person agreed with and answered to another; what the other answered stays."""
    agreed, answers = tables.agreements.c, tables.space_answers.c
    words = await session.connection.scalars(select(agreed.contribution_id).where(agreed.person_id == gone))
    rows = [{"contribution_id": each, "person_id": kept} for each in words]
    await session.upsert(tables.agreements, rows, ignore=True)
    found = await session.connection.execute(select(answers.round_id, answers.answer).where(answers.person_id == gone))
    moved = [_row(session, row.round_id, kept, session.sealer.open(row.answer, ANSWER, gone) == MAY) for row in found]
    await session.upsert(tables.space_answers, moved, ignore=True)
