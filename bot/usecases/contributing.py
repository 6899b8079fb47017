"""Saying something in one's own words: kept at once, in the language it seems to be in."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from bot.domain.changes import Contribute, ShareContribution, WithdrawContribution
from bot.domain.contributions import (
    ABOUT_SAFETY,
    ANSWERED_BY,
    BY_STAFF,
    FEEDBACK,
    LONGEST,
    Contribution,
    Moderation,
    Purpose,
)
from bot.domain.screens import Choice, Screen, Step, step
from bot.domain.supporting import Provenance
from bot.domain.voices import NoteState
from bot.domain.words import Line, Quoted, say
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.paging import paged
from bot.usecases.saying_as import OWN, Stamp, told_of
from bot.usecases.visit import Visit

PICKED = "picked"
"""The detail that holds what was picked, by name, with spaces between."""


def said(visit: Visit, words: str, purpose: Purpose, about: int, most: int = LONGEST, by: Stamp = OWN) -> Contribution:
    """Return what somebody said, to be kept. Raises Refused where there is nothing, or more than `most` signs."""
    text = checked(words, most)
    language = visit.languages.of_words(text)
    waits_since = visit.now if purpose in ANSWERED_BY else None
    return Contribution(
        visit.chance.new_id(),
        by.person_id(visit),
        purpose,
        about,
        text,
        visit.now,
        language,
        waits_since=waits_since,
        worrying=visit.worrying(text),
        provenance=by.provenance,
        supporter_id=by.supporter_id,
    )


def checked(words: str, most: int = LONGEST) -> str:
    """Return somebody's words without the space around them. Raises Refused where nothing is left, or too much."""
    text = words.strip()
    if not text:
        raise Refused(say("words-none"))
    if len(text) > most:
        raise Refused(say("words-too-long", most=most, over=len(text) - most))
    return text


def by_voice(contribution: Contribution) -> bool:
    """Whether something can only be heard: what was said aloud about safety has no words."""
    return contribution.purpose in ABOUT_SAFETY and not contribution.text


def shown_words(contribution: Contribution) -> list[Line]:
    """Return what somebody said, to be shown: what they picked, a line each, then their own words."""
    if by_voice(contribution):
        return [say("said-aloud")]
    lines: list[Line] = [say("need", need=each) for each in contribution.detail(PICKED).split()]
    lines += [Quoted(contribution.text)] if contribution.text else []
    return lines or [say("need-none")]


def kept(visit: Visit, contribution: Contribution, goto: Step, thanks: Line, by: Stamp = OWN) -> Outcome:
    """Keep a contribution, thank for it, and offer its language where that is another one the bot speaks.

    What was said for somebody is told to them instead, who see it where they see what they said themselves.
    """
    undo = step("withdraw", contribution.id)
    if by.pairing:
        told = told_of(by.pairing, step(_shown_at(contribution.purpose), contribution.id))
        return replace(told, changes=(Contribute(contribution), *told.changes), undo=undo)
    language = contribution.language
    if language and language != visit.person.language and language in visit.house.languages:
        goto = step("language-offer", language, goto.name, *goto.arguments)
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
        taking_back(contribution),
    )
    return Screen((say("share-ask"), Quoted(contribution.text), say("share-guess")), choices)


async def answer_share(visit: Visit, contribution: Contribution, answer: str) -> Outcome:
    """Keep whether others may see these words."""
    if answer not in {"yes", "no"}:
        raise Refused(say("old-button"))
    shared = answer == "yes"
    change = ShareContribution(contribution.id, visit.person.id, shared)
    undo = step("share-answer", contribution.id, "no" if shared else "yes")
    goto = step("matter", contribution.about)
    if contribution.purpose is Purpose.WORRY and contribution.question_id is not None:
        goto = step("worry", contribution.about, contribution.question_id)
    return Outcome(goto, (say("share-yes" if shared else "share-no"),), (change,), undo)


def taking_back(said: Contribution) -> Choice:
    """Return the choice to take back what somebody said."""
    return Choice(say("choice-withdraw"), step("take-back", said.id))


