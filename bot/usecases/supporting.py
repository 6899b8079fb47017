"""People who help me: let somebody answer for me by a code, and end it at any time, from either side, privately."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes import AgreePairing, EndPairing, OfferPairing, ResumePairing, TakePairing
from bot.domain.contributions import Contribution
from bot.domain.feedback import Feedback
from bot.domain.rounds import Subject
from bot.domain.screens import Choice, Screen, step
from bot.domain.supporting import Pairing, Provenance, Scope
from bot.domain.words import Line, Listed, Quoted, Text, say
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.paging import paged
from bot.usecases.visit import Visit


async def pairings(visit: Visit) -> list[Pairing]:
    """Return those this person is one of the two of and that have not ended, with what this turn decided."""
    found = {each.id: each for each in await visit.records.pairings.of_person(visit.person.id)}
    for change in visit.decided:
        if isinstance(change, OfferPairing):
            found[change.pairing.id] = change.pairing
        elif isinstance(change, TakePairing):
            taken = found.get(change.pairing_id) or await visit.records.pairings.found(change.pairing_id)
            if taken:
                found[taken.id] = replace(taken, supporter_id=change.supporter_id)
        elif isinstance(change, AgreePairing) and change.pairing_id in found:
            agreed = replace(found[change.pairing_id], supporter_name=change.name)
            found = {
                each.id: each
                for each in found.values()
                if (each.person_id, each.supporter_id) != (agreed.person_id, agreed.supporter_id)
            } | {agreed.id: agreed}
        elif isinstance(change, EndPairing):
            found.pop(change.pairing_id, None)
        elif isinstance(change, ResumePairing):
            resumed = await visit.records.pairings.ended_by(visit.person.id, change.pairing_id)
            found |= {resumed.id: resumed} if resumed else {}
    return [each for each in found.values() if visit.now < each.ends]


async def one_of_two(visit: Visit, pairing_id: int) -> Pairing:
    """Return a pairing this person is one of the two of. Raises Refused for one that ended, or is another's."""
    for each in await pairings(visit):
        if each.id == pairing_id:
            return each
    raise Refused(say("pair-gone"), goto=step("supporters"))


async def supporters(visit: Visit) -> Screen:
    """Say what support there can be here, and let somebody say that they answer with help."""
    helped = "yes" if visit.person.helped else "no"
    choices = [
        Choice(say("choice-pair-new"), step("pair-scope")),
        Choice(say("choice-pair-code"), step("pair-code")),
        Choice(say("choice-helped", helped=helped), step("helped", "no" if visit.person.helped else "yes")),
    ]
    if await pairings(visit):
        choices.insert(0, Choice(say("choice-pairs"), step("pairs", 0)))
    lines = (say("supporters"), say("supporters-helped", helped=helped))
    return Screen(lines, tuple(choices), extras=await _said_for_me(visit))


async def _said_for_me(visit: Visit) -> tuple[Choice, ...]:
    """The ways to what was said for this person in rounds that are open."""
    rounds = [
        each
        for subject in Subject
        for each in visit.library.open_rounds(visit.person, subject, visit.now)
        if visit.person.helped and await visit.records.proxies.of_person(each, visit.person.id)
    ]
    return tuple(Choice(say("choice-said-for-me"), step("said-for-me", each.id, 0)) for each in rounds)


async def set_helped(visit: Visit, helped: str) -> Outcome:
    """Keep whether somebody helps this person, so that each round asks once, or never."""
    if helped not in {"yes", "no"}:
        raise Refused(say("old-button"))
    undo = step("helped", "yes" if visit.person.helped else "no")
    person = replace(visit.person, helped=helped == "yes")
    return Outcome(step("supporters"), (say("helped-set", helped=helped),), undo=undo, person=person)


async def pairs(visit: Visit, start: int) -> Screen:
    """List everybody this person helps or is helped by."""
    found = await pairings(visit)
    if not found:
        raise Refused(say("pairs-none"), goto=step("supporters"))
    choices = [Choice(_label(visit, each), step("pair", each.id)) for each in found]
    return Screen((say("pairs", count=len(found)),), paged(choices, start, "pairs"))


def _label(visit: Visit, pairing: Pairing) -> Text:
    if pairing.supporter_id == visit.person.id:
        return say("pair-label", side="theirs", name=Quoted(pairing.person_name))
    if pairing.supporter_name is None:
        return say("pair-waiting-label")
    return say("pair-label", side="mine", name=Quoted(pairing.supporter_name))


async def pair(visit: Visit, pairing: Pairing) -> Screen:
    """Show one pairing to either of the two."""
    ends: Line = say("pair-ends", ends=pairing.ends.date())
    end_it = Choice(say("choice-pair-end"), step("pair-end", pairing.id))
    if pairing.supporter_id == visit.person.id:
        if not pairing.agreed:
            raise Refused(goto=step("pair-agree", pairing.id))
        ways = [Choice(say("choice-for-rounds"), step("for-rounds", pairing.id, 0))]
        if pairing.scope - {Scope.VOTES}:
            ways.append(Choice(say("choice-for-words"), step("for-words", pairing.id, 0)))
        lines = (say("pair-theirs", name=Quoted(pairing.person_name)), about(pairing), say("pair-theirs-told"), ends)
        return Screen(lines, (*ways, end_it))
    if pairing.supporter_name is None:
        again = Choice(say("choice-show-code"), step("pair-show", pairing.id))
        choices = (end_it,) if pairing.supporter_id else (again, end_it)
        return Screen((say("pair-waiting"), ends), choices)
    lines = (say("pair-mine", name=Quoted(pairing.supporter_name)), about(pairing), say("pair-mine-told"), ends)
    return Screen(lines, (end_it,))


async def said_for(visit: Visit, own: Contribution | Feedback, screen: Screen) -> Screen:
    """Say on the screen of somebody's words who said them for this person, where somebody did."""
    if own.provenance is not Provenance.FOR_SOMEONE:
        return screen
    found = next((each for each in await pairings(visit) if each.supporter_id == own.supporter_id), None)
    name = found.supporter_name if found and own.supporter_id else None
    line = say("said-for", name=Quoted(name)) if name else say("said-for-somebody")
    return replace(screen, lines=(line, *screen.lines))


def about(pairing: Pairing) -> Listed:
    """Say what a pairing is about."""
    return Listed(tuple(say("scope-label", scope=each.value) for each in Scope if each in pairing.scope))


async def confirm_end(visit: Visit, pairing: Pairing) -> Screen:
    """Ask once more, as only a new code brings it back."""
    choices = (
        Choice(say("choice-pair-end-now"), step("pair-ended", pairing.id)),
        Choice(say("choice-pair-keep"), step("pair", pairing.id)),
    )
    return Screen((say("pair-end"),), choices)


async def end(visit: Visit, pairing: Pairing) -> Outcome:
    """End it at once. The other is not told."""
    change = EndPairing(pairing.id, visit.person.id, visit.now)
    return Outcome(step("supporters"), (say("pair-ended"),), (change,), step("pair-resumed", pairing.id))


async def resume(visit: Visit, pairing_id: int) -> Outcome:
    """Take back that this person has just ended it, where its last day has not come."""
    found = await visit.records.pairings.ended_by(visit.person.id, pairing_id)
    if found is None or found.ends <= visit.now:
        raise Refused(say("pair-gone"), goto=step("supporters"))
    return Outcome(step("supporters"), (say("undone"),), (ResumePairing(found.id, visit.person.id),))
