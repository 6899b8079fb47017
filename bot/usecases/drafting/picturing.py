"""Pictures in a draft: sent from a phone or a computer, or found among symbols, and never without words for them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from bot.domain.changes import KeepPicture
from bot.domain.drafts import Draft
from bot.domain.pictures import MOST_WORDS, Unpublished, number_of
from bot.domain.screens import Choice, Screen, Step, number_code, step
from bot.domain.words import Line, Localised, Quoted, say
from bot.usecases.contributing import checked
from bot.usecases.drafting import at_hand, packing
from bot.usecases.drafting.body import with_picture
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.paging import paged, titles
from bot.usecases.visit import Visit

OWN, SYMBOL = "own", "symbol"
"""Where a picture is from: whoever sends it, or the set of symbols, which is named beside it."""
LONGEST_KEY = 12
"""Signs of a word that symbols are looked for by."""
NOTHING = "-"
MOST_SIGNS_OF_A_NAME = 60


async def which_part(visit: Visit, draft: Draft, start: int) -> Screen:
    """Ask beside which part a picture shall stand; where there is only one, that is not asked."""
    parts = packing.read(visit, draft).summary
    if len(parts) == 1:
        raise Refused(goto=step("draft-picture", draft.id, 0))
    choices = [
        Choice(say("choice-pick", number=number), step("draft-picture", draft.id, number - 1))
        for number in range(1, len(parts) + 1)
    ]
    headings = [Localised(((draft.written.language, " ".join(part.heading.text.split())),)) for part in parts]
    return Screen((say("draft-pictures"), *titles(headings, start)), paged(choices, start, "draft-pictures", draft.id))


async def ask(visit: Visit, draft: Draft, part: int) -> Screen:
    """Ask for the picture."""
    _there(visit, draft, part)
    lines = [say("draft-picture")]
    if visit.symbols.there:
        lines.append(say("draft-symbol-how"))
    return Screen(tuple(lines), words=step("draft-pictured", draft.id, draft.revision, part))


def _there(visit: Visit, draft: Draft, part: int) -> None:
    if part >= len(packing.read(visit, draft).summary):
        raise Refused(say("old-button"), goto=step("draft", draft.id))


def sent(asked: Step, ending: str, content: bytes, now: datetime) -> tuple[KeepPicture, Step]:
    """Return what keeps a picture that was sent where one was asked for, and the step that asks what it shows."""
    kept = KeepPicture(number_of(content), f"sayso.{ending}", content, now)
    draft, _, part = asked.arguments
    return kept, Step("draft-shows", (draft, part, number_code(kept.id), OWN))


async def look_for(visit: Visit, words: str, draft: Draft, part: int) -> Outcome:
    """Look for symbols by a word."""
    if not visit.symbols.there:
        raise Refused(say("draft-picture-only"))
    key = key_of(checked(words))
    if not visit.symbols.found(key):
        raise Refused(say("draft-symbols-none"))
    return Outcome(step("draft-symbols", draft.id, part, key, 0))


def key_of(words: str) -> str:
    """Return what symbols are looked for by: the beginning of the first word, as a step can carry it."""
    found = re.search(r"\w+", words)
    return found[0].casefold()[:LONGEST_KEY] if found else NOTHING


async def symbols(visit: Visit, draft: Draft, part: int, key: str, start: int) -> Screen:
    """List the symbols that were found."""
    found = visit.symbols.found(key)
    choices = [
        Choice(say("choice-pick", number=number), step("draft-symbol", draft.id, draft.revision, part, symbol))
        for number, (symbol, _) in enumerate(found, 1)
    ]
    names = [Localised(((draft.written.language, name),)) for _, name in found]
    offered = paged(choices, start, "draft-symbols", draft.id, part, key)
    return Screen((say("draft-symbols"), *titles(names, start)), offered)


async def take_symbol(visit: Visit, draft: Draft, part: int, number: int) -> Outcome:
    """Take a symbol, and ask what it shall say."""
    try:
        content = visit.symbols.content(number)
    except (LookupError, OSError, ValueError):
        raise Refused(say("draft-symbols-none"), goto=step("draft-picture", draft.id, part)) from None
    kept = KeepPicture(number_of(content), "sayso.png", content, visit.now)
    return Outcome(step("draft-shows", draft.id, part, kept.id, SYMBOL), changes=(kept,))


async def ask_caption(visit: Visit, draft: Draft, part: int, picture: int, source: str) -> Screen:
    """Show the picture, and ask what it shows: whoever cannot see it hears that."""
    _there(visit, draft, part)
    lines = [say("draft-caption", most=MOST_WORDS), *([say("draft-credit")] if source == OWN else [])]
    words = step("draft-captioned", draft.id, draft.revision, part, picture, source)
    return Screen(tuple(lines), words=words, pictures=(Unpublished(picture, say("draft-picture-here")),))


async def add(visit: Visit, words: str, draft: Draft, part: int, picture: int, source: str) -> Outcome:
    """Put a picture beside a part, in place of the one that was there."""
    _there(visit, draft, part)
    caption, *others = [" ".join(line.split()) for line in checked(words).splitlines() if line.strip()]
    if len(caption.split()) > MOST_WORDS:
        raise Refused(say("plain-too-many", count=len(caption.split()), most=MOST_WORDS))
    if not await visit.records.pictures.known(picture):
        raise Refused(say("draft-picture-gone"), goto=step("draft-picture", draft.id, part))
    credit = visit.symbols.credit if source == SYMBOL else " ".join(others)[:MOST_SIGNS_OF_A_NAME]
    body = with_picture(draft.written.body, part, number_code(picture), caption, credit)
    notice: tuple[Line, ...] = (say("draft-pictured"), Quoted(caption))
    return at_hand.kept(visit, draft, replace(draft.written, body=body), step("draft", draft.id), *notice)
