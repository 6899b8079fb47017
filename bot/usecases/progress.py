"""The results of what has closed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from bot.domain.changes import Announce
from bot.domain.disclosure.voice_gap import voices_differ
from bot.domain.people import Role
from bot.domain.questions import kind_named
from bot.domain.releases import RoundRelease
from bot.domain.rounds import Round
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, Localised, Words, say
from bot.usecases import easy_read, worries
from bot.usecases.charts import chart
from bot.usecases.outcomes import Refused
from bot.usecases.paging import MOST_CHOICES, paged, that_fit, titles
from bot.usecases.promising.shown import of_result
from bot.usecases.receipts import receipts_of
from bot.usecases.results import how_told
from bot.usecases.results_told import HowTold
from bot.usecases.visit import Visit
from bot.usecases.who_said_what import named_lines


async def results(visit: Visit, start: int) -> Screen:
    """List the results there are."""
    rounds = visit.library.closed_rounds(visit.person)
    choices = [
        Choice(say("result-label", subject=each.subject.value, number=position), step("result", each.id, 0))
        for position, each in enumerate(rounds, 1)
    ]
    found = titles([_title(visit, each) for each in rounds], start)
    return Screen((say("results", count=len(rounds)), *found), paged(choices, start, "results"))


def _title(visit: Visit, round_: Round) -> Localised:
    """What a result is about: one question, or a meeting's votes."""
    if len(round_.questions) == 1:
        return round_.questions[0].title
    return visit.library.meetings[round_.meeting_id].title


async def result(visit: Visit, round_: Round, position: int) -> Screen:
    """Show the released result of one question of a closed round."""
    release = await visit.records.releases.of_round(round_.id)
    if release is None or position >= len(release.questions):
        raise Refused(say("result-not-yet", closes=round_.closes), goto=step("results", 0))
    gap = visit.person.may(Role.FACILITATOR) and voices_differ(release.questions[position].result)
    screen = result_screen(release, position, gap=gap)
    if round_.own_space:
        whose = say("space-from", role=round_.audiences[0].value) if round_.released else say("space-inside")
        screen = replace(screen, lines=(whose, *screen.lines))
    question = release.questions[position].question
    if kind_named(question.kind).asks_why:
        screen = replace(screen, choices=(*screen.choices, *await worries.choices(visit, round_, question)))
    if await of_result(visit, round_, question):
        came = Choice(say("choice-came"), step("came-result", round_.id, position, 0))
        screen = replace(screen, choices=(*screen.choices, came))
    pressured = Choice(say("choice-pressured"), step("pressured-in", round_.id))
    extras = (pressured,) if round_.audience_of(visit.person) is not None else ()
    if len(screen.choices) + len(extras) < MOST_CHOICES:
        extras = (easy_read.way_to(round_.id, position), *extras)
    if len(screen.choices) + len(extras) < MOST_CHOICES:
        extras = (*receipts_of(round_), *extras)
    drawn = chart(release, position, round_)
    return replace(screen, extras=extras, pictures=(drawn,) if drawn else ())


def result_screen(release: RoundRelease, position: int, news: bool = False, gap: bool = False) -> Screen:
    """Return the screen of one question's result: the numbers, then by audience where that may be shown.

    As `news` each result is a message of its own, so it does not lead to the next. A `gap` between what people who use
    services and staff want is said too.
    """
    released = release.questions[position]
    told = how_told(released)
    choices = []
    if told.people is not None and not released.names:
        choices.append(_apart(release.round_id, position))
    if position + 1 < len(release.questions) and not news:
        choices.append(Choice(say("choice-next-result"), step("result", release.round_id, position + 1)))
    whole = told.whole()
    if whole:
        choices.append(Choice(say(told.whole_key), step("result-list", release.round_id, position, 0)))
    if released.names:
        choices.append(Choice(say("choice-names"), step("result-names", release.round_id, position, 0)))
    if news:
        choices.append(easy_read.way_to(release.round_id, position))
    glance = told.at_a_glance()
    secret = [say("vote-named" if released.names else "vote-stayed-secret")] if release.named is not None else []
    after = [
        *glance.after,
        *secret,
        *([say("result-helped", people=release.helped)] if release.helped is not None else []),
        *([say("voice-gap")] if gap else []),
    ]
    lines = (*glance.before, *_as_fits(glance.listed, len(after)), *after)
    return Screen(lines, tuple(choices))


