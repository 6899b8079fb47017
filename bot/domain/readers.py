"""People who read texts before they go out, and what they say of each: clear, or which sentence is not."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.domain.drafts import Written

WORDING = "readers-1"
"""The version of what somebody says yes to when they begin to read texts first."""
READ = ("title", "date", "place", "access", "run by")
"""The fields of a draft that its readers are shown."""
SIGNS_OF_A_MARK = 8


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who reads texts before they go out, or who did: `reads` tells which.

    `name` may stand beside texts they found clear, where it is not empty. `before` is how that was, to take it back.
    """

    id: int
    person_id: int
    name: str
    reads: bool
    changed_at: datetime
    before: tuple[str, bool] = ("", False)

    def changed(self, name: str, reads: bool, now: datetime) -> Reader:
        """Return them as they are from now on."""
        return replace(self, name=name, reads=reads, changed_at=now, before=(self.name, self.reads))


class Verdict(StrEnum):
    """What a reader says of a text, as far as they have read it. What was said about older words counts no more."""

    WAITING = "waiting"
    CLEAR = "clear"
    UNCLEAR = "unclear"
    OLD = "old"


@dataclass(frozen=True, slots=True)
class Unclear:
    """A sentence that a reader did not find clear, the part of the text it stands in, and why, where they said so."""

    part: int
    sentence: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """What a reader said of the words with this `mark`, read in a `language`. Parts are counted from 0."""

    mark: str = ""
    language: str = ""
    parts: int = 0
    clear: tuple[int, ...] = ()
    unclear: tuple[Unclear, ...] = ()

    def about(self, mark: str, language: str, parts: int) -> Said:
        """Return this where it is about these words, otherwise nothing said of them yet."""
        return replace(self, parts=parts) if self.mark == mark else Said(mark, language, parts)

    def having(self, part: int, unclear: Unclear | None = None) -> Said:
        """Return it with another word on one part: it is clear, or a sentence in it is not."""
        left = tuple(each for each in self.unclear if each.part != part)
        clear = tuple(each for each in self.clear if each != part)
        if unclear:
            return replace(self, clear=clear, unclear=(*left, unclear))
        return replace(self, clear=(*clear, part), unclear=left)

    @property
    def next_part(self) -> int | None:
        """The first part that nothing is said of yet, or None where all is read."""
        known = {*self.clear, *(each.part for each in self.unclear)}
        return next((part for part in range(self.parts) if part not in known), None)


@dataclass(frozen=True, slots=True)
class SignOff:
    """A reader who was asked about a draft, and what they say. `revision` grows with each change.

    `before` is what they had said before the last change, to take it back.
    """

    id: int
    draft_id: int
    person_id: int
    asked_at: datetime
    said: Said = Said()
    before: Said | None = None
    revision: int = 1

    def saying(self, said: Said) -> SignOff:
        """Return it with something else said."""
        return replace(self, said=said, before=self.said, revision=self.revision + 1)

    def taken_back(self) -> SignOff:
        """Return it as it was before the last change. Raises ValueError where that is not known."""
        if self.before is None:
            raise ValueError("There is nothing to take back.")
        return replace(self, said=self.before, before=None, revision=self.revision + 1)

    def verdict(self, written: Written) -> Verdict:
        """Return what it comes to for a text as it is written now."""
        if not self.said.mark:
            return Verdict.WAITING
        if self.said.mark != mark_of(written, self.said.language):
            return Verdict.OLD
        if self.said.unclear:
            return Verdict.UNCLEAR
        return Verdict.WAITING if self.said.next_part is not None else Verdict.CLEAR


def mark_of(written: Written, language: str) -> str:
    """Return what stands for the words of a draft as they are read in a language: other words have another mark.

    When it is published, who is asked and what was kept as it is are no words of it.
    """
    fields = [written.field(name) for name in READ]
    there = sorted(written.within(language).texts)
    words = json.dumps([written.language, fields, written.body, there], ensure_ascii=False)
    return hashlib.sha256(words.encode()).hexdigest()[:SIGNS_OF_A_MARK]


def found_clear(asked: Iterable[SignOff], written: Written) -> tuple[int, ...]:
    """Return those who found a text clear as it is written now."""
    return tuple(each.person_id for each in asked if each.verdict(written) is Verdict.CLEAR)
