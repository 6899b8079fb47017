"""Sayso as `sayso run` serves it, but for the limits on how often one browser may write: a bench writes faster."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from bot.channels.serving import listen
from bot.commands.packs import publish_packs, read_packs
from bot.commands.serving import EXAMPLES
from bot.commands.speaking import Speaker
from bot.domain.changes import MakeInvite
from bot.domain.people import Role
from bot.opening import opened
from bot.pages.security import Limits
from bot.usecases import inviting
from tests.drivers.house import settings_for

FAST = Limits(opens=(10_000, 0.001), says=(10_000, 0.001))


async def main(folder: Path) -> None:
    listening = listen("127.0.0.1", 0)
    address = f"http://127.0.0.1:{listening.getsockname()[1]}"
    settings = settings_for(folder, web_address=address)
    async with opened(settings, serving=True, limits=FAST) as app:
        speaker = Speaker(settings.zone)
        files = sorted(EXAMPLES.glob("*.md"))
        await publish_packs(app, read_packs(files, settings.zone, speaker), files, speaker)
        token = app.store.chance.token()
        async with app.store.unit() as unit:
            digest = unit.records.invites.digest(token)
            await unit.write([MakeInvite(digest, Role.SERVICE_USER, app.clock() + inviting.INVITE_LASTS)])
        print(f"{address}/join/{token}", flush=True)
        await app.serve(listening)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
