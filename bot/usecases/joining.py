"""Joining: by an invite, in a language, after hearing what this is; and bringing one more phone along."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.domain.changes import JoinAddress, LogConsent, MakeInvite, MakeLinkCode, SpendInvite
from bot.domain.people import Person, Role, Standing
from bot.domain.places import HOME
from bot.domain.receipts import spaced, typed_digits
from bot.domain.screens import Choice, Screen, Step, step
from bot.domain.words import Line, Numbered, say
from bot.usecases.conversation import home
from bot.usecases.visit import Outcome, Refused, Visit

WORDING = "2026-11"
"""The version of the consent wording, logged with each yes or no. A new wording gets a new name."""

CARDS = 3
INVITE_LASTS = timedelta(days=14)
CODE_LASTS = timedelta(minutes=15)
MOST_WRONG_CODES = 5
WRONG_CODES_COUNT_FOR = timedelta(hours=1)


async def stranger(visit: Visit) -> Screen:
    """Tell somebody without an invite how to ask for one."""
    ask = say("stranger", house=visit.house.name, name=visit.house.help.name, phone=visit.house.help.phone)
    return Screen(
        (ask,),
        (
            Choice(say("choice-have-code"), step("code")),
            Choice(say("choice-language"), step("language")),
        ),
    )


async def open_invite(visit: Visit, token: str) -> Outcome:
    """Open an invite: whoever opens it first has its role. A wrong, used or old one gets one and the same reply."""
    digest = visit.records.invites.digest(token)
    invite = await visit.records.invites.find(digest)
    if invite is None or invite.spent or invite.expires <= visit.now:
        known = visit.person.invited
        return Outcome(
            goto=visit.place.where if known else home(visit.person),
            notice=() if known else (say("invite-does-not-work"),),
        )
    person = replace(visit.person, roles=visit.person.roles | {invite.role})
    notice = (say("role-added", role=invite.role.value),) if visit.person.takes_part else ()
    return Outcome(home(person), notice, (SpendInvite(digest, visit.now),), person=person)


async def choose_language(visit: Visit) -> Screen:
    """Offer every language there is, each named in itself."""
    asked: list[Line] = [say("language-which").within(language) for language in visit.house.languages]
    names = [say("language-name").within(language) for language in visit.house.languages]
    asked += [Numbered(number, name) for number, name in enumerate(names, 1)]
    choices = tuple(
        Choice(say("language-name").within(language), step("language-set", language))
        for language in visit.house.languages
    )
    return Screen(tuple(asked), choices)


async def set_language(visit: Visit, language: str, *goto: str) -> Outcome:
    """Speak this language from now on, and go on with `goto` or from the start."""
    if language not in visit.house.languages:
        raise Refused(say("old-button"))
    person = replace(visit.person, language=language)
    if goto:
        return Outcome(Step(goto[0], goto[1:]), (say("language-set"),), person=person)
    if person.takes_part:
        return Outcome(HOME, (say("language-set"),), person=person)
    return Outcome(step("about", 1) if person.invited else step("stranger"), person=person)


async def about(visit: Visit, number: str) -> Screen:
    """Say what this is, one card at a time."""
    cards = {str(card): card for card in range(1, CARDS + 1)}
    card = cards.get(number)
    if card is None:
        raise Refused(say("old-button"))
    line = say(f"about-{card}", house=visit.house.name, number=card, total=CARDS, name=visit.house.help.name)
    following = step("about", card + 1) if card < CARDS else step("agree")
    return Screen((line,), (Choice(say("choice-more"), following),))


async def agree(visit: Visit) -> Screen:
    """Ask whether somebody wants to take part."""
    if visit.person.takes_part:
        raise Refused(goto=HOME)
    return Screen(
        (say("agree", role=_role(visit.person)),),
        (
            Choice(say("choice-agree"), step("agree-answer", "yes")),
            Choice(say("choice-decline"), step("agree-answer", "no")),
            Choice(say("choice-privacy"), step("privacy")),
        ),
    )


async def answer_consent(visit: Visit, answer: str) -> Outcome:
    """Keep what somebody said, with the version of the wording they read."""
    if answer not in {"yes", "no"} or visit.person.takes_part:
        raise Refused(say("old-button"))
    agreed = answer == "yes"
    standing = Standing.TAKING_PART if agreed else Standing.DECLINED
    person = replace(visit.person, standing=standing, wording=WORDING if agreed else None)
    logged = LogConsent(person.id, WORDING, agreed, visit.now)
    return Outcome(home(person), (say("welcome"),) if agreed else (), (logged,), person=person)


async def declined(visit: Visit) -> Screen:
    """Say that no is fine, and how to come back."""
    return Screen((say("declined"),), (Choice(say("choice-changed-mind"), step("agree")),))


async def invite(visit: Visit, role: str) -> Outcome:
    """Make an invite for a role, for an organiser to pass on."""
    made, links = make_invite(visit, Role(role))
    return Outcome(
        notice=(say("invite-made", role=role, days=INVITE_LASTS.days, links="\n".join(links)),), changes=(made,)
    )


def make_invite(visit: Visit, role: Role) -> tuple[MakeInvite, tuple[str, ...]]:
    """Return a new invite and the links that carry it. Its token exists in those links only."""
    token = visit.chance.token()
    made = MakeInvite(visit.records.invites.digest(token), role, visit.now + INVITE_LASTS)
    return made, visit.house.invite_links(token)


async def phones(visit: Visit) -> Screen:
    """Explain how to use one more phone, and that the two stay one person."""
    return Screen(
        (say("phones"),),
        (
            Choice(say("choice-show-code"), step("code-new")),
            Choice(say("choice-have-code"), step("code")),
        ),
    )


async def new_code(visit: Visit) -> Outcome:
    """Show a code to be typed on the other phone."""
    code = visit.chance.code()
    made = MakeLinkCode(visit.records.invites.digest(code), visit.person.id, visit.now + CODE_LASTS)
    minutes = int(CODE_LASTS.total_seconds()) // 60
    return Outcome(step("phones"), (say("phones-code", code=spaced(code), minutes=minutes),), (made,))


async def ask_code(visit: Visit) -> Screen:
    """Ask for the code that another phone shows."""
    key = "code-ask-both" if visit.person.takes_part else "code-ask"
    return Screen((say(key),), words=step("code-typed"))


async def take_code(visit: Visit, words: str) -> Outcome:
    """Join this phone to the person whose other phone shows the code."""
    since = int((visit.now - WRONG_CODES_COUNT_FOR).timestamp())
    wrong = tuple(moment for moment in visit.place.wrong_codes if moment > since)
    if len(wrong) >= MOST_WRONG_CODES:
        raise Refused(say("code-too-many", name=visit.house.help.name, phone=visit.house.help.phone))
    digest = visit.records.invites.digest(typed_digits(words))
    code = await visit.records.invites.find_code(digest)
    if code is None or code.used or code.expires <= visit.now:
        wrong = (*wrong, int(visit.now.timestamp()))
        return Outcome(notice=(say("code-wrong"),), place=replace(visit.place, wrong_codes=wrong))
    if code.person_id == visit.person.id:
        raise Refused(say("code-same-phone"))
    person, place = await visit.records.people.known(code.person_id)
    person = replace(person, roles=person.roles | visit.person.roles)
    joined = JoinAddress(digest, visit.address_id, person.id, visit.person.id)
    return Outcome(home(person), (say("code-joined"),), (joined,), person=person, place=place)


def _role(person: Person) -> str:
    """The role a person joins as: the first they were invited to."""
    return next((role.value for role in Role if role in person.roles), Role.SERVICE_USER.value)
