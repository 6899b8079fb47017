"""Which results are drawn, and what is on such a picture: what the release holds, and nothing that it hides.

A list that is compared 2 at a time is told, not drawn: how often something is put before another holds within a range,
and bars would hide that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from bot.domain.disclosure.priorities import PrioritiesResult
from bot.domain.disclosure.votes import VoteResult
from bot.domain.pictures import Chart
from bot.domain.questions import consent, yes_no
from bot.domain.questions.approval import Approval
from bot.domain.questions.kind import Stage
from bot.domain.releases import QuestionRelease, RoundRelease
from bot.domain.rounds import Question, Round
from bot.domain.words import Line, Localised, Quoted, Words, say
from bot.usecases.results import VOTES_TOLD

ANSWERS = {"yes_no": yes_no.OFFERS, "consent": consent.OFFERS}
MOST_SIGNS = 200
"""Signs of all that bars are called: a caption that says them stays within 60 words."""
SIGNS_OF_A_NUMBER, SIGNS_OF_A_FEW = 5, 25
FEWEST_BARS = 2


@dataclass(frozen=True, slots=True)
class Bar:
    """One answer or option, and how many people it has: None for a few, or nobody. A `heading` begins a new part."""

    label: Line
    people: int | None
    heading: Line | None = None


@dataclass(frozen=True, slots=True)
class Drawing:
    """What is on a picture of a result, in order, and how many options more there are."""

    bars: Sequence[Bar] = ()
    more: int = 0


def drawing(released: QuestionRelease) -> Drawing:
    """Return the bars of one question's result: none where its numbers may not be shown, or are not drawn."""
    result, question = released.result, released.question
    if isinstance(result, PrioritiesResult):
        return _of_list(question, result)
    if not result.totals:
        return Drawing()
    if question.kind in ANSWERS:
        labels = {offer.value: offer.label for offer in ANSWERS[question.kind]}
        return Drawing([Bar(labels[cell], people) for cell, people in result.totals.items()])
    if result.stages:
        return _of_steps(question, result.stages)
    ordered = sorted(result.totals.items(), key=lambda cell: -cell[1])
    return _that_fit([(_labels(question)[option], people) for option, people in ordered])


def _labels(question: Question) -> dict[str, Words]:
    return {option.id: option.label for option in question.options}


def _of_list(question: Question, result: PrioritiesResult) -> Drawing:
    """Draw how many picked each, in the order that is told."""
    if result.method != Approval.name or all(line.picked is None for line in result.lines):
        return Drawing()
    return _that_fit([(_labels(question)[line.option], line.picked) for line in result.lines])


def _that_fit(found: Sequence[tuple[Words, int | None]]) -> Drawing:
    beside = (SIGNS_OF_A_FEW if people is None else SIGNS_OF_A_NUMBER for _, people in found)
    reach = accumulate(label.longest + signs for (label, _), signs in zip(found, beside, strict=True))
    fit = sum(signs <= MOST_SIGNS for signs in reach)
    if fit < min(FEWEST_BARS, len(found)):
        return Drawing()
    return Drawing([Bar(label, people) for label, people in found[:fit]], len(found) - fit)


def _of_steps(question: Question, stages: Sequence[Stage]) -> Drawing:
    """Draw the first step of a count and the last: what people want most, and what it came to."""
    labels = _labels(question)
    found: list[Bar] = []
    for number in sorted({1, len(stages)}):
        heading = say("count-step", number=number) if len(stages) > 1 else None
        for option, people in stages[number - 1].totals.items():
            found.append(Bar(labels[option], people, heading))
            heading = None
    return Drawing(found)


def chart(release: RoundRelease, position: int, round_: Round) -> Chart | None:
    """Return the picture of one question's result, or None where there is none.

    What a space has settled is not drawn until it is released: a picture on the page is anybody's who has its address.
    """
    released = release.questions[position]
    found = drawing(released)
    if not found.bars or (round_.own_space and not round_.released):
        return None
    return Chart(release.round_id, position, (released.question.title, *_caption(released, found)))


def _caption(released: QuestionRelease, found: Drawing) -> list[Line]:
    """Say all that is drawn."""
    result, question = released.result, released.question
    if isinstance(result, VoteResult) and question.kind in ANSWERS:
        told = VOTES_TOLD[question.kind](question, result)
        return [say(told.totals_key, people=result.ballots, **dict(result.totals or {}))]
    if isinstance(result, VoteResult):
        head = () if result.stages else VOTES_TOLD[question.kind](question, result).apart_head()
        lines: list[Line] = [say("vote-people", people=result.ballots), *head]
    else:
        lines = [say("priorities-took-part", people=result.took_part or 0)]
    for bar in found.bars:
        lines += [bar.heading] if bar.heading else []
        if isinstance(bar.label, Localised | Quoted):
            lines.append(say("chart-line", text=bar.label, people=-1 if bar.people is None else bar.people))
    return [*lines, *([say("priorities-top-more", count=found.more)] if found.more else [])]
