"""What a worker, or whoever they report to, sees of feedback: what was released, thanks, and what they answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.domain.changes import Contribute
from bot.domain.contributions import Moderation, Purpose
from bot.domain.disclosure.feedback import first_day
from bot.domain.feedback import Part
from bot.domain.people import Role
from bot.domain.screens import Choice, Screen, step
from bot.domain.staff import Worker
from bot.domain.words import Line, Numbered, Quoted, say
from bot.usecases.contributing import said, taking_back
from bot.usecases.feedback.choosing import named
from bot.usecases.feedback.heard import Heard, heard
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.paging import MOST_CHOICES, paged, that_fit
from bot.usecases.telling import told_of_words
from bot.usecases.visit import Visit

ANSWERS = {"reply": Purpose.STAFF_REPLY, "change": Purpose.STAFF_CHANGE}
"""What a worker can answer, by its name in a button."""


def hears(visit: Visit, worker: Worker) -> bool:
    """Whether this person sees what was released about a worker: the worker, and their manager."""
    return worker.person_id == visit.person.id or worker in visit.library.staff.supervised_by(visit.person.id)


def on_the_list(visit: Visit) -> bool:
    """Whether there can be something here for this person: they are staff, or stand on the staff list."""
    return visit.person.may(Role.STAFF) or bool(visit.closed)


async def about_me(visit: Visit) -> Screen:
    """Show the ways to what people said; to whoever is not known on the staff list yet, how they get there."""
    staff = visit.library.staff
    own, managed = staff.is_person(visit.person.id), staff.supervised_by(visit.person.id)
    if not own and not managed:
        code = Choice(say("choice-show-code"), step("staff-code"))
        return Screen((say("about-me-unknown"),), (code,) if visit.person.may(Role.STAFF) else ())
    choices: list[Choice] = []
    for each in own[:1]:
        choices += [
            Choice(say("choice-said-of-me"), step("staff-heard", each.id, 0, Part.WELL.value)),
            Choice(say("choice-thanks"), step("thanks-list", each.id, 0)),
            Choice(say("choice-my-answers"), step("staff-answers", each.id, 0)),
        ]
    if managed:
        choices.append(Choice(say("choice-my-team"), step("my-team", 0)))
    return Screen((say("about-me"), say("about-me-how")), tuple(choices))


async def my_team(visit: Visit, start: int) -> Screen:
    """List those a manager hears about."""
    found = visit.library.staff.supervised_by(visit.person.id)
    if start >= len(found):
        raise Refused(goto=step("about-me"))
    shown = found[start : start + (MOST_CHOICES if len(found) - start <= MOST_CHOICES else MOST_CHOICES - 1)]
    lines = [Numbered(number, named(each)) for number, each in enumerate(shown, 1)]
    choices = [Choice(Quoted(each.first_name), step("staff-heard", each.id, 0, Part.WELL.value)) for each in found]
    return Screen((say("my-team"), *lines), paged(choices, start, "my-team"))


async def _heard(visit: Visit, worker: Worker) -> Sequence[Heard]:
    return await heard(visit.records, worker, by_manager=worker.person_id != visit.person.id)


async def released(visit: Visit, worker: Worker, position: int, part: Part) -> Screen:
    """Show one quarter's strengths, or what would be better, as counts."""
    found = await _heard(visit, worker)
    if position >= len(found):
        raise Refused(say("heard-none"), goto=step("about-me"))
    shown = found[position]
    last_day = first_day(shown.quarter + 1) - timedelta(days=1)
    lines: list[Line] = []
    choices = []
    if shown.result is None:
        lines.append(say("heard-too-few", day=last_day))
    else:
        result = shown.result
        level, people = result.level.value, result.writers
        lines.append(say("heard-from", level=level, people=people, day=last_day))
        themes = result.strengths if part is Part.WELL else result.wishes
        lines.append(say("heard-part", part=part.value if themes else "none"))
        lines += [say("heard-theme", theme=theme, people=people or 0) for theme, people in themes]
        other = Part.BETTER if part is Part.WELL else Part.WELL
        choices.append(
            Choice(say("feedback-part-name", part=other.value), step("staff-heard", worker.id, position, other.value))
        )
    if shown.words:
        choices.append(Choice(say("choice-their-words"), step("staff-words", worker.id, position, 0)))
    if shown.result and worker.person_id == visit.person.id:
        choices += [
            Choice(say(f"choice-staff-{name}"), step("staff-write", worker.id, position, name)) for name in ANSWERS
        ]
    if visit.library.staff.supervises(visit.person.id, worker):
        choices.append(Choice(say("choice-supervision"), step("supervision", worker.id)))
    if position + 1 < len(found):
        choices.append(Choice(say("choice-earlier"), step("staff-heard", worker.id, position + 1, part.value)))
    return Screen(tuple(lines), tuple(choices))


