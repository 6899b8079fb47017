"""Sentences that are parsed when they are first said are the same as if their files had been parsed whole."""

from __future__ import annotations

from importlib.resources import files

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

from bot.content.written import bundle_of

ODD = """# A comment
a = One
    two
b-2 = { $n ->
    [one] 1
   *[other] { $n }
}

## Next
-term = T
c =
  .spoken = C
a = Again
"""


def test_each_sentence_of_our_files_is_the_same() -> None:
    for path in files("bot.content").joinpath("en").iterdir():
        if path.name.endswith(".ftl"):
            source = path.read_text(encoding="utf-8")
            found = bundle_of([source], "en", isolating=False)._messages
            whole = {each.id.name: each for each in FluentParser().parse(source).body if isinstance(each, Message)}
            assert set(found) == set(whole)
            assert all(each.equals(found[name], ["span", "comment"]) for name, each in whole.items()), path.name


def test_what_is_oddly_written_is_the_same_and_what_cannot_be_read_is_told() -> None:
    bundle = bundle_of([ODD, "broken = { oh\n"], "en", isolating=False)
    assert set(bundle._messages) == {"a", "b-2", "c", "broken"}
    assert bundle.format_pattern(bundle.get_message("a").value)[0] == "One\ntwo"
    assert bundle.format_pattern(bundle.get_message("b-2").value, {"n": 3})[0] == "3"
    assert set(bundle._terms) == {"term"}
    with pytest.raises(ValueError, match="broken"):
        bundle.get_message("broken")
