"""Looking at a deployment: what works, and what has to be mended before people can rely on it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from bot.app import App
from bot.commands import examining
from bot.commands.examining import Finding
from bot.commands.speaking import Speaker
from bot.content.native_readers import digests, unread
from bot.domain.people import Role
from bot.opening import opened
from bot.settings import Settings
from bot.voice.speech import VOICES
from storage.watching import StoredWatching

ANSWERING = (Role.SAFETY, Role.SECOND_SAFETY, Role.ORGANISER, Role.FACILITATOR)
NEEDED = frozenset({Role.SAFETY, Role.SECOND_SAFETY, Role.ORGANISER})
"""Without somebody in each of these roles, words would wait with nobody to read them."""


async def doctor(settings: Settings, settings_file: Path | None = None) -> bool:
    """Say what works, and what has to be mended. Returns whether anything has.

    Opening the store checks the settings, the key and the tables first, and raises what each of them raises.
    """
    speaker = Speaker(settings.zone)
    async with opened(settings) as app:
        async with app.store.unit() as unit:
            meetings = len(unit.library.meetings)
            speaker.say("doctor-store", database=app.store.database.engine.name, meetings=meetings)
            readers = await unit.records.people.readers(ANSWERING)
        findings = [*_of_people(readers, speaker), *await _examined(app, settings_file, meetings)]
    for found in findings:
        speaker.say("doctor-finding", weight=found.weight, text=speaker.sentence(f"doctor-{found.key}", **found.about))
    for language in settings.languages.split():
        speaker.say(
            "doctor-language",
            language=language,
            sentences=len(digests(language)),
            unread=len(unread(language)),
            voice="yes" if language in VOICES else "no",
        )
    return any(found.weight == "mend" for found in findings)


def _of_people(readers: Mapping[Role, int], speaker: Speaker) -> Iterable[Finding]:
    """Say who can be reached, and find what nobody would read."""
    for role in ANSWERING:
        speaker.say("doctor-people", role=role.value, people=readers[role])
    for role in ANSWERING:
        if not readers[role]:
            yield Finding("mend" if role in NEEDED else "consider", "nobody", {"role": role.value})


async def _examined(app: App, settings_file: Path | None, meetings: int) -> list[Finding]:
    """Look at everything but people."""
    settings, now = app.settings, app.clock()
    watching = StoredWatching(app.store, settings.data_dir)
    state = await watching.state(now)
    return [
        *examining.of_files(settings, settings_file, await app.store.database.size()),
        *examining.of_settings(settings),
        *examining.of_backups(state.backed_up, meetings, now),
        *examining.of_store(state, await watching.last_beat(), now),
        *await examining.of_speech(app.speech),
        *(await examining.of_telegram(settings, app.telegram, now) if app.telegram else ()),
    ]
