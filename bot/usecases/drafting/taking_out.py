"""Taking a part, a picture, a vote or the list out of a draft."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.domain.drafts import Draft, Written
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Localised, say
from bot.usecases.drafting import at_hand, packing
from bot.usecases.drafting.body import is_picture, parts_of, section_of, with_parts, with_section
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.packs import Pack
from bot.usecases.packs.body import PRIORITIES, SUMMARY, VOTES
from bot.usecases.packs.reader import CLOSES
from bot.usecases.paging import paged, titles
from bot.usecases.visit import Visit

PART, PICTURE, VOTE, LIST = "part", "picture", "vote", "list"


@dataclass(frozen=True, slots=True)
class Held:
    """Something a draft holds that can be taken out: what it is, the how manieth, and how it begins."""

    what: str
    position: int
    text: str


def held(pack: Pack) -> list[Held]:
    """Return all that can be taken out of a draft, in the order it stands there."""
    found = []
    for position, part in enumerate(pack.summary):
        found.append(Held(PART, position, part.heading.text))
        if part.picture:
            found.append(Held(PICTURE, position, part.picture.caption.text))
    found += [Held(VOTE, position, vote.heading.text) for position, vote in enumerate(pack.votes)]
    return [*found, *([Held(LIST, 0, pack.priorities_title.text)] if pack.priorities_title else [])]


async def choose(visit: Visit, draft: Draft, start: int) -> Screen:
    """Ask what to take out."""
    found = held(packing.read(visit, draft))
    texts = [Localised(((draft.written.language, " ".join(each.text.split())),)) for each in found]
    choices = [
        Choice(
            say("choice-draft-out-of", number=number, what=each.what),
            step("draft-out", draft.id, draft.revision, each.what, each.position),
        )
        for number, each in enumerate(found, 1)
    ]
    return Screen((say("draft-outs"), *titles(texts, start)), paged(choices, start, "draft-outs", draft.id))


async def take_out(visit: Visit, draft: Draft, what: str, position: int) -> Outcome:
    """Take one thing out; that can be undone."""
    if not any((each.what, each.position) == (what, position) for each in held(packing.read(visit, draft))):
        raise Refused(say("old-button"), goto=step("draft", draft.id))
    written = _without(draft.written, what, position)
    if not parts_of(written.body, SUMMARY):
        raise Refused(say("draft-out-last"), goto=step("draft", draft.id))
    return at_hand.kept(visit, draft, written, step("draft", draft.id), say("draft-out"))


def _without(written: Written, what: str, position: int) -> Written:
    if what == LIST:
        body = with_section(written.body, PRIORITIES, ())
    else:
        section = VOTES if what == VOTE else SUMMARY
        parts = parts_of(written.body, section)
        part = parts.pop(position)
        if what == PICTURE:
            parts.insert(position, [block for block in part if not is_picture(block)])
        body = with_parts(written.body, section, parts)
    gone = {closes for section, closes in CLOSES.items() if section_of(body, section) is None}
    return replace(written, body=body, fields=tuple(each for each in written.fields if each[0] not in gone))
