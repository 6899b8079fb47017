"""What people have given. Ballots are kept under a key that only the vote's secret can make from a person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import delete, func, select, tuple_, update

from bot.domain.changes import SaveAnswer
from bot.domain.people import Role
from bot.domain.questions.kind import Ballot
from bot.domain.receipts import receipt_from
from bot.domain.rounds import Round
from bot.usecases.ports import Given
from storage import tables
from storage.session import Session

ANSWERER = 16
Key = tuple[int, bytes]


def answerer(session: Session, round_id: int, person_id: int, secret: bool) -> bytes:
    """Return the key of a person's answers in a round: by the vote's secret, or plainly their id."""
    if secret:
        return session.secrets.digest(round_id, "ballot", person_id)[:ANSWERER]
    return person_id.to_bytes(ANSWERER, "big")


def receipt(session: Session, round_id: int, person_id: int) -> str:
    """Return the receipt of a person's ballot in an open vote."""
    return receipt_from(session.secrets.digest(round_id, "receipt", person_id))


async def given_by(session: Session, keys: Sequence[Key]) -> Mapping[Key, dict[int, Given]]:
    """Return what was given under several keys (round, answerer), by question, in one statement."""
    found: dict[Key, dict[int, Given]] = {key: {} for key in keys}
    if keys:
        columns = tables.answers.c
        rows = await session.connection.execute(
            select(columns.round_id, columns.answerer, columns.question_id, columns.given, columns.before).where(
                tuple_(columns.round_id, columns.answerer).in_(keys)
            )
        )
        for row in rows:
            found[row.round_id, row.answerer][row.question_id] = Given(row.given, row.before)
    return found


class StoredAnswers:
    """What people have given in rounds."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def of_person(self, round_: Round, person_id: int) -> Mapping[int, Given]:
        """Return what a person has given in a round, by question."""
        if round_.closed_at and round_.secret:
            return {}
        key = (round_.id, answerer(self._session, round_.id, person_id, round_.secret))
        return (await given_by(self._session, [key]))[key]

    async def voted_before_restore(self, round_: Round, person_id: int) -> bool:
        """Whether a person's ballot is counted and can no longer be changed, as its key is gone."""
        if not round_.rekeyed:
            return False
        columns = tables.turnout.c
        voted = await self._session.connection.scalar(
            select(func.count()).where(columns.round_id == round_.id, columns.person_id == person_id)
        )
        return bool(voted) and not await self.of_person(round_, person_id)

    async def ballots(self, round_: Round, question_id: int) -> Sequence[Ballot]:
        """Return all that was given for a question, equal answers together, in no telling order."""
        columns = tables.answers.c
        rows = await self._session.connection.execute(
            select(columns.audience, columns.given, func.count().label("times"))
            .where(columns.round_id == round_.id, columns.question_id == question_id)
            .group_by(columns.audience, columns.given)
        )
        return [Ballot(Role(row.audience), row.given, row.times) for row in rows]

    async def turnout(self, round_: Round) -> int:
        """Return how many people have answered in a round so far."""
        columns = tables.answers.c
        voters = select(func.count(columns.answerer.distinct())).where(columns.round_id == round_.id)
        return await self._session.connection.scalar(voters) or 0

    def seed(self, round_: Round, person_id: int) -> bytes:
        """Return what fixes the order of options for a person in a round."""
        return self._session.sealer.keyring.digest("order", f"{round_.id}:{person_id}")

    def receipt(self, round_: Round, person_id: int) -> str:
        """Return the receipt of a person's ballot in a round that is open."""
        return receipt(self._session, round_.id, person_id)

    async def counted_receipt(self, receipt: str) -> int | None:
        """Return the id of the round whose counted ballots include this receipt, or None."""
        for table in (tables.counted_receipts, tables.answers):
            found = await self._session.connection.scalar(
                select(table.c.round_id).where(table.c.receipt == receipt).limit(1)
            )
            if found is not None:
                return int(found)
        return None


