"""What a pack holds, each piece with the line it starts on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.domain.people import Role
from bot.domain.rounds import TieRule


class BadPack(ValueError):
    """A pack that cannot be read. `line` is counted from 1; `problem` names the sentence that explains it."""

    def __init__(self, line: int, problem: str, found: str = "") -> None:
        super().__init__(f"line {line}: {problem} {found}".strip())
        self.line = line
        self.problem = problem
        self.found = found


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of text and the line it starts on. In a language of a draft it is empty while nobody has written it."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a list: its bold beginning, and what follows."""

    label: Piece
    text: Piece


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture: the name of its file beside the pack, what it shows in words, and who made it, where that is said."""

    file: Piece
    caption: Piece
    credit: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A heading with the paragraphs under it. A thing to vote on says how, and among what."""

    heading: Piece
    paragraphs: tuple[Piece, ...]
    method: str = "yes_no"
    options: tuple[Entry, ...] = ()
    picture: Shown | None = None


@dataclass(frozen=True, slots=True)
class OwnSpace:
    """What one audience talks about by itself, until when, and until when it chooses."""

    title: Piece
    audience: Role
    talks_until: datetime
    closes: datetime


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack as it was written, in one language. Dates are in the organisation's time zone."""

    name: str
    language: str
    title: Piece
    starts: datetime
    place: Piece
    access: Piece
    run_by: str
    audiences: tuple[Role, ...]
    summary: tuple[Part, ...]
    votes: tuple[Part, ...] = ()
    votes_close: datetime | None = None
    priorities_title: Piece | None = None
    priorities: tuple[Entry, ...] = ()
    priorities_close: datetime | None = None
    words: tuple[Entry, ...] = ()
    quorum: int = 0
    tie: TieRule = TieRule.STAYS
    open_ballot: bool = False
    space: OwnSpace | None = None

    def texts(self) -> Iterable[Piece]:
        """Yield every text people will read, in the order it stands."""
        yield from (self.title, self.place, self.access)
        for part in (*self.summary, *self.votes):
            yield part.heading
            yield from part.paragraphs
            if part.picture:
                yield part.picture.caption
            for option in part.options:
                yield option.text
        if self.priorities_title:
            yield self.priorities_title
        if self.space:
            yield self.space.title
        for entry in (*self.priorities, *self.words):
            yield entry.text

    def mapped(self, language: str, each: Callable[[Piece], Piece]) -> Pack:
        """Return the same pack in another language: `each` text that people read becomes another one."""

        def part(found: Part) -> Part:
            heading, paragraphs = each(found.heading), tuple(map(each, found.paragraphs))
            shown = found.picture and replace(found.picture, caption=each(found.picture.caption))
            return Part(heading, paragraphs, found.method, tuple(map(entry, found.options)), shown)

        def entry(found: Entry) -> Entry:
            return Entry(each(found.label), each(found.text))

        return replace(
            self,
            language=language,
            title=each(self.title),
            place=each(self.place),
            access=each(self.access),
            summary=tuple(map(part, self.summary)),
            votes=tuple(map(part, self.votes)),
            priorities_title=each(self.priorities_title) if self.priorities_title else None,
            priorities=tuple(map(entry, self.priorities)),
            words=tuple(map(entry, self.words)),
            space=replace(self.space, title=each(self.space.title)) if self.space else None,
        )

    def without_pictures(self) -> Pack:
        """Return the same pack with its words alone."""
        return replace(self, summary=tuple(replace(part, picture=None) for part in self.summary))

    def pieces(self) -> list[Piece]:
        """Return every text that people read, labels too, in an order that is the same in each language."""
        found: list[Piece] = []

        def note(piece: Piece) -> Piece:
            found.append(piece)
            return piece

        self.mapped(self.language, note)
        return found

    def shape(self) -> tuple[Any, ...]:
        """What every language of one pack must have in common."""
        return (
            self.name,
            self.starts,
            self.audiences,
            [(len(part.paragraphs), part.picture and part.picture.file.text) for part in self.summary],
            [(part.method, len(part.options)) for part in self.votes],
            self.votes_close,
            len(self.priorities),
            self.priorities_close,
            len(self.words),
            self.quorum,
            self.tie,
            self.open_ballot,
            (self.space.audience, self.space.talks_until, self.space.closes) if self.space else None,
        )


@dataclass(frozen=True, slots=True)
class Section:
    """What stands in one section of a pack."""

    line: int = 1
    title: Piece | None = None
    parts: tuple[Part, ...] = ()
    entries: tuple[Entry, ...] = ()
