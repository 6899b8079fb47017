"""'You said, we did': what everybody can see of promises, those that answer one's own words first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import chain

from bot.domain.changes import LookedAtPromises
from bot.domain.contributions import Contribution
from bot.domain.disclosure.promises import disclose_not_fixed
from bot.domain.people import Role
from bot.domain.promises import Entry, Promise, State, today
from bot.domain.rounds import Question, Round
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, Numbered, Quoted, Text, say
from bot.usecases.outcomes import Refused, Viewed
from bot.usecases.paging import MOST_CHOICES, that_fit
from bot.usecases.preferences import IN_A_LIST
from bot.usecases.promising import at_hand
from bot.usecases.visit import Visit


async def progress(visit: Visit) -> Screen:
    """Show what there is to follow: promises, results, goals, and what became of one's own words."""
    return Screen(
        (say("progress"),),
        (
            Choice(say("choice-promises"), step("promises", 0)),
            Choice(say("choice-results"), step("results", 0)),
            Choice(say("choice-goals"), step("goals", 0)),
            Choice(say("choice-what-i-said"), step("mine", 0)),
            Choice(say("choice-preference-pace"), step("preference", "pace", IN_A_LIST)),
        ),
    )


async def promises(visit: Visit, start: int) -> Viewed:
    """List what was promised: what answers me, what I was asked about, the rest; the last changed first."""
    found = [each for each in await at_hand.promises(visit) if each.entries]
    found.sort(key=lambda each: each.entries[-1].at, reverse=True)
    found.sort(key=lambda each: _stake(visit, each))
    mine = sum(each.is_said_by(visit.person) for each in found)
    lines, choices = listed(visit, found, start, "promise", "promises")
    above = [say("promises", count=len(found)), *([say("promises-mine", mine=mine)] if mine else [])]
    screen = Screen((*above, *lines), choices)
    return Viewed(screen, (LookedAtPromises(visit.person.id),))


def _stake(visit: Visit, promise: Promise) -> int:
    if promise.is_said_by(visit.person):
        return 0
    return 1 if promise.concerns(visit.person, at_hand.comes_from(visit, promise)) else 2


def listed(
    visit: Visit, found: Sequence[Promise], start: int, opens: str, name: str, *about: str | int
) -> tuple[tuple[Line, ...], tuple[Choice, ...]]:
    """Return the lines and choices of a page of promises: each opens the step `opens`, More goes on with `name`."""
    entries = [line_of(each, at_hand.today_here(visit)) for each in found]
    end = that_fit([[entry] for entry in entries], start, besides=1, most=MOST_CHOICES - 1)
    lines = tuple(Numbered(number, entry) for number, entry in enumerate(entries[start:end], 1))
    choices = [
        Choice(say("choice-promise", number=number), step(opens, each.id))
        for number, each in enumerate(found[start:end], 1)
    ]
    if end < len(found):
        choices.append(Choice(say("choice-more"), step(name, *about, end)))
    return lines, tuple(choices)


def line_of(promise: Promise, day: date) -> Text:
    """Say in a line how a promise stands on a day."""
    late = promise.is_late(day)
    state = "late" if late else promise.state.value if promise.state else "draft"
    return say("promise-line", state=state, title=promise.title)


async def one(visit: Visit, promise: Promise) -> Viewed:
    """Show a promise: how it stands, who looks after it, until when, and why."""
    choices = []
    if len(promise.entries) > 1:
        choices.append(Choice(say("choice-history"), step("promise-history", promise.id, 0)))
    concerned = promise.concerns(visit.person, at_hand.comes_from(visit, promise))
    if promise.asked_about is not None and concerned:
        choices.append(Choice(say("choice-fixed"), step("promise-fixed", promise.id)))
    if promise.links or promise.round_id is not None:
        choices.append(Choice(say("choice-comes-from"), step("promise-comes", promise.id, 0)))
    if visit.person.may(Role.ORGANISER):
        choices.append(Choice(say("choice-promise-work"), step("promise-work", promise.id)))
    lines = [*standing(visit, promise), *await _not_fixed(visit, promise)]
    return Viewed(Screen(tuple(lines), tuple(choices)), (LookedAtPromises(visit.person.id),))


def standing(visit: Visit, promise: Promise) -> list[Line]:
    """Return the lines that say how a promise stands."""
    state = promise.state.value if promise.state else "draft"
    lines: list[Line] = [promise.title]
    if promise.owner:
        lines.append(say("promise-now", state=state, owner=promise.owner))
    if promise.due and promise.state is not State.DONE:
        lines.append(say("promise-due-on", due=promise.due))
        if promise.is_late(at_hand.today_here(visit)):
            lines.append(say("promise-late"))
    last = promise.entries[-1] if promise.entries else None
    if last and last.note:
        lines.append(last.note)
    return lines


