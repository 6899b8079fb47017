"""Consent: does anybody object? Fine with me, I have a worry, I object, and each worry is heard and answered.

Consent is not a majority: one objection is enough, as it says that going ahead would do harm that should be looked at
first (Buck & Villines, We the People: Consenting to a Deeper Democracy, 2007). A worry does not stop anything.
"""

from __future__ import annotations

from bot.domain.questions.kind import Count, Decision, Offer, Outcome, totals_of
from bot.domain.questions.yes_no import YesNo
from bot.domain.rounds import Question
from bot.domain.words import say

FINE, WORRY, OBJECT = "fine", "worry", "object"
ANSWERS = (FINE, WORRY, OBJECT)
OFFERS = tuple(Offer(answer, say(f"choice-{answer}")) for answer in ANSWERS)


class Consent(YesNo):
    """One question with three answers, of which one is enough to stop. Asked and counted as yes or no is."""

    name = "consent"
    asks_why = True
    ties = False
    answers = ANSWERS
    offers = OFFERS

    def decide(self, question: Question, count: Count, quorum: int) -> Decision:
        """Decide by whether anybody objects. There can be no tie."""
        totals = totals_of(count, self.answers)
        if sum(totals.values()) < quorum or not any(totals.values()):
            return Decision(Outcome.NO_QUORUM, self.answers)
        return Decision(Outcome.OBJECTED if totals[OBJECT] else Outcome.AGREED, self.answers)
