"""Guards: what a button carries, turned into the exact things it is about, or refused kindly.

A button can be forged, come back years later, or belong to somebody else: nothing it says is believed.
"""

from __future__ import annotations

from bot.domain.contributions import ABOUT_STAFF, CHECKED, Contribution, Moderation
from bot.domain.meetings import Meeting
from bot.domain.preferences import ALLOWED, ASKED_AT_JOINING
from bot.domain.redactions import Redaction
from bot.domain.rounds import Round
from bot.domain.screens import step
from bot.domain.supporting import Pairing, Provenance, Scope
from bot.domain.words import Quoted, say
from bot.usecases import supporting
from bot.usecases.answering import Asked
from bot.usecases.answering_as import Answering, answering, asked_all
from bot.usecases.outcomes import Refused
from bot.usecases.saying_as import FOR, OWN, Stamp
from bot.usecases.speaking_for import answers_for as answers_under
from bot.usecases.too_late import too_late
from bot.usecases.visit import Visit

LARGEST = 2**63
HOW = frozenset({Provenance.OWN.value, Provenance.HELPED.value})


def number(code: str) -> int:
    """Read a whole number in base 36, from 0 up."""
    try:
        found = int(code, 36)
    except ValueError:
        raise Refused(say("old-button")) from None
    if not 0 <= found < LARGEST or "_" in code:
        raise Refused(say("old-button"))
    return found


def meeting(visit: Visit, code: str) -> Meeting:
    """Return a published meeting. Of one that was withdrawn people are told why."""
    found = visit.library.meetings.get(number(code))
    if found is None:
        raise Refused(say("old-button"), goto=step("meetings", 0))
    if found.withdrawn:
        raise Refused(say("withdrawn-text"), found.withdrawn.because, goto=step("meetings", 0))
    return found


def round_(visit: Visit, code: str, words: str = "") -> Round:
    """Return a round, open or closed. What is inside a space is for its audience, until it is released.

    Of one that was withdrawn people are told why, and `words` written for it go back to them.
    """
    found = visit.library.rounds.get(number(code))
    if found is None:
        raise Refused(say("old-button"))
    if found.withdrawn:
        back = (say("draft-your-words"), Quoted(words.strip())) if words.strip() else ()
        why = (say("withdrawn-round", subject=found.subject.value), found.withdrawn.because)
        raise Refused(*why, *back, goto=step("menu"))
    if found.own_space and not found.is_seen_by(visit.person):
        raise Refused(say("not-for-you"))
    return found


def asked_round(visit: Visit, code: str, words: str = "") -> Round:
    """Return an open round that asks this person. A closed one leads to its result, `words` for it to a person."""
    found = round_(visit, code, words)
    if found.audience_of(visit.person) is None:
        raise Refused(say("not-for-you"))
    if not found.is_open(visit.now):
        raise too_late(visit, found, words)
    return found


async def answers_as(visit: Visit, code: str, words: str = "") -> Answering:
    """Return how this person answers an open round that asks them."""
    found = await answering(visit, asked_round(visit, code, words))
    if found is None:
        raise Refused(say("not-for-you"))
    return found


async def asked(visit: Visit, round_code: str, question_code: str, words: str = "") -> Asked:
    """Return an open question that is asked of this person, who has said as whom they answer."""
    by = asked_all(await answers_as(visit, round_code, words))
    if by.round.talks(visit.now):
        raise Refused(goto=step("space", by.round.id))
    return _question(by, question_code)


def _question(by: Answering, code: str) -> Asked:
    question = by.round.question(number(code))
    if question is None:
        raise Refused(say("old-button"))
    return Asked(by, question)


async def answers_for(visit: Visit, code: str) -> Answering:
    """Return how this person answers an open round for the one they support now.

    Both must have agreed, for rounds like this one, until a day that has not come; the person must be asked, and must
    not have said that they answer it alone.
    """
    wanted = round_(visit, code)
    return await answers_under(visit, await supporting.one_of_two(visit, visit.place.supports or 0), wanted)


async def pairing(visit: Visit, code: str) -> Pairing:
    """Return a pairing this person is one of the two of. One that ended, or is another's, is simply not there."""
    return await supporting.one_of_two(visit, number(code))


async def asked_for(visit: Visit, round_code: str, question_code: str) -> Asked:
    """Return an open question this person may answer for the one they support now."""
    return _question(await answers_for(visit, round_code), question_code)


async def contribution(visit: Visit, code: str) -> Contribution:
    """Return what somebody said that this organiser checks. What is about safety, or asked, is read elsewhere.

    What is about themselves, or about those they manage, is read by others.
    """
    found = await visit.contribution(number(code))
    if found is None or found.purpose not in CHECKED or found.worker_id in visit.closed:
        raise Refused(say("old-button"))
    if found.purpose in ABOUT_STAFF and not found.shared:
        raise Refused(say("old-button"))
    return found


async def redaction(visit: Visit, code: str) -> Redaction:
    """Return rows to remove from a file."""
    found = await visit.records.redactions.found(number(code))
    if found is None:
        raise Refused(say("old-button"))
    return found


async def own_contribution(visit: Visit, code: str) -> Contribution | None:
    """Return something this person said, or None where they took it back already. Nobody sees another's this way."""
    found = await visit.contribution(number(code))
    if found is not None and found.person_id != visit.person.id:
        raise Refused(say("old-button"))
    return found


async def said_by_me(visit: Visit, code: str) -> Contribution | None:
    """Return something this person said, or said for another who has not made it their own; None where it is gone."""
    found = await visit.contribution(number(code))
    for_another = found is not None and found.supporter_id == visit.person.id
    if found and for_another and found.provenance is Provenance.FOR_SOMEONE and found.state is Moderation.WAITING:
        return found
    return await own_contribution(visit, code)


async def stamp(visit: Visit, code: str, scope: Scope, asking: tuple[str, ...] = ()) -> Stamp:
    """Read how words come about. Words for another need a pairing that covers them.

    Somebody who is helped is asked first, where `asking` names the step that asks for the words.
    """
    if not code:
        if asking and visit.person.helped:
            raise Refused(goto=step("words-as", *asking))
        return OWN
    if code in HOW:
        return Stamp(Provenance(code), asked=True)
    if not code.startswith(FOR):
        raise Refused(say("old-button"))
    found = await pairing(visit, code.removeprefix(FOR))
    if not found.lets(visit.person.id, scope, visit.now):
        raise Refused(say("pair-gone"), goto=step("supporters"))
    return Stamp(Provenance.FOR_SOMEONE, found)


def preference(name: str, position: str) -> tuple[str, int]:
    """Return a preference there is, and which of those asked one after another it is: 0 where it is asked alone."""
    found = number(position)
    if name not in ALLOWED or (found and ASKED_AT_JOINING[found - 1 : found] != (name,)):
        raise Refused(say("old-button"))
    return name, found