def gap_news(release: RoundRelease) -> tuple[Announce, ...]:
    """Return what facilitators are told, of each result by itself, where the two groups want different things."""
    return tuple(
        Announce(
            (Role.FACILITATOR,),
            Screen(
                (each.question.title, say("voice-gap"), say("voice-gap-help")), (_apart(release.round_id, position),)
            ),
        )
        for position, each in enumerate(release.questions)
        if voices_differ(each.result)
    )


def _apart(round_id: int, position: int) -> Choice:
    return Choice(say("choice-apart"), step("result-apart", round_id, position, 0))


def _as_fits(texts: Sequence[Words], besides: int) -> list[Line]:
    """As many texts as can be read at once, with the sentences besides; ties can make them many."""
    shown = that_fit([[text] for text in texts], 0, besides)
    more = [say("priorities-top-more", count=len(texts) - shown)] if shown < len(texts) else []
    return [*texts[:shown], *more]


async def result_list(visit: Visit, round_: Round, position: int, start: int) -> Screen:
    """Show the whole of a result, a few entries at a time."""
    told = await _told(visit, round_, position)
    entries = told.whole()
    if start >= len(entries):
        raise Refused(say("old-button"), goto=step("result", round_.id, position))
    end = that_fit(entries, start)
    more = (Choice(say("choice-more"), step("result-list", round_.id, position, end)),) if end < len(entries) else ()
    lines = (told.whole_head, *chain.from_iterable(entries[start:end]))
    return Screen(lines, more, extras=(easy_read.way_to(round_.id, position),))


async def result_names(visit: Visit, round_: Round, position: int, start: int) -> Screen:
    """Show who said what in an open vote, answer by answer, a few names at a time."""
    release = await visit.records.releases.of_round(round_.id)
    if release is None or position >= len(release.questions) or not release.questions[position].names:
        raise Refused(say("old-button"), goto=step("results", 0))
    released = release.questions[position]
    names = await visit.records.names.shown(each.name_id for each in released.names)
    entries = [[line] for line in named_lines(released, names)]
    gone = len(released.names) - len(names)
    entries += [[say("named-gone", people=gone)]] if gone else []
    if start >= len(entries):
        raise Refused(say("old-button"), goto=step("result", round_.id, position))
    end = that_fit(entries, start, besides=1)
    following = step("result-names", round_.id, position, end)
    choices = [Choice(say("choice-more"), following)] if end < len(entries) else []
    choices += [_apart(round_.id, position)] if how_told(released).people is not None else []
    if visit.person.may(Role.ORGANISER):
        choices.append(Choice(say("choice-names-out"), step("names-out", round_.id, position, 0)))
    head = say("named-head", kind=released.question.kind)
    lines = (head, *chain.from_iterable(entries[start:end]))
    return Screen(lines, tuple(choices), extras=(easy_read.way_to(round_.id, position), *receipts_of(round_)))


async def result_apart(visit: Visit, round_: Round, position: int, audience: int, start: int) -> Screen:
    """Show service users, carers and staff side by side, one audience a screen, a few lines at a time."""
    told = await _told(visit, round_, position)
    people = told.people
    if people is None or audience >= len(people):
        raise Refused(say("result-not-apart"), goto=step("result", round_.id, position))
    role = list(people)[audience]
    entries = told.apart(role)
    end = that_fit(entries, start)
    lines = (say("result-audience", role=role.value, people=people[role]), *told.apart_head())
    choices = []
    if end < len(entries):
        choices.append(Choice(say("choice-more"), step("result-apart", round_.id, position, audience, end)))
    if audience + 1 < len(people):
        choices.append(Choice(say("choice-next-audience"), step("result-apart", round_.id, position, audience + 1)))
    lines = (*lines, *chain.from_iterable(entries[start:end]))
    return Screen(lines, tuple(choices), extras=(easy_read.way_to(round_.id, position), *receipts_of(round_)))


async def _told(visit: Visit, round_: Round, position: int) -> HowTold:
    release = await visit.records.releases.of_round(round_.id)
    if release is None or position >= len(release.questions):
        raise Refused(say("old-button"), goto=step("results", 0))
    return how_told(release.questions[position])
