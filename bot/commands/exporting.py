"""Exporting into a folder: each file whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from bot.app import App
from bot.commands.speaking import Problem, Speaker
from bot.opening import opened
from bot.settings import Settings
from bot.usecases import acting, organising
from bot.usecases.material import FORMS


async def export(settings: Settings, folder: Path) -> None:
    """Write the board file and the working file into a folder. Raises Problem where it cannot be written."""
    speaker = Speaker(settings.zone)
    async with opened(settings) as app:
        try:
            with _parts([folder / kind for kind in FORMS]) as parts:
                for kind, part in zip(FORMS, parts, strict=True):
                    await app.exports.write(await _asked_for(app, kind), part, kind)
                files = sum(len(list(part.iterdir())) for part in parts)
        except OSError as error:
            raise Problem(speaker.sentence("command-folder", folder=str(folder), why=error.strerror or "?")) from None
    speaker.say("command-exported", files=files, folder=str(folder))


async def _asked_for(app: App, kind: str) -> int:
    """Note that a file is made. Returns its number."""
    async with app.store.unit() as unit:
        now = app.clock()
        id_ = app.store.chance.new_id()
        logged = organising.log_export(id_, kind, unit.library, now, app.store.chance)
        await app.posting.write(unit, [logged, acting.by_command(app.store.chance, now, "command-export", kind)], now)
        return id_


@contextlib.contextmanager
def _parts(folders: Sequence[Path]) -> Iterator[list[Path]]:
    """Let new folders be filled, which then take the place of these, all or none. Files of other names stay.

    Only their owner can read them. Raises OSError.
    """
    parts = [folder.with_name(f".{folder.name}.part") for folder in folders]
    try:
        for folder, part in zip(folders, parts, strict=True):
            if folder.exists() and not folder.is_dir():
                raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
            shutil.rmtree(part, ignore_errors=True)
            part.mkdir(mode=0o700, parents=True)
        yield parts
        for folder, part in zip(folders, parts, strict=True):
            if any((folder / each.name).is_dir() for each in part.iterdir()):
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        for folder, part in zip(folders, parts, strict=True):
            _put_in_place(folder, part)
    finally:
        for part in parts:
            shutil.rmtree(part, ignore_errors=True)


def _put_in_place(folder: Path, part: Path) -> None:
    """Let `part` be the folder from now on, with whatever else the old one held. Killed here, the next one mends it."""
    old = folder.with_name(f".{folder.name}.old")
    _take_over(old, folder)
    if folder.exists():
        folder.rename(old)
    part.rename(folder)
    _take_over(old, folder)


def _take_over(old: Path, folder: Path) -> None:
    """Move what only the old folder holds, and then delete that."""
    if not old.exists():
        return
    if not folder.exists():
        old.rename(folder)
        return
    for each in old.iterdir():
        if not (folder / each.name).exists():
            each.rename(folder / each.name)
    shutil.rmtree(old, ignore_errors=True)
