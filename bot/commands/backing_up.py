"""Backing up, and putting a backup in place or trying whether that would work."""

from __future__ import annotations

import asyncio
import sqlite3
import tempfile
from pathlib import Path

from bot.app import App
from bot.commands.speaking import Problem, Speaker
from bot.opening import opened
from bot.settings import Settings
from bot.usecases import acting
from storage.backups import BadBackup, back_up
from storage.database import Database
from storage.restoring import UNPACKED, clear, prepare, put_in_place
from storage.rotating import drop_old, rotate
from storage.sealing import BrokenSeal, read_keys


async def backup(settings: Settings, folder: Path, keep: int | None) -> None:
    """Write a backup into a folder, while Sayso may go on running. Raises Problem."""
    speaker = Speaker(settings.zone)
    _of_a_file(settings, speaker)
    if not settings.database.exists():
        raise Problem(speaker.sentence("command-backup-nothing", folder=str(settings.data_dir)))
    if _inside(folder, settings.data_dir):
        raise Problem(speaker.sentence("command-backup-inside", folder=str(settings.data_dir)))
    async with opened(settings) as app:
        keyring = app.store.sealer.keyring
        try:
            file = await asyncio.to_thread(back_up, settings.database, keyring, folder, app.clock(), keep)
        except OSError as error:
            raise Problem(speaker.sentence("command-folder", folder=str(folder), why=error.strerror or "?")) from None
        except BadBackup as error:
            raise Problem(speaker.sentence("command-backup-bad", why=str(error))) from None
        await _note(app, "command-backup")
    speaker.say("command-backed-up", file=str(file))


def _of_a_file(settings: Settings, speaker: Speaker, otherwise: str = "command-backup-server") -> None:
    """Refuse where the database is on a server, which has backups of its own: an old file would be taken for it."""
    if settings.database_url:
        raise Problem(speaker.sentence(otherwise))


def _inside(folder: Path, data: Path) -> bool:
    return folder.resolve().is_relative_to(data.resolve())


async def restore(settings: Settings, file: Path, drill: bool, replace: bool) -> None:
    """Put a backup in the database's place; with `drill`, only see that it could be. Raises Problem, Taken, BadKey."""
    speaker = Speaker(settings.zone)
    _of_a_file(settings, speaker)
    if drill:
        await _drill(settings, file, speaker)
        return
    if settings.database.exists() and not replace:
        raise Problem(speaker.sentence("command-restore-there", file=str(settings.database)))
    database = Database(settings.database)
    database.claim()
    try:
        waiting = await _in_place(settings, file, speaker)
        async with opened(settings) as app:
            erased = app.store.erased_again
            await _note(app, "command-restore")
    finally:
        await database.close()
    speaker.say("command-restored", people=erased, waiting=waiting)


async def _in_place(settings: Settings, file: Path, speaker: Speaker) -> int:
    """Put a backup in place. Returns how many messages waited to be sent when it was made."""
    keyring = read_keys(settings.key_file)
    try:
        unpacked, held = await prepare(file, keyring, settings.data_dir)
        speaker.say("command-restore-holds", at=held.made_at, people=held.people, meetings=held.meetings)
        put_in_place(unpacked, settings.database)
    except (BadBackup, OSError, sqlite3.Error) as error:
        raise _not_restored(file, error, speaker) from None
    finally:
        clear(settings.data_dir / UNPACKED)
    return held.waiting


async def _drill(settings: Settings, file: Path, speaker: Speaker) -> None:
    keyring = read_keys(settings.key_file)
    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.TemporaryDirectory(prefix="drill-", dir=settings.data_dir) as folder:
            _, held = await prepare(file, keyring, Path(folder))
    except (BadBackup, OSError, sqlite3.Error) as error:
        raise _not_restored(file, error, speaker) from None
    speaker.say("command-restore-holds", at=held.made_at, people=held.people, meetings=held.meetings)
    speaker.say("command-restore-drill")


def _not_restored(file: Path, error: Exception, speaker: Speaker) -> Problem:
    why = (error.strerror or "?") if isinstance(error, OSError) else str(error)
    return Problem(speaker.sentence("command-restore-bad", file=str(file), why=why))


async def rotate_key(settings: Settings, drop: bool) -> None:
    """Seal everything with a new key, while nobody serves; with `drop`, drop the old ones. Raises Taken, BadKey."""
    speaker = Speaker(settings.zone)
    _of_a_file(settings, speaker, "command-rotate-server")
    if not settings.database.exists():
        raise Problem(speaker.sentence("command-backup-nothing", folder=str(settings.data_dir)))
    database = Database(settings.database)
    database.claim()
    try:
        async with opened(settings) as app:
            keyring = app.store.sealer.keyring
            work = drop_old if drop else rotate
            done = await work(app.store.database, keyring, settings.key_file)
    except BrokenSeal as broken:
        raise Problem(speaker.sentence("command-rotate-bad", why=str(broken))) from None
    except OSError as error:
        file = str(settings.key_file)
        raise Problem(speaker.sentence("command-folder", folder=file, why=error.strerror or "?")) from None
    finally:
        await database.close()
    speaker.say("command-rotate-dropped" if drop else "command-rotated", records=done)


async def _note(app: App, name: str) -> None:
    async with app.store.unit() as unit:
        now = app.clock()
        await app.posting.write(unit, [acting.by_command(app.store.chance, now, name)], now)
