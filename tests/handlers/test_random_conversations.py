"""People who do anything at all, in any order: no screen without a way on, nothing lost, nothing counted twice."""

from __future__ import annotations

import asyncio
import contextlib
import re
import shutil
import tempfile
from collections import Counter
from collections.abc import Coroutine
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as given
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.delivery.messages import Message
from bot.domain.places import Place
from tests.drivers.offline import VOTE, Offline, offline
from tests.drivers.somebody import Json, Somebody
from tests.handlers.anything import DEEP, LEAVING, PEOPLE, SAVED, WAYS, anything, who
from tests.handlers.rules_of_screens import check_screen, rows
from tests.handlers.world import TOLD

T = TypeVar("T")


class Conversations(RuleBasedStateMachine):
    """The app, some people, and what should have been kept of what they said."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = Path(tempfile.mkdtemp())
        self.stack = contextlib.AsyncExitStack()
        self.found: Offline = self.wait(self.stack.enter_async_context(offline(self.folder)))
        self.people: dict[str, Somebody] = {}
        self.pressed: dict[str, list[str]] = {name: [] for name, _ in PEOPLE}
        self.last: Json | None = None
        self.numbered = 0
        self.thanked: list[str] = []
        self.chosen: dict[tuple[str, str], str] = {}
        self.fresh: list[Message] = []

    def wait(self, what: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(what)

    def teardown(self) -> None:
        try:
            if self.people:
                self.time_passes(60 * 24)
                self.all_that_was_thanked_for_is_kept_once()
        finally:
            self.wait(self.stack.aclose())
            self.loop.close()
            shutil.rmtree(self.folder, ignore_errors=True)

    @initialize()
    def everybody_comes(self) -> None:
        for name, role in PEOPLE:
            self.people[name] = self.wait(self.found.somebody(role, told=TOLD))
            self.fresh += self.wait(self.people[name].says("/start"))

    def sends(self, name: str, payload: Json, must_answer: bool = True) -> None:
        """Let an update of somebody arrive, look at what they hear, and note what they chose."""
        one = self.people[name]
        where = self.wait(self.place(name)).where
        self.last = {"update_id": self.found.next_update()} | payload
        self.wait(self.found.put(self.last))
        heard = one.hears()
        assert heard or not must_answer, f"{name} heard nothing"
        self.fresh += heard
        told = "\n".join(each.text for each in heard)
        if (saved := SAVED.search(told)) and where.name == "ask" and where.arguments[0] == str(VOTE):
            self.chosen[name, where.arguments[1]] = saved["choice"]
        elif "undone" in told or "Your answers are taken back" in told:
            self.chosen = {key: choice for key, choice in self.chosen.items() if key[0] != name}

    @rule(name=who, number=given.integers(0, 12), typed=given.booleans())
    def takes_what_is_offered(self, name: str, number: int, typed: bool) -> None:
        offered = [each for row in rows(self.people[name].screen) for each in row]
        label, data = offered[number % len(offered)]
        if "leave-now" in data:
            return
        if data:
            self.pressed[name].append(data)
        asked = self.wait(self.place(name)).words
        if typed and label[0].isdigit() and not asked:
            self.sends(name, self.people[name].saying(label.partition(".")[0]))
        else:
            self.sends(name, self.people[name].tapping(data) if data else self.people[name].saying(label))

    @rule(name=who, code=given.sampled_from(DEEP), then=given.lists(given.integers(0, 4), max_size=3))
    def goes_somewhere(self, name: str, code: str, then: list[int]) -> None:
        self.sends(name, self.people[name].tapping(f"0|{code}"))
        for number in then:
            self.takes_what_is_offered(name, number, typed=False)

    @rule(name=who, number=given.integers(0, 200))
    def presses_an_old_button(self, name: str, number: int) -> None:
        if self.pressed[name]:
            data = self.pressed[name][number % len(self.pressed[name])]
            self.sends(name, self.people[name].tapping(data), must_answer=False)

    @rule(name=who, other=who, number=given.integers(0, 200))
    def presses_somebody_elses_button(self, name: str, other: str, number: int) -> None:
        if self.pressed[other]:
            data = self.pressed[other][number % len(self.pressed[other])]
            if "leave" not in data:
                self.sends(name, self.people[name].tapping(data), must_answer=False)

    @rule(name=who, text=anything)
    def types_anything(self, name: str, text: str) -> None:
        if self.wait(self.place(name)).where.name == LEAVING:
            text = "/menu"
        self.sends(name, self.people[name].saying(text))

    @rule(name=who)
    def says_something_of_their_own(self, name: str) -> None:
        if not self.wait(self.place(name)).words:
            return
        self.numbered += 1
        words = f"The garden gate number {self.numbered} needs paint"
        before = len(self.fresh)
        self.sends(name, self.people[name].saying(words))
        if any("kept your words" in each.text or "I keep it for" in each.text for each in self.fresh[before:]):
            self.thanked.append(words)

    @rule()
    def the_same_update_comes_again(self) -> None:
        if self.last:
            before = {name: len(one.messages) for name, one in self.people.items()}
            self.wait(self.found.put(self.last))
            assert before == {name: len(one.messages) for name, one in self.people.items()}

    @rule(hours=given.sampled_from([1, 5, 24, 24 * 7]))
    def time_passes(self, hours: int) -> None:
        self.last = None  # Telegram gives updates for a day; those handled are remembered for longer than that
        seen = self.as_the_voters_see_it() if self.wait(self.is_open(VOTE)) else self.counted()
        self.found.clock.passes(timedelta(hours=hours))
        self.wait(self.found.app.clockwork.look())
        if not self.wait(self.is_open(VOTE)):
            assert self.counted() == seen

    @rule(name=who, blocked=given.booleans())
    def blocks_the_bot_or_lets_it_write_again(self, name: str, blocked: bool) -> None:
        chat = {"id": self.people[name].chat, "type": "private"}
        user = {"id": self.people[name].chat, "is_bot": False, "first_name": "Ana"}
        bot = {"id": 1, "is_bot": True, "first_name": "Sayso"}
        statuses = ("kicked", "member") if blocked else ("member", "kicked")
        now, before = ({"user": bot, "status": each, "until_date": 0} for each in statuses)
        member = {"chat": chat, "from": user, "date": 1, "old_chat_member": before, "new_chat_member": now}
        self.sends(name, {"my_chat_member": member}, must_answer=False)

    @invariant()
    def every_screen_keeps_the_rules_and_has_a_way_on(self) -> None:
        for message in self.fresh:
            if rows(message) and any(len(row) > 1 for row in rows(message)):
                check_screen(message)
        self.fresh.clear()

    @invariant()
    def nothing_failed(self) -> None:
        assert self.found.rows("SELECT failure FROM set_aside") == []

    async def place(self, name: str) -> Place:
        async with self.found.app.store.unit() as unit:
            return (await unit.records.people.known(self.people[name].person_id))[1]

    def as_the_voters_see_it(self) -> Counter[str]:
        """What all votes come to, by what each voter reads of their own."""
        seen: Counter[str] = Counter()
        for name, _ in PEOPLE:
            for question, said in enumerate(self.wait(self.reviewed(name)), 1):
                assert said == self.chosen.get((name, str(question)), said)
                if said in WAYS:
                    seen[WAYS[said]] += 1
        return seen

    def counted(self) -> Counter[str]:
        found: Counter[str] = Counter()
        for question in range(1, 4):
            found.update(self.found.counted(question))
        return found

    async def is_open(self, round_id: int) -> bool:
        async with self.found.app.store.unit() as unit:
            return unit.library.rounds[round_id].is_open(self.found.clock.now)

    async def reviewed(self, name: str) -> list[str]:
        """What somebody reads of their own votes, question by question."""
        one = self.people[name]
        await one.says("/menu")
        lines: list[str] = []
        code: str | None = f"review {VOTE} 0"
        while code:
            await one.taps(f"0|{code}")
            lines += re.findall(r"You said: (.*?)\.?$", one.screen.text, re.MULTILINE)
            codes = [data.partition("|")[2] for _, data in one.buttons]
            code = next((each for each in codes if each.startswith("review ")), None)
        return lines

    def all_that_was_thanked_for_is_kept_once(self) -> None:
        kept: Counter[str] = Counter()
        for one in self.people.values():
            kept.update(each.text for each in self.wait(self.said_by(one.person_id)))
        assert all(kept[words] <= 1 for words in self.thanked)
        assert self.found.count("contributions") == sum(kept.values())

    async def said_by(self, person_id: int) -> list[Any]:
        async with self.found.app.store.unit() as unit:
            return list(await unit.records.contributions.of_person(person_id))


Conversations.TestCase.settings = settings(
    max_examples=12,
    stateful_step_count=60,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.reuse, Phase.generate),
)
test_whatever_people_do = Conversations.TestCase
