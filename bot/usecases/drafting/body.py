"""What organisers type, as the body of a pack: nothing they type is read as a sign of Markdown."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.usecases.packs.body import PRIORITIES, SUMMARY, VOTES, WORDS

WORDS_OF_A_HEADING = 8
"""A line of more words is text, whatever it ends with."""
ENDS = (".", "!", "?", "…", "।", "۔", "।", "؟", ",", ";", ":", "،", "؛")
PART = "## "
SIGNS = re.compile(r"([\\`*_\[\]<>&#])")
NOT_IN_A_CREDIT = str.maketrans("", "", '"\\()<>')
IMAGE = re.compile(r"!\[.*\]\([^()]*\)", re.DOTALL)
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


def section_of(body: str, section: str) -> tuple[str, list[str], str] | None:
    """Return what stands before a section, its blocks, and what stands after it; None where there is no such one."""
    lines = body.split("\n")
    begins = [number for number, line in enumerate(lines) if line.startswith("# ")]
    named = (number for number in begins if lines[number][2:].strip().casefold() == section.casefold())
    found = next(named, None)
    if found is None:
        return None
    end = next((number for number in begins if number > found), len(lines))
    inside = "\n".join(lines[found + 1 : end])
    blocks = [block.strip("\n") for block in re.split(r"\n\s*\n", inside) if block.strip()]
    return "\n".join(lines[:found]).strip(), blocks, "\n".join(lines[end:]).strip()


def with_section(body: str, section: str, blocks: Sequence[str]) -> str:
    """Return a body in which a section holds these blocks. Without any, it is left out."""
    before, _, after = section_of(body, section) or (body.strip(), [], "")
    inside = "\n\n".join((f"# {section}", *blocks)) if blocks else ""
    return "\n\n".join(each for each in (before, inside, after) if each) + "\n"


def into(body: str, section: str, *blocks: str) -> str:
    """Return a body with these blocks at the end of a section, which is begun where there is none."""
    found = section_of(body, section)
    return with_section(body, section, [*(found[1] if found else []), *blocks])


def parts_of(body: str, section: str) -> list[list[str]]:
    """Return the parts of a section, each with its heading first, but what stands before the first heading.

    In the summary a heading with nothing under it would reach nobody: it becomes a line of text.
    """
    found = section_of(body, section)
    blocks = found[1] if found else []
    if section == SUMMARY:
        following = [*blocks, PART][1:]
        blocks = [
            block.removeprefix(PART) if then.startswith(PART) and "\n" not in block else block
            for block, then in zip(blocks, following, strict=True)
        ]
    parts: list[list[str]] = []
    for block in blocks:
        if block.startswith(PART) or not parts:
            parts.append([])
        parts[-1].append(block)
    return parts


def with_parts(body: str, section: str, parts: Sequence[Sequence[str]]) -> str:
    """Return a body in which a section has these parts."""
    return with_section(body, section, [block for part in parts for block in part])


def with_summary(body: str, words: str) -> str:
    """Return a body with more of what happened."""
    return into(body, SUMMARY, as_parts(words))


def with_vote(
    body: str, question: str, details: Sequence[str], method: str, choices: Sequence[tuple[str, str]] = ()
) -> str:
    """Return a body with one more thing to vote on, among `choices` where there are any."""
    blocks = (f"{PART}{escaped(question)}", f"Method: {method}", *map(escaped, details), *_list(choices))
    return into(body, VOTES, *blocks)


def with_picture(body: str, part: int, file: str, caption: str, credit: str) -> str:
    """Return a body with a picture beside a part of the summary, in place of the one that was there."""
    parts = parts_of(body, SUMMARY)
    credit = credit.translate(NOT_IN_A_CREDIT).strip()
    made_by = f' "{escaped(credit)}"' if credit else ""
    parts[part] = [
        *(block for block in parts[part] if not is_picture(block)),
        f"![{escaped(caption)}]({file}{made_by})",
    ]
    return with_parts(body, SUMMARY, parts)


def is_picture(block: str) -> bool:
    """Whether a block is a picture and nothing else."""
    return IMAGE.fullmatch(block) is not None


def with_choices(body: str, question: str, choices: Sequence[tuple[str, str]]) -> str:
    """Return a body with a list to pick from, or with more choices on the list it has."""
    begun = () if section_of(body, PRIORITIES) else (escaped(question),)
    return into(body, PRIORITIES, *begun, *_list(choices))


def _list(choices: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    lines = (f"- **{escaped(name)}**: {escaped(meaning)}" for name, meaning in choices)
    return ("\n".join(lines),) if choices else ()


def with_word(body: str, word: str, meaning: str) -> str:
    """Return a body that explains one more word."""
    return into(body, WORDS, *_list([(word, meaning)]))


def headed(body: str, title: str) -> str:
    """Return a body whose summary begins with a heading: the title, where its writer gave none."""
    if section_of(body, SUMMARY) is None:
        return body
    parts = parts_of(body, SUMMARY) or [[]]
    if not parts[0] or not parts[0][0].startswith(PART):
        parts[0].insert(0, f"{PART}{escaped(title)}")
    return with_parts(body, SUMMARY, parts)


def with_other(text: str, found: str, instead: str) -> str | None:
    """Return a text with a sentence in other words, or None where it does not stand there as it is."""
    for was, now in ((escaped(found), escaped(instead)), (found, escaped(instead))):
        if was in text:
            return text.replace(was, now, 1)
    return None
