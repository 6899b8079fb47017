"""What people have given. Ballots are kept under a key that only the vote's secret can make from a person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import and_, delete, func, or_, select, update

from bot.domain.changes import SaveAnswer
from bot.domain.people import Role
from bot.domain.questions.kind import Ballot
from bot.domain.receipts import keys_of, receipt_of
from bot.domain.rounds import Round, Subject
from bot.usecases.ports import Given
from storage import tables
from storage.session import Identity, Session

ANSWERER = 16
Key = tuple[int, bytes]


def identity(session: Session, round_id: int, person_id: int, secret: bool) -> Identity:
    """Return what a person is in a round: in a secret one all of it comes from the vote's secret, and goes with it."""
    known_as = (round_id, person_id)
    found = session.identities.get(known_as)
    if found is None:
        if secret:
            digest = session.secrets.digest(round_id, person_id)
            found = Identity(digest[:ANSWERER], digest[ANSWERER:])
        else:
            seed = session.sealer.keyring.digest("order", f"{round_id}:{person_id}")
            found = Identity(person_id.to_bytes(ANSWERER, "big"), seed)
        session.identities[known_as] = found
    return found


def answerer(session: Session, round_id: int, person_id: int, secret: bool) -> bytes:
    """Return the key of a person's answers in a round."""
    return identity(session, round_id, person_id, secret).answerer


async def given_by(session: Session, keys: Sequence[Key]) -> Mapping[Key, dict[int, Given]]:
    """Return what was given under several keys (round, answerer), by question, in one statement."""
    found: dict[Key, dict[int, Given]] = {key: {} for key in keys}
    by_round: dict[int, list[bytes]] = {}
    for round_id, answerer_key in keys:
        by_round.setdefault(round_id, []).append(answerer_key)
    if by_round:
        columns = tables.answers.c
        wanted = [and_(columns.round_id == each, columns.answerer.in_(who)) for each, who in by_round.items()]
        rows = await session.connection.execute(
            select(columns.round_id, columns.answerer, columns.question_id, columns.given, columns.before).where(
                or_(*wanted)
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
        return identity(self._session, round_.id, person_id, round_.secret).seed

    def receipt(self, round_: Round, person_id: int) -> str:
        """Return the receipt of a person's ballot in a round that is open."""
        return receipt_of(answerer(self._session, round_.id, person_id, round_.secret))

    async def counted_receipt(self, receipt: str) -> int | None:
        """Return the id of the round whose counted ballots include this receipt, or None."""
        closed, columns = tables.counted_receipts.c, tables.answers.c
        found = await self._session.connection.scalar(select(closed.round_id).where(closed.receipt == receipt).limit(1))
        between = keys_of(receipt, ANSWERER)
        if found is None and between:
            for round_id, secret in await open_rounds(self._session):
                if secret and found is None:
                    mine = (columns.round_id == round_id, columns.answerer.between(*between))
                    found = await self._session.connection.scalar(select(columns.round_id).where(*mine).limit(1))
        return found


async def save(session: Session, changes: Sequence[SaveAnswer]) -> None:
    """Keep answers, and who has voted beside the ballots: unlinked, without times."""
    kept = [change for change in changes if change.given is not None]
    who = {id(each): answerer(session, each.round_id, each.person_id, each.secret) for each in changes}
    await session.upsert(
        tables.answers,
        [
            {
                "round_id": each.round_id,
                "answerer": who[id(each)],
                "question_id": each.question_id,
                "audience": each.audience.value,
                "given": each.given,
                "before": each.before,
            }
            for each in kept
        ],
    )
    voters = [{"round_id": each.round_id, "person_id": each.person_id} for each in kept if each.secret]
    await session.upsert(tables.turnout, voters, ignore=True)
    for each in changes:
        if each.given is None:
            await _take_back(session, each, who[id(each)])


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
    keys = await session.connection.scalars(select(columns.answerer).where(columns.round_id == round_id).distinct())
    receipts = sorted({receipt_of(key) for key in keys})
    rows = [{"receipt": receipt, "round_id": round_id} for receipt in receipts]
    await session.upsert(tables.counted_receipts, rows, ignore=True)
    await session.connection.execute(delete(tables.answers).where(columns.round_id == round_id))
    await session.connection.execute(delete(tables.turnout).where(tables.turnout.c.round_id == round_id))


async def open_rounds(session: Session) -> Sequence[tuple[int, bool]]:
    """Return each round that is open, and whether its answers are secret."""
    return [(round_id, secret) for round_id, secret, closed in await _rounds(session) if not closed]


async def _linkable_rounds(session: Session) -> Sequence[tuple[int, bool]]:
    """Return each round in which somebody's answers can still be found: all but secret ones that have closed."""
    return [(round_id, secret) for round_id, secret, closed in await _rounds(session) if not (secret and closed)]


async def _rounds(session: Session) -> Sequence[tuple[int, bool, bool]]:
    columns = tables.rounds.c
    found = await session.connection.execute(select(columns.id, columns.document, columns.closed_at))
    return [(row.id, row.document["subject"] == Subject.VOTE.value, row.closed_at is not None) for row in found]


async def move(session: Session, gone: int, kept: int) -> None:
    """Give one person's answers to another; where both have answered a round, the other's stay."""
    for round_id, secret in await _linkable_rounds(session):
        columns = tables.answers.c
        old = answerer(session, round_id, gone, secret)
        new = answerer(session, round_id, kept, secret)
        already = (await given_by(session, [(round_id, new)]))[round_id, new]
        mine = (columns.round_id == round_id, columns.answerer == old)
        if already:
            await session.connection.execute(delete(tables.answers).where(*mine))
            continue
        moved = await session.connection.execute(update(tables.answers).where(*mine).values(answerer=new))
        if secret and moved.rowcount:
            await session.upsert(tables.turnout, [{"round_id": round_id, "person_id": kept}], ignore=True)


async def drop(session: Session, person_id: int) -> None:
    """Delete a person's answers. Votes that have closed name nobody, and stay counted."""
    for round_id, secret in await _linkable_rounds(session):
        columns = tables.answers.c
        key = answerer(session, round_id, person_id, secret)
        await session.connection.execute(
            delete(tables.answers).where(columns.round_id == round_id, columns.answerer == key)
        )
