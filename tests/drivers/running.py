"""The whole app, running in this process: real store, real turns, real sending, the web server on a port of its own."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
import random
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import uvicorn

from bot.app import App, opened
from bot.channels.serving import Server, listen
from bot.commands.packs import GATE
from bot.domain.changes import Arrive, Change, MakeInvite, SaveAnswer
from bot.domain.people import Person, Role, Standing
from bot.pages.security import Limits
from bot.usecases import joining, publishing
from bot.usecases.packs import read_pack
from tests.drivers.bot_api import TOKEN, BotApi
from tests.drivers.clock import Clock
from tests.drivers.house import settings_for

EXAMPLE = Path("bot/content/example")
KEEPS_ON = (True, True, True, False, True, True)
HURRIED = Limits(opens=(1000, 0.001), says=(1000, 0.001), paced=False)


class SeededChance:
    """Draws the same in each run, so that a conversation can be told again word for word.

    Each place in the code draws from a sequence of its own: a channel that draws more changes nothing elsewhere.
    """

    def __init__(self) -> None:
        self._places: dict[str, random.Random] = {}
        self._last = 0

    def _random(self) -> random.Random:
        asking = sys._getframe(2).f_code
        place = f"{Path(asking.co_filename).name}:{asking.co_name}"
        return self._places.setdefault(place, random.Random(place))

    def new_id(self) -> int:
        return self._random().getrandbits(62) | 1

    def ordered_id(self) -> int:
        self._last += 1
        return self._last

    def token(self) -> str:
        return f"{self._random().getrandbits(128):032x}"

    def code(self) -> str:
        return f"{self._random().randrange(10**8):08d}"

    def key(self) -> bytes:
        return self._random().randbytes(32)


def known_keys(path: Path) -> None:
    """Write a key file that is the same in each run."""
    path.parent.mkdir(parents=True, exist_ok=True)
    seals = {"1": base64.b64encode(bytes(range(32))).decode()}
    lookup = base64.b64encode(bytes(range(32, 64))).decode()
    path.write_text(json.dumps({"format": 1, "lookup": lookup, "seals": seals, "current": 1}))


class Running:
    """The running app, with what a test needs to play in it."""

    def __init__(self, app: App, address: str, bot_api: BotApi | None, clock: Clock) -> None:
        self.app = app
        self.address = address
        self.bot_api = bot_api
        self.clock = clock
        self.jobs: list[asyncio.Future[object]] = []

    async def publish(self, *files: Path) -> None:
        packs = [
            read_pack(file.read_text(encoding="utf-8"), file.name.split(".")[0], self.app.settings.zone)
            for file in files
        ]
        async with self.app.store.unit() as unit:
            change = publishing.publish(packs, unit.library, GATE, self.clock.now)
            assert change
            await self.app.posting.write(unit, [change], self.clock.now)

    async def publish_example(self) -> None:
        await self.publish(*sorted(EXAMPLE.glob("willow-lane*.md")))

    async def invite(self, role: Role) -> str:
        """Make an invite and return its token."""
        async with self.app.store.unit() as unit:
            token = self.app.store.chance.token()
            digest = unit.records.invites.digest(token)
            made = MakeInvite(digest, role, self.clock.now + joining.INVITE_LASTS)
            await unit.write([made])
        return token

    async def crowd(self, role: Role, people: int, choice: str) -> None:
        """Let people of a role take part and vote the same on everything, straight into the store."""
        async with self.app.store.unit() as unit:
            chance = self.app.store.chance
            changes: list[Change] = []
            for _ in range(people):
                person = Person(chance.new_id(), frozenset({role}), standing=Standing.TAKING_PART)
                changes.append(Arrive(chance.new_id(), "web", str(chance.new_id()), person))
                for round_ in unit.library.rounds.values():
                    if round_.secret:
                        changes += [
                            SaveAnswer(round_.id, question.id, person.id, role, choice, None, secret=True)
                            for question in round_.questions
                        ]
            await unit.write(changes)

    async def settled(self) -> None:
        """Wait until all that is decided is sent."""
        settled = asyncio.ensure_future(self.app.sender.settled())
        await asyncio.wait([settled, *self.jobs], timeout=20, return_when=asyncio.FIRST_COMPLETED)
        for job in self.jobs:
            if job.done() and job.exception():
                raise job.exception() or AssertionError
        if not settled.done():
            settled.cancel()
            raise TimeoutError("What was decided was not sent.")


@contextlib.asynccontextmanager
async def running(folder: Path, clock: Clock | None = None, telegram: bool = False) -> AsyncIterator[Running]:
    """Run the app; with `telegram`, over a strict Bot API server too."""
    clock = clock or Clock()
    bot_api = BotApi() if telegram else None
    listening = listen("127.0.0.1", 0)
    address = f"http://127.0.0.1:{listening.getsockname()[1]}"
    more: dict[str, object] = {"web_address": address}
    if bot_api:
        await bot_api.start()
        more |= {"telegram_token": TOKEN, "telegram_base_url": bot_api.address, "web_chat": True}
    settings = settings_for(folder, **more)
    if not settings.key_file.exists():
        known_keys(settings.key_file)
    jobs: list[asyncio.Future[object]] = []
    try:
        async with opened(
            settings, serving=True, clock=clock, strict=True, chance=SeededChance(), limits=HURRIED
        ) as app:
            server = Server(
                uvicorn.Config(app.site(None), log_config=None, lifespan="off", timeout_graceful_shutdown=1)
            )
            jobs = [asyncio.ensure_future(job) for job in (*app.jobs(None), server.serve([listening]))]
            found = Running(app, address, bot_api, clock)
            found.jobs = [job for job, keeps_on in zip(jobs, KEEPS_ON, strict=False) if keeps_on]
            try:
                yield found
            finally:
                server.should_exit = True
                for job in jobs[:-1]:
                    job.cancel()
                await asyncio.gather(*jobs, return_exceptions=True)
    finally:
        if bot_api:
            await bot_api.stop()
        listening.close()
