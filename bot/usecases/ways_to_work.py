"""Where somebody can go from every page on a computer, what waits there and since when, and where they are."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, tzinfo

from bot.domain.contributions import LISTED_APART, Purpose
from bot.domain.people import Person, Role
from bot.domain.places import Place
from bot.domain.screens import Choice, Step
from bot.domain.words import Text, say
from bot.domain.workplaces import Heap
from bot.usecases.computer import navigation
from bot.usecases.ports import AtHand


@dataclass(frozen=True, slots=True)
class Way:
    """A place to go, what is said to wait there, how much that somebody should see soon, and whether they are there."""

    choice: Choice
    waits: tuple[Text, ...] = ()
    here: bool = False
    number: int = 0


def ways(person: Person, place: Place, found: AtHand, now: datetime, zone: tzinfo) -> tuple[Way, ...]:
    """Return where somebody can go, as far as their duties go, with what waits there."""
    known = navigation(person)
    here = _section(place, {each.step for each in known})
    return tuple(
        Way(each, _waits(each.step, found, now, zone), each.step == here, _number(each.step, found, now))
        for each in known
    )


def _section(place: Place, known: Collection[Step]) -> Step | None:
    """Return the place to go that somebody went by last."""
    return next((each for each in (place.where, *reversed(place.trail)) if each in known), None)


def _waits(wanted: Step, found: AtHand, now: datetime, zone: tzinfo) -> tuple[Text, ...]:
    if wanted.name == "check":
        return _oldest(found.to_check, now, zone)
    if wanted.name == "desk":
        return _oldest(_letters(found, Role(wanted.arguments[0]), now), now, zone)
    if wanted.name == "promise-desk":
        return _counted("work-late", late=found.late)
    if wanted.name == "organise-rounds":
        return _rounds(found, now, zone)
    if wanted.name == "publish":
        return _counted("work-drafts", drafts=found.drafts)
    if wanted.name == "organise-people":
        rings, spoken = _of(found, Purpose.RING), found.to_write_down.count
        return (*_counted("organise-rings", rings=rings), *_counted("organise-voices", voices=spoken))
    return ()


def _number(wanted: Step, found: AtHand, now: datetime) -> int:
    if wanted.name == "desk":
        return _letters(found, Role(wanted.arguments[0]), now).count
    numbers = {
        "check": found.to_check.count,
        "promise-desk": found.late,
        "organise-rounds": _of(found, Purpose.PROPOSAL),
        "organise-people": _of(found, Purpose.RING) + found.to_write_down.count,
    }
    return numbers.get(wanted.name, 0)


def _counted(key: str, **number: int) -> tuple[Text, ...]:
    return (say(key, **number),) if all(number.values()) else ()


def _oldest(heap: Heap, now: datetime, zone: tzinfo) -> tuple[Text, ...]:
    if heap.since is None:
        return ()
    days = (now.astimezone(zone).date() - heap.since.astimezone(zone).date()).days
    return (say("work-waits", waiting=heap.count), say("work-oldest", days=max(days, 0)))


def _rounds(found: AtHand, now: datetime, zone: tzinfo) -> tuple[Text, ...]:
    """How many votes and lists are open, the next to close, and the proposals that wait."""
    lines = list(_counted("organise-proposals", proposals=_of(found, Purpose.PROPOSAL)))
    closes = [each.closes for each in found.library.rounds.values() if each.is_open(now) and not each.own_space]
    if closes:
        lines.append(say("work-open", rounds=len(closes)))
        lines.append(say("work-closes", day=min(closes).astimezone(zone).date()))
    return tuple(lines)


def _letters(found: AtHand, role: Role, now: datetime) -> Heap:
    letters = (each for each in found.letters if each.is_for(role, now) and each.purpose not in LISTED_APART)
    return _heap(each.waits_since for each in letters)


def _heap(since: Iterable[datetime | None]) -> Heap:
    known = [each for each in since if each]
    return Heap(len(known), min(known, default=None))


def _of(found: AtHand, purpose: Purpose) -> int:
    return sum(each.purpose is purpose for each in found.letters)
