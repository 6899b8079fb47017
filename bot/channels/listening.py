"""Listening to voice messages. What a computer hears comes back at once; what a person is to hear is kept for them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from datetime import datetime
from typing import Protocol

import structlog
from telegram.error import BadRequest, Forbidden, InvalidToken, TelegramError

from bot.channels.arrivals import Arrival
from bot.channels.fetching import Fetching, TooLarge
from bot.channels.making_out import MakingOut, SentStore
from bot.delivery.posting import Posting
from bot.domain.changes import Change, DropNote, KeepSound, SaveNote, Tell
from bot.domain.screens import Screen
from bot.domain.voices import MOST_BYTES, Heard, Listener, NoteState, VoiceNote
from bot.domain.words import say
from bot.usecases.exchange import TurnUnit
from bot.usecases.ports.ears import Ears, NotHeard

log = structlog.get_logger()


class SoundStore(SentStore[VoiceNote], Protocol):
    """What is to be heard, as it is stored."""

    async def sound(self, note_id: int) -> bytes:
        """Return the sound of a voice message, b"" where there is none."""
        ...


class UnitStore(Protocol):
    """The store, as far as writing goes."""

    def unit(self) -> AbstractAsyncContextManager[TurnUnit]:
        """Begin one transaction."""
        ...


class Listening(MakingOut[VoiceNote]):
    """Fetches and hears voice messages."""

    def __init__(
        self,
        sounds: SoundStore,
        store: UnitStore,
        fetching: Fetching,
        ears: Ears,
        posting: Posting,
        put: Callable[[list[Arrival]], Awaitable[None]],
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__(sounds, fetching, put)
        self.ears = ears
        self._sounds = sounds
        self._store = store
        self._posting = posting
        self._clock = clock

    async def _make_out(self, note: VoiceNote, chat: str) -> None:
        try:
            sound = await self._sounds.sound(note.id) or await self._fetching.fetched(
                note.channel, note.file, MOST_BYTES
            )
            if note.listener is Listener.MACHINE:
                await self._tell(note, chat, Heard(note.id, await self.ears.words(sound, note.language)))
            else:
                await self._write(KeepSound(note, await self.ears.sound(sound)))
        except (NotHeard, TooLarge, BadRequest, Forbidden, InvalidToken) as failure:
            log.warning("a voice message cannot be heard", failure=type(failure).__name__, channel=note.channel)
            await self._lost(note, chat)
        except (TelegramError, OSError, KeyError) as failure:
            log.warning("a voice message cannot be fetched", failure=type(failure).__name__, channel=note.channel)
            if not self._fetching.again(note.id):
                await self._lost(note, chat)

    async def _lost(self, note: VoiceNote, chat: str) -> None:
        """Tell whoever sent it. One about safety stays, so that its reader knows somebody tried to say something."""
        if note.listener is Listener.MACHINE:
            await self._tell(note, chat, Heard(note.id, ""))
            return
        safety = note.listener is Listener.CONTACT
        change: Change = SaveNote(replace(note, state=NoteState.LOST)) if safety else DropNote(note.id)
        news = [Tell(note.person_id, Screen((say("voice-lost"),)))] if note.person_id is not None else []
        await self._write(change, *news)

    async def _write(self, *changes: Change) -> None:
        async with self._store.unit() as unit:
            await self._posting.write(unit, changes, self._clock())
