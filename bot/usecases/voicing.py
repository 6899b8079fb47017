"""Saying it aloud: a voice message is noted, heard by a computer or a person, and its words shown for a yes.

Nothing is heard within a turn. What is about safety is for the safety contact alone, waits as unread at once, and
never for a yes. An organiser hears what they would read anyway, and only after its person has said they may.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.domain.changes import Change, DropNote, NoteVoice, SaveNote
from bot.domain.contributions import ABOUT_SAFETY, Contribution, Purpose
from bot.domain.people import Role
from bot.domain.places import HOME
from bot.domain.screens import Choice, Screen, Step, number_code, step
from bot.domain.voices import (
    KEPT,
    MOST_BYTES,
    MOST_KEPT,
    MOST_SECONDS,
    MOST_WAITING,
    Listener,
    NoteState,
    VoiceNote,
)
from bot.domain.words import Quoted, say
from bot.usecases.corresponding import NO_ROUND
from bot.usecases.outcomes import Outcome, Refused, Taken
from bot.usecases.safety import telling
from bot.usecases.visit import Visit

TOLD_OF_VOICE = "voice-1"
"""That an organiser hears one's voice; a new wording gets a new name, and is asked again."""
READ_BY_ORGANISERS = frozenset(
    {"said", "question-said", "ring-said", "point-said", "need-said", "propose-said", "propose-because"}
    | {"space-said", "space-replied"}
)
"""Steps whose words organisers read anyway. Whatever is not known to be so, they do not hear."""
LETTERS = frozenset({Purpose.QUESTION, Purpose.TALK})
ON_THE_WAY = frozenset({NoteState.COMING, NoteState.ASKING, NoteState.WAITING})


@dataclass(frozen=True, slots=True)
class Sound:
    """A voice message as it came: the channel's id of it, or its `content`; bytes and seconds as the channel tells."""

    file: str
    size: int | None
    seconds: int
    content: bytes = b""


