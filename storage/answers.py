"""What people have given. Ballots are kept under a key that only the vote's secret can make from a person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import bindparam, delete, func, select, update

from bot.domain.changes import CloseRound, SaveAnswer
from bot.domain.people import Role
from bot.domain.receipts import keys_of, receipt_of
from bot.domain.rounds import Round, Subject
from bot.domain.supporting import Provenance
from bot.usecases.ports import Counted, Given
from storage import clearing, counting, names, proxies, tables
from storage.identities import ANSWERER, Key, answerer, identity
from storage.session import Session

COLUMNS = tables.answers.c
# Made once: every turn asks this. It finds what people of these gave in any of these rounds.
GIVEN = select(
    COLUMNS.round_id,
    COLUMNS.answerer,
    COLUMNS.question_id,
    COLUMNS.given,
    COLUMNS.before,
    COLUMNS.audience,
    COLUMNS.provenance,
).where(
    COLUMNS.round_id.in_(bindparam("rounds", expanding=True)), COLUMNS.answerer.in_(bindparam("who", expanding=True))
)


async def given_by(session: Session, keys: Sequence[Key]) -> Mapping[Key, dict[int, Given]]:
    """Return what was given under several keys (round, answerer), by question, in one statement."""
    found: dict[Key, dict[int, Given]] = {key: {} for key in keys}
    if found:
        rounds, who = zip(*found, strict=True)
        for row in await session.connection.execute(GIVEN, {"rounds": sorted(set(rounds)), "who": who}):
            of_key = found.get((row.round_id, row.answerer))
            if of_key is not None:
                of_key[row.question_id] = Given(row.given, row.before, Role(row.audience), Provenance(row.provenance))
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
        if not voted or await self.of_person(round_, person_id):
            return False
        return not await proxies.StoredProxies(self._session).of_person(round_, person_id)

    async def counted(self, round_: Round) -> Counted:
        """Count what was given in a round."""
        return await counting.counted(self._session, round_)

    async def many(self, round_: Round) -> bool:
        """Whether a round has so many answers that nobody should wait until they are counted."""
        return await counting.many(self._session, round_.id)

    async def turnout(self, round_: Round) -> int:
        """Return how many people have answered in a round so far, were counted by hand, or had somebody answer."""
        return await counting.turnout(self._session, round_)

    def seed(self, round_: Round, person_id: int) -> bytes:
        """Return what fixes the order of options for a person in a round."""
        return identity(self._session, round_.id, person_id, round_.secret).seed

    def receipt(self, round_: Round, person_id: int) -> str:
        """Return the receipt of a person's ballot in a round that is open."""
        return receipt_of(answerer(self._session, round_.id, person_id, round_.secret))

    async def counted_receipt(self, receipt: str) -> int | None:
        """Return the id of the round whose counted ballots include this receipt, or None."""
        closed = tables.counted_receipts.c
        found = await self._session.connection.scalar(select(closed.round_id).where(closed.receipt == receipt).limit(1))
        between = keys_of(receipt, ANSWERER)
        if found is None and between:
            votes = [round_id for round_id, secret, _ in await _rounds(self._session) if secret]
            for table in clearing.BALLOTS:
                columns = table.c
                mine = select(columns.round_id).where(columns.round_id.in_(votes), columns.answerer.between(*between))
                found = found or await self._session.connection.scalar(mine.limit(1))
        return found


async def save(session: Session, changes: Sequence[SaveAnswer]) -> None:
    """Keep answers, and who has voted beside the ballots: unlinked, without times."""
    await proxies.save(session, [each for each in changes if proxies.is_for_someone(each)])
    own = [each for each in changes if not proxies.is_for_someone(each)]
    kept = [change for change in own if change.given is not None]
    who = {id(each): answerer(session, each.round_id, each.person_id, each.secret) for each in own}
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
                "provenance": each.provenance.value,
            }
            for each in kept
        ],
    )
    given = [each for each in changes if each.given is not None and each.secret]
    voters = [{"round_id": each.round_id, "person_id": each.person_id} for each in given]
    await session.upsert(tables.turnout, voters, ignore=True)
    for each in own:
        if each.given is None:
            await _take_back(session, each, who[id(each)])
    for each in changes:
        if each.given is None:
            await proxies.drop_from_register(session, each.round_id, each.person_id, each.secret)


async def _take_back(session: Session, change: SaveAnswer, key: bytes) -> None:
    columns = tables.answers.c
    mine = (columns.round_id == change.round_id, columns.answerer == key)
    await session.connection.execute(delete(tables.answers).where(*mine, columns.question_id == change.question_id))


async def close(session: Session, change: CloseRound) -> None:
    """Keep the ballots of a closed vote as counts; drop them, who voted, and what ties a receipt to a ballot."""
    round_id = change.release.round_id
    counts = [
        {
            "round_id": round_id,
            "question_id": question_id,
            "audience": ballot.audience.value,
            "given": ballot.given,
            "people": ballot.times,
        }
        for question_id, ballots in change.counted.items()
        for ballot in ballots
    ]
    await session.upsert(tables.counted_ballots, counts)
    await clearing.clear(session, round_id)


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
        await proxies.move(session, round_id, old, new)
        already = (await given_by(session, [(round_id, new)]))[round_id, new]
        if secret:
            await names.move(session, round_id, gone, kept, bool(already))
        mine = (columns.round_id == round_id, columns.answerer == old)
        if already:
            await session.connection.execute(delete(tables.answers).where(*mine))
            continue
        moved = await session.connection.execute(update(tables.answers).where(*mine).values(answerer=new))
        if secret and (moved.rowcount or await _said_for(session, round_id, new)):
            await session.upsert(tables.turnout, [{"round_id": round_id, "person_id": kept}], ignore=True)


async def _said_for(session: Session, round_id: int, key: bytes) -> bool:
    columns = tables.proxy_answers.c
    found = select(columns.question_id).where(columns.round_id == round_id, columns.answerer == key).limit(1)
    return await session.connection.scalar(found) is not None


async def drop(session: Session, person_id: int) -> None:
    """Delete a person's answers. Votes that have closed name nobody, and stay counted."""
    for round_id, secret in await _linkable_rounds(session):
        columns = tables.answers.c
        key = answerer(session, round_id, person_id, secret)
        await proxies.forget(session, round_id, key)
        await names.drop(session, round_id, key)
        await session.connection.execute(
            delete(tables.answers).where(columns.round_id == round_id, columns.answerer == key)
        )
