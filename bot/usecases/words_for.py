"""Saying for somebody, in words: what a supporter may say, and their own view kept apart from it."""

from __future__ import annotations

from bot.domain.contributions import Purpose
from bot.domain.rounds import Subject
from bot.domain.screens import Choice, Screen, Step, step
from bot.domain.supporting import Pairing, Scope
from bot.domain.words import Quoted, say
from bot.usecases.corresponding import offered
from bot.usecases.outcomes import Refused
from bot.usecases.paging import paged
from bot.usecases.preparing import coming
from bot.usecases.saying_as import code_for
from bot.usecases.speaking_for import open_to
from bot.usecases.visit import Visit

SCOPES = {
    "say": Scope.PRIORITIES,
    "staff": Scope.FEEDBACK,
    "question": Scope.QUESTIONS,
    "point": Scope.QUESTIONS,
    "propose-write": Scope.QUESTIONS,
}
"""What can be said for another, by the step that asks for it."""


async def ways(visit: Visit, pairing: Pairing, start: int) -> Screen:
    """List what this supporter may say for the person now, in words."""
    allowed = [each for each in await _open(visit, pairing) if SCOPES[each.step.name] in pairing.scope]
    if start >= len(allowed):
        raise Refused(say("for-none", name=Quoted(pairing.person_name)), goto=step("pair", pairing.id))
    choices = [
        Choice(each.label, step("for-two", pairing.id, each.step.name, *each.step.arguments)) for each in allowed
    ]
    return Screen((say("for-which", name=Quoted(pairing.person_name)),), paged(choices, start, "for-words", pairing.id))


async def _open(visit: Visit, pairing: Pairing) -> list[Choice]:
    rounds = [each for each in await open_to(visit, pairing) if each.subject is Subject.PRIORITIES]
    found = [Choice(say("scope-label", scope=Scope.PRIORITIES.value), step("say", each.id)) for each in rounds]
    if visit.library.staff.listed(visit.person.id):
        found.append(Choice(say("choice-give-feedback"), step("staff", 0)))
    for each in coming(visit)[:1]:
        found.append(Choice(say("choice-read-out"), step("point", each.id)))
    newest = max(visit.library.to_read, key=lambda each: (each.starts, each.id), default=None)
    if newest and await offered(visit, Purpose.QUESTION):
        found.append(Choice(say("choice-ask"), step("question", newest.id, 1)))
    if await offered(visit, Purpose.PROPOSAL):
        found.append(Choice(say("choice-propose-write"), step("propose-write")))
    return found


async def two(visit: Visit, pairing: Pairing, name: str, *about: str) -> Screen:
    """Keep the two views apart: what I think, and what they would say."""
    scope = SCOPES.get(name)
    if scope is None or not pairing.lets(visit.person.id, scope, visit.now):
        raise Refused(say("pair-gone"), goto=step("supporters"))
    own, theirs = Step(name, about), Step(name, (*about, code_for(pairing)))
    shown = Quoted(pairing.person_name)
    return Screen(
        (say("for-two", name=shown), say("for-told", name=shown)),
        (Choice(say("choice-what-i-think"), own), Choice(say("choice-for-begin"), theirs)),
    )
