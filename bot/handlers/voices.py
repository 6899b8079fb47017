"""Voice messages: one's own, and those that organisers and safety contacts listen to."""

from __future__ import annotations

from bot.domain.contributions import ABOUT_SAFETY
from bot.domain.people import Role
from bot.domain.screens import Screen
from bot.domain.voices import Listener, VoiceNote
from bot.domain.words import say
from bot.handlers import guards
from bot.usecases import voicing, writing_down
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.visit import Visit


async def may(visit: Visit, note: str) -> Screen:
    """Ask whether an organiser may listen."""
    return await voicing.may(visit, await _own(visit, note))


async def let(visit: Visit, note: str) -> Outcome:
    """Let them."""
    return await voicing.let(visit, await _own(visit, note))


async def drop(visit: Visit, note: str) -> Outcome:
    """Delete it."""
    return await voicing.drop(visit, await _own(visit, note))


async def heard(visit: Visit, note: str) -> Screen:
    """Show what was heard."""
    return await voicing.heard(visit, await _own(visit, note))


async def heard_yes(visit: Visit, note: str) -> Outcome:
    """Take it as it was heard."""
    return await voicing.heard_yes(visit, await _own(visit, note))


async def heard_again(visit: Visit, note: str) -> Outcome:
    """Let it be said once more."""
    return await voicing.heard_again(visit, await _own(visit, note))


async def heard_type(visit: Visit, note: str) -> Outcome:
    """Let it be typed."""
    return await voicing.heard_type(visit, await _own(visit, note))


async def _own(visit: Visit, code: str) -> VoiceNote:
    """Return a voice message of this person. What is about safety is with whoever reads that, and stays there."""
    found = await visit.note(guards.number(code))
    if found is None:
        raise Refused(say("voice-done"))
    if found.person_id != visit.person.id or found.listener is Listener.CONTACT:
        raise Refused(say("old-button"))
    return found


async def voices(visit: Visit, start: str) -> Screen:
    """Show what is to be written down."""
    return await writing_down.voices(visit, guards.number(start))


async def hear(visit: Visit, note: str) -> Outcome:
    """Send the sound."""
    found = await visit.note(guards.number(note))
    if found is None:
        raise Refused(say("voices-done"))
    if found.listener is Listener.CONTACT:
        await _about_safety(visit, found)
    elif found.listener is not Listener.ORGANISER or not visit.person.may(Role.ORGANISER):
        raise Refused(say("old-button"))
    return await writing_down.hear(visit, found)


async def _about_safety(visit: Visit, note: VoiceNote) -> None:
    """Refuse whoever may not read the message about safety that this belongs to, as if it were not there."""
    about = await visit.contribution(note.id)
    roles = [role for role in writing_down.LISTENERS[Listener.CONTACT] if visit.person.may(role)]
    if about is None or about.purpose not in ABOUT_SAFETY or not any(about.is_for(role, visit.now) for role in roles):
        raise Refused(say("old-button"))


async def write(visit: Visit, note: str) -> Screen:
    """Ask for the words."""
    return await writing_down.write(visit, await _to_write_down(visit, note))


async def take_words(visit: Visit, words: str, note: str) -> Outcome:
    """Take them."""
    return await writing_down.take_words(visit, words, await _to_write_down(visit, note))


async def nothing(visit: Visit, note: str) -> Outcome:
    """Say that there are none."""
    return await writing_down.nothing(visit, await _to_write_down(visit, note))


async def _to_write_down(visit: Visit, code: str) -> VoiceNote:
    """Return a voice message that organisers hear. The routes see that this is one."""
    found = await visit.note(guards.number(code))
    if found is None or found.listener is not Listener.ORGANISER:
        raise Refused(say("voices-done"))
    return found
