"""What organisers are still writing: a text, what is known about it, and what was kept although it is hard to read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

PICTURE = re.compile(r"^!\[.*\]\(([0-9a-z]{1,13})[ )]", re.MULTILINE)
"""A picture as it is written in the body of a draft: by its number."""


@dataclass(frozen=True, slots=True)
class Translation:
    """A draft in another language: what each text is there, by the text as it was first written.

    So a text that is written anew counts as not translated, and nobody reads an old one.
    """

    language: str
    texts: tuple[tuple[str, str], ...] = ()

    def having(self, texts: Mapping[str, str]) -> Translation:
        """Return it with more texts."""
        return replace(self, texts=tuple((dict(self.texts) | dict(texts)).items()))


@dataclass(frozen=True, slots=True)
class Written:
    """A pack as far as it is written: its fields by their names in a pack, its body, and what was kept as it is.

    `kept` holds each sentence that stays although the plain-language checker names it, with the reason for that.
    `opens` is when it is published by itself, None where somebody does that.
    """

    language: str
    fields: tuple[tuple[str, str], ...] = ()
    body: str = ""
    kept: tuple[tuple[str, str], ...] = ()
    opens: datetime | None = None
    others: tuple[Translation, ...] = ()

    @property
    def pictures(self) -> frozenset[int]:
        """The numbers of the pictures that stand in it."""
        return frozenset(int(code, 36) for code in PICTURE.findall(self.body))

    def within(self, language: str) -> Translation:
        """Return it in another language, as far as it is written there."""
        return next((each for each in self.others if each.language == language), Translation(language))

    def saying(self, translation: Translation) -> Written:
        """Return it with another translation into a language; one without texts is none."""
        others = tuple(each for each in self.others if each.language != translation.language)
        return replace(self, others=(*others, *([translation] if translation.texts else [])))

    def field(self, name: str) -> str:
        """Return a field, empty where it is not known yet."""
        return dict(self.fields).get(name, "")

    def opening(self, opens: datetime | None) -> Written:
        """Return it with another time at which it is published, or none."""
        return replace(self, opens=opens)

    def having(self, **fields: str) -> Written:
        """Return it with these fields set. Names hold `_` for a space."""
        named = {name.replace("_", " "): value for name, value in fields.items()}
        return replace(self, fields=tuple((dict(self.fields) | named).items()))


@dataclass(frozen=True, slots=True)
class Draft:
    """Something that waits to be published. `revision` grows with each change, so that nobody changes it unseen.

    `before` is how it stood before the last change. What is thrown away can be taken back for a day.
    """

    id: int
    person_id: int
    written: Written
    revision: int = 1
    before: Written | None = None
    thrown_at: datetime | None = None

    def changed(self, written: Written) -> Draft:
        """Return it with other contents."""
        return replace(self, written=written, revision=self.revision + 1, before=self.written)

    def taken_back(self) -> Draft:
        """Return it as it was before the last change. Raises ValueError where that is not known."""
        if self.before is None:
            raise ValueError("There is no change to take back.")
        return replace(self, written=self.before, revision=self.revision + 1, before=None)

    def waiting(self, now: datetime) -> Draft:
        """Return it with no time at which it is published, where that is over: it waits for somebody again."""
        if self.written.opens is None or now < self.written.opens:
            return self
        return replace(self, written=self.written.opening(None))

    def thrown(self, at: datetime | None) -> Draft:
        """Return it thrown away, or taken back from there."""
        return replace(self, thrown_at=at, revision=self.revision + 1)
