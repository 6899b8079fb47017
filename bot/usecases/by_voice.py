"""What a computer heard comes back: a choice is taken, words are shown for a yes, and a newer place is respected."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import replace

from bot.domain.changes import DropNote, Tell
from bot.domain.screens import Screen, Step, step
from bot.domain.voices import Heard, NoteState, VoiceNote
from bot.domain.words import Line, Quoted, say
from bot.usecases.conversation import Conversation
from bot.usecases.outcomes import Decision, Outcome
from bot.usecases.route import Manner
from bot.usecases.visit import Visit
from bot.usecases.voicing import ready, written

Meaning = Callable[[str], Step | None]


async def take_heard(conversation: Conversation, visit: Visit, heard: Heard, meaning: Meaning) -> Decision | None:
    """Take what was made of a voice message; None where it is done with already. `meaning` finds choices in words."""
    note = await visit.note(heard.note_id)
    if note is None or note.state is not NoteState.COMING or note.person_id != visit.person.id:
        return None
    words = heard.words.strip()
    if visit.place.revision != note.revision:
        return _elsewhere(visit, note, words)
    if not words:
        return await _done(conversation, visit, note, say("voice-no-words"))
    wanted = meaning(words)
    if wanted:
        return await _chosen(conversation, visit, note, words, wanted)
    if note.asked:
        return await _shown(conversation, visit, note, words)
    return _told(await conversation.hear(visit, words), note, words)


def _elsewhere(visit: Visit, note: VoiceNote, words: str) -> Decision:
    """Somebody went on meanwhile: words are offered, a choice is not taken, and they stay where they are."""
    if note.asked and words:
        changes = (written(note, words), Tell(visit.person.id, ready(note)))
        return Decision(visit.person, visit.place, changes)
    news = Tell(visit.person.id, Screen((say("heard-elsewhere" if words else "voice-lost"),)))
    return Decision(visit.person, visit.place, (DropNote(note.id), news))


async def _chosen(conversation: Conversation, visit: Visit, note: VoiceNote, words: str, wanted: Step) -> Decision:
    """Take a choice at once where it can be taken back, or is a yes to what was heard; otherwise ask first."""
    decision = await conversation.take(_copied(visit), wanted)
    route = conversation.routes.get(wanted.name)
    acts = (
        route is not None and route.manner is Manner.ACT and bool(decision.changes or decision.person != visit.person)
    )
    if not acts or decision.undoable or visit.place.where.name == "heard":
        return _told(decision, note, words)
    return await _shown(conversation, visit, note, words, wanted)


def _copied(visit: Visit) -> Visit:
    """A visit like this one: what is decided on it can be thought better of."""
    return replace(visit, turn=copy.deepcopy(visit.turn), decided=[*visit.decided])


async def _shown(
    conversation: Conversation, visit: Visit, note: VoiceNote, words: str, meant: Step | None = None
) -> Decision:
    async def show(visit: Visit) -> Outcome:
        return Outcome(step("heard", note.id), changes=(written(note, words, meant),))

    return await conversation.run(visit, show)


async def _done(conversation: Conversation, visit: Visit, note: VoiceNote, notice: Line) -> Decision:
    async def forget(visit: Visit) -> Outcome:
        return Outcome(None, (notice,), (DropNote(note.id),))

    return await conversation.run(visit, forget)


def _told(decision: Decision, note: VoiceNote, words: str) -> Decision:
    """Say first what was heard."""
    notice = (say("heard-simple", words=Quoted(words)), *decision.notice)
    return replace(decision, notice=notice, changes=(DropNote(note.id), *decision.changes))
