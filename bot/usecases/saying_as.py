"""How words come about: my own, with help, or for somebody; asked once a piece of words, only of those it concerns.

What is said for somebody becomes theirs: they are told each time, see it beside their own words, and can change it or
take it back. Only they let others see it, and leaving or ending the pairing does what it does for answers.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.changes import Tell
from bot.domain.contributions import Contribution
from bot.domain.screens import Choice, Screen, Step, number_code, step
from bot.domain.supporting import Pairing, Provenance
from bot.domain.words import Line, Quoted, say
from bot.usecases.outcomes import Outcome
from bot.usecases.visit import Visit

FOR = "for."
"""In front of the pairing's code, where a button says for whom words are."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """How words come about, and under which pairing where they are for another."""

    provenance: Provenance = Provenance.OWN
    pairing: Pairing | None = None
    asked: bool = False

    @property
    def code(self) -> tuple[str, ...]:
        """What a step carries so that the words come with this stamp."""
        if self.pairing:
            return (code_for(self.pairing),)
        return (self.provenance.value,) if self.asked else ()

    @property
    def supporter_id(self) -> int | None:
        """Who says it for another."""
        return self.pairing.supporter_id if self.pairing else None

    @property
    def question(self) -> tuple[Line, ...]:
        """What is asked first where the words are for another."""
        return (say("for-say", name=Quoted(self.pairing.person_name)),) if self.pairing else ()

    def person_id(self, visit: Visit) -> int:
        """Whose words these are."""
        return self.pairing.person_id if self.pairing else visit.person.id


OWN = Stamp()


def code_for(pairing: Pairing) -> str:
    """Return what a step carries where words are for the person of this pairing."""
    return f"{FOR}{number_code(pairing.id)}"


def to_ask(visit: Visit, goto: Step) -> Step:
    """Return the step that leads to words, by way of the question whether somebody helps, where somebody does."""
    return step("words-as", goto.name, *goto.arguments) if visit.person.helped else goto


async def ask_as(visit: Visit, name: str, *about: str) -> Screen:
    """Ask whether somebody helps to say it."""
    choices = tuple(
        Choice(say("as-label", answering=each.value), Step(name, (*about, each.value)))
        for each in (Provenance.OWN, Provenance.HELPED)
    )
    return Screen((say("words-as"),), choices)


def told_of(pairing: Pairing, seen_at: Step) -> Outcome:
    """Return what tells a person that their supporter said something for them, without a word of it."""
    news = (say("for-words-news", name=Quoted(pairing.supporter_name or "")), say("for-news-own"))
    screen = Screen(news, (Choice(say("choice-pair-see"), seen_at),))
    kept = say("for-words-kept", name=Quoted(pairing.person_name))
    return Outcome(step("for-words", pairing.id, 0), (kept,), (Tell(pairing.person_id, screen),))


def stamp_of(said: Contribution) -> tuple[Line, ...]:
    """Say to whoever reads words first how they came about, where that is not alone."""
    return () if said.provenance is Provenance.OWN else (say("stamp", how=said.provenance.value),)
