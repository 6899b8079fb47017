"""How each kind of result is told, in the sentences of the catalogue: at a glance, whole, and each group apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.disclosure.priorities import PrioritiesResult
from bot.domain.disclosure.votes import FEWEST_FOR_TOTALS, VoteResult
from bot.domain.people import Role
from bot.domain.questions.kind import Outcome, Stage, option_of
from bot.domain.releases import QuestionRelease
from bot.domain.rounds import Question
from bot.domain.words import Line, Text, Words, say
from bot.usecases.results_of_priorities import PrioritiesTold
from bot.usecases.results_told import Entries, HowTold, Told, by_hand_lines, missing_lines


def too_few(result: VoteResult) -> Text:
    """Say why no numbers are shown: too few voted, or too few beside those who were counted by hand."""
    if result.ballots < FEWEST_FOR_TOTALS:
        return say("vote-too-few", people=result.ballots)
    return say("vote-too-few-left")


@dataclass(frozen=True)
class VoteTold:
    """A vote with fixed answers: yes or no, consent."""

    question: Question
    result: VoteResult
    totals_key = "vote-totals"
    whole_key = "choice-whole-list"
    whole_head = say("result-list")

    def at_a_glance(self) -> Told:
        """Return the outcome, the totals and whom we did not hear from."""
        result = self.result
        lines: list[Line] = [self.question.title, say("vote-outcome", outcome=result.outcome.value)]
        if result.outcome is Outcome.TIE:
            lines.append(say("vote-tie", tie=result.tie.value))
        if result.totals:
            lines.append(say(self.totals_key, people=result.ballots, **dict(result.totals)))
        else:
            lines.append(too_few(result))
        return Told((*lines, *by_hand_lines(result), *missing_lines(result.missing)))

    def whole(self) -> Entries:
        """Nothing more."""
        return ()

    @property
    def people(self) -> Mapping[Role, int] | None:
        """How many of each audience voted, where that may be shown."""
        return self.result.people

    def apart_head(self) -> tuple[Line, ...]:
        """Nothing but the audience."""
        return ()

    def apart(self, role: Role) -> Entries:
        """Return each cell of one audience, exactly or as a band."""
        if self.result.exact:
            return [[self._exact(cell, people)] for cell, people in self.result.exact[role].items()]
        bands = self.result.bands[role] if self.result.bands else {}
        return [[self._band(cell, band.value)] for cell, band in bands.items()]

    def _exact(self, cell: str, people: int) -> Text:
        label = self._label(cell)
        if label is None:
            return say("audience-exact", choice=cell, people=people)
        return say("audience-option-exact", text=label, people=people)

    def _band(self, cell: str, band: str) -> Text:
        label = self._label(cell)
        if label is None:
            return say("audience-band", choice=cell, band=band)
        return say("audience-option-band", text=label, band=band)

    def _label(self, cell: str) -> Words | None:
        return next((option.label for option in self.question.options if option.id == cell), None)


class ConsentTold(VoteTold):
    """Whether anybody objected."""

    totals_key = "consent-totals"


class ChoiceTold(VoteTold):
    """A vote among options."""

    def at_a_glance(self) -> Told:
        """Return what was chosen, or what it is a tie between."""
        result = self.result
        chosen = [option_of(self.question, option) for option in result.chosen]
        lines: list[Line] = [self.question.title, say("vote-outcome", outcome=result.outcome.value)]
        lines += [each.text for each in chosen] if len(chosen) == 1 else [each.label for each in chosen]
        if result.outcome is Outcome.TIE:
            lines.append(say("vote-tie", tie=result.tie.value))
        lines.append(say("vote-people", people=result.ballots) if result.totals else too_few(result))
        return Told((*lines, *by_hand_lines(result), *missing_lines(result.missing)))


class AcceptanceTold(ChoiceTold):
    """How many could live with each option."""

    def whole(self) -> Entries:
        """Return each option with its number, the most first."""
        totals = self.result.totals or {}
        ordered = sorted(totals.items(), key=lambda cell: -cell[1])
        texts = {option.id: option.text for option in self.question.options}
        return [[say("acceptance-line", text=texts[option], people=people)] for option, people in ordered]

    def apart_head(self) -> tuple[Line, ...]:
        """Say what is counted."""
        return (say("audience-accepts"),)


class RankedTold(ChoiceTold):
    """The steps of an instant run-off."""

    whole_key = "choice-count"
    whole_head = say("count-head")

    def whole(self) -> Entries:
        """Return the steps of the count, each with what dropped out."""
        return [self._stage(number, stage) for number, stage in enumerate(self.result.stages, 1)]

    def _stage(self, number: int, stage: Stage) -> list[Line]:
        labels = {option.id: option.label for option in self.question.options}
        lines: list[Line] = [say("count-step", number=number)]
        lines += [say("count-line", text=labels[option], people=people) for option, people in stage.totals.items()]
        if stage.either:
            lines.append(say("count-either"))
        lines += [say("count-dropped", text=labels[option]) for option in stage.dropped]
        if not stage.dropped:
            lines.append(say("count-end", winners=len(self.result.chosen)))
        return lines

    def apart_head(self) -> tuple[Line, ...]:
        """Say what is counted."""
        return (say("audience-first-choices"),)


VOTES_TOLD: Mapping[str, type[VoteTold]] = {
    "yes_no": VoteTold,
    "consent": ConsentTold,
    "acceptance": AcceptanceTold,
    "ranked": RankedTold,
}


def how_told(released: QuestionRelease) -> HowTold:
    """Return how a result is told."""
    if isinstance(released.result, PrioritiesResult):
        return PrioritiesTold(released.question, released.result)
    return VOTES_TOLD[released.question.kind](released.question, released.result)
