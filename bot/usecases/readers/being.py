"""Being a reader: somebody offers to read texts before they go out, under a name they choose, and stops again."""

from __future__ import annotations

from bot.domain.changes import KeepReader, LogConsent, Tell
from bot.domain.people import Person
from bot.domain.readers import WORDING, Reader
from bot.domain.screens import Choice, Screen, Step, step
from bot.domain.words import Line, Quoted, say
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.promising.wording import LONGEST_NAME, name
from bot.usecases.readers import at_hand
from bot.usecases.telling import told_of_words
from bot.usecases.visit import Visit

HERE, BACK = step("readers"), step("reader-back")
INVITED = say("reader-invited")
WITHOUT_NAME = Choice(say("choice-reader-no-name"), step("reader-no-name"))


async def readers(visit: Visit) -> Screen:
    """Say what a reader does, and who sees it; somebody who is one sees their name, and what waits for them."""
    found = await at_hand.reader(visit)
    if found is None or not found.reads:
        begin = Choice(say("choice-reader-begin"), step("reader-name"))
        return Screen((say("readers"), say("readers-name"), say("readers-seen")), (begin,))
    now = say("reader-named", name=Quoted(found.name)) if found.name else say("reader-unnamed")
    choices = (
        Choice(say("choice-texts-first"), step("texts-first", 0)),
        Choice(say("choice-reader-name"), step("reader-name")),
        Choice(say("choice-reader-stop"), step("reader-stop")),
    )
    return Screen((now, say("readers-seen")), choices)


def invited(person: Person) -> Tell:
    """Return the news to somebody who was invited as a reader and takes part from now on. They say yes themselves."""
    return Tell(person.id, Screen((INVITED,), (Choice(say("choice-preference-readers"), HERE),)))


async def ask_name(visit: Visit) -> Screen:
    """Ask which name people may see beside a text. Nobody has to show one."""
    told_of_words(visit, step("reader-name"))
    return Screen((say("reader-name", most=LONGEST_NAME),), (WITHOUT_NAME,), words=step("reader-named"))


async def take_name(visit: Visit, words: str) -> Outcome:
    """Keep the name, and that they read texts first. The number of the one choice there is no name."""
    found = name(words)
    if found.isdecimal() and int(found) == 1:
        return await without_name(visit)
    return await _reading(visit, found)


async def without_name(visit: Visit) -> Outcome:
    """Keep that they read texts first, and show no name."""
    return await _reading(visit, "")


async def _reading(visit: Visit, shown: str) -> Outcome:
    found = await at_hand.reader(visit)
    new = Reader(visit.chance.ordered_id(), visit.person.id, "", reads=False, changed_at=visit.now)
    return _kept(visit, found or new, shown, reads=True)


async def stop(visit: Visit) -> Outcome:
    """Read no texts first any more: nobody sees the name, on texts that are out already neither."""
    found = await _mine(visit)
    if not found.reads:
        raise Refused(goto=HERE)
    return _kept(visit, found, "", False, say("reader-stopped"))


async def undo(visit: Visit) -> Outcome:
    """Take the last change back."""
    found = await _mine(visit)
    shown, reads = found.before
    return _kept(visit, found, shown, reads, say("undone"), undo=None)


async def _mine(visit: Visit) -> Reader:
    found = await at_hand.reader(visit)
    if found is None:
        raise Refused(goto=HERE)
    return found


def _kept(visit: Visit, found: Reader, shown: str, reads: bool, *notice: Line, undo: Step | None = BACK) -> Outcome:
    """Keep how somebody reads texts first; what they said yes or no to is logged."""
    agreed = () if reads == found.reads else (LogConsent(visit.person.id, WORDING, reads, visit.now),)
    return Outcome(HERE, notice, (KeepReader(found.changed(shown, reads, visit.now)), *agreed), undo)
