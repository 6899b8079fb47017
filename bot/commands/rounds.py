"""Closing rounds, printing results, exporting."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path

import click

from bot.app import opened
from bot.commands.speaking import LANGUAGE, Problem, Speaker
from bot.domain.changes import Change
from bot.domain.library import Library
from bot.domain.rounds import Round
from bot.exports.files import csv_files, workbook_of
from bot.settings import Settings
from bot.usecases import closing, organising
from bot.usecases.ports import Records
from bot.usecases.progress import result_screen


async def close(settings: Settings, name: str, subject: str | None) -> None:
    """Close the rounds of a meeting now, or those on one subject. Raises Problem where nothing of it is open.

    A meeting without rounds closes too: from then on the board file says how it was read.
    """
    speaker = Speaker(settings.zone)
    async with opened(settings) as app:
        done = False
        while True:
            async with app.store.unit() as unit:
                now = app.clock()
                open_now = [each for each in unit.library.rounds.values() if not each.closed_at]
                titles = {each.id: each.name for each in unit.library.meetings.values()}
                wanted = [each for each in open_now if _is(each, titles, name, subject)]
                if wanted:
                    changes = await closing.close(unit.records, unit.library, wanted[0], now)
                else:
                    changes = await _closing_without_rounds(unit.records, unit.library, name, now)
                if not changes:
                    break
                await app.posting.write(unit, changes, now)
                done = True
        if not done:
            names = ", ".join(f"{titles[each.meeting_id]} {each.subject.value}" for each in open_now) or "-"
            raise Problem(speaker.sentence("command-nothing-open", names=names))
    speaker.say("command-closed")


async def _closing_without_rounds(records: Records, library: Library, name: str, now: datetime) -> tuple[Change, ...]:
    """Freeze how a meeting was read that asks nothing: nothing else of it can close."""
    for meeting in library.meetings.values():
        if meeting.name == name and not library.rounds_of(meeting):
            return await closing.freeze_reading(records, meeting, now)
    return ()


def _is(round_: Round, titles: dict[int, str], name: str, subject: str | None) -> bool:
    return titles[round_.meeting_id] == name and subject in {None, round_.subject.value}


async def results(settings: Settings) -> None:
    """Print the results there are, as everybody sees them."""
    speaker = Speaker(settings.zone)
    async with opened(settings) as app, app.store.unit() as unit:
        closed = [each for each in unit.library.rounds.values() if each.closed_at]
        if not closed:
            speaker.say("command-no-results")
        for each in closed:
            release = await unit.records.releases.of_round(each.id)
            for position in range(len(release.questions) if release else 0):
                lines = result_screen(release, position).lines if release else ()
                click.echo("\n".join(app.renderer.line(line, LANGUAGE) for line in lines) + "\n")


async def export(settings: Settings, folder: Path) -> None:
    """Write the board file and the working file into a folder. Raises Problem where it cannot be written."""
    speaker = Speaker(settings.zone)
    folders: dict[Path, dict[str, bytes]] = {}
    async with opened(settings) as app:
        for kind in organising.FILES:
            async with app.store.unit() as unit:
                id_ = app.store.chance.new_id()
                logged = organising.log_export(id_, kind, unit.library, app.clock(), app.store.chance)
                await app.posting.write(unit, [logged], app.clock())
            file = app.exports.file(await app.exports.material(id_))
            workbook = {f"{kind}.xlsx": workbook_of(file, speaker.sentence)}
            folders[folder / kind] = csv_files(file, speaker.sentence) | workbook
    try:
        _replace_folders(folders)
    except OSError as error:
        raise Problem(speaker.sentence("command-folder", folder=str(folder), why=error.strerror or "?")) from None
    speaker.say("command-exported", files=sum(map(len, folders.values())), folder=str(folder))


def _replace_folders(folders: Mapping[Path, Mapping[str, bytes]]) -> None:
    """Write folders only their owner can read, each whole or not at all. Files of other names stay. Raises OSError."""
    parts = {folder: folder.with_name(f".{folder.name}.part") for folder in folders}
    try:
        for folder, part in parts.items():
            _refuse_what_is_in_the_way(folder, folders[folder])
            shutil.rmtree(part, ignore_errors=True)
            part.mkdir(mode=0o700, parents=True)
            for name, content in folders[folder].items():
                (part / name).touch(mode=0o600)
                (part / name).write_bytes(content)
        for folder, part in parts.items():
            _put_in_place(folder, part)
    finally:
        for part in parts.values():
            shutil.rmtree(part, ignore_errors=True)


def _refuse_what_is_in_the_way(folder: Path, names: Iterable[str]) -> None:
    if folder.exists() and not folder.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
    if any((folder / name).is_dir() for name in names):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))


def _put_in_place(folder: Path, part: Path) -> None:
    """Let `part` be the folder from now on, with whatever else the old one held."""
    old = folder.with_name(f".{folder.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        folder.rename(old)
    part.rename(folder)
    for each in old.iterdir() if old.exists() else ():
        if not (folder / each.name).exists():
            each.rename(folder / each.name)
    shutil.rmtree(old, ignore_errors=True)