async def words(visit: Visit, worker: Worker, position: int, start: int) -> Screen:
    """Show the words that may be read, a few at a time."""
    found = await _heard(visit, worker)
    if position >= len(found) or start >= len(found[position].words):
        raise Refused(say("heard-none"), goto=step("about-me"))
    entries = [(say("feedback-part", part=each.purpose.value), Quoted(each.to_show)) for each in found[position].words]
    end = that_fit(entries, start)
    more = (Choice(say("choice-more"), step("staff-words", worker.id, position, end)),) if end < len(entries) else ()
    return Screen(tuple(line for entry in entries[start:end] for line in entry), more)


async def thanks(visit: Visit, worker: Worker, start: int) -> Screen:
    """Show a worker the thanks that may reach them, the newest first."""
    if worker.person_id != visit.person.id:
        raise Refused(say("not-for-you"))
    found = [
        each
        for each in await visit.records.contributions.about_worker(worker.id, {Purpose.THANKS})
        if each.shared and each.state is Moderation.SHOWN
    ]
    if start >= len(found):
        raise Refused(say("thanks-none"), goto=step("about-me"))
    entries = [(Quoted(each.to_show),) for each in found]
    end = that_fit(entries, start)
    more = (Choice(say("choice-more"), step("thanks-list", worker.id, end)),) if end < len(entries) else ()
    return Screen((say("thanks-for-you"), *(line for entry in entries[start:end] for line in entry)), more)


async def write(visit: Visit, worker: Worker, position: int, name: str) -> Screen:
    """Ask what a worker wants to answer to those who wrote, or to say about what they changed."""
    quarter = await _answered(visit, worker, position, name)
    told_of_words(visit, step("staff-write", worker.id, position, name))
    return Screen(
        (say(f"staff-write-{name}"), say("staff-write-who")), words=step("staff-said", worker.id, quarter, name)
    )


async def _answered(visit: Visit, worker: Worker, position: int, name: str) -> int:
    """Return the quarter that is answered. Raises Refused where there is nothing for this person to answer."""
    if name not in ANSWERS or worker.person_id != visit.person.id:
        raise Refused(say("old-button"))
    found = await _heard(visit, worker)
    if position >= len(found) or found[position].result is None:
        raise Refused(say("heard-none"), goto=step("about-me"))
    return found[position].quarter


async def take(visit: Visit, words: str, worker: Worker, quarter: int, name: str) -> Outcome:
    """Keep an answer for whoever reads it first."""
    if name not in ANSWERS:
        raise Refused(say("old-button"))
    kept = replace(said(visit, words, ANSWERS[name], quarter), worker_id=worker.id, shared=True)
    return Outcome(step("about-me"), (say("staff-said"),), (Contribute(kept),), step("withdraw", kept.id))


async def answers(visit: Visit, worker: Worker, start: int) -> Screen:
    """Show a worker what they answered so far, and how far that has come."""
    if worker.person_id != visit.person.id:
        raise Refused(say("not-for-you"))
    found = await visit.records.contributions.about_worker(worker.id, set(ANSWERS.values()))
    if start >= len(found):
        raise Refused(say("staff-answers-none"), goto=step("about-me"))
    shown = found[start]
    choices = [] if shown.state is Moderation.HIDDEN else [taking_back(shown)]
    if start + 1 < len(found):
        choices.append(Choice(say("choice-earlier"), step("staff-answers", worker.id, start + 1)))
    state = say("staff-answer-state", state=shown.state.value, name=visit.house.help.name)
    return Screen(
        (say("staff-answer-yours", purpose=shown.purpose.value), Quoted(shown.to_show), state), tuple(choices)
    )
