"""Drafts as they are now, what this turn has decided included."""

from __future__ import annotations

from bot.domain.changes import DropDraft, KeepDraft
from bot.domain.drafts import Draft, Written
from bot.domain.screens import Step, step
from bot.domain.words import Line, Quoted, say
from bot.usecases.drafting import packing
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.visit import Visit

MOST_GIVEN_BACK = 4096
"""Signs of somebody's words that are given back. What is longer was sent as a document, and is still there."""


async def draft(visit: Visit, draft_id: int) -> Draft | None:
    """Return a draft, one that was thrown away too, or None where there is none of this id."""
    decided = _decided(visit)
    return decided[draft_id] if draft_id in decided else await visit.records.drafts.found(draft_id)


async def drafts(visit: Visit) -> list[Draft]:
    """Return all drafts that were not thrown away."""
    found: dict[int, Draft | None] = {each.id: each for each in await visit.records.drafts.listed()}
    return [each for each in (found | _decided(visit)).values() if each and each.thrown_at is None]


def _decided(visit: Visit) -> dict[int, Draft | None]:
    found: dict[int, Draft | None] = {}
    for change in visit.decided:
        if isinstance(change, KeepDraft):
            found[change.draft.id] = change.draft
        elif isinstance(change, DropDraft):
            found[change.draft.id] = None
    return found


def unseen(draft: Draft, revision: int, words: str = "") -> None:
    """Let nobody change what they have not seen. Raises Refused, towards the draft, with what they wrote."""
    if draft.revision != revision:
        given_back: list[Line] = [say("draft-your-words"), Quoted(words.strip())] if words.strip() else []
        if len(words) > MOST_GIVEN_BACK:
            given_back = [say("document-again")]
        raise Refused(say("draft-changed"), *given_back, goto=step("draft", draft.id))


def kept(visit: Visit, draft: Draft, written: Written, goto: Step, *notice: Line) -> Outcome:
    """Keep a change of a draft, which can be undone. Raises Refused where it could not be read any more."""
    changed = draft.changed(written)
    packing.read(visit, changed)
    undo = step("draft-undo", changed.id, changed.revision)
    return Outcome(goto, notice, (KeepDraft(changed),), undo)


def onward(draft_id: int, written: Written) -> Step:
    """Return what follows a change: what is still to be asked, or the draft."""
    left = packing.missing(written)
    return step("draft-field", draft_id, code_of(left[0])) if left else step("draft", draft_id)


def code_of(field: str) -> str:
    """Write the name of a field as a step carries it."""
    return field.replace(" ", "-")
