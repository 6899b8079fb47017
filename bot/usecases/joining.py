"""Joining: by an invite, in a language, after hearing what this is; and bringing one more phone along."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes import JoinAddress, LogConsent, SpendInvite
from bot.domain.people import Person, Role, Standing
from bot.domain.places import HOME
from bot.domain.screens import Choice, Screen, Step, step
from bot.domain.words import Listed, Text, say
from bot.usecases import codes, preferences
from bot.usecases.conversation import home
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.paging import MOST_CHOICES
from bot.usecases.readers import being
from bot.usecases.visit import Visit

WORDING = "2026-11"
"""The version of the consent wording, logged with each yes or no. A new wording gets a new name."""

CARDS = 3


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
    spent = (SpendInvite(digest, visit.now),)
    if visit.person.takes_part:
        notice = (say("role-added", role=invite.role.value), *([being.INVITED] if invite.to_read else ()))
        return Outcome(being.HERE if invite.to_read else home(person), notice, spent, person=person)
    return Outcome(home(person), (), spent, person=person, place=replace(visit.place, asked_to_read=invite.to_read))


async def choose_language(visit: Visit, page: str = "0") -> Screen:
    """Offer every language there is, each named in itself, one's own first; the next page is named by what is on it."""
    own = visit.person.language
    languages = sorted(visit.house.languages, key=lambda language: language != own)
    fit = len(languages) if len(languages) <= MOST_CHOICES else MOST_CHOICES - 1
    pages = {str(number): languages[start:] for number, start in enumerate(range(0, len(languages), fit))}
    if page not in pages:
        raise Refused(say("old-button"))
    shown, later = pages[page][:fit], pages[page][fit:]
    choices = [Choice(_named(language), step("language-set", language)) for language in shown]
    if later:
        choices.append(Choice(Listed(tuple(map(_named, later))), step("language", int(page) + 1)))
    return Screen(tuple(say("language-which").within(language) for language in shown), tuple(choices))


def _named(language: str) -> Text:
    """A language by its own name."""
    return say("language-name").within(language)


async def set_language(visit: Visit, language: str, *goto: str) -> Outcome:
    """Speak this language from now on, and go on with `goto` or from the start."""
    if language not in visit.house.languages:
        raise Refused(say("old-button"))
    person, before = replace(visit.person, language=language), visit.person.language
    undo = Step("language-set", (before, *goto)) if before != language and before in visit.house.languages else None
    if goto:
        return Outcome(Step(goto[0], goto[1:]), (say("language-set"),), undo=undo, person=person)
    if person.takes_part:
        return Outcome(HOME, (say("language-set"),), undo=undo, person=person)
    return Outcome(step("about", 1) if person.invited else step("stranger"), undo=undo, person=person)


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
    if not agreed:
        return Outcome(home(person), (), (logged,), person=person)
    news = (being.invited(person),) if visit.place.asked_to_read else ()
    place = replace(visit.place, asked_to_read=False)
    joined = preferences.joined(visit, person)
    return Outcome(step("set-up"), (say("welcome"),), (logged, *news), person=joined, place=place)


async def declined(visit: Visit) -> Screen:
    """Say that no is fine, and how to come back."""
    return Screen((say("declined"),), (Choice(say("choice-changed-mind"), step("agree")),))


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
    made, shown = codes.new_code(visit, "phones-code")
    return Outcome(step("phones"), (shown,), (made,))


async def ask_code(visit: Visit) -> Screen:
    """Ask for the code that another phone shows."""
    key = "code-ask-both" if visit.person.takes_part else "code-ask"
    return Screen((say(key),), words=step("code-typed"))


async def take_code(visit: Visit, words: str) -> Outcome:
    """Join this phone to the person whose other phone shows the code."""
    typed = await codes.typed_code(visit, words, to_support=False)
    if isinstance(typed, Outcome):
        return typed
    digest, code = typed
    person, place = await visit.records.people.known(code.person_id)
    person = replace(person, roles=person.roles | visit.person.roles)
    joined = JoinAddress(digest, visit.address_id, person.id, visit.person.id)
    return Outcome(home(person), (say("code-joined"),), (joined,), person=person, place=place)


def _role(person: Person) -> str:
    """The role a person joins as: the first they were invited to."""
    return next((role.value for role in Role if role in person.roles), Role.SERVICE_USER.value)
