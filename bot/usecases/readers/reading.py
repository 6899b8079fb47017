"""Reading a text before it goes out: each part is clear, or a sentence in it is not, and why."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes import SaySignOff, Tell
from bot.domain.readers import Said, Unclear
from bot.domain.screens import Choice, Screen, Step, step
from bot.domain.words import Line, Numbered, say
from bot.usecases.contributing import checked
from bot.usecases.drafting import at_hand as drafts
from bot.usecases.drafting.writing import title_of
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.paging import paged, titles
from bot.usecases.readers import at_hand
from bot.usecases.readers.being import HERE
from bot.usecases.readers.proofs import Proof, as_read
from bot.usecases.telling import told_of_words
from bot.usecases.visit import Visit

SENTENCES_A_SCREEN = 4


async def texts(visit: Visit, start: int) -> Screen:
    """List the texts this person was asked to read and that wait to be published."""
    if not await at_hand.reads(visit):
        raise Refused(goto=HERE)
    found = [await drafts.draft(visit, each.draft_id) for each in await at_hand.asked_of_me(visit)]
    waiting = [each for each in found if each and each.thrown_at is None]
    if not waiting:
        raise Refused(say("texts-first-none"), goto=HERE)
    choices = [
        Choice(say("choice-pick", number=number), step("read-text", each.id)) for number, each in enumerate(waiting, 1)
    ]
    shown = titles([title_of(each) for each in waiting], start)
    return Screen((say("texts-first"), *shown), paged(choices, start, "texts-first"))


async def read(visit: Visit, found: Proof, part: int | None) -> Screen:
    """Show a part as it will be read, the first that nothing is said of where none is named."""
    position = found.said.next_part if part is None else part
    if position is None:
        return await done(visit, found)
    if position >= len(found.parts):
        raise Refused(say("old-button"), goto=found.at())
    part_read = found.parts[position]
    lines: list[Line] = [say("read-part", number=position + 1, total=len(found.parts)), *part_read.lines]
    if found.changed:
        lines.insert(0, say("read-again"))
    choices = (
        Choice(say("choice-clear"), step("read-clear", found.draft.id, found.mark, position)),
        Choice(say("choice-read-unclear"), step("read-which", found.draft.id, position, 0)),
    )
    return Screen(tuple(lines), choices, pictures=part_read.pictures)


async def done(visit: Visit, found: Proof) -> Screen:
    """Say that all is read, and who sees what was said."""
    others = Choice(say("choice-texts-first"), step("texts-first", 0))
    again = Choice(say("choice-read-again"), found.at(0))
    return Screen((say("read-done"), say("readers-seen")), (others, again, Choice(say("choice-menu"), step("menu"))))


async def clear(visit: Visit, found: Proof, part: int) -> Outcome:
    """Keep that a part is clear, and go on."""
    _within(found, part)
    return _kept(visit, found, found.said.having(part), found.at())


async def which(visit: Visit, found: Proof, part: int, start: int) -> Screen:
    """Ask which sentence of a part is not clear."""
    _within(found, part)
    sentences = found.sentences(part)
    lines: list[Line] = [say("unclear-which")]
    choices = []
    for number, sentence in enumerate(sentences[start : start + SENTENCES_A_SCREEN], 1):
        lines.append(Numbered(number, sentence))
        here = step("read-unclear", found.draft.id, found.mark, part, start + number - 1)
        choices.append(Choice(say("choice-sentence", number=number), here))
    following = start + SENTENCES_A_SCREEN
    if following < len(sentences):
        choices.append(Choice(say("choice-more"), step("read-which", found.draft.id, part, following)))
    return Screen(tuple(lines), tuple(choices))


async def unclear(visit: Visit, found: Proof, part: int, position: int) -> Outcome:
    """Keep which sentence is not clear, and ask why."""
    _within(found, part)
    sentences = found.sentences(part)
    if position >= len(sentences):
        raise Refused(say("old-button"), goto=found.at(part))
    sentence = as_read(sentences[position], visit.person.language)
    why = step("read-why", found.draft.id, found.mark, part)
    return _kept(visit, found, found.said.having(part, Unclear(part, sentence)), why)


async def ask_why(visit: Visit, found: Proof, part: int) -> Screen:
    """Ask why a sentence is not clear. Nobody has to say."""
    _marked(found, part)
    told_of_words(visit, step("read-why", found.draft.id, found.mark, part))
    skip = Choice(say("choice-skip"), found.at())
    return Screen((say("read-why"),), (skip,), words=step("read-because", found.draft.id, found.mark, part))


async def because(visit: Visit, words: str, found: Proof, part: int) -> Outcome:
    """Keep why. The number of the one choice there is no reason: it skips."""
    why = checked(words)
    marked = _marked(found, part)
    if why.isdecimal() and int(why) == 1:
        return Outcome(found.at())
    return replace(found.kept(found.said.having(part, replace(marked, why=why)), found.at()), notice=THANKS)


THANKS = (say("read-thanks"),)


def _within(found: Proof, part: int) -> None:
    if part >= len(found.parts):
        raise Refused(say("old-button"), goto=found.at())


def _marked(found: Proof, part: int) -> Unclear:
    """Return the sentence of a part that is not clear. Raises Refused where none is, any more."""
    marked = next((each for each in found.said.unclear if each.part == part), None)
    if marked is None:
        raise Refused(goto=found.at())
    return marked


def _kept(visit: Visit, found: Proof, said: Said, goto: Step) -> Outcome:
    """Keep what is said of a part. With the last one, whoever began the draft is told that somebody has read it."""
    kept = found.kept(said, goto)
    if said.next_part is not None or found.said.next_part is None:
        return kept
    see = Choice(say("choice-readers-said"), step("draft-readers", found.draft.id))
    told = say("reader-read", clear="no" if said.unclear else "yes")
    return replace(
        kept, changes=(*kept.changes, Tell(found.draft.person_id, Screen((told, title_of(found.draft)), (see,))))
    )


async def undo(visit: Visit, found: Proof, revision: int) -> Outcome:
    """Take the last word on a text back."""
    if found.sign_off.revision != revision or found.sign_off.before is None:
        raise Refused(say("old-button"), goto=found.at())
    back = found.sign_off.taken_back()
    return Outcome(found.at(), (say("undone"),), (SaySignOff(back),))
