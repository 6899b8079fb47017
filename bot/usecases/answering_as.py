"""As whom somebody answers a round, whether with help, or for another: the one place that knows whose answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.domain.changes import SaveAnswer
from bot.domain.people import Role
from bot.domain.places import Begun
from bot.domain.rounds import Question, Round
from bot.domain.screens import Choice, Screen, Step, step
from bot.domain.supporting import Pairing, Provenance
from bot.domain.words import say
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.ports import Given
from bot.usecases.visit import Visit

HAT, HELP, NAME = "hat", "help", "name"
HELPED = (Provenance.OWN, Provenance.HELPED)


@dataclass(frozen=True, slots=True)
class Answering:
    """How somebody answers a round: in which audience, whether with help, or under which pairing for another.

    `unasked` holds what is to be asked before the first answer: the `hat`, whether there is `help`, then, in a
    vote that may be open, whether their `name` may be shown.
    """

    round: Round
    audience: Role
    provenance: Provenance = Provenance.OWN
    pairing: Pairing | None = None
    unasked: tuple[str, ...] = ()

    def step(self, name: str, *arguments: str | int) -> Step:
        """Return a step of this round: one's own, or the one of the same kind for another."""
        return step(f"{name}-for" if self.pairing else name, self.round.id, *arguments)

    @property
    def finish(self) -> Step:
        """The step that comes after the last answer."""
        if self.pairing:
            return self.step("review", 0)
        return self.step("voted" if self.round.secret else "matter")

    def person_id(self, visit: Visit) -> int:
        """Whose answers these are."""
        return self.pairing.person_id if self.pairing else visit.person.id

    async def given(self, visit: Visit) -> Mapping[int, Given]:
        """Return what is given so far, by question: one's own answers, or what this supporter said for another."""
        if self.pairing is None:
            return await visit.answers(self.round)
        return await said_under(visit, self.round, self.pairing)

    def save(self, visit: Visit, question: Question, given: str | None, before: str | None) -> SaveAnswer:
        """Return the change that keeps an answer."""
        return SaveAnswer(
            self.round.id,
            question.id,
            self.person_id(visit),
            self.audience,
            given,
            before,
            self.round.secret,
            self.provenance,
            self.pairing.id if self.pairing else None,
        )


async def said_under(visit: Visit, round_: Round, pairing: Pairing) -> dict[int, Given]:
    """Return what a supporter said for a person in a round, by question, this turn's answer included.

    What another supporter said is not theirs to see.
    """
    by = visit.records.proxies.by(round_, pairing.id)
    found = {
        question: Given(each.given, each.before, Role.FOR_SOMEONE, Provenance.FOR_SOMEONE)
        for question, each in (await visit.records.proxies.of_person(round_, pairing.person_id)).items()
        if each.by == by
    }
    for change in visit.decided:
        if isinstance(change, SaveAnswer) and (change.round_id, change.pairing_id) == (round_.id, pairing.id):
            found.pop(change.question_id, None)
            if change.given is not None:
                found[change.question_id] = Given(change.given, change.before, change.audience, change.provenance)
    return found


async def answering(visit: Visit, round_: Round) -> Answering | None:
    """Return how this person answers a round, as far as that is known; None where it does not ask them.

    What their answers say comes first, then what they chose before the first.
    """
    audiences = round_.audiences_of(visit.person)
    if not audiences:
        return None
    given = next(iter((await visit.answers(round_)).values()), None)
    begun = visit.place.begun
    if begun is None or begun.round_id != round_.id:
        begun = Begun(round_.id)
    audience = (given.audience if given else None) or begun.audience
    if audience not in audiences:
        audience = audiences[0] if len(audiences) == 1 else None
    provenance = given.provenance if given else begun.provenance
    if provenance is None and not visit.person.helped:
        provenance = Provenance.OWN
    unasked = [*([HAT] if audience is None else []), *([HELP] if provenance is None else [])]
    if round_.open_ballot and not given and not begun.asked:
        own = await visit.name_in(round_)
        unasked += [] if own and own.sure else [NAME]
    return Answering(round_, audience or audiences[0], provenance or Provenance.OWN, unasked=tuple(unasked))


def asked_all(known: Answering) -> Answering:
    """Return it where nothing is left to ask first. Raises Refused, towards what is."""
    if known.unasked:
        first = known.unasked[0]
        raise Refused(goto=known.step("open") if first == NAME else known.step("as", first))
    return known


async def ask_as(visit: Visit, known: Answering, what: str) -> Screen:
    """Ask which hat somebody wears in this round, or whether they answer it with help."""
    if what == HAT and len(known.round.audiences_of(visit.person)) > 1:
        values = [role.value for role in known.round.audiences_of(visit.person)]
        lines = (say("hat"), say("hat-once"))
    elif what == HELP:
        values = [each.value for each in HELPED]
        lines = (say("with-help"), say("with-help-same"))
    else:
        raise Refused(say("old-button"), goto=known.step("vote" if known.round.secret else "matter"))
    choices = [Choice(say("as-label", answering=each), step("as-set", known.round.id, each)) for each in values]
    return Screen(lines, tuple(choices))


async def set_as(visit: Visit, known: Answering, value: str, first: Step) -> Outcome:
    """Keep it, with every answer given in this round so far; nobody ever wears two hats in one.

    `first` is what is asked where nothing is given yet.
    """
    before = known.audience.value
    if value in known.round.audiences_of(visit.person):
        now = replace(known, audience=Role(value), unasked=tuple(each for each in known.unasked if each != HAT))
    elif value in HELPED:
        before = known.provenance.value
        now = replace(
            known, provenance=Provenance(value), unasked=tuple(each for each in known.unasked if each != HELP)
        )
    else:
        raise Refused(say("old-button"))
    given = await known.given(visit)
    changes = tuple(
        now.save(visit, question, given[question.id].given, given[question.id].before)
        for question in known.round.questions
        if question.id in given
    )
    begun = Begun(
        now.round.id,
        None if HAT in now.unasked else now.audience,
        None if HELP in now.unasked else now.provenance,
        now.round.open_ballot and NAME not in now.unasked,
    )
    return Outcome(
        step("review", known.round.id, 0) if given else first,
        (say("as-set", answering=value),),
        changes,
        undo=step("as-set", known.round.id, before) if given else None,
        place=replace(visit.place, begun=begun),
        about_round=known.round.id if known.round.secret and given else None,
    )