async def save(session: Session, changes: Sequence[SaveAnswer]) -> None:
    """Keep answers, and who has voted beside the ballots: unlinked, without times."""
    kept = [change for change in changes if change.given is not None]
    keys = {id(each): answerer(session, each.round_id, each.person_id, each.secret) for each in changes}
    await session.upsert(
        tables.answers,
        [
            {
                "round_id": each.round_id,
                "answerer": keys[id(each)],
                "question_id": each.question_id,
                "audience": each.audience.value,
                "given": each.given,
                "before": each.before,
                "receipt": receipt(session, each.round_id, each.person_id) if each.secret else None,
            }
            for each in kept
        ],
    )
    voters = [{"round_id": each.round_id, "person_id": each.person_id} for each in kept if each.secret]
    await session.upsert(tables.turnout, voters, ignore=True)
    for each in changes:
        if each.given is None:
            await _take_back(session, each, keys[id(each)])


async def _take_back(session: Session, change: SaveAnswer, key: bytes) -> None:
    columns, voters = tables.answers.c, tables.turnout.c
    mine = (columns.round_id == change.round_id, columns.answerer == key)
    await session.connection.execute(delete(tables.answers).where(*mine, columns.question_id == change.question_id))
    if change.secret:
        left = select(columns.question_id).where(*mine).exists()
        await session.connection.execute(
            delete(tables.turnout).where(
                voters.round_id == change.round_id, voters.person_id == change.person_id, ~left
            )
        )


async def close(session: Session, round_id: int) -> None:
    """Keep the ballots of a closed vote as counts, and its receipts as a list; drop every ballot and who voted."""
    columns = tables.answers.c
    ballots = await session.connection.execute(
        select(columns.round_id, columns.question_id, columns.audience, columns.given, func.count().label("people"))
        .where(columns.round_id == round_id)
        .group_by(columns.round_id, columns.question_id, columns.audience, columns.given)
    )
    await session.upsert(tables.counted_ballots, [dict(row) for row in ballots.mappings()])
    receipts = await session.connection.execute(
        select(columns.receipt, columns.round_id)
        .where(columns.round_id == round_id)
        .distinct()
        .order_by(columns.receipt)
    )
    await session.upsert(tables.counted_receipts, [dict(row) for row in receipts.mappings()], ignore=True)
    await session.connection.execute(delete(tables.answers).where(columns.round_id == round_id))
    await session.connection.execute(delete(tables.turnout).where(tables.turnout.c.round_id == round_id))


async def open_rounds(session: Session) -> Iterable[tuple[int, bool]]:
    """Return each round that is open, and whether its answers are secret."""
    found = await session.connection.execute(
        select(tables.rounds.c.id, tables.rounds.c.document).where(tables.rounds.c.closed_at.is_(None))
    )
    return [(row.id, row.document["subject"] == "vote") for row in found]


async def move(session: Session, gone: int, kept: int) -> None:
    """Give one person's answers in open rounds to another; where both have answered a round, the other's stay."""
    for round_id, secret in await open_rounds(session):
        columns = tables.answers.c
        old = answerer(session, round_id, gone, secret)
        new = answerer(session, round_id, kept, secret)
        already = (await given_by(session, [(round_id, new)]))[round_id, new]
        mine = (columns.round_id == round_id, columns.answerer == old)
        if already:
            await session.connection.execute(delete(tables.answers).where(*mine))
            continue
        values = {"answerer": new} | ({"receipt": receipt(session, round_id, kept)} if secret else {})
        moved = await session.connection.execute(update(tables.answers).where(*mine).values(values))
        if secret and moved.rowcount:
            await session.upsert(tables.turnout, [{"round_id": round_id, "person_id": kept}], ignore=True)


async def drop(session: Session, person_id: int) -> None:
    """Delete a person's answers in open rounds. What has closed names nobody and stays."""
    for round_id, secret in await open_rounds(session):
        columns = tables.answers.c
        key = answerer(session, round_id, person_id, secret)
        await session.connection.execute(
            delete(tables.answers).where(columns.round_id == round_id, columns.answerer == key)
        )
