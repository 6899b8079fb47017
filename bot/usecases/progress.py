"""Progress: the results of what has closed, and what became of what I said."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from bot.domain.disclosure.priorities import Line as PriorityLine
from bot.domain.disclosure.priorities import PrioritiesResult, Tier
from bot.domain.disclosure.votes import VoteResult
from bot.domain.questions.kind import option_of
from bot.domain.questions.yes_no import ANSWERS
from bot.domain.releases import QuestionRelease, RoundRelease
from bot.domain.rounds import Question, Round, Subject
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, Localised, say
from bot.usecases.paging import paged, that_fit, titles
from bot.usecases.visit import Refused, Visit


async def progress(visit: Visit, start: int) -> Screen:
    """List the results there are, and the way to what this person said."""
    rounds = visit.library.closed_rounds(visit.person)
    choices = [
        Choice(say("result-label", subject=each.subject.value, number=position), step("result", each.id, 0))
        for position, each in enumerate(rounds, 1)
    ]
    mine = Choice(say("choice-what-i-said"), step("mine", 0))
    found = titles([_title(visit, each) for each in rounds], start)
    return Screen((say("progress", count=len(rounds)), *found), paged(choices, start, "progress"), extras=(mine,))


def _title(visit: Visit, round_: Round) -> Localised:
    """What a result is about: one question, or a meeting's votes."""
    if len(round_.questions) == 1:
        return round_.questions[0].title
    return visit.library.meetings[round_.meeting_id].title


async def result(visit: Visit, round_: Round, position: int) -> Screen:
    """Show the released result of one question of a closed round."""
    release = await visit.records.releases.of_round(round_.id)
    if release is None or position >= len(release.questions):
        raise Refused(say("result-not-yet", closes=round_.closes), goto=step("progress", 0))
    return result_screen(release, position)


def result_screen(release: RoundRelease, position: int, news: bool = False) -> Screen:
    """Return the screen of one question's result: the numbers, then by audience where that may be shown.

    As `news` each result is a message of its own, so it does not lead to the next.
    """
    released = release.questions[position]
    choices = []
    if position + 1 < len(release.questions) and not news:
        choices.append(Choice(say("choice-next-result"), step("result", release.round_id, position + 1)))
    if isinstance(released.result, VoteResult):
        lines = _vote_lines(released.question, released.result)
        apart = released.result.people is not None
    else:
        lines = _priorities_lines(released, released.result)
        apart = released.result.audiences is not None
        choices.append(Choice(say("choice-whole-list"), step("result-list", release.round_id, position, 0)))
    if apart:
        choices.insert(0, Choice(say("choice-apart"), step("result-apart", release.round_id, position, 0)))
    return Screen(tuple(lines), tuple(choices))


def _vote_lines(question: Question, result: VoteResult) -> list[Line]:
    lines: list[Line] = [question.title, say("vote-outcome", outcome=result.outcome.value)]
    if result.totals:
        lines.append(say("vote-totals", people=result.ballots, **dict(result.totals)))
    else:
        lines.append(say("vote-too-few", people=result.ballots))
    return lines + [say("result-missing", role=role.value) for role in result.missing]


def _priorities_lines(released: QuestionRelease, result: PrioritiesResult) -> list[Line]:
    lines: list[Line] = [released.question.title, say("priorities-took-part", people=result.took_part or 0)]
    if not result.quorum_met:
        lines.append(say("priorities-no-quorum"))
    after: list[Line] = [say("result-missing", role=role.value) for role in result.missing]
    if result.order_mattered:
        after.insert(0, say("priorities-order-mattered"))
    if not result.ordered:
        lines.append(say("priorities-no-order"))
    else:
        top = [line.option for line in result.lines if line.tier is Tier.TOP]
        lines += [say("priorities-top"), *_top(released.question, top, besides=len(after))]
    return lines + after


def _top(question: Question, options: Iterable[str], besides: int = 0) -> list[Line]:
    """What mattered most, as much of it as can be read at once with the sentences besides; ties can make it long."""
    texts = [option_of(question, option).text for option in options]
    shown = that_fit([[text] for text in texts], 0, besides)
    more = [say("priorities-top-more", count=len(texts) - shown)] if shown < len(texts) else []
    return [*texts[:shown], *more]


async def result_list(visit: Visit, round_: Round, position: int, start: int) -> Screen:
    """Show every option of a priorities result, a few at a time."""
    released, result = await _priorities(visit, round_, position)
    entries = [_priority_lines(released.question, line, result.method) for line in result.lines]
    end = that_fit(entries, start)
    more = (Choice(say("choice-more"), step("result-list", round_.id, position, end)),) if end < len(entries) else ()
    return Screen((say("result-list"), *chain.from_iterable(entries[start:end])), more)


def _priority_lines(question: Question, line: PriorityLine, method: str) -> list[Line]:
    found: list[Line] = [
        say(
            "priority-line",
            text=option_of(question, line.option).text,
            tier=line.tier.value if line.tier else "none",
            picked=-1 if line.picked is None else line.picked,
        )
    ]
    if line.score is not None and line.low is not None and line.high is not None:
        key = "priority-share" if method == "approval" else "priority-score"
        found.append(say(key, tenths=_tenths(line.score), low=_tenths(line.low), high=_tenths(line.high)))
    if line.tied or line.close:
        found.append(say("priorities-tied" if line.tied else "priorities-close"))
    return found


def _tenths(share: float) -> int:
    return round(10 * share)


async def result_apart(visit: Visit, round_: Round, position: int, start: int) -> Screen:
    """Show service users, carers and staff side by side, one audience a screen."""
    release = await visit.records.releases.of_round(round_.id)
    if release is None or position >= len(release.questions):
        raise Refused(say("old-button"), goto=step("progress", 0))
    released = release.questions[position]
    people = released.result.people
    if people is None or start >= len(people):
        raise Refused(say("result-not-apart"), goto=step("result", round_.id, position))
    role = list(people)[start]
    lines: list[Line] = [say("result-audience", role=role.value, people=people[role])]
    if isinstance(released.result, VoteResult):
        for answer in ANSWERS:
            if released.result.exact:
                lines.append(say("audience-exact", choice=answer, people=released.result.exact[role][answer]))
            elif released.result.bands:
                lines.append(say("audience-band", choice=answer, band=released.result.bands[role][answer].value))
    else:
        listed = (released.result.audiences or {}).get(role, ())
        top = [line.option for line in listed if line.tier is Tier.TOP]
        lines += [say("audience-top"), *_top(released.question, top)]
    choices = []
    if start + 1 < len(people):
        choices.append(Choice(say("choice-next-audience"), step("result-apart", round_.id, position, start + 1)))
    return Screen(tuple(lines), tuple(choices))


async def _priorities(visit: Visit, round_: Round, position: int) -> tuple[QuestionRelease, PrioritiesResult]:
    release = await visit.records.releases.of_round(round_.id)
    if release is None or position >= len(release.questions) or round_.subject is not Subject.PRIORITIES:
        raise Refused(say("old-button"), goto=step("progress", 0))
    released = release.questions[position]
    if not isinstance(released.result, PrioritiesResult):
        raise Refused(say("old-button"), goto=step("progress", 0))
    return released, released.result
