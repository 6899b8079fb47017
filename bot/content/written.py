"""Sentences as they were written: each is parsed when it is first said. Parsed, all of them are ten times as large."""

from __future__ import annotations

import re
from collections import UserDict
from collections.abc import Iterable
from typing import Any, cast

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, Term

ENTRY = re.compile(r"^(?P<term>-?)(?P<name>[A-Za-z][\w-]*) *=.*(?:\n(?![#A-Za-z-]).*)*", re.MULTILINE)
"""A sentence with its name. The lines that go on with it begin with none of what begins another, or a comment."""


class Written(UserDict[str, "str | Message | Term"]):
    """Sentences by name, kept as text; whoever asks for one gets it parsed. Raises ValueError where it cannot be."""

    def __getitem__(self, name: str) -> Message | Term:
        """Return a sentence."""
        text = self.data[name]
        entry = FluentParser(with_spans=False).parse_entry(text) if isinstance(text, str) else text
        if not isinstance(entry, Message | Term):
            raise ValueError(f"The sentence {name!r} cannot be read.")
        return entry


def bundle_of(sources: Iterable[str], locale: str, isolating: bool) -> FluentBundle:
    """Return the sentences of Fluent files. The first of a name stays."""
    bundle = FluentBundle([locale], use_isolating=isolating)
    messages, terms = Written(), Written()
    bundle._messages, bundle._terms = cast(Any, messages), cast(Any, terms)
    for source in sources:
        for found in ENTRY.finditer(source):
            (terms if found["term"] else messages).data.setdefault(found["name"], found[0])
    return bundle
