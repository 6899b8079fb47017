"""Closing rounds, printing results, exporting."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping
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
    contents: dict[Path, bytes] = {}
    async with opened(settings) as app:
        for kind in organising.FILES:
            async with app.store.unit() as unit:
                id_ = app.store.chance.new_id()
                logged = organising.log_export(id_, kind, unit.library, app.clock(), app.store.chance)
                await app.posting.write(unit, [logged], app.clock())
            file = app.exports.file(await app.exports.material(id_))
            made = csv_files(file, speaker.sentence) | {f"{kind}.xlsx": workbook_of(file, speaker.sentence)}
            contents |= {folder / kind / name: content for name, content in made.items()}
    try:
        _write_private(contents)
    except OSError as error:
        raise Problem(speaker.sentence("command-folder", folder=str(folder), why=error.strerror or "?")) from None
    speaker.say("command-exported", files=len(contents), folder=str(folder))


def _write_private(contents: Mapping[Path, bytes]) -> None:
    """Write files only their owner can read: all of them, or none. Raises OSError."""
    parts: dict[Path, Path] = {}
    try:
        for path, content in contents.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.is_dir():
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
            part = path.with_name(f"{path.name}.part")
            parts[path] = part
            with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
                file.write(content)
        for path, part in parts.items():
            part.replace(path)
    finally:
        for part in parts.values():
            part.unlink(missing_ok=True)