async def take_voice(visit: Visit, sound: Sound) -> Outcome:
    """Note that a voice message came, and say who hears it and what happens next."""
    if not visit.person.takes_part:
        raise Refused(say("voice-not-yet"))
    if sound.seconds > MOST_SECONDS or (sound.size or 0) > MOST_BYTES:
        raise Refused(say("voice-too-long", minutes=MOST_SECONDS // 60))
    if sound.size == 0:
        raise Refused(say("voice-empty"))
    asked = visit.place.words
    purpose = await _about_safety(visit, asked)
    if purpose:
        return await _for_contact(visit, sound, purpose)
    own = await visit.records.voices.of_person(visit.person.id)
    if sum(each.state in ON_THE_WAY for each in own) >= MOST_WAITING:
        raise Refused(say("voice-too-many", waiting=MOST_WAITING))
    if visit.person.language in visit.hears:
        changes = (NoteVoice(_note(visit, sound, Listener.MACHINE), sound.content),)
        return Outcome(notice=(say("voice-listening"),), changes=changes, quiet=True)
    return await _for_organiser(visit, sound, asked)


def _note(visit: Visit, sound: Sound, listener: Listener, state: NoteState = NoteState.COMING) -> VoiceNote:
    return VoiceNote(
        visit.chance.new_id(),
        visit.person.id,
        visit.address_id,
        visit.channel,
        "" if sound.content else sound.file,
        sound.size or 0,
        visit.person.language,
        visit.now,
        visit.place.where,
        visit.place.words,
        visit.place.revision,
        listener,
        state,
    )


async def _about_safety(visit: Visit, asked: Step | None) -> Purpose | None:
    """Return what words about safety are asked for here, or None where they are about something else."""
    if asked is None:
        return None
    if asked.name == "tell-said":
        return Purpose(asked.arguments[0])
    letter = await _letter(visit, asked)
    return letter.purpose if letter and letter.purpose in ABOUT_SAFETY else None


async def _letter(visit: Visit, asked: Step) -> Contribution | None:
    return await visit.contribution(int(asked.arguments[0], 36)) if asked.name == "letter-said" else None


async def _for_contact(visit: Visit, sound: Sound, purpose: Purpose) -> Outcome:
    """Let it wait unread for whoever reads about safety, at once: the sound itself is what was said."""
    note = replace(_note(visit, sound, Listener.CONTACT), asked=None)
    contribution = Contribution(note.id, visit.person.id, purpose, NO_ROUND, "", visit.now, waits_since=visit.now)
    outcome = await telling(visit, contribution)
    return replace(outcome, changes=(*outcome.changes, NoteVoice(note, sound.content)))


async def _for_organiser(visit: Visit, sound: Sound, asked: Step | None) -> Outcome:
    """Keep it for an organiser, once its person has said that one may listen."""
    if asked is None or not await _may_be_heard(visit, asked):
        raise Refused(say("voice-type"))
    if await visit.records.voices.kept_bytes() + (sound.size or MOST_BYTES) > MOST_KEPT:
        raise Refused(say("voice-full"))
    if TOLD_OF_VOICE in visit.person.told:
        note = _note(visit, sound, Listener.ORGANISER)
        return Outcome(HOME, (say("voice-kept"),), (NoteVoice(note, sound.content),), step("voice-drop", note.id))
    note = _note(visit, sound, Listener.ORGANISER, NoteState.ASKING)
    return Outcome(step("voice-may", note.id), changes=(NoteVoice(note, sound.content),))


async def _may_be_heard(visit: Visit, asked: Step) -> bool:
    readers = await visit.records.people.readers((Role.ORGANISER,))
    if not readers[Role.ORGANISER]:
        return False
    letter = await _letter(visit, asked)
    to_a_person = asked.name == "written" and asked.arguments[0] == Purpose.TALK.value
    return asked.name in READ_BY_ORGANISERS or to_a_person or (letter is not None and letter.purpose in LETTERS)


async def may(visit: Visit, note: VoiceNote) -> Screen:
    """Ask whether an organiser may listen, and say how long the sound is kept."""
    if note.state is not NoteState.ASKING:
        raise Refused(say("voice-done"))
    return Screen(
        (say("voice-may", house=visit.house.name), say("voice-may-kept", days=KEPT.days)),
        (
            Choice(say("choice-voice-let"), step("voice-let", note.id)),
            Choice(say("choice-voice-type"), step("heard-type", note.id)),
        ),
    )


async def let(visit: Visit, note: VoiceNote) -> Outcome:
    """Let organisers listen, to this one and from now on."""
    person = replace(visit.person, told=visit.person.told | {TOLD_OF_VOICE})
    change = SaveNote(replace(note, state=NoteState.COMING))
    return Outcome(HOME, (say("voice-kept"),), (change,), step("voice-drop", note.id), person=person)


async def drop(visit: Visit, note: VoiceNote) -> Outcome:
    """Delete a voice message nobody has written down yet."""
    return Outcome(note.where, (say("voice-dropped"),), (DropNote(note.id),))


async def heard(visit: Visit, note: VoiceNote) -> Screen:
    """Show what was heard, and ask whether it is right."""
    if note.state is not NoteState.WRITTEN:
        raise Refused(say("voice-done"))
    lines = (say("heard", by=note.listener.value), Quoted(note.text), say("heard-right"))
    if note.meant:
        choices = [Choice(say("choice-yes"), step("heard-yes", note.id))]
        return Screen(lines, (*choices, Choice(say("choice-no"), step("heard-again", note.id))))
    return Screen(
        lines,
        (
            Choice(say("choice-heard-yes"), step("heard-yes", note.id)),
            Choice(say("choice-heard-again"), step("heard-again", note.id)),
            Choice(say("choice-heard-type"), step("heard-type", note.id)),
        ),
    )


async def heard_yes(visit: Visit, note: VoiceNote) -> Outcome:
    """Take the words as if they were typed where they were asked for, and delete the sound."""
    wanted = note.meant or note.asked
    if note.state is not NoteState.WRITTEN or wanted is None:
        raise Refused(say("voice-done"))
    taken = Taken(wanted, None if note.meant else note.text, note.where)
    return Outcome(changes=(DropNote(note.id),), taken=taken)


async def heard_again(visit: Visit, note: VoiceNote) -> Outcome:
    """Delete it, and let its person say it once more where it was asked for."""
    return Outcome(note.where, (say("heard-again"),), (DropNote(note.id),))


async def heard_type(visit: Visit, note: VoiceNote) -> Outcome:
    """Delete it, and let its person type it; what was heard stands above, to be put right."""
    quoted = (Quoted(note.text),) if note.text else ()
    return Outcome(note.where, (say("heard-type"), *quoted), (DropNote(note.id),))


def written(note: VoiceNote, words: str, meant: Step | None = None) -> Change:
    """Return that the words of a voice message are known."""
    return SaveNote(replace(note, state=NoteState.WRITTEN, text=words, meant=meant))


def ready(note: VoiceNote) -> Screen:
    """Return the news that one's words are written down. It says none of them: phones are shared."""
    choice = Choice(say("choice-heard-see"), Step("heard", (number_code(note.id),)))
    return Screen((say("heard-news"),), (choice,))
