"""An organiser writes something for many, sees it as they will, and sends it: asked twice, with how many it reaches."""

from __future__ import annotations

from bot.domain.broadcasts import AUDIENCE_CODES, OPEN_FOR, Broadcast, Kind, State
from bot.domain.changes import KeepBroadcast
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, Text, say
from bot.usecases.broadcasting import at_hand
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.promising.wording import published
from bot.usecases.telling import told_of_words
from bot.usecases.visit import Visit

LONGEST = 35
"""Words of an announcement: with what stands around it, it stays within one message."""


async def tell_people(visit: Visit) -> Screen:
    """Show what can be told, and what was."""
    choices = [Choice(say("choice-announce"), step("announce"))]
    if await at_hand.broadcasts(visit):
        choices.append(Choice(say("choice-broadcasts"), step("broadcasts", 0)))
    return Screen((say("tell-people"),), tuple(choices))


async def ask(visit: Visit, draft: Broadcast | None) -> Screen:
    """Ask for the words, or for others."""
    about = (draft.id,) if draft else ()
    told_of_words(visit, step("announce", *about))
    lines: list[Line] = [draft.text] if draft else []
    seen = (draft.id, draft.revision) if draft else ()
    return Screen((*lines, say("announce", most=LONGEST)), words=step("announce-typed", *seen))


async def take(visit: Visit, words: str, draft: Broadcast | None) -> Outcome:
    """Keep the words, once they are plain. Nobody else sees them yet; what they replace is given back."""
    text, advice = published(visit, words, LONGEST)
    if draft:
        changed = draft.reworded(text)
        notice: tuple[Line, ...] = (say("announce-was"), draft.text, *advice)
        undo = step("announce-undo", changed.id, changed.revision)
        return Outcome(step("announce-whom", draft.id), notice, (KeepBroadcast(changed),), undo)
    new = Broadcast(visit.chance.ordered_id(), Kind.WORDS, (), text, visit.now)
    undo = step("broadcast-to", new.id, new.revision, State.THROWN.value)
    return Outcome(step("announce-whom", new.id), advice, (KeepBroadcast(new),), undo)


async def unsay(visit: Visit, draft: Broadcast) -> Outcome:
    """Bring back what it said before its words were changed."""
    if draft.before is None:
        raise Refused(say("old-button"), goto=step("announce-whom", draft.id))
    changed = draft.reworded(draft.before)
    undo = step("announce-undo", changed.id, changed.revision)
    return Outcome(step("announce-whom", draft.id), (say("undone"),), (KeepBroadcast(changed),), undo)


async def whom(visit: Visit, draft: Broadcast) -> Screen:
    """Ask whom it goes to."""
    choices = [Choice(_name(code), step("announce-see", draft.id, code)) for code in AUDIENCE_CODES]
    throw = Choice(say("choice-draft-throw"), step("broadcast-to", draft.id, draft.revision, State.THROWN.value))
    return Screen((draft.text, say("announce-whom")), (*choices, throw))


def _name(code: str) -> Text:
    return say("choice-draft-all") if code == "all" else say("role-name", role=code)


async def see(visit: Visit, found: Broadcast, audience: str) -> Screen:
    """Show it as those it goes to see it. What came of something is seen where it stands, by those who may."""
    if not found.can_be_held:
        raise Refused(goto=step("broadcast", found.id))
    lines = (say("announce-see"), *found.screen.lines)
    if found.sent:
        return Screen(lines, (Choice(say("choice-broadcast-back"), step("broadcast", found.id)),))
    return Screen(
        lines,
        (
            Choice(say("choice-go-on"), step("announce-sure", found.id, audience)),
            Choice(say("choice-draft-rewrite"), step("announce", found.id)),
            Choice(say("choice-announce-whom"), step("announce-whom", found.id)),
        ),
    )


async def sure(visit: Visit, draft: Broadcast, audience: str) -> Screen:
    """Say how many it reaches, and ask whether to send it."""
    count = await visit.records.broadcasts.reached(AUDIENCE_CODES[audience])
    now = Choice(say("choice-announce-send"), step("announce-send", draft.id, draft.revision, audience))
    return Screen(
        (say("announce-sure", count=count), say("announce-late", days=OPEN_FOR.days)),
        (now, Choice(say("choice-draft-wait"), step("announce-see", draft.id, audience))),
    )


async def send(visit: Visit, draft: Broadcast, audience: str) -> Outcome:
    """Send it: what nobody has yet can still be stopped."""
    if draft.sent:
        raise Refused(goto=step("broadcast", draft.id))
    sent = draft.sent_to(AUDIENCE_CODES[audience], visit.now)
    return Outcome(step("broadcast", sent.id), changes=(KeepBroadcast(sent),))
