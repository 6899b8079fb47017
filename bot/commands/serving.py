"""Serving, and inviting people to take part."""

from __future__ import annotations

import errno
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from bot.app import App
from bot.channels.serving import listen, told_to_stop
from bot.commands.packs import publish_packs, read_packs
from bot.commands.speaking import Problem, Speaker
from bot.domain.changes import Change, MakeInvite, SaveWorker
from bot.domain.people import AUDIENCES, Role
from bot.domain.staff import Worker
from bot.opening import opened
from bot.settings import Settings
from bot.usecases import acting, inviting
from bot.usecases.packs import Pack

EXAMPLES = Path(__file__).parent.parent / "content" / "example"
EXAMPLE_STAFF = EXAMPLES / "staff.tsv"
EXAMPLE_ROLES = (*AUDIENCES, Role.ORGANISER, Role.SAFETY)


async def invite(settings: Settings, role: Role, count: int) -> None:
    """Print new invites. Raises Problem where Telegram is the only way in, and cannot be reached."""
    speaker = Speaker(settings.zone)
    async with opened(settings) as app:
        await app.reach_telegram()
        if not app.house.invite_links(""):
            raise Problem(speaker.sentence("command-no-telegram"))
        await print_invites(app, [role] * count, "command-invite", speaker)


async def print_invites(app: App, roles: Iterable[Role], key: str, speaker: Speaker, example: bool = False) -> None:
    """Make an invite for each role and print its links."""
    made: list[Change] = []
    printed: list[tuple[Role, str]] = []
    async with app.store.unit() as unit:
        for role in roles:
            token = app.store.chance.token()
            expires = app.clock() + inviting.INVITE_LASTS
            made.append(MakeInvite(unit.records.invites.digest(token), role, expires, example))
            made.append(acting.by_command(app.store.chance, app.clock(), "command-invite", role.value))
            printed += [(role, link) for link in app.house.invite_links(token)]
        await app.posting.write(unit, made, app.clock())
    for role, link in printed:
        speaker.say(key, role=role.value, link=link)


async def run(settings: Settings, example: bool) -> None:
    """Serve until the process is told to stop. With `example`, publish the example pack and print links to try.

    Raises Problem where the port is taken.
    """
    speaker = Speaker(settings.zone)
    try:
        listening = listen(settings.host, settings.port)
    except OSError as error:
        key = "command-port-taken" if error.errno == errno.EADDRINUSE else "command-cannot-listen"
        raise Problem(
            speaker.sentence(key, host=settings.host, port=str(settings.port), why=error.strerror or "?")
        ) from None
    try:
        async with opened(settings, serving=True) as app:
            stopping = told_to_stop()
            if example:
                await _prepare_example(app, speaker)
            speaker.say("command-running", address=settings.own_address)
            if app.house.telegram_name:
                speaker.say("command-telegram-name", name=app.house.telegram_name)
            elif example:
                speaker.say("command-telegram-how")
            speaker.say("command-stop-how")
            await app.serve(listening, stopping)
    finally:
        listening.close()


async def _prepare_example(app: App, speaker: Speaker) -> None:
    files = sorted(EXAMPLES.glob("*.md"))
    async with app.store.unit() as unit:
        published = bool(unit.library.meetings)
    if not published:
        packs = [_moved(pack, app.clock()) for pack in read_packs(files, app.settings.zone, speaker)]
        await publish_packs(app, packs, files, speaker)
        await _list_example_staff(app)
    speaker.say("command-example-links")
    await print_invites(app, EXAMPLE_ROLES, "command-example-link", speaker, example=True)


async def _list_example_staff(app: App) -> None:
    rows = [row.split("\t") for row in EXAMPLE_STAFF.read_text(encoding="utf-8").splitlines() if row[:1] != "#"]
    ids = {name: app.store.chance.new_id() for name, *_ in rows}
    workers = [Worker(ids[name], name, job, team, ids.get(manager)) for name, job, team, manager in rows]
    async with app.store.unit() as unit:
        await unit.write([SaveWorker(worker) for worker in workers])


def _moved(pack: Pack, now: datetime) -> Pack:
    """Return the example with its dates moved on by whole weeks, so that its meeting and its vote are still to come."""
    by = max((now - pack.starts) // timedelta(weeks=1) + 1, 0) * timedelta(weeks=1)
    return replace(
        pack,
        starts=pack.starts + by,
        votes_close=pack.votes_close + by if pack.votes_close else None,
        priorities_close=pack.priorities_close + by if pack.priorities_close else None,
    )
