"""Yes, not sure or no: the default for an agenda item, one item a screen."""

from __future__ import annotations

from collections.abc import Iterable

from bot.domain.people import Role
from bot.domain.questions.kind import WHOLE, Asking, Ballot, Count, NotOffered, Offer, Reviewed
from bot.domain.rounds import Question
from bot.domain.words import Line, say

YES, UNSURE, NO = "yes", "unsure", "no"
ANSWERS = (YES, UNSURE, NO)
OFFERS = tuple(Offer(answer, say(f"choice-{answer}")) for answer in ANSWERS)


class YesNo:
    """One question with three answers. What is given is the answer itself."""

    name = "yes_no"

    def following(self, question: Question, given: str | None, seed: bytes) -> str | None:
        """Ask once."""
        return None if given else WHOLE

    def ask(self, question: Question, given: str | None, position: str) -> Asking:
        """Show the item, what it means, and the answer so far."""
        if position != WHOLE:
            raise NotOffered(f"A yes or no question has no position {position!r}.")
        lines: list[Line] = [question.title]
        if question.detail:
            lines.append(question.detail)
        if given:
            lines.append(say("answer-now", choice=given))
        return Asking(tuple(lines), OFFERS)

    def answer(self, question: Question, given: str | None, position: str, value: str) -> str:
        """Take the last answer given."""
        if value not in ANSWERS or position != WHOLE:
            raise NotOffered(f"{value!r} is no answer to a yes or no question.")
        return value

    def review(self, question: Question, given: str | None) -> tuple[Reviewed, ...]:
        """Say the item and the answer to it."""
        return (Reviewed(WHOLE, say("review-yes-no", title=question.title, choice=given or "none")),)

    def count(self, question: Question, ballots: Iterable[Ballot], seed: int) -> Count:
        """Count each answer by audience."""
        picks: dict[Role, dict[str, int]] = {}
        for ballot in ballots:
            row = picks.setdefault(ballot.audience, dict.fromkeys(ANSWERS, 0))
            row[ballot.given] += ballot.times
        return Count({audience: sum(row.values()) for audience, row in picks.items()}, picks, method=self.name)
