"""Broadcasts as they are now, what this turn has decided included."""

from __future__ import annotations

from bot.domain.broadcasts import Broadcast, State
from bot.domain.changes import KeepBroadcast
from bot.domain.screens import Step, step
from bot.domain.words import Line, Localised, Quoted, say
from bot.usecases.outcomes import Refused
from bot.usecases.visit import Visit

WORDS_OF_A_TITLE = 6


async def broadcast(visit: Visit, broadcast_id: int) -> Broadcast | None:
    """Return a broadcast, one that was thrown away too, or None where there is none of this id."""
    return _decided(visit).get(broadcast_id) or await visit.records.broadcasts.found(broadcast_id)


async def broadcasts(visit: Visit) -> list[Broadcast]:
    """Return all that was written and not thrown away, the newest first."""
    stored = {each.id: each for each in await visit.records.broadcasts.listed()}
    found = [each for each in (stored | _decided(visit)).values() if each.state is not State.THROWN]
    return sorted(found, key=lambda each: (each.at, each.id), reverse=True)


def _decided(visit: Visit) -> dict[int, Broadcast]:
    return {each.broadcast.id: each.broadcast for each in visit.decided if isinstance(each, KeepBroadcast)}


def place_of(found: Broadcast) -> Step:
    """Return where an organiser works on it: where it is sent, or how far it is."""
    return step("broadcast" if found.sent else "announce-whom", found.id)


def unseen(found: Broadcast, revision: int, words: str = "") -> None:
    """Let nobody change what they have not seen. Raises Refused, with what they wrote."""
    if found.revision != revision:
        given_back: list[Line] = [say("draft-your-words"), Quoted(words.strip())] if words.strip() else []
        raise Refused(say("draft-changed"), *given_back, goto=place_of(found))


def title_of(found: Broadcast) -> Localised:
    """Return how it begins."""
    return Localised.of({language: _beginning(text) for language, text in found.text.texts})


def _beginning(text: str) -> str:
    words = text.split()
    return text if len(words) <= WORDS_OF_A_TITLE else " ".join(words[:WORDS_OF_A_TITLE]) + " …"
