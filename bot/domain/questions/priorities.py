"""What matters most: up to 7 options are picked, more are compared two at a time.

People's own words join the options while the round is open, so a list can outgrow picking. What was picked
before then still counts: picking one option and passing another says which of the two matters more. What is
given is a JSON object with what approval and pairwise comparison each keep.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from bot.domain.questions import approval, pairwise
from bot.domain.questions.kind import Asking, Ballot, Count, Kind, Reviewed
from bot.domain.rounds import Question

MOST_TO_PICK_FROM = 7


class Priorities:
    """Pick all that matter, or compare two at a time, by how many options there are."""

    name = "priorities"
    introduced = False
    asks_why = False

    def following(self, question: Question, given: str | None, seed: bytes) -> str | None:
        """Ask what the kind that fits the number of options asks next."""
        kind = self._kind(question)
        return kind.following(question, _read(given).get(kind.name), seed)

    def ask(self, question: Question, given: str | None, position: str, seed: bytes = b"") -> Asking:
        """Show an option to pick, or a pair to compare."""
        kind = self._kind(question, position)
        return kind.ask(question, _read(given).get(kind.name), position, seed)

    def answer(self, question: Question, given: str | None, position: str, value: str) -> str:
        """Take the last answer for this option or pair."""
        kind = self._kind(question, position)
        parts = _read(given)
        parts[kind.name] = kind.answer(question, parts.get(kind.name), position, value)
        return json.dumps(parts, separators=(",", ":"), sort_keys=True)

    def review(self, question: Question, given: str | None) -> tuple[Reviewed, ...]:
        """Say what was picked, then what was compared."""
        parts = _read(given)
        return tuple(
            reviewed for kind in (APPROVAL, PAIRWISE) for reviewed in kind.review(question, parts.get(kind.name))
        )

    def count(self, question: Question, ballots: Iterable[Ballot], seed: int) -> Count:
        """Count shares where all was picking, otherwise chances of beating a random other."""
        ballots = list(ballots)
        compared = any("pairwise" in _read(ballot.given) for ballot in ballots)
        if not compared and len(question.options) <= MOST_TO_PICK_FROM:
            return APPROVAL.count(question, _parts(ballots, "approval"), seed)
        return PAIRWISE.count(question, _as_comparisons(ballots), seed)

    @staticmethod
    def _kind(question: Question, position: str | None = None) -> Kind:
        if position is not None:
            return Priorities._kind_at(position)
        return APPROVAL if len(question.options) <= MOST_TO_PICK_FROM else PAIRWISE

    @staticmethod
    def _kind_at(position: str) -> Kind:
        return PAIRWISE if "." in position else APPROVAL


def asked_as(kind: str, position: str) -> str:
    """Return the kind that a question is asked as at a position: what matters most is picked, or compared."""
    return Priorities._kind_at(position).name if kind == Priorities.name else kind


APPROVAL = approval.Approval()
PAIRWISE = pairwise.Pairwise()


def _read(given: str | None) -> dict[str, str]:
    return dict(json.loads(given)) if given else {}


def _parts(ballots: Iterable[Ballot], kind: str) -> Iterator[Ballot]:
    for ballot in ballots:
        part = _read(ballot.given).get(kind)
        if part:
            yield Ballot(ballot.audience, part, ballot.times)


def _as_comparisons(ballots: Iterable[Ballot]) -> Iterator[Ballot]:
    for ballot in ballots:
        parts = _read(ballot.given)
        comparisons = pairwise.read(parts.get("pairwise"))
        compared = {frozenset(comparison[:2]) for comparison in comparisons}
        picks = approval.read(parts.get("approval"))
        for ahead, answer in picks:
            for behind, other in picks:
                if (
                    answer == approval.PICKED
                    and other == approval.PASSED
                    and frozenset((ahead, behind)) not in compared
                ):
                    comparisons.append(_as_shown(ahead, behind, picks))
        if parts:
            yield Ballot(ballot.audience, pairwise.write(comparisons), ballot.times)


def _as_shown(ahead: str, behind: str, picks: approval.Picks) -> pairwise.Comparison:
    shown = [option for option, _ in picks]
    if shown.index(ahead) < shown.index(behind):
        return ahead, behind, pairwise.FIRST
    return behind, ahead, pairwise.SECOND
