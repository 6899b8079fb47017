"""The whole app, running in this process: real store, real turns, real sending, the web server on a port of its own."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import uvicorn

from bot import clockwork
from bot.app import App
from bot.channels.serving import Server, listen
from bot.commands.packs import GATE, pictures_of
from bot.commands.speaking import Speaker
from bot.domain.changes import Arrive, Change, Contribute, MakeInvite, Prepare, SaveAnswer, SaveFeedback, SaveName
from bot.domain.contributions import Contribution, Moderation, Purpose
from bot.domain.feedback import Feedback, Theme
from bot.domain.people import Person, Role, Standing
from bot.domain.questions import kind_named
from bot.domain.questions.approval import PICKED
from bot.domain.rounds import Question
from bot.opening import opened
from bot.pages.security import Limits
from bot.usecases import inviting, publishing
from bot.usecases.packs import read_pack
from bot.usecases.ports.ears import Ears
from tests.drivers.bot_api import TOKEN, BotApi
from tests.drivers.clock import Clock
from tests.drivers.house import settings_for
from tests.drivers.ready import make_ready
from tests.drivers.seeded import SeededChance, draws_the_same

EXAMPLE = Path("bot/content/example")
FIRST_NAMES = ("Ben", "Cleo", "Dev", "Eve", "Finn", "Gwen")
AN_HOUR = 3600.0
HURRIED = Limits(opens=(1000, 0.001), says=(1000, 0.001), speaks=(1000, 0.001), paced=False)


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
        pictures = pictures_of(packs, files, Speaker(self.app.settings.zone))
        numbers = {name: each.id for name, each in pictures.items()}
        async with self.app.store.unit() as unit:
            change = publishing.publish(packs, unit.library, GATE, self.clock.now, pictures=numbers)
            assert change
            await self.app.posting.write(unit, [*pictures.values(), change], self.clock.now)

    async def publish_example(self) -> None:
        await self.publish(*sorted(EXAMPLE.glob("willow-lane*.md")))

    async def invite(self, role: Role) -> str:
        """Make an invite and return its token."""
        async with self.app.store.unit() as unit:
            token = self.app.store.chance.token()
            digest = unit.records.invites.digest(token)
            made = MakeInvite(digest, role, self.clock.now + inviting.INVITE_LASTS)
            await unit.write([made])
        return token

    async def crowd(self, role: Role, people: int, choice: str, named: bool = False) -> None:
        """Let people of a role take part and vote the same, straight into the store.

        They answer everything with one choice, or each item with its own, with / between them and commas within.
        With `named` they agree that their names are shown.
        """
        async with self.app.store.unit() as unit:
            chance = self.app.store.chance
            changes: list[Change] = []
            for name in (FIRST_NAMES * people)[:people]:
                person = Person(chance.new_id(), frozenset({role}), standing=Standing.TAKING_PART)
                changes.append(Arrive(chance.new_id(), "web", str(chance.new_id()), person))
                for round_ in unit.library.rounds.values():
                    if round_.open_ballot and named:
                        changes.append(SaveName(round_.id, person.id, name, sure=True))
                    if round_.secret:
                        each = choice.split(" / ") if "/" in choice else [choice] * len(round_.questions)
                        changes += [
                            SaveAnswer(
                                round_.id, question.id, person.id, role, given(question, said), None, secret=True
                            )
                            for question, said in zip(round_.questions, each, strict=False)
                        ]
            await unit.write(changes)

    async def praise(self, role: Role, people: int, first_name: str) -> None:
        """Let people of a role give feedback on somebody, which has been read already, straight into the store."""
        async with self.app.store.unit() as unit:
            chance, now = self.app.store.chance, self.clock.now
            worker = next(each for each in unit.library.staff.listed() if each.first_name == first_name)
            changes: list[Change] = []
            for _ in range(people):
                person = Person(chance.new_id(), frozenset({role}), standing=Standing.TAKING_PART)
                given = Feedback(chance.new_id(), worker.id, person.id, now, sent_at=now)
                words = Contribution(
                    chance.new_id(),
                    person.id,
                    Purpose.WELL,
                    given.id,
                    "Always listens",
                    now,
                    shared=True,
                    state=Moderation.SHOWN,
                    worker_id=worker.id,
                    themes=frozenset({Theme.LISTENS.value}),
                )
                changes += [Arrive(chance.new_id(), "web", str(chance.new_id()), person), SaveFeedback(given)]
                changes += [Contribute(words), Prepare(words, person.id, now)]
            await unit.write(changes)

    async def settled(self) -> None:
        """Wait until all that is decided is sent."""
        settled = asyncio.ensure_future(self.app.sender.settled())
        try:
            async with asyncio.timeout(20):
                while not settled.done():
                    for job in self.jobs:
                        if job.done() and job.exception():
                            raise job.exception() or AssertionError
                    working = (job for job in self.jobs if not job.done())
                    await asyncio.wait([settled, *working], return_when=asyncio.FIRST_COMPLETED)
        except TimeoutError:
            raise TimeoutError("What was decided was not sent.") from None
        finally:
            settled.cancel()


def given(question: Question, said: str) -> str:
    """What somebody gives who says this: an answer, or, with commas between them, the choices they pick or rank."""
    if not question.options:
        return said
    kind = kind_named(question.kind)
    ids = {option.label.within("en").text.casefold(): option.id for option in question.options}
    wanted = [ids[name] for name in said.split(", ")]
    kept: str | None = None
    while (position := kind.following(question, kept, b"")) is not None:
        least = kind.ask(question, kept, position).offers[-1].value
        value = (PICKED if position in wanted else least) if position in ids.values() else least
        if position not in ids.values() and wanted:
            value = wanted.pop(0)
        kept = kind.answer(question, kept, position, value)
    assert kept
    return kept


@contextlib.asynccontextmanager
async def running(
    folder: Path, clock: Clock | None = None, telegram: bool = False, ears: Ears | None = None
) -> AsyncIterator[Running]:
    """Run the app; with `telegram`, over a strict Bot API server too. What is due waits until somebody looks."""
    clock = clock or Clock()
    bot_api = BotApi() if telegram else None
    listening = listen("127.0.0.1", 0)
    address = f"http://127.0.0.1:{listening.getsockname()[1]}"
    more: dict[str, object] = {"web_address": address}
    if bot_api:
        await bot_api.start()
        more |= {"telegram_token": TOKEN, "telegram_base_url": bot_api.address, "web_chat": True}
    settings = settings_for(folder, **more)
    await make_ready(settings.key_file, settings.database)
    jobs: list[asyncio.Future[object]] = []
    chance = SeededChance()
    every, clockwork.SECONDS = clockwork.SECONDS, AN_HOUR
    try:
        async with opened(
            settings, serving=True, clock=clock, strict=True, chance=chance, limits=HURRIED, ears=ears
        ) as app:
            draws_the_same(app.turn, chance)
            server = Server(
                uvicorn.Config(app.site(None), log_config=None, lifespan="off", timeout_graceful_shutdown=1)
            )
            jobs = [asyncio.ensure_future(job) for job in (*app.jobs(), server.serve([listening]))]
            found = Running(app, address, bot_api, clock)
            found.jobs = jobs
            try:
                yield found
            finally:
                server.should_exit = True
                for job in jobs[:-1]:
                    job.cancel()
                await asyncio.gather(*jobs, return_exceptions=True)
    finally:
        clockwork.SECONDS = every
        if bot_api:
            await bot_api.stop()
        listening.close()
