"""The list of who and what was erased: outside the database and its backups, so that a restore brings nobody back.

What is erased is noted in the transaction that erases it, and moved to the list once that is kept. A crash between the
two moves it at the next start. A line says the same however often it stands there. The numbers in it are drawn by
chance, and mean nothing where what they name is gone.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Column, delete, select

from bot.domain.changes import DropFeedback, Forget, JoinAddress, WithdrawContribution
from storage import contributions, feedback, leaving, tables
from storage.sealing import sync_folder
from storage.session import Session

PERSON, JOINED, WORDS, FEEDBACK = "person", "joined", "words", "feedback"
MOST_AT_ONCE = 500
QUEUE = tables.erasures.c


@dataclass(frozen=True, slots=True)
class Erased:
    """Numbers of what was erased. `joined` are people (gone, kept) who turned out to be one."""

    people: frozenset[int] = frozenset()
    joined: Sequence[tuple[int, int]] = ()
    words: frozenset[int] = frozenset()
    feedback: frozenset[int] = frozenset()

    def everyone(self) -> frozenset[int]:
        """Return the numbers of all people who were erased, under each number they had before."""
        gone = set(self.people)
        before = -1
        while before != len(gone):
            before = len(gone)
            gone |= {other for other, kept in self.joined if kept in gone}
        return frozenset(gone)


@dataclass
class ErasedList:
    """The file. Lines are a kind and one number or two; one that was cut off by a crash does not count."""

    path: Path
    _read: tuple[int, Erased] | None = field(default=None, init=False)

    def add(self, lines: Sequence[str]) -> None:
        """Add lines, on the disk before this returns. Raises OSError."""
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        with os.fdopen(descriptor, "r+b") as file:
            file.seek(0, os.SEEK_SET)
            whole = file.read().rfind(b"\n") + 1
            file.seek(whole)
            file.truncate()
            file.write("".join(f"{line}\n" for line in lines).encode())
            file.flush()
            os.fsync(file.fileno())
        sync_folder(self.path.parent)

    def read(self) -> Erased:
        """Return what stands in the list. Raises OSError."""
        try:
            content = self.path.read_bytes()
        except FileNotFoundError:
            return Erased()
        found: dict[str, list[tuple[int, ...]]] = {PERSON: [], JOINED: [], WORDS: [], FEEDBACK: []}
        for line in content[: content.rfind(b"\n") + 1].decode("ascii", "replace").splitlines():
            kind, *numbers = line.split()
            if kind in found and all(each.lstrip("-").isdigit() for each in numbers):
                found[kind].append(tuple(map(int, numbers)))
        return Erased(
            frozenset(each[0] for each in found[PERSON]),
            [(each[0], each[1]) for each in found[JOINED] if len(each) > 1],
            frozenset(each[0] for each in found[WORDS]),
            frozenset(each[0] for each in found[FEEDBACK]),
        )


Erasing = Forget | JoinAddress | WithdrawContribution | DropFeedback
KINDS: tuple[type[Erasing], ...] = (Forget, JoinAddress, WithdrawContribution, DropFeedback)


def _line(change: Erasing) -> str:
    match change:
        case Forget():
            return f"{PERSON} {change.person_id}"
        case JoinAddress():
            return f"{JOINED} {change.gone} {change.kept}"
        case WithdrawContribution():
            return f"{WORDS} {change.contribution_id}"
        case DropFeedback():
            return f"{FEEDBACK} {change.feedback.id}"


async def note(session: Session, changes: Sequence[Erasing]) -> None:
    """Note what these changes erase, until it is in the list."""
    rows = [{"id": session.chance.new_id(), "line": _line(each)} for each in changes]
    await session.connection.execute(tables.erasures.insert(), rows)


async def move(session: Session, to: ErasedList) -> None:
    """Move what is noted to the list. Raises OSError where that cannot be written: then it stays noted."""
    rows = (await session.connection.execute(select(QUEUE.id, QUEUE.line))).all()
    if rows:
        to.add([row.line for row in rows])
        for some in _in_parts([row.id for row in rows]):
            await session.connection.execute(delete(tables.erasures).where(QUEUE.id.in_(some)))


async def erase_again(session: Session, erased: Erased) -> int:
    """Erase what a restored database has of it. Returns how many people that were."""
    back = await _there(session, tables.people.c.id, erased.everyone())
    for person_id in back:
        await leaving.erase(session, person_id)
    words = await _there(session, tables.contributions.c.id, erased.words)
    await contributions.erase(session, words)
    await feedback.erase(session, await _there(session, tables.feedback.c.id, erased.feedback))
    return len(back)


async def _there(session: Session, column: Column[int], wanted: frozenset[int]) -> list[int]:
    found: list[int] = []
    for some in _in_parts(sorted(wanted)):
        found += await session.connection.scalars(select(column).where(column.in_(some)))
    return found


def _in_parts(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    return (ids[start : start + MOST_AT_ONCE] for start in range(0, len(ids), MOST_AT_ONCE))
