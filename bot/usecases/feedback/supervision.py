"""The file a manager takes to a talk about somebody's work: what the manager can see, replies, and thanks."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.domain.changes import LogExport
from bot.domain.contributions import Contribution, Moderation, Purpose
from bot.domain.disclosure.feedback import first_day
from bot.domain.screens import Choice, Document, Screen, step
from bot.domain.staff import Worker
from bot.domain.supervision import Talk
from bot.domain.words import Quoted, say
from bot.usecases.feedback.heard import Heard, heard
from bot.usecases.feedback.hearing import ANSWERS
from bot.usecases.material import SupervisionAsked
from bot.usecases.organising import EXPORT_LASTS
from bot.usecases.outcomes import Outcome
from bot.usecases.ports import Records
from bot.usecases.visit import Visit

FORMS = ("html", "docx")
PURPOSE = "a talk about work"


@dataclass(frozen=True, slots=True)
class Quarter:
    """What there is of one quarter: what people said, and what the worker answered."""

    number: int
    heard: tuple[Heard, ...]
    answers: tuple[Contribution, ...]


@dataclass(frozen=True, slots=True)
class Supervision:
    """All that a file holds, the newest quarter first."""

    quarters: tuple[Quarter, ...]
    thanks: tuple[Contribution, ...]


async def ask(visit: Visit, worker: Worker) -> Screen:
    """Say what is in the file and who learns of it, and ask what it is for."""
    name = Quoted(worker.first_name)
    choices = tuple(
        Choice(say("choice-talk-about", talk=talk.value), step("supervision-make", worker.id, talk.value))
        for talk in Talk
    )
    return Screen((say("supervision", name=name), say("supervision-private", name=name)), choices)


async def make(visit: Visit, worker: Worker, talk: Talk) -> Outcome:
    """Make the file for this manager alone, in their language, and note that it was made."""
    id_, now, person = visit.chance.new_id(), visit.now, visit.person.id
    key, ends = visit.chance.key(), now + EXPORT_LASTS
    logged = LogExport(id_, talk.value, str(person), PURPOSE, now, ends, key, person, worker.id)
    files = tuple(Document(f"{talk.value}.{form}", id_) for form in FORMS)
    return Outcome(step("supervision", worker.id), (say("export-coming"),), (logged,), files=files)


async def gathered(records: Records, asked: SupervisionAsked, zone: ZoneInfo) -> Supervision:
    """Return what the file holds: only what was released or read first, and only where its writers said it may be."""
    worker = asked.staff.workers[asked.worker_id]
    first = Talk(asked.kind).first_quarter(asked.made_at.astimezone(zone).date())
    found = [each for each in await heard(records, worker, by_manager=True) if each.quarter >= first]
    said = await records.contributions.about_worker(worker.id, {*ANSWERS.values(), Purpose.THANKS})
    shown = [each for each in said if each.shared and each.state is Moderation.SHOWN]
    answers = [each for each in shown if each.purpose is not Purpose.THANKS and each.about >= first]
    numbers = {each.quarter for each in found} | {each.about for each in answers}
    quarters = tuple(
        Quarter(
            number,
            tuple(each for each in found if each.quarter == number),
            tuple(each for each in answers if each.about == number),
        )
        for number in sorted(numbers, reverse=True)
    )
    thanked = [each for each in shown if each.purpose is Purpose.THANKS]
    since = first_day(first)
    return Supervision(quarters, tuple(each for each in thanked if each.said_at.astimezone(zone).date() >= since))
