"""How what matters is told: in order or in tiers, whole, and each group apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain.disclosure.priorities import Line as PriorityLine
from bot.domain.disclosure.priorities import PrioritiesResult, Tier
from bot.domain.people import Role
from bot.domain.questions.kind import option_of
from bot.domain.rounds import Question
from bot.domain.words import Line, Words, say
from bot.usecases.results_told import Entries, Told, by_hand_lines, missing_lines


@dataclass(frozen=True)
class PrioritiesTold:
    """A list in order, or in tiers."""

    question: Question
    result: PrioritiesResult
    whole_key = "choice-whole-list"
    whole_head = say("result-list")

    def at_a_glance(self) -> Told:
        """Return how many took part, and what mattered most."""
        result = self.result
        lines: list[Line] = [self.question.title, say("priorities-took-part", people=result.took_part or 0)]
        if not result.quorum_met:
            lines.append(say("priorities-no-quorum"))
        after = [*by_hand_lines(result), *missing_lines(result.missing)]
        if result.order_mattered:
            after.insert(0, say("priorities-order-mattered"))
        if not result.ordered:
            return Told((*lines, say("priorities-no-order"), *after))
        return Told((*lines, say("priorities-top")), self._texts(result.lines), tuple(after))

    def _texts(self, lines: Sequence[PriorityLine]) -> tuple[Words, ...]:
        return tuple(option_of(self.question, line.option).text for line in lines if line.tier is Tier.TOP)

    def whole(self) -> Entries:
        """Return every option with what may be shown of it."""
        return [self._entry(line) for line in self.result.lines]

    def _entry(self, line: PriorityLine) -> list[Line]:
        text = option_of(self.question, line.option).text
        tier = line.tier.value if line.tier else "none"
        found: list[Line] = [
            say("priority-line", text=text, tier=tier, picked=-1 if line.picked is None else line.picked)
        ]
        if line.score is not None and line.low is not None and line.high is not None:
            key = "priority-share" if self.result.method == "approval" else "priority-score"
            found.append(say(key, tenths=_tenths(line.score), low=_tenths(line.low), high=_tenths(line.high)))
        if line.tied or line.close:
            found.append(say("priorities-tied" if line.tied else "priorities-close"))
        return found

    @property
    def people(self) -> Mapping[Role, int] | None:
        """How many of each audience took part, where that may be shown."""
        return self.result.people if self.result.audiences is not None else None

    def apart_head(self) -> tuple[Line, ...]:
        """Say what is listed."""
        return (say("audience-top"),)

    def apart(self, role: Role) -> Entries:
        """Return what mattered most to one audience."""
        listed = (self.result.audiences or {}).get(role, ())
        return [[option_of(self.question, line.option).text] for line in listed if line.tier is Tier.TOP]


def _tenths(share: float) -> int:
    return round(10 * share)
