"""Names in open votes: under the vote's own secret until it closes; then gone, or, in an open vote, shown.

That somebody objected is a row with nothing but the number of the vote.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import delete, select

from bot.domain.changes import CloseRound, KeepSecret, SaveName, TakeNameAway
from bot.domain.open_votes import OwnName, Voter
from bot.domain.people import Role
from bot.domain.questions.kind import Ballot
from bot.domain.rounds import Round
from storage import proxies, tables
from storage.identities import answerer
from storage.sealing import Keyring, Sealer
from storage.session import Session

SHOWN = "shown_names.name"
GIVEN = "vote_names.name"
NAMES = tables.vote_names.c


def _sealer(session: Session, round_id: int) -> Sealer:
    """What seals names in a vote that is open: it goes with the vote's secret, so no backup can tell who agreed."""
    key = session.secrets.key(round_id, "names")
    return Sealer(Keyring(key, {1: key}, 1))


def _row(key: bytes) -> int:
    return int.from_bytes(key, "big")


class StoredNames:
    """Names in open votes."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def of_person(self, round_: Round, person_id: int) -> OwnName | None:
        """Return the name a person gave in a vote that is open, or None."""
        return None if round_.closed_at else await _given(self._session, round_.id, person_id)

    async def objected(self, round_id: int) -> bool:
        """Whether anybody would rather have a vote secret."""
        kept = tables.kept_secret.c.round_id
        return await self._session.connection.scalar(select(kept).where(kept == round_id)) is not None

    async def voters(self, round_: Round) -> Sequence[Voter]:
        """Return all who voted, with new ids for the names of those who are sure; in no telling order."""
        sure = select(NAMES.answerer).where(NAMES.round_id == round_.id, NAMES.sure.is_(True))
        agreed = set(await self._session.connection.scalars(sure))
        columns = proxies.counted(round_.id).c
        rows = await self._session.connection.execute(
            select(columns.question_id, columns.answerer, columns.audience, columns.given)
        )
        ballots: dict[bytes, dict[int, Ballot]] = {}
        for row in rows:
            ballots.setdefault(row.answerer, {})[row.question_id] = Ballot(Role(row.audience), row.given)
            if row.audience == Role.FOR_SOMEONE.value:
                agreed.discard(row.answerer)
        return [
            Voter(key, self._session.chance.new_id() if key in agreed else None, found)
            for key, found in sorted(ballots.items())
        ]

    async def shown(self, name_ids: Iterable[int]) -> Mapping[int, str]:
        """Return names that are shown beside answers, by id; those of people who left are gone."""
        columns = tables.shown_names.c
        found = await self._session.connection.execute(
            select(columns.id, columns.name).where(columns.id.in_(list(name_ids)))
        )
        return {row.id: self._session.sealer.open(row.name, SHOWN, row.id) for row in found}


async def _given(session: Session, round_id: int, person_id: int) -> OwnName | None:
    key = answerer(session, round_id, person_id, secret=True)
    found = await session.connection.execute(
        select(NAMES.name, NAMES.sure).where(NAMES.round_id == round_id, NAMES.answerer == key)
    )
    row = found.one_or_none()
    return OwnName(_sealer(session, round_id).open(row.name, GIVEN, _row(key)), row.sure) if row else None


async def save(session: Session, changes: Sequence[SaveName]) -> None:
    """Keep names, each under the key of its person's ballot."""
    await session.upsert(
        tables.vote_names,
        [
            _written(session, each.round_id, answerer(session, each.round_id, each.person_id, secret=True), each)
            for each in changes
        ],
    )


def _written(session: Session, round_id: int, key: bytes, given: SaveName | OwnName) -> dict[str, object]:
    name = _sealer(session, round_id).seal(given.name, GIVEN, _row(key))
    return {"round_id": round_id, "answerer": key, "name": name, "sure": given.sure}


async def keep_secret(session: Session, changes: Sequence[KeepSecret]) -> None:
    """Keep that a vote is secret, and nothing of whose wish that was."""
    await session.upsert(tables.kept_secret, [{"round_id": each.round_id} for each in changes], ignore=True)
    for each in changes:
        await drop(session, each.round_id, answerer(session, each.round_id, each.person_id, secret=True))


async def drop(session: Session, round_id: int, key: bytes) -> None:
    """Delete the name that somebody gave in a vote that is open."""
    await session.connection.execute(delete(tables.vote_names).where(NAMES.round_id == round_id, NAMES.answerer == key))


async def take_away(session: Session, changes: Sequence[TakeNameAway]) -> None:
    """Delete names that were shown beside answers."""
    gone = [each.name_id for each in changes]
    await session.connection.execute(delete(tables.shown_names).where(tables.shown_names.c.id.in_(gone)))


async def move(session: Session, round_id: int, gone: int, kept: int, voted: bool) -> None:
    """Give one person's name to another, who is the same; where the other has a name or has `voted`, theirs stays."""
    name = await _given(session, round_id, gone)
    if name and not voted and await _given(session, round_id, kept) is None:
        key = answerer(session, round_id, kept, secret=True)
        await session.upsert(tables.vote_names, [_written(session, round_id, key, name)])
    await drop(session, round_id, answerer(session, round_id, gone, secret=True))


async def close(session: Session, change: CloseRound) -> None:
    """Keep the names a release shows, each with its person, so that it goes with them; delete all else.

    Runs while it is still known who has voted, and by which key.
    """
    round_id = change.release.round_id
    if change.names:
        ids = {key: name_id for name_id, key in change.names.items()}
        voters = tables.turnout.c
        people = await session.connection.scalars(select(voters.person_id).where(voters.round_id == round_id))
        rows: list[dict[str, object]] = []
        for person_id in people:
            name_id = ids.get(answerer(session, round_id, person_id, secret=True))
            name = await _given(session, round_id, person_id)
            if name_id is not None and name is not None:
                sealed = session.sealer.seal(name.name, SHOWN, name_id)
                rows.append({"id": name_id, "round_id": round_id, "person_id": person_id, "name": sealed})
        await session.connection.execute(tables.shown_names.insert(), rows)
    await drop_all(session, round_id)


async def drop_all(session: Session, round_id: int) -> None:
    """Delete the names given in a vote, and whether it is kept secret."""
    for table in (tables.vote_names, tables.kept_secret):
        await session.connection.execute(delete(table).where(table.c.round_id == round_id))
