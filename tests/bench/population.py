"""Many people, each in front of the first item of a vote: written straight into the store."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.app import App
from bot.domain.changes import Arrive, Change, Publish, SavePlace
from bot.domain.meetings import Meeting
from bot.domain.people import AUDIENCES, Person, Standing
from bot.domain.places import Place
from bot.domain.questions.kind import WHOLE
from bot.domain.questions.yes_no import ANSWERS
from bot.domain.rounds import Question, Round, Subject
from bot.domain.screens import number_code, step
from bot.domain.words import Localised

AT_ONCE = 5_000
FIRST_CHAT = 10_000_000
CHANNEL = "web"


async def publish_vote(app: App, items: int = 3) -> None:
    """Publish a meeting with a vote that is open for long."""
    text = Localised.of({"en": "Should the centre open on Saturday mornings?"})
    meeting = Meeting(1, "bench", text, datetime(2030, 1, 1, tzinfo=UTC), text, text, "Priya Nair", (), ())
    questions = tuple(Question(number, "yes_no", text) for number in range(1, items + 1))
    now = datetime.now(UTC)
    vote = Round(1, 1, Subject.VOTE, AUDIENCES, now, now + timedelta(days=999), 0, questions)
    async with app.store.unit() as unit:
        await unit.write([Publish(meeting, (vote,))])


async def settle_people(app: App, people: int, channel: str = CHANNEL) -> None:
    """Let people take part and stand in front of the first item."""
    offered = tuple(
        (f"{number}. {each}", step("answer", 1, 1, WHOLE, each).code) for number, each in enumerate(ANSWERS, 1)
    )
    place = Place(where=step("ask", 1, 1, WHOLE), offered=offered, revision=1)
    for start in range(0, people, AT_ONCE):
        changes: list[Change] = []
        for number in range(start, min(start + AT_ONCE, people)):
            person = Person(
                app.store.chance.new_id(), frozenset({AUDIENCES[number % 3]}), standing=Standing.TAKING_PART
            )
            address = app.store.chance.new_id()
            changes.append(Arrive(address, channel, str(FIRST_CHAT + number), person))
            changes.append(SavePlace(person.id, address, place))
        async with app.store.unit() as unit:
            await unit.write(changes)


def taps(people: Iterable[int], first_update: int = 1, item: int = 1) -> Iterator[dict[str, Any]]:
    """Yield one update a person, as the Bot API sends it: they tap Yes, No or Not sure on the item they are at."""
    front = f"{number_code(item)}|"
    codes = {each: front + step("answer", 1, item, WHOLE, each).code for each in ANSWERS}
    for position, number in enumerate(people):
        chat = FIRST_CHAT + number
        yield {
            "update_id": first_update + position,
            "callback_query": {
                "id": str(first_update + position),
                "from": {"id": chat, "is_bot": False, "first_name": "Ana", "language_code": "en"},
                "chat_instance": str(chat),
                "data": codes[ANSWERS[number % 3]],
                "message": {
                    "message_id": 7,
                    "date": 1_790_000_000,
                    "chat": {"id": chat, "type": "private", "first_name": "Ana"},
                    "from": {"id": 1, "is_bot": True, "first_name": "Sayso", "username": "sayso_bot"},
                    "text": "Should the centre open on Saturday mornings?",
                    "reply_markup": {
                        "inline_keyboard": [[{"text": each, "callback_data": codes[each]}] for each in ANSWERS]
                    },
                },
            },
        }
