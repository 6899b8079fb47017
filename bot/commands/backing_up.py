"""Backing up, and putting a backup in place or trying whether that would work."""

from __future__ import annotations

import sqlite3
import tempfile
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from bot.app import App
from bot.commands.speaking import Problem, Speaker
from bot.opening import opened
from bot.settings import Settings
from bot.usecases import acting
from storage.backup_files import BadBackup
from storage.backups import back_up
from storage.database import Database
from storage.engine import Unwritable, said_by
from storage.left_over import DRILL
from storage.restoring import UNPACKED, NotKnown, prepare, put_in_place
from storage.rotating import drop_old, rotate
from storage.sealing import BrokenSeal, read_keys
from storage.sqlite import clear

NOT_RESTORED = (BadBackup, Unwritable, OSError, sqlite3.Error)
"""What leaves all as it was."""


async def backup(settings: Settings, folder: Path, keep: int | None) -> None:
    """Write a backup into a folder, while Sayso may go on running. Raises Problem, Taken."""
    speaker = Speaker(settings.zone)
    await _is_there(settings, speaker)
    if _inside(folder, settings.data_dir):
        raise Problem(speaker.sentence("command-backup-inside", folder=str(settings.data_dir)))
    async with opened(settings) as app:
        keyring, data = app.store.sealer.keyring, settings.data_dir
        try:
            file = await back_up(app.store.database, keyring, data, folder, app.clock(), keep)
        except OSError as error:
            raise Problem(speaker.sentence("command-folder", folder=str(folder), why=error.strerror or "?")) from None
        except BadBackup as error:
            raise Problem(speaker.sentence("command-backup-bad", why=str(error))) from None
        await _note(app, "command-backup")
    speaker.say("command-backed-up", file=str(file))


async def _is_there(settings: Settings, speaker: Speaker) -> None:
    """See that there is a deployment, before looking for it makes one. Raises Problem, Unwritable."""
    database = Database(settings.place)
    try:
        if not await database.exists():
            raise Problem(speaker.sentence("command-backup-nothing", database=database.engine.name))
    finally:
        await database.close()


def _inside(folder: Path, data: Path) -> bool:
    return folder.resolve().is_relative_to(data.resolve())


async def restore(settings: Settings, file: Path, drill: bool, replace: bool) -> None:
    """Put a backup in the database's place; with `drill`, only see that it could be. Raises Problem, Taken, BadKey."""
    speaker = Speaker(settings.zone)
    if drill:
        await _drill(settings, file, speaker)
        return
    database = Database(settings.place)
    try:
        if await database.exists() and not replace:
            raise Problem(speaker.sentence("command-restore-there", database=database.engine.name))
        await database.claim(alone=True)
        waiting = await _in_place(settings, file, database, speaker)
        async with opened(settings) as app:
            erased = app.store.erased_again
            await _note(app, "command-restore")
    finally:
        await database.close()
    speaker.say("command-restored", people=erased, waiting=waiting)


async def _in_place(settings: Settings, file: Path, database: Database, speaker: Speaker) -> int:
    """Put a backup in place. Returns how many messages waited to be sent when it was made."""
    keyring = read_keys(settings.key_file)
    try:
        unpacked, held = await prepare(file, keyring, settings.data_dir)
        await put_in_place(unpacked, database)
    except NotKnown as error:
        raise Problem(speaker.sentence("command-restore-unsure", file=str(file), why=str(error))) from None
    except NOT_RESTORED as error:
        raise _not_restored(file, error, speaker) from None
    finally:
        clear(settings.data_dir / UNPACKED)
    speaker.say("command-restore-holds", at=held.made_at, people=held.people, meetings=held.meetings)
    return held.waiting


async def _drill(settings: Settings, file: Path, speaker: Speaker) -> None:
    keyring = read_keys(settings.key_file)
    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.TemporaryDirectory(prefix=DRILL, dir=settings.data_dir) as folder:
            _, held = await prepare(file, keyring, Path(folder))
    except NOT_RESTORED as error:
        raise _not_restored(file, error, speaker) from None
    speaker.say("command-restore-holds", at=held.made_at, people=held.people, meetings=held.meetings)
    speaker.say("command-restore-drill")


def _not_restored(file: Path, error: Exception, speaker: Speaker) -> Problem:
    return Problem(speaker.sentence("command-restore-bad", file=str(file), why=f"{said_by(error)}."))


async def rotate_key(settings: Settings, drop: bool) -> None:
    """Seal everything with a new key, while nobody serves; with `drop`, drop the old ones. Raises Taken, BadKey."""
    speaker = Speaker(settings.zone)
    await _is_there(settings, speaker)
    database = Database(settings.place)
    try:
        await database.claim(alone=True)
        async with opened(settings) as app:
            keyring = app.store.sealer.keyring
            work = drop_old if drop else rotate
            done = await work(app.store.database, keyring, settings.key_file)
    except (BrokenSeal, Unwritable, DBAPIError) as broken:
        raise Problem(speaker.sentence("command-rotate-bad", why=f"{said_by(broken)}.")) from None
    except OSError as error:
        file = str(settings.key_file)
        raise Problem(speaker.sentence("command-folder", folder=file, why=error.strerror or "?")) from None
    finally:
        await database.close()
    speaker.say("command-rotate-dropped" if drop else "command-rotated", records=done)
    if settings.database_url:
        speaker.say("command-rotate-machines")


async def _note(app: App, name: str) -> None:
    async with app.store.unit() as unit:
        now = app.clock()
        await app.posting.write(unit, [acting.by_command(app.store.chance, now, name)], now)
