"""Ranked choice: which do you want most? Then the second, then the third, counted by instant run-off.

Instant run-off (Robert's Rules of Order, 12th edition, section 45, preferential voting): a ballot counts for the first
of its options that is still in. Where none has more than half of the ballots that count, the option with the fewest
drops out, and so on. It was taken rather than Schulze's method because it can be told in 2 sentences and followed step
by step by hand: people must be able to see why something won.

Options that share the last place are dropped each way in turn (parallel universes: Conitzer, Rognlie & Xia, Preference
Functions That Score Rankings, IJCAI 2009). If that comes to one winner, it won; if to several, it is a tie between
them. No lots are drawn, and the order of the options never matters.

What is given is a JSON object of place to option, or to nothing where somebody wanted no more. A place left empty is
passed over when counting.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from types import MappingProxyType

from bot.domain.people import Role
from bot.domain.questions.kind import (
    Asking,
    Ballot,
    Count,
    Decision,
    NotOffered,
    Offer,
    Outcome,
    Reviewed,
    Stage,
    option_of,
    outcome_of,
    shuffled,
)
from bot.domain.rounds import Question
from bot.domain.words import Line, say

PLACES: Mapping[str, str] = MappingProxyType({"1": "first", "2": "second", "3": "third"})
FIRST = "1"
NO_MORE = "-"
NOTHING = "none"
"""The cell of ballots that rank nothing."""
Ranking = tuple[str, ...]
Rankings = Mapping[Ranking, int]


def read(given: str | None) -> dict[str, str]:
    """Read what was given: the option in each place, `NO_MORE` in one that was left empty."""
    return dict(json.loads(given)) if given else {}


def ranking(given: str, options: Collection[str]) -> Ranking:
    """Return the options a ballot ranks, the most wanted first."""
    return tuple(option for _, option in sorted(read(given).items()) if option in options)


class Ranked:
    """The 3 options somebody wants most, in order."""

    name = "ranked"
    introduced = True
    asks_why = False
    ties = True

    def following(self, question: Question, given: str | None, seed: bytes) -> str | None:
        """Ask for the first place, then the second and the third, until somebody wants no more."""
        answers = read(given)
        if NO_MORE in answers.values() or len(answers) >= min(len(PLACES), len(question.options)):
            return None
        return next(place for place in PLACES if place not in answers)

    def ask(self, question: Question, given: str | None, position: str, seed: bytes = b"") -> Asking:
        """Show what is not in an earlier place, in this person's order."""
        if position not in PLACES:
            raise NotOffered(f"There is no place {position!r}.")
        answers = read(given)
        earlier = {option for place, option in answers.items() if place < position}
        left = [option for option in shuffled(question.options, seed) if option.id not in earlier]
        offers = [Offer(option.id, option.label, option.text) for option in left]
        offers.append(
            Offer(NO_MORE, say("choice-none-of-these" if position == FIRST else "choice-no-more"), always=True)
        )
        lines: list[Line] = [question.title, say("ranked-ask", place=PLACES[position])]
        now = answers.get(position)
        if now == NO_MORE:
            lines.append(say("answer-now", choice="nothing"))
        elif now:
            lines.append(say("answer-now-text", text=option_of(question, now).label))
        return Asking(tuple(lines), tuple(offers))

    def answer(self, question: Question, given: str | None, position: str, value: str) -> str:
        """Take the last answer for a place. An option that stood in a later place changes places with this one."""
        answers = read(given)
        if value not in {offer.value for offer in self.ask(question, given, position).offers}:
            raise NotOffered(f"{value!r} cannot be put in this place.")
        if value != NO_MORE:
            later = next((place for place, option in answers.items() if option == value and place != position), None)
            if later:
                answers[later] = answers.get(position, NO_MORE)
        answers[position] = value
        return json.dumps(answers, separators=(",", ":"), sort_keys=True)

    def review(self, question: Question, given: str | None) -> tuple[Reviewed, ...]:
        """Say what is in each place, or that the item was not voted on."""
        if not given:
            return (Reviewed(FIRST, say("review-yes-no", title=question.title, choice="none")),)
        texts = {option.id: option.text for option in question.options}
        return tuple(
            Reviewed(
                place,
                say("review-ranked-none", place=PLACES[place])
                if option == NO_MORE
                else say("review-ranked", place=PLACES[place], text=texts[option]),
            )
            for place, option in sorted(read(given).items())
        )

    def count(self, question: Question, ballots: Iterable[Ballot], seed: int) -> Count:
        """Count first choices by audience, and the steps of the instant run-off of all together."""
        options = [option.id for option in question.options]
        picks: dict[Role, dict[str, int]] = {}
        rankings: dict[Ranking, int] = {}
        known: dict[str, Ranking] = {}
        for ballot in ballots:
            row = picks.setdefault(ballot.audience, dict.fromkeys((*options, NOTHING), 0))
            ranked = known.get(ballot.given)
            if ranked is None:
                ranked = known[ballot.given] = ranking(ballot.given, options)
            row[ranked[0] if ranked else NOTHING] += ballot.times
            rankings[ranked] = rankings.get(ranked, 0) + ballot.times
        took_part = {audience: sum(row.values()) for audience, row in picks.items()}
        if not any(rankings):
            return Count(took_part, picks, method=self.name)
        chosen = winners(rankings, options)
        stages = tuple(_stages(rankings, options, chosen))
        return Count(took_part, picks, method=self.name, stages=stages, chosen=chosen)

    def decide(self, question: Question, count: Count, quorum: int) -> Decision:
        """Decide by the instant run-off; several possible winners are a tie."""
        cells = (*(option.id for option in question.options), NOTHING)
        if sum(count.took_part.values()) < quorum:
            return Decision(Outcome.NO_QUORUM, cells)
        return Decision(outcome_of(count.chosen), cells, count.chosen)


