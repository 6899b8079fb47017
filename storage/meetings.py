"""What is published: meetings and rounds, with people's own words among the options once they are shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError

from bot.domain.changes import Forget, JoinAddress, OpenRound, Publish, RetimeSpace
from bot.domain.contributions import Moderation, Purpose
from bot.domain.library import Library
from bot.domain.meetings import Meeting
from bot.domain.rounds import Option, Round
from bot.domain.screens import number_code
from bot.domain.words import Quoted
from storage import contributions, shutting, staff, tables
from storage.ballot_secrets import SecretGone
from storage.database import new_edition
from storage.documents import from_document, to_document
from storage.session import Conflict, Session


async def edition(session: Session) -> int:
    """Return the number of the edition that is published now."""
    return await session.connection.scalar(select(tables.deployment.c.edition)) or 0


async def load(session: Session, own_words: bool = True) -> Library:
    """Return all that is published; without people's `own_words` among the options where those are not asked for."""
    found = await session.connection.execute(select(tables.meetings.c.document).order_by(tables.meetings.c.id.desc()))
    meetings = [from_document(Meeting, row.document) for row in found]
    rounds = {}
    for row in await session.connection.execute(select(tables.rounds).order_by(tables.rounds.c.id)):
        round_ = from_document(Round, row.document)
        rounds[round_.id] = replace(
            round_,
            closed_at=row.closed_at,
            rekeyed=row.rekeyed,
            settled_at=row.settled_at,
            released=bool(row.released),
            shut=row.shut or 0,
        )
    for round_id, options in (await _own_words(session) if own_words else {}).items():
        if round_id in rounds:
            rounds[round_id] = rounds[round_id].with_options(options)
    by_id = {meeting.id: meeting for meeting in meetings}
    return Library(await edition(session), by_id, rounds, await staff.load(session))


async def _own_words(session: Session) -> dict[int, list[Option]]:
    columns = tables.contributions.c
    found = await session.connection.execute(
        select(tables.contributions)
        .where(
            columns.purpose == Purpose.PRIORITY.value,
            columns.state == Moderation.SHOWN.value,
            columns.shared.is_(True),
        )
        .order_by(columns.id)
    )
    options: dict[int, list[Option]] = {}
    for row in found:
        said = contributions.opened(session, row)
        words = Quoted(said.to_show)
        options.setdefault(said.about, []).append(Option(f"c{number_code(said.id)}", words, words))
    return options


async def publish(session: Session, changes: Sequence[Publish]) -> None:
    """Keep what is published."""
    for each in changes:
        meeting = each.meeting
        try:
            await session.connection.execute(
                tables.meetings.insert(), [{"id": meeting.id, "name": meeting.name, "document": to_document(meeting)}]
            )
        except IntegrityError:
            raise Conflict("Something else was published meanwhile.") from None
        await _keep_rounds(session, each.rounds)
    await new_edition(session.connection)


async def open_rounds(session: Session, changes: Sequence[OpenRound]) -> None:
    """Keep rounds that open for a meeting that is published already. Raises Conflict where its number is taken."""
    await _keep_rounds(session, [each.round for each in changes])
    await new_edition(session.connection)


async def _keep_rounds(session: Session, rounds: Sequence[Round]) -> None:
    """Keep rounds, and make the secret of each vote before anybody can vote."""
    rows = [
        {"id": each.id, "meeting_id": each.meeting_id, "document": to_document(each), "rekeyed": False}
        for each in rounds
    ]
    if not rows:
        return
    try:
        await session.connection.execute(tables.rounds.insert(), rows)
    except IntegrityError:
        raise Conflict("Something else was published meanwhile.") from None
    for each in rounds:
        if each.secret:
            session.secrets.make(each.id)


async def retime(session: Session, changes: Sequence[RetimeSpace]) -> None:
    """Let a space talk and choose until another time. Raises Conflict where it has closed."""
    columns = tables.rounds.c
    for each in changes:
        open_ = (columns.id == each.round_id, columns.closed_at.is_(None))
        document = await session.connection.scalar(select(columns.document).where(*open_))
        if document is None:
            raise Conflict("The space has closed.")
        round_ = replace(from_document(Round, document), talks_until=each.talks_until, closes=each.closes)
        await session.connection.execute(update(tables.rounds).where(*open_).values(document=to_document(round_)))
    await new_edition(session.connection)


async def read_anew(session: Session, changes: Sequence[Forget | JoinAddress]) -> None:
    """Somebody's words are gone with them, or they are somebody else now: let everybody read what is published anew."""
    await shutting.changed(session)
    await new_edition(session.connection)


async def mend_secrets(session: Session) -> None:
    """See that each open vote has its secret, and that no other is left.

    A vote whose secret is gone was restored without it: the ballots in it count and can no longer change, and
    whoever is in its register cannot vote again. Everybody else votes under a new secret.
    """
    votes = [each for each in (await load(session)).rounds.values() if each.secret and not each.closed_at]
    session.secrets.sweep(each.id for each in votes)
    for each in votes:
        try:
            session.secrets.of(each.id)
        except SecretGone:
            session.secrets.make(each.id)
            await session.connection.execute(
                update(tables.rounds).where(tables.rounds.c.id == each.id).values(rekeyed=True)
            )
            await new_edition(session.connection)
