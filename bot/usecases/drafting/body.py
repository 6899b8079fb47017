"""What organisers type, as the body of a pack: nothing they type is read as a sign of Markdown."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.usecases.packs.body import SUMMARY, VOTES, WORDS

WORDS_OF_A_HEADING = 8
"""A line of more words is text, whatever it ends with."""
ENDS = (".", "!", "?", "…", "।", "۔", "।", "؟", ",", ";", ":", "،", "؛")
PART = "## "
SIGNS = re.compile(r"([\\`*_\[\]<>&#])")
OF_A_LIST = re.compile(r"(?:[-*•–]|\d+[.)])\s+(?=\S)")


def escaped(text: str) -> str:
    """Return a text such that Markdown shows it as it is."""
    return SIGNS.sub(r"\\\1", text)


def as_parts(words: str) -> str:
    """Return typed or pasted text as parts of a summary.

    Each line is a paragraph, a short line without a full stop a heading.
    """
    return "\n\n".join(map(_block, _lines(words)))


def as_texts(words: str) -> list[str]:
    """Return typed or pasted text line by line, headings and lists without their signs."""
    return [OF_A_LIST.sub("", line.lstrip("# "), count=1) for line in _lines(words)]


def _lines(words: str) -> list[str]:
    lines = (" ".join(line.split()) for line in words.splitlines())
    return [line for line in lines if any(sign.isalnum() for sign in line)]


def _block(line: str) -> str:
    if line.startswith("#"):
        return f"{PART}{escaped(line.lstrip('# '))}"
    if OF_A_LIST.match(line):
        return escaped(OF_A_LIST.sub("", line, count=1))
    heading = len(line.split()) <= WORDS_OF_A_HEADING and not line.endswith(ENDS)
    return f"{PART}{escaped(line)}" if heading else escaped(line)


def into(body: str, section: str, text: str) -> str:
    """Return a body with this text at the end of a section, which is begun where there is none."""
    lines = body.split("\n")
    begins = [number for number, line in enumerate(lines) if line.startswith("# ")]
    named = (number for number in begins if lines[number][2:].strip().casefold() == section.casefold())
    found = next(named, None)
    if found is None:
        return f"{body.rstrip()}\n\n# {section}\n\n{text}\n".lstrip()
    end = next((number for number in begins if number > found), len(lines))
    before, after = "\n".join(lines[:end]).rstrip(), "\n".join(lines[end:])
    return f"{before}\n\n{text}\n\n{after}".rstrip() + "\n"


def with_summary(body: str, words: str) -> str:
    """Return a body with more of what happened."""
    return into(body, SUMMARY, as_parts(words))


def with_vote(body: str, question: str, details: Sequence[str], method: str) -> str:
    """Return a body with one more thing to vote on."""
    paragraphs = [f"Method: {method}", *map(escaped, details)]
    return into(body, VOTES, "\n\n".join((f"{PART}{escaped(question)}", *paragraphs)))


def with_word(body: str, word: str, meaning: str) -> str:
    """Return a body that explains one more word."""
    return into(body, WORDS, f"- **{escaped(word)}**: {escaped(meaning)}")


def headed(body: str, title: str) -> str:
    """Return a body whose summary begins with a heading: the title, where its writer gave none.

    A heading with nothing under it would reach nobody: it becomes a line of text.
    """
    start, line, rest = body.partition(f"# {SUMMARY}\n")
    summary, end, others = rest.partition("\n# ")
    blocks = [block for block in re.split(r"\n\s*\n", summary.strip()) if block]
    for number, block in enumerate(blocks):
        if block.startswith(PART) and (number + 1 == len(blocks) or blocks[number + 1].startswith(PART)):
            blocks[number] = block.removeprefix(PART)
    if not blocks or not blocks[0].startswith(PART):
        blocks.insert(0, f"{PART}{escaped(title)}")
    return f"{start}{line}\n" + "\n\n".join(blocks) + f"\n{end}{others}" if line else body


def with_other(text: str, found: str, instead: str) -> str | None:
    """Return a text with a sentence in other words, or None where it does not stand there as it is."""
    for was, now in ((escaped(found), escaped(instead)), (found, escaped(instead))):
        if was in text:
            return text.replace(was, now, 1)
    return None
