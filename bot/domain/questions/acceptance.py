"""Pick all that you could live with: approval voting on an agenda item (Brams & Fishburn, 1983).

Asked as what matters is, one option a screen. What is given is kept in the order of publication, not in the order
somebody met the options: that order is their own, and a secret ballot must hold nothing that is one person's own.
So an effect of that order cannot be seen afterwards; that everybody meets another order evens it out.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from bot.domain.questions.approval import PASSED, PICKED, Approval, read, write
from bot.domain.questions.kind import Asking, Count, Decision, Offer, Outcome, Reviewed, best, outcome_of, totals_of
from bot.domain.rounds import Question
from bot.domain.words import say


class Acceptance(Approval):
    """Pick all that one could live with."""

    name = "acceptance"
    introduced = True
    ties = True
    asks = "acceptance-ask"
    offers = (Offer(PICKED, say("choice-accept")), Offer(PASSED, say("choice-refuse")))
    answers_now: Mapping[str, str] = MappingProxyType({PICKED: "accepted", PASSED: "refused"})

    def ask(self, question: Question, given: str | None, position: str, seed: bytes = b"") -> Asking:
        """Show what it is about, and one option."""
        shown = super().ask(question, given, position, seed)
        return Asking((question.title, *shown.lines), shown.offers)

    def answer(self, question: Question, given: str | None, position: str, value: str) -> str:
        """Take the last answer for this option, in the order of publication."""
        answers = dict(read(super().answer(question, given, position, value)))
        return write([(option.id, answers[option.id]) for option in question.options if option.id in answers])

    def review(self, question: Question, given: str | None) -> tuple[Reviewed, ...]:
        """Say of each option what was answered, or that the item was not voted on."""
        texts = {option.id: option.text for option in question.options}
        if not given:
            return (Reviewed(question.options[0].id, say("review-yes-no", title=question.title, choice="none")),)
        return tuple(
            Reviewed(option, say("review-acceptance", text=texts[option], accepted="yes" if answer == PICKED else "no"))
            for option, answer in read(given)
        )

    def decide(self, question: Question, count: Count, quorum: int) -> Decision:
        """Decide by which option most people could live with; equal numbers stay a tie."""
        cells = tuple(option.id for option in question.options)
        if sum(count.took_part.values()) < quorum:
            return Decision(Outcome.NO_QUORUM, cells, overlap=True)
        chosen = best(totals_of(count, cells))
        return Decision(outcome_of(chosen), cells, chosen, overlap=True)
