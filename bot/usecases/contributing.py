"""Saying something in one's own words: kept at once, in the language it seems to be in."""

from __future__ import annotations

from collections.abc import Collection

from bot.domain.changes import Contribute, ShareContribution, WithdrawContribution
from bot.domain.contributions import ABOUT_SAFETY, ANSWERED_BY, LONGEST, Contribution, Moderation, Purpose
from bot.domain.screens import Choice, Screen, Step, step
from bot.domain.words import Line, Quoted, say
from bot.usecases.paging import paged
from bot.usecases.visit import Outcome, Refused, Visit


def said(visit: Visit, words: str, purpose: Purpose, about: int) -> Contribution:
    """Return what somebody said, to be kept. Raises Refused where there is nothing, or too much for one message."""
    text = checked(words)
    language = visit.languages.of_words(text)
    waits_since = visit.now if purpose in ANSWERED_BY else None
    return Contribution(
        visit.chance.new_id(),
        visit.person.id,
        purpose,
        about,
        text,
        visit.now,
        language,
        waits_since=waits_since,
        worrying=visit.worrying(text),
    )


def checked(words: str) -> str:
    """Return somebody's words without the space around them. Raises Refused where nothing is left, or too much."""
    text = words.strip()
    if not text:
        raise Refused(say("words-none"))
    if len(text) > LONGEST:
        raise Refused(say("words-too-long", most=LONGEST, over=len(text) - LONGEST))
    return text


def kept(visit: Visit, contribution: Contribution, goto: Step, thanks: Line) -> Outcome:
    """Keep a contribution, thank for it, and offer its language where that is another one the bot speaks."""
    language = contribution.language
    if language and language != visit.person.language and language in visit.house.languages:
        goto = step("language-offer", language, goto.name, *goto.arguments)
    undo = step("withdraw", contribution.id)
    return Outcome(goto, (thanks,), (Contribute(contribution),), undo)


async def offer_language(visit: Visit, language: str, name: str, *about: str) -> Screen:
    """Offer to speak the language somebody writes in, in that language and in theirs so far."""
    if language not in visit.house.languages or language == visit.person.language:
        raise Refused(goto=Step(name, about))
    spoken = say("language-offer").within(language)
    return Screen(
        (spoken, say("language-offer")),
        (
            Choice(say("language-name").within(language), step("language-set", language, name, *about)),
            Choice(say("choice-keep-language"), Step(name, about)),
        ),
    )


async def share(visit: Visit, contribution: Contribution) -> Screen:
    """Ask whether others may see somebody's words, as they may guess who said them."""
    choices = (
        Choice(say("choice-share"), step("share-answer", contribution.id, "yes")),
        Choice(say("choice-share-not"), step("share-answer", contribution.id, "no")),
        Choice(say("choice-withdraw"), step("withdraw", contribution.id)),
    )
    return Screen((say("share-ask"), Quoted(contribution.text), say("share-guess")), choices)


async def answer_share(visit: Visit, contribution: Contribution, answer: str) -> Outcome:
    """Keep whether others may see these words."""
    if answer not in {"yes", "no"}:
        raise Refused(say("old-button"))
    shared = answer == "yes"
    change = ShareContribution(contribution.id, visit.person.id, shared)
    undo = step("share-answer", contribution.id, "no" if shared else "yes")
    return Outcome(step("matter", contribution.about), (say("share-yes" if shared else "share-no"),), (change,), undo)


async def withdraw(visit: Visit, contribution: Contribution | None) -> Outcome:
    """Take back what was said. Asked twice, it is gone already."""
    if contribution and contribution.purpose in ABOUT_SAFETY:
        raise Refused(say("old-button"))
    changes = (WithdrawContribution(contribution.id, visit.person.id),) if contribution else ()
    return Outcome(step("mine", 0), (say("withdrawn"),), changes)


async def mine(visit: Visit, start: int) -> Screen:
    """List all that this person has said, the newest first. What is about safety is listed where safety is."""
    return await _list(visit, start, "mine", set(Purpose) - ABOUT_SAFETY)


async def told(visit: Visit, start: int) -> Screen:
    """List what this person has told about safety, the newest first."""
    return await _list(visit, start, "told", ABOUT_SAFETY)


async def _list(visit: Visit, start: int, name: str, purposes: Collection[Purpose]) -> Screen:
    found = await listed_own(visit, purposes)
    if not found:
        return Screen((say("mine-none"),))
    choices = [
        Choice(
            say("mine-label", number=position, purpose=each.purpose.value),
            step("letter" if each.purpose in ANSWERED_BY else "mine-one", each.id),
        )
        for position, each in enumerate(found, 1)
    ]
    return Screen((say("mine", count=len(found)),), paged(choices, start, name))


async def listed_own(visit: Visit, purposes: Collection[Purpose]) -> list[Contribution]:
    """Return what this person has said for these purposes, the newest first."""
    found = await visit.records.contributions.of_person(visit.person.id)
    return [each for each in found if each.purpose in purposes and each.id not in visit.withdrawn]


async def mine_one(visit: Visit, contribution: Contribution) -> Screen:
    """Show what became of one thing somebody said, and let them take it back."""
    if contribution.purpose in ANSWERED_BY:
        raise Refused(goto=step("letter", contribution.id))
    state = contribution.state.value if contribution.shared else "private"
    about = visit.library.rounds.get(contribution.about)
    if state == Moderation.WAITING and not (about and about.is_open(visit.now)):
        state = "late"
    withdraw_it = Choice(say("choice-withdraw"), step("withdraw", contribution.id))
    hidden = contribution.state is Moderation.HIDDEN
    return Screen(
        (Quoted(contribution.text), say("mine-state", state=state, name=visit.house.help.name)),
        () if hidden else (withdraw_it,),
    )