async def _not_fixed(visit: Visit, promise: Promise) -> list[Line]:
    number = promise.asked_about
    if number is None:
        return []
    shown = disclose_not_fixed(await visit.records.promises.not_fixed(promise.id, number))
    return [] if shown is None else [say("promise-not-fixed", people=shown)]


async def history(visit: Visit, promise: Promise, start: int) -> Screen:
    """Show how a promise went, the newest first, as much as can be read at once."""
    entries: list[list[Line]] = []
    before: Entry | None = None
    for entry in promise.entries:
        entries.insert(0, [_happened(visit, entry, before), *([entry.note] if entry.note else [])])
        before = entry
    end = that_fit(entries, start, besides=1)
    more = (Choice(say("choice-more"), step("promise-history", promise.id, end)),) if end < len(entries) else ()
    return Screen((promise.title, *chain.from_iterable(entries[start:end])), more)


def _happened(visit: Visit, entry: Entry, before: Entry | None) -> Text:
    day = today(entry.at, visit.house.zone)
    if entry.reopened:
        return say("promise-reopened", day=day)
    if before and entry.note is None and before.state is entry.state:
        if entry.owner != before.owner:
            return say("promise-then-owner", day=day, owner=entry.owner)
        if entry.due != before.due and entry.due:
            return say("promise-then-due", day=day, due=entry.due)
    return say("promise-then", day=day, state=entry.state.value)


async def comes(visit: Visit, promise: Promise, start: int) -> Screen:
    """Show what a promise answers: the list or vote, and of people's words one's own only."""
    parts: list[list[Line]] = []
    results = []
    round_ = at_hand.comes_from(visit, promise)
    for position, question in enumerate(round_.questions if round_ and round_.is_seen_by(visit.person) else ()):
        if is_about(promise, question):
            chosen = [option.text for option in question.options if option.id == promise.option]
            parts.append([say("comes-from-round"), question.title, *chosen])
            results.append(Choice(say("choice-see-result"), step("result", promise.round_id or 0, position)))
    own = [each.contribution_id for each in promise.links if each.person_id == visit.person.id]
    for number in own:
        said = await visit.contribution(number)
        parts += [[say("comes-from-own"), Quoted(said.text)]] if said else []
    if len(own) < len(promise.links):
        parts.append([say("comes-from-others", mine="yes" if own else "no")])
    if start >= len(parts):
        raise Refused(goto=step("promise", promise.id))
    end = that_fit(parts, start)
    more = (Choice(say("choice-more"), step("promise-comes", promise.id, end)),) if end < len(parts) else ()
    return Screen(tuple(chain.from_iterable(parts[start:end])), (*results[:1], *more))


def is_about(promise: Promise, question: Question) -> bool:
    """Whether a promise that comes from a round comes from this question of it, or from one of its options."""
    return promise.option in {str(question.id), *(option.id for option in question.options)}


async def of_result(visit: Visit, round_: Round, question: Question) -> list[Promise]:
    """Return the published promises that came of what a round asked, the newest first."""
    found = await at_hand.promises(visit)
    return [each for each in found if each.entries and each.round_id == round_.id and is_about(each, question)]


async def came_result(visit: Visit, round_: Round, position: int, start: int) -> Viewed:
    """Show what came of one result: the promises made from it."""
    goto = step("result", round_.id, position)
    if position >= len(round_.questions):
        raise Refused(goto=step("results", 0))
    found = await of_result(visit, round_, round_.questions[position])
    if start >= len(found):
        raise Refused(goto=goto)
    lines, choices = listed(visit, found, start, "promise", "came-result", round_.id, position)
    result = Choice(say("choice-see-result"), goto)
    screen = Screen((round_.questions[position].title, say("came-result"), *lines), choices, extras=(result,))
    return Viewed(screen, (LookedAtPromises(visit.person.id),))


async def came(visit: Visit, contribution: Contribution, start: int) -> Viewed:
    """Show what came of something I said: the promises that answer it, or that it was heard."""
    found = [each for each in await at_hand.promises(visit) if each.entries and each.answers(contribution.id)]
    if not found:
        return Viewed(Screen((say("came-heard", name=visit.house.help.name),)))
    lines, choices = listed(visit, found, start, "promise", "came", contribution.id)
    screen = Screen((say("came", count=len(found)), *lines), choices)
    return Viewed(screen, (LookedAtPromises(visit.person.id),))
