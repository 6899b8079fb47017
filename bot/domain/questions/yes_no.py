"""Yes, not sure or no: the default for an agenda item, one item a screen."""

from __future__ import annotations

from collections.abc import Iterable

from bot.domain.people import Role
from bot.domain.questions.kind import (
    WHOLE,
    Asking,
    Ballot,
    Count,
    Decision,
    NotOffered,
    Offer,
    Outcome,
    Reviewed,
    totals_of,
)
from bot.domain.rounds import Question
from bot.domain.words import Line, say

YES, UNSURE, NO = "yes", "unsure", "no"
ANSWERS = (YES, UNSURE, NO)
OFFERS = tuple(Offer(answer, say(f"choice-{answer}")) for answer in ANSWERS)


class YesNo:
    """One question with three answers. What is given is the answer itself."""

    name = "yes_no"
    introduced = False
    asks_why = False
    ties = True
    answers = ANSWERS
    offers = OFFERS

    def following(self, question: Question, given: str | None, seed: bytes) -> str | None:
        """Ask once."""
        return None if given else WHOLE

    def ask(self, question: Question, given: str | None, position: str, seed: bytes = b"") -> Asking:
        """Show the item, what it means, and the answer so far."""
        if position != WHOLE:
            raise NotOffered(f"A question on one screen has no position {position!r}.")
        lines: list[Line] = [question.title]
        if question.detail:
            lines.append(question.detail)
        if given:
            lines.append(say("answer-now", choice=given))
        return Asking(tuple(lines), self.offers)

    def answer(self, question: Question, given: str | None, position: str, value: str) -> str:
        """Take the last answer given."""
        if value not in self.answers or position != WHOLE:
            raise NotOffered(f"{value!r} is no answer to this question.")
        return value

    def review(self, question: Question, given: str | None) -> tuple[Reviewed, ...]:
        """Say the item and the answer to it."""
        return (Reviewed(WHOLE, say("review-yes-no", title=question.title, choice=given or "none")),)

    def count(self, question: Question, ballots: Iterable[Ballot], seed: int) -> Count:
        """Count each answer by audience."""
        picks: dict[Role, dict[str, int]] = {}
        for ballot in ballots:
            row = picks.setdefault(ballot.audience, dict.fromkeys(self.answers, 0))
            row[ballot.given] += ballot.times
        return Count({audience: sum(row.values()) for audience, row in picks.items()}, picks, method=self.name)

    def decide(self, question: Question, count: Count, quorum: int) -> Decision:
        """Decide by more yes than no. `Not sure` counts for the quorum and for neither side; a tie stays a tie."""
        totals = totals_of(count, self.answers)
        if sum(totals.values()) < quorum:
            return Decision(Outcome.NO_QUORUM, self.answers)
        if totals[YES] == totals[NO]:
            return Decision(Outcome.TIE, self.answers)
        return Decision(Outcome.YES if totals[YES] > totals[NO] else Outcome.NO, self.answers)
