"""Letting somebody answer for me: what for, until when, by a code that they type and agree to."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes import AgreePairing, OfferPairing, TakePairing, Tell
from bot.domain.screens import Choice, Screen, step
from bot.domain.supporting import LONGEST_NAME, MONTHS, Pairing, Scope, ends_after
from bot.domain.words import Quoted, say
from bot.usecases import codes
from bot.usecases.contributing import checked
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.supporting import about
from bot.usecases.telling import told_of_words
from bot.usecases.visit import Visit

YES, NO = "y", "n"


async def choose_scope(visit: Visit, answers: str = "") -> Screen:
    """Ask of one thing after another whether somebody may answer it for this person; `answers` are those so far.

    They travel inside the buttons, as a yes or a no each: nothing is kept before all is said.
    """
    if len(answers) >= len(Scope):
        if not allowed(answers):
            raise Refused(say("pair-scope-none"), goto=step("pair-scope"))
        raise Refused(goto=step("pair-until", answers))
    lines = (
        say("question-progress", number=len(answers) + 1, total=len(Scope)),
        say("pair-scope"),
        say("scope-label", scope=tuple(Scope)[len(answers)].value),
    )
    choices = (
        Choice(say("choice-yes"), step("pair-scope", answers + YES)),
        Choice(say("choice-no"), step("pair-scope", answers + NO)),
    )
    return Screen(lines, choices)


def allowed(answers: str) -> frozenset[Scope]:
    """Return what somebody said yes to."""
    return frozenset(scope for scope, answer in zip(Scope, answers, strict=False) if answer == YES)


async def choose_end(visit: Visit, answers: str) -> Screen:
    """Ask until when."""
    choices = [Choice(say("months-label", months=months), step("pair-name", answers, months)) for months in MONTHS]
    return Screen((say("pair-until"),), tuple(choices))


async def ask_name(visit: Visit, answers: str, months: int) -> Screen:
    """Ask by which first name the supporter is to know this person."""
    told_of_words(visit, step("pair-name", answers, months))
    return Screen((say("pair-name", most=LONGEST_NAME),), words=step("pair-named", answers, months))


async def offer(visit: Visit, words: str, scope: frozenset[Scope], months: int) -> Outcome:
    """Make a pairing that waits for whoever types its code."""
    pairing = Pairing(visit.chance.new_id(), visit.person.id, _first_name(words), scope, ends_after(months, visit.now))
    made, shown = codes.new_code(visit, "pair-code-shown", pairing.id)
    person = replace(visit.person, helped=True)
    return Outcome(step("pair", pairing.id), (shown,), (OfferPairing(pairing), made), person=person)


async def show_code(visit: Visit, pairing: Pairing) -> Outcome:
    """Show a new code where the first was not typed in time."""
    if pairing.person_id != visit.person.id or pairing.supporter_id is not None:
        raise Refused(say("old-button"))
    made, shown = codes.new_code(visit, "pair-code-shown", pairing.id)
    return Outcome(step("pair", pairing.id), (shown,), (made,))


async def ask_code(visit: Visit) -> Screen:
    """Ask for the code that the person shows whom somebody is to help."""
    return Screen((say("pair-code-ask"),), words=step("pair-typed"))


async def take_code(visit: Visit, words: str) -> Outcome:
    """Take up the pairing of a code. It holds only once the supporter has agreed to it."""
    typed = await codes.typed_code(visit, words, to_support=True)
    if isinstance(typed, Outcome):
        return typed
    digest, code = typed
    found = await visit.records.pairings.found(code.pairing_id or 0)
    if found is None or found.supporter_id is not None or found.ends <= visit.now:
        raise Refused(say("pair-gone"), goto=step("supporters"))
    return Outcome(step("pair-agree", found.id), (), (TakePairing(digest, found.id, visit.person.id),))


async def agree(visit: Visit, pairing: Pairing) -> Screen:
    """Say what is asked of a supporter before they say yes."""
    _for_the_supporter(visit, pairing)
    return Screen(
        (
            say("pair-agree", name=Quoted(pairing.person_name)),
            about(pairing),
            say("pair-ends", ends=pairing.ends.date()),
            say("pair-agree-rules"),
        ),
        (
            Choice(say("choice-pair-agree"), step("pair-your-name", pairing.id)),
            Choice(say("choice-pair-no"), step("pair-ended", pairing.id)),
        ),
    )


async def ask_your_name(visit: Visit, pairing: Pairing) -> Screen:
    """Ask by which first name the person is to know their supporter."""
    _for_the_supporter(visit, pairing)
    told_of_words(visit, step("pair-your-name", pairing.id))
    asked = say("pair-your-name", name=Quoted(pairing.person_name), most=LONGEST_NAME)
    return Screen((asked,), words=step("pair-agreed", pairing.id))


async def take_agreement(visit: Visit, words: str, pairing: Pairing) -> Outcome:
    """Let the pairing hold from now on, and tell the person so."""
    _for_the_supporter(visit, pairing)
    name = _first_name(words)
    see = Choice(say("choice-pair-see"), step("pair", pairing.id))
    news = Screen((say("pair-news", name=Quoted(name)),), (see,))
    changes = (AgreePairing(pairing.id, visit.person.id, name), Tell(pairing.person_id, news))
    return Outcome(step("pair", pairing.id), (say("pair-agreed"),), changes)


def _for_the_supporter(visit: Visit, pairing: Pairing) -> None:
    if pairing.supporter_id != visit.person.id or pairing.agreed:
        raise Refused(goto=step("pair", pairing.id))


def _first_name(words: str) -> str:
    """Return a first name on one line. Raises Refused where it does not fit a button."""
    name = " ".join(checked(words).split())
    if len(name) > LONGEST_NAME:
        raise Refused(say("pair-name-long", most=LONGEST_NAME))
    return name
