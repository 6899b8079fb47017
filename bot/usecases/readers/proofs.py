"""A text before it goes out, as somebody who was asked reads it: in parts, each a screen of those it will have."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.changes import SaySignOff
from bot.domain.drafts import Draft
from bot.domain.readers import Said, SignOff, mark_of
from bot.domain.screens import Step, step
from bot.domain.words import Localised, Numbered, Quoted, Text, say
from bot.usecases.drafting import at_hand as drafts
from bot.usecases.drafting import packing
from bot.usecases.drafting.publishing import Seen, screens
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.readers import at_hand
from bot.usecases.readers.being import HERE
from bot.usecases.visit import Visit

Readable = Localised | Text


@dataclass(frozen=True, slots=True)
class Proof:
    """A draft as it is read now: its parts, what stands for its words, and what its reader said of them."""

    draft: Draft
    sign_off: SignOff
    parts: tuple[Seen, ...]
    said: Said

    @property
    def mark(self) -> str:
        """What stands for the words as they are now."""
        return self.said.mark

    @property
    def changed(self) -> bool:
        """Whether something was said of other words than these."""
        return self.sign_off.said.mark not in {"", self.mark}

    def at(self, part: int | None = None) -> Step:
        """Return the step to a part, or to the first that nothing is said of yet."""
        return step("read-text", self.draft.id) if part is None else step("read-text", self.draft.id, part)

    def sentences(self, part: int) -> list[Readable]:
        """Return what of a part its writer can change, in order."""
        read = self.parts[part]
        lines = (
            *(line.line if isinstance(line, Numbered) else line for line in read.lines),
            *(each.caption for each in read.pictures),
        )
        return [line for line in lines if isinstance(line, Localised) or (isinstance(line, Text) and _published(line))]

    def kept(self, said: Said, goto: Step) -> Outcome:
        """Keep what is said, which can be taken back."""
        changed = self.sign_off.saying(said)
        return Outcome(goto, changes=(SaySignOff(changed),), undo=step("read-undo", self.draft.id, changed.revision))


def _published(line: Text) -> list[Localised]:
    return [value for _, value in line.arguments if isinstance(value, Localised)]


def as_read(line: Readable, language: str) -> str:
    """Return a sentence as it is read in a language, without what Sayso says around it."""
    texts = [line] if isinstance(line, Localised) else _published(line)
    return " ".join(each.within(language).text for each in texts)


async def proof(visit: Visit, draft_id: int, mark: str = "", words: str = "") -> Proof:
    """Return a draft this person was asked to read and still may, as it is or, with a `mark`, as they saw it.

    Raises Refused where it does not wait any more, or has changed since; `words` written for it go back to them.
    """
    if not await at_hand.reads(visit):
        raise Refused(say("not-for-you"), goto=HERE)
    asked = next((each for each in await at_hand.asked_of_me(visit) if each.draft_id == draft_id), None)
    back = (say("draft-your-words"), Quoted(words.strip())) if words.strip() else ()
    found = await drafts.draft(visit, draft_id)
    if found is None or asked is None:
        raise Refused(say("read-gone"), *back, goto=HERE)
    if found.thrown_at:
        raise Refused(say("read-taken-back"), *back, goto=HERE)
    try:
        shown = screens(visit, packing.made(visit, found))
    except Refused:
        raise Refused(say("read-not-now"), *back, goto=HERE) from None
    now = mark_of(found.written, visit.person.language)
    if mark not in {"", now}:
        raise Refused(say("read-changed"), *back, goto=step("read-text", draft_id))
    said = asked.said.about(now, visit.person.language, len(shown))
    return Proof(found, asked, tuple(shown), said)
