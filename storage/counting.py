"""Counting what was given in a round: in the database, which hands over nobody's key.

What people gave themselves and what was said for others are counted apart: no audience is in both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Select, and_, func, literal, select

from bot.domain.people import Role
from bot.domain.questions.kind import Ballot
from bot.domain.rounds import Round
from bot.domain.supporting import Provenance
from bot.usecases.ports import Counted
from storage import audiences, tables, tallies
from storage.identities import ANSWERER
from storage.session import Session

OWN, FOR_SOMEONE = tables.answers.c, tables.proxy_answers.c
MANY = 5_000
"""From so many answers on, a round is counted outside of turns, and in parts."""
PARTS = 16
HELPED = func.count(OWN.answerer.distinct()).filter(OWN.provenance == Provenance.HELPED.value)
BETWEEN = "\x1e"
"""Stands between answers that are read as one text. None of ours holds it; see `_added_up`."""
Kept = tuple[int, str, str]
"""A question, an audience and an answer."""


async def many(session: Session, round_id: int) -> bool:
    """Whether a round has so many answers that nobody should wait until they are counted."""
    one = select(OWN.answerer).where(OWN.round_id == round_id).order_by(OWN.answerer).offset(MANY).limit(1)
    return await session.connection.scalar(one) is not None


async def counted(session: Session, round_: Round) -> Counted:
    """Count all that was given in a round, as one moment sees it."""
    rounds = tables.rounds.c
    shut = await session.connection.scalar(select(rounds.shut).where(rounds.id == round_.id)) or 0
    added_up = _added_up if session.connection.dialect.name == "sqlite" else _grouped
    given, helped = await added_up(session, round_)
    given |= await _alike(session, _said_for_others(round_.id))
    ballots: dict[int, list[Ballot]] = {}
    for (question_id, audience, answer), times in sorted(given.items()):
        ballots.setdefault(question_id, []).append(Ballot(Role(audience), answer, times))
    voters = await _voters(session, round_)
    unhelped = voters - await _voted_by_others(session, round_.id) - helped
    members = await audiences.members(session, round_.audiences)
    return Counted(round_.id, shut, ballots, voters, helped, unhelped, members)


def _said_for_others(round_id: int) -> Select[Any]:
    """What was said for somebody counts where they gave nothing themselves."""
    theirs = (OWN.answerer == FOR_SOMEONE.answerer, OWN.question_id == FOR_SOMEONE.question_id)
    given = select(OWN.question_id).where(OWN.round_id == round_id, *theirs).exists()
    audience = literal(Role.FOR_SOMEONE.value).label("audience")
    return select(FOR_SOMEONE.question_id, audience, FOR_SOMEONE.given).where(FOR_SOMEONE.round_id == round_id, ~given)


async def _alike(session: Session, given: Select[Any]) -> Counter[Kept]:
    each = given.subquery()
    found = await session.connection.execute(select(each, func.count()).group_by(*each.c))
    return Counter({(question_id, audience, answer): times for question_id, audience, answer, times in found})


async def _grouped(session: Session, round_: Round) -> tuple[Counter[Kept], int]:
    """Return what people gave themselves, and how many of them had help."""
    of_round = OWN.round_id == round_.id
    given = select(OWN.question_id, OWN.audience, OWN.given).where(of_round)
    return await _alike(session, given), await session.connection.scalar(select(HELPED).where(of_round)) or 0


async def _added_up(session: Session, round_: Round) -> tuple[Counter[Kept], int]:
    """Return the same from SQLite, which sorts all rows to group them and makes an object of each it hands over.

    So it is asked for one long text of answers for each question: that takes a quarter of the time. Nothing of it is
    written, so turns can go on. What is not what it was put together from, is grouped all the same.
    """
    questions = [each.id for each in round_.questions]
    texts = [
        func.group_concat(OWN.audience + " " + OWN.given, BETWEEN).filter(OWN.question_id == each) for each in questions
    ]
    found: Counter[Kept] = Counter()
    rows = helped = 0
    for first, last in await _parts(session, round_.id):
        part = and_(OWN.round_id == round_.id, OWN.answerer.between(first, last))
        row = (await session.connection.execute(select(func.count(), HELPED, *texts).where(part))).one()
        rows, helped = rows + row[0], helped + row[1]
        for question_id, text in zip(questions, row[2:], strict=True):
            for line, times in Counter(text.split(BETWEEN) if text else ()).items():
                audience, _, answer = line.partition(" ")
                found[question_id, audience, answer] += times
    if found.total() != rows:
        return await _grouped(session, round_)
    return found, helped


async def _parts(session: Session, round_id: int) -> Sequence[tuple[bytes, bytes]]:
    """Return the first and the last key of each part of a round that is read at one time; keys lie evenly."""
    ends = (select(end(OWN.answerer)).where(OWN.round_id == round_id) for end in (func.min, func.max))
    first, last = [await session.connection.scalar(end) for end in ends]
    if first is None:
        return ()
    if not await many(session, round_id):
        return ((first, last),)
    return tuple(_divided(int.from_bytes(first, "big"), int.from_bytes(last, "big")))


def _divided(first: int, last: int) -> Iterator[tuple[bytes, bytes]]:
    for number in range(PARTS):
        begin, end = (first + (last + 1 - first) * each // PARTS for each in (number, number + 1))
        if begin < end:
            yield begin.to_bytes(ANSWERER, "big"), (end - 1).to_bytes(ANSWERER, "big")


async def _voted_by_others(session: Session, round_id: int) -> int:
    """Return for how many people something counts that others said for them alone."""
    given = select(OWN.answerer).where(OWN.round_id == round_id, OWN.answerer == FOR_SOMEONE.answerer).exists()
    others = select(func.count(FOR_SOMEONE.answerer.distinct())).where(FOR_SOMEONE.round_id == round_id, ~given)
    return await session.connection.scalar(others) or 0


async def _voters(session: Session, round_: Round) -> int:
    """Return for how many people something counts. Of a vote there is a register of them."""
    if round_.secret:
        register = select(func.count()).where(tables.turnout.c.round_id == round_.id)
        return await session.connection.scalar(register) or 0
    themselves = select(func.count(OWN.answerer.distinct())).where(OWN.round_id == round_.id)
    return (await session.connection.scalar(themselves) or 0) + await _voted_by_others(session, round_.id)


async def turnout(session: Session, round_: Round) -> int:
    """Return how many people have answered in a round so far, were counted by hand, or had somebody answer."""
    by_hand = await session.connection.scalar(select(tallies.people(round_.id))) or 0
    return await _voters(session, round_) + by_hand
