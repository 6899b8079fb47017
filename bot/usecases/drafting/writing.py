"""Writing what is to be published: the text, in as many messages as it takes."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes import DropDraft, KeepDraft
from bot.domain.drafts import Draft, Written
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, Localised, say
from bot.usecases.contributing import checked
from bot.usecases.drafting import at_hand, packing
from bot.usecases.drafting.body import with_summary
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.packs import BadPack
from bot.usecases.packs.reader import LONGEST_PACK
from bot.usecases.paging import paged, titles
from bot.usecases.publishing import LONGEST_HEADING
from bot.usecases.telling import told_of_words
from bot.usecases.visit import Visit

WHOLE = "---"
"""What a whole pack begins with."""


async def publishing(visit: Visit) -> Screen:
    """Show what can be published, and what waits to be."""
    choices = [Choice(say("choice-draft-new"), step("draft-new")), Choice(say("choice-spaces"), step("space-new"))]
    if visit.library.to_read:
        choices.append(Choice(say("choice-published"), step("published", 0)))
    found = len(await at_hand.drafts(visit))
    if found:
        choices.insert(0, Choice(say("choice-drafts"), step("drafts", 0)))
    choices.append(Choice(say("choice-tell-people"), step("tell-people")))
    return Screen((say("publish", drafts=found),), tuple(choices))


async def listing(visit: Visit, start: int) -> Screen:
    """List the texts that wait to be published."""
    found = await at_hand.drafts(visit)
    choices = [
        Choice(say("choice-pick", number=number), step("draft", each.id)) for number, each in enumerate(found, 1)
    ]
    lines: list[Line] = [say("publish", drafts=len(found))]
    for shown, each in zip(titles([title_of(each) for each in found], start), found[start:], strict=False):
        opens = each.written.opens
        lines += [shown, *([say("draft-opens", starts=opens)] if opens else [])]
    return Screen(tuple(lines), paged(choices, start, "drafts"))


def title_of(draft: Draft) -> Localised:
    """Return what a draft is called: its title, or how it begins."""
    written = draft.written
    lines = (line.lstrip("# ") for line in written.body.split("\n") if line.strip() and not line.startswith("# "))
    words = (written.field("title") or next(lines, packing.NOT_YET)).split()
    return Localised(((written.language, " ".join(words[:LONGEST_HEADING])),))


async def new(visit: Visit) -> Screen:
    """Ask for the text."""
    told_of_words(visit, step("draft-new"))
    return Screen((say("draft-new"), say("draft-how"), say("document-how")), words=step("draft-text"))


async def begin(visit: Visit, words: str) -> Outcome:
    """Keep the text as a new draft: a summary, or a whole pack as it is written for the command line."""
    text = checked(words, LONGEST_PACK)
    notice: list[Line] = []
    if text.startswith(WHOLE):
        written = whole_pack(visit, text)
    else:
        language = visit.languages.of_words(text)
        known = language if language in visit.house.languages else None
        if known is None:
            notice.append(say("draft-language", language=visit.person.language))
        written = packing.begun(visit, known or visit.person.language, with_summary("", text))
    draft = Draft(visit.chance.new_id(), visit.person.id, written)
    packing.read(visit, draft)
    goto = step("draft", draft.id) if text.startswith(WHOLE) else step("draft-more", draft.id)
    return Outcome(goto, tuple(notice), (KeepDraft(draft),), step("draft-undo", draft.id, draft.revision))


def whole_pack(visit: Visit, text: str) -> Written:
    """Return a whole pack somebody sent. Raises Refused where it is none, or in a language nobody speaks here."""
    try:
        written = packing.whole(text)
    except BadPack as bad:
        raise packing.refused(bad) from None
    if written.language not in visit.house.languages:
        raise Refused(say("draft-bad", problem="pack-unknown-language", found=written.language or packing.NOT_YET))
    return written


async def more(visit: Visit, draft: Draft) -> Screen:
    """Say how much there is, and take more."""
    count = sum(len(piece.text.split()) for part in packing.read(visit, draft).summary for piece in part.paragraphs)
    enough = Choice(say("choice-draft-enough"), at_hand.onward(draft.id, draft.written))
    return Screen((say("draft-more", count=count),), (enough,), words=step("draft-added", draft.id, draft.revision))


async def add(visit: Visit, words: str, draft: Draft) -> Outcome:
    """Keep more of the text. The number of the one choice there is no text: it means that this is all."""
    text = checked(words, LONGEST_PACK - len(draft.written.body))
    if text.startswith(WHOLE):
        raise Refused(say("draft-whole"), goto=step("draft-new"))
    if text.isdecimal() and int(text) == 1:
        return Outcome(at_hand.onward(draft.id, draft.written))
    written = replace(draft.written, body=with_summary(draft.written.body, text))
    return at_hand.kept(visit, draft, written, step("draft-more", draft.id))


async def undo(visit: Visit, draft: Draft) -> Outcome:
    """Take the last change back; of a draft that was only begun, nothing is left."""
    if draft.thrown_at:
        back = draft.thrown(None).waiting(visit.now)
        return Outcome(step("draft", draft.id), (say("draft-back"),), (KeepDraft(back),))
    if draft.before is None:
        return Outcome(step("draft-new"), (say("draft-back"),), (DropDraft(draft),))
    return Outcome(step("draft", draft.id), (say("draft-back"),), (KeepDraft(draft.taken_back().waiting(visit.now)),))


async def throw_away(visit: Visit, draft: Draft) -> Outcome:
    """Throw a draft away: it can be taken back for a day."""
    thrown = draft.thrown(visit.now)
    undo = step("draft-undo", thrown.id, thrown.revision)
    return Outcome(step("publish"), (say("draft-thrown"),), (KeepDraft(thrown),), undo)