async def take_back(visit: Visit, said: Contribution) -> Screen:
    """Ask whether words shall really be deleted: they are gone at once, so nothing could bring them back."""
    if said.purpose in ABOUT_SAFETY:
        raise Refused(say("old-button"))
    keep = step(_shown_at(said.purpose) if said.purpose in ANSWERED_BY else "mine-one", said.id)
    choices = (Choice(say("choice-delete"), step("withdraw", said.id)), Choice(say("choice-keep"), keep))
    words = (Quoted(said.text),) if said.text else ()
    return Screen((say("withdraw-sure"), *words), choices)


async def withdraw(visit: Visit, contribution: Contribution | None) -> Outcome:
    """Take back what was said. Asked twice, it is gone already."""
    if contribution is None or contribution.person_id is None:
        return Outcome(step("mine", 0), (say("withdrawn"),))
    if contribution.purpose in ABOUT_SAFETY:
        raise Refused(say("old-button"))
    change = WithdrawContribution(contribution.id, contribution.person_id)
    own = contribution.person_id == visit.person.id
    return Outcome(step("mine", 0) if own else step("supporters"), (say("withdrawn"),), (change,))


async def mine(visit: Visit, start: int) -> Screen:
    """List all that this person has said, the newest first. What is about safety is listed where safety is."""
    return await _list(visit, start, "mine", set(Purpose) - ABOUT_SAFETY - FEEDBACK - BY_STAFF - {Purpose.SPACE})


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
            step(_shown_at(each.purpose), each.id),
        )
        for position, each in enumerate(found, 1)
    ]
    return Screen((say("mine", count=len(found)),), paged(choices, start, name))


def _shown_at(purpose: Purpose) -> str:
    """The name of the step that shows what was said for a purpose."""
    if purpose is Purpose.THANKS:
        return "thanks-one"
    return "letter" if purpose in ANSWERED_BY else "mine-one"


async def listed_own(visit: Visit, purposes: Collection[Purpose]) -> list[Contribution]:
    """Return what this person has said for these purposes, the newest first."""
    found = [
        visit.turn.said.get(each.id, each) for each in await visit.records.contributions.of_person(visit.person.id)
    ]
    known = {each.id for each in found}
    new = [each for each in visit.turn.said.values() if each.person_id == visit.person.id and each.id not in known]
    return [each for each in (*new, *found) if each.purpose in purposes and each.id not in visit.turn.withdrawn]


async def to_look_over(visit: Visit) -> list[Choice]:
    """Return the way to what somebody said aloud and has not looked over yet: one at a time."""
    found = await visit.records.voices.of_person(visit.person.id)
    written = [each for each in found if each.state is NoteState.WRITTEN and not each.meant]
    return [Choice(say("choice-heard-see"), step("heard", each.id)) for each in written[:1]]


async def mine_one(visit: Visit, contribution: Contribution) -> Screen:
    """Show what became of one thing somebody said, and let them take it back."""
    if contribution.purpose in ANSWERED_BY or contribution.purpose is Purpose.THANKS:
        raise Refused(goto=step(_shown_at(contribution.purpose), contribution.id))
    state = contribution.state.value if contribution.shared else "private"
    about = visit.library.rounds.get(contribution.about)
    if state == Moderation.WAITING and not (about and about.is_open(visit.now)):
        state = "late"
    choices = [Choice(say("choice-came"), step("came", contribution.id, 0))]
    said_for = contribution.provenance is Provenance.FOR_SOMEONE or contribution.supporter_id is not None
    if said_for and state == "private":
        choices.append(Choice(say("choice-share"), step("share", contribution.id)))
    if contribution.state is not Moderation.HIDDEN:
        choices.append(taking_back(contribution))
    lines = [Quoted(contribution.text), *as_others_read(contribution)]
    return Screen((*lines, say("mine-state", state=state, name=visit.house.help.name)), tuple(choices))


def as_others_read(own: Contribution) -> list[Line]:
    """Return how others read somebody's own words, where whoever read them first changed them."""
    if own.edited is None or own.state is not Moderation.SHOWN:
        return []
    return [say("mine-edited"), Quoted(own.edited)]
