"""An organiser listens to voice messages and writes down their words; whoever said them looks them over."""

from __future__ import annotations

from bot.domain.changes import DropNote, Tell
from bot.domain.people import Person, Role
from bot.domain.screens import Choice, Document, Screen, step
from bot.domain.voices import Listener, NoteState, VoiceNote
from bot.domain.words import say
from bot.usecases.contributing import checked
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.visit import Visit
from bot.usecases.voicing import ready, written

SOUND = "voice.ogg"
LISTENERS = {
    Listener.ORGANISER: (Role.ORGANISER,),
    Listener.CONTACT: (Role.SAFETY, Role.SECOND_SAFETY),
}


def listens(person: Person) -> bool:
    """Whether somebody hears what others say aloud: organisers, and those who read about safety."""
    return any(person.may(role) for roles in LISTENERS.values() for role in roles)


async def to_write_down(visit: Visit) -> list[VoiceNote]:
    """Return what waits to be written down, after what this turn decided."""
    found = [visit.turn.notes.get(each.id, each) for each in await visit.records.voices.to_write_down()]
    return [each for each in found if each and each.state is NoteState.WAITING]


async def voices(visit: Visit, start: int) -> Screen:
    """Show one voice message to be written down, the longest waiting first."""
    found = await to_write_down(visit)
    if start >= len(found):
        raise Refused(say("voices-none" if not start else "voices-end"), goto=step("organise-people"))
    note = found[start]
    choices = [
        Choice(say("choice-voice-hear"), step("voice-hear", note.id)),
        Choice(say("choice-voice-write"), step("voice-write", note.id)),
        Choice(say("choice-voice-none"), step("voice-none", note.id)),
    ]
    if start + 1 < len(found):
        choices.append(Choice(say("choice-next-message"), step("voices", start + 1)))
    about = say("voices-about", asked=note.asked.name if note.asked else "")
    return Screen((say("voices", number=start + 1, total=len(found)), about), tuple(choices))


async def hear(visit: Visit, note: VoiceNote) -> Outcome:
    """Send the sound to whoever may hear it, and to nobody else."""
    if note.state is NoteState.COMING:
        raise Refused(say("voice-not-here"))
    if note.state is not NoteState.WAITING:
        raise Refused(say("voice-not-played"))
    return Outcome(files=(Document(SOUND, note.id),))


async def write(visit: Visit, note: VoiceNote) -> Screen:
    """Ask for the words, exactly as they were said."""
    if note.state is not NoteState.WAITING:
        raise Refused(say("voices-done"), goto=step("voices", 0))
    return Screen((say("voice-write"),), words=step("voice-written", note.id))


async def take_words(visit: Visit, words: str, note: VoiceNote) -> Outcome:
    """Keep the words, delete the sound, and let whoever said them look them over."""
    if note.state is not NoteState.WAITING or note.person_id is None:
        raise Refused(say("voices-done"), goto=step("voices", 0))
    changes = (written(note, checked(words)), Tell(note.person_id, ready(note)))
    return Outcome(step("voices", 0), (say("voice-written"),), changes)


async def nothing(visit: Visit, note: VoiceNote) -> Outcome:
    """Say that no words can be heard in it. It is deleted, and whoever sent it is told."""
    if note.state is not NoteState.WAITING or note.person_id is None:
        raise Refused(say("voices-done"), goto=step("voices", 0))
    news = Tell(note.person_id, Screen((say("voice-lost"),)))
    return Outcome(step("voices", 0), (say("voice-none"),), (DropNote(note.id), news))
