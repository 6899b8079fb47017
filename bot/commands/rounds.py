"""Closing rounds, printing results."""

from __future__ import annotations

from datetime import datetime

import click

from bot.app import App
from bot.commands.speaking import LANGUAGE, Problem, Speaker
from bot.domain.changes import Change, ShutRound
from bot.domain.library import Library
from bot.domain.receipts import spaced
from bot.domain.rounds import Round
from bot.opening import opened
from bot.settings import Settings
from bot.usecases import acting, closing
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
                left = [each for each in unit.library.rounds.values() if not each.closed_at and not each.withdrawn]
                open_now = [each for each in left if not each.own_space]
                titles = {each.id: each.name for each in unit.library.meetings.values()}
                wanted = [each for each in open_now if _is(each, titles, name, subject)]
                if wanted:
                    changes = await closing.close(unit.records, unit.library, wanted[0], now)
                else:
                    changes = await _closing_without_rounds(unit.records, unit.library, name, now)
                if not changes:
                    break
                about = wanted[0].id if wanted else 0
                note = acting.by_command(app.store.chance, now, "command-close", about)
                await app.posting.write(unit, [*changes, note], now)
                done = True
            if any(isinstance(each, ShutRound) for each in changes):
                await app.clockwork.close_due()
        await app.store.finish_closing()
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
    async with opened(settings) as app:
        await app.store.finish_closing()
        await _print(app, speaker)


async def _print(app: App, speaker: Speaker) -> None:
    async with app.store.unit() as unit:
        closed = [each for each in unit.library.rounds.values() if each.closed_at and each.is_for_all]
        if not closed:
            speaker.say("command-no-results")
        for each in closed:
            release = await unit.records.releases.of_round(each.id)
            for position in range(len(release.questions) if release else 0):
                lines = result_screen(release, position).lines if release else ()
                click.echo("\n".join(app.renderer.line(line, LANGUAGE) for line in lines) + "\n")
            if release and release.receipts:
                speaker.say("command-receipts")
                receipts = await unit.records.releases.receipts(each.id) or ()
                click.echo("\n".join(map(spaced, receipts)) + "\n")