def winners(rankings: Rankings, options: Iterable[str]) -> tuple[str, ...]:
    """Return every option that wins in some way of dropping those that share the last place, as they were published."""

    @cache
    def of(still_in: frozenset[str]) -> frozenset[str]:
        """Return the winners among those that are still in."""
        totals = _totals(rankings, still_in)
        leader = max(totals, key=totals.__getitem__)
        if 2 * totals[leader] > sum(totals.values()) or len(still_in) == 1:
            return frozenset({leader})
        return frozenset().union(*(of(still_in - {option}) for option in _last(totals)))

    known = tuple(options)
    found = of(frozenset(known))
    return tuple(option for option in known if option in found)


def _totals(rankings: Rankings, still_in: Collection[str]) -> dict[str, int]:
    totals = dict.fromkeys(sorted(still_in), 0)
    for ranked, times in rankings.items():
        counts_for = next((option for option in ranked if option in totals), None)
        if counts_for is not None:
            totals[counts_for] += times
    return totals


def _last(totals: Mapping[str, int]) -> list[str]:
    return [option for option, number in totals.items() if number == min(totals.values())]


def _stages(rankings: Rankings, options: Iterable[str], chosen: Collection[str]) -> Iterable[Stage]:
    """Yield the steps of a count, as far as every way of dropping comes to the same.

    Options that share the last place drop together where even all their ballots could not lift one of them.
    """
    still_in = list(options)
    while True:
        counted = _totals(rankings, still_in)
        totals = {option: counted[option] for option in still_in}
        last = _last(totals)
        if 2 * max(totals.values()) > sum(totals.values()) or len(last) == len(totals):
            yield Stage(totals)
            return
        following = min(number for option, number in totals.items() if option not in last)
        together = sum(totals[option] for option in last) < following
        if len(last) > 1 and not together:
            ways = {winners(rankings, [option for option in still_in if option != each]) for each in last}
            if len(ways) > 1:
                yield Stage(totals)
                return
        dropped = last if together else last[-1:]
        yield Stage(totals, tuple(dropped), either=len(last) > len(dropped))
        still_in = [option for option in still_in if option not in dropped]
