"""What happened: a published meeting in cards, with hard words explained and unclear sentences counted."""

from __future__ import annotations

from bot.domain.changes import CountRead, CountUnclear
from bot.domain.contributions import Purpose
from bot.domain.meetings import Card, Meeting, Term
from bot.domain.rounds import Subject
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, Numbered, say
from bot.usecases import contributing
from bot.usecases.paging import paged, titles
from bot.usecases.telling import told_of_words
from bot.usecases.visit import Outcome, Refused, Viewed, Visit

SENTENCES_A_SCREEN = 4


async def meetings(visit: Visit, start: int) -> Screen:
    """List the meetings to read about, the newest first."""
    found = list(visit.library.meetings.values())
    if not found:
        return Screen((say("meetings-none"),))
    if len(found) == 1:
        raise Refused(goto=step("meeting", found[0].id))
    choices = [
        Choice(say("meeting-label", day=each.starts.astimezone(visit.house.zone).date()), step("meeting", each.id))
        for each in found
    ]
    return Screen((say("meetings"), *titles([each.title for each in found], start)), paged(choices, start, "meetings"))


async def meeting(visit: Visit, found: Meeting) -> Screen:
    """Say what a meeting is, where and when, and how long its summary is."""
    lines: list[Line] = [found.title, say("meeting-when", starts=found.starts), say("meeting-where", place=found.place)]
    lines.append(say("meeting-access", access=found.access))
    lines.append(say("meeting-cards", cards=len(found.cards)))
    return Screen(tuple(lines), (Choice(say("choice-read"), step("card", found.id, 1)),))


async def card(visit: Visit, found: Meeting, number: int) -> Viewed:
    """Show one card, and count that this person opened it."""
    shown = _card(found, number)
    last = number == len(found.cards)
    lines: list[Line] = [say("card-progress", number=number, total=len(found.cards)), shown.heading, *shown.sentences]
    choices = [_after_reading(visit, found) if last else Choice(say("choice-more"), step("card", found.id, number + 1))]
    if found.terms_in(shown, visit.person.language):
        choices.append(Choice(say("choice-explain"), step("terms", found.id, number, 0)))
    choices.append(Choice(say("choice-unclear"), step("unclear", found.id, number, 0)))
    choices.append(Choice(say("choice-ask"), step("question", found.id, number)))
    if last:
        lines.append(say("card-end"))
    return Viewed(Screen(tuple(lines), tuple(choices)), (CountRead(found.id, number, visit.person.id),))


def _after_reading(visit: Visit, found: Meeting) -> Choice:
    """What follows the last card: what this meeting asks of the person, or the menu."""
    for each in visit.library.rounds_of(found):
        if each.asks(visit.person, visit.now):
            if each.subject is Subject.VOTE:
                return Choice(say("choice-vote"), step("vote", each.id))
            return Choice(say("choice-matters-to-me"), step("matter", each.id))
    return Choice(say("choice-menu"), step("menu"))


def _card(found: Meeting, number: int) -> Card:
    shown = found.card(number)
    if shown is None:
        raise Refused(say("old-button"), goto=step("meeting", found.id))
    return shown


async def terms(visit: Visit, found: Meeting, number: int, start: int) -> Screen:
    """List the explained words of a card; a single one is explained at once."""
    known = found.terms_in(_card(found, number), visit.person.language)
    if not known:
        raise Refused(say("terms-none"), goto=step("card", found.id, number))
    if len(known) == 1:
        return explanation(known[0])
    choices = [Choice(term.word, step("term", found.id, found.terms.index(term))) for term in known]
    return Screen((say("terms"),), paged(choices, start, "terms", found.id, number))


async def term(visit: Visit, found: Meeting, position: int) -> Screen:
    """Explain one word."""
    if position >= len(found.terms):
        raise Refused(say("old-button"))
    return explanation(found.terms[position])


def explanation(found: Term) -> Screen:
    """Return the screen that explains a word."""
    return Screen((found.word, found.meaning))


async def unclear(visit: Visit, found: Meeting, number: int, start: int) -> Screen:
    """Ask which sentence of a card is not clear."""
    shown = _card(found, number)
    marked = await visit.records.reading.unclear_to(found.id, number, visit.person.id)
    lines: list[Line] = [say("unclear-which")]
    choices = []
    for number_here, sentence in enumerate(shown.sentences[start : start + SENTENCES_A_SCREEN], 1):
        position = start + number_here
        lines.append(Numbered(number_here, sentence))
        key = "choice-sentence-marked" if position in marked else "choice-sentence"
        choices.append(Choice(say(key, number=number_here), step("unclear-mark", found.id, number, position)))
    if start + SENTENCES_A_SCREEN < len(shown.sentences):
        choices.append(Choice(say("choice-more"), step("unclear", found.id, number, start + SENTENCES_A_SCREEN)))
    return Screen(tuple(lines), tuple(choices))


async def mark_unclear(visit: Visit, found: Meeting, number: int, sentence: int, marked: bool) -> Outcome:
    """Count that a sentence is not clear to this person, or take that back."""
    if not 0 < sentence <= len(_card(found, number).sentences):
        raise Refused(say("old-button"))
    change = CountUnclear(found.id, number, sentence, visit.person.id, marked)
    undo = step("unclear-unmark", found.id, number, sentence) if marked else None
    key = "unclear-thanks" if marked else "undone"
    return Outcome(step("card", found.id, number), (say(key, name=found.run_by),), (change,), undo)


async def question(visit: Visit, found: Meeting, number: int) -> Screen:
    """Ask for a question about a meeting, in the person's own words."""
    told_of_words(visit, step("question", found.id, number))
    return Screen((say("question-ask"),), words=step("question-said", found.id, number))


async def take_question(visit: Visit, words: str, found: Meeting, number: int) -> Outcome:
    """Keep a question for the organiser."""
    back = step("card", found.id, number)
    said = contributing.said(visit, words, Purpose.QUESTION, found.id)
    thanks = say("question-thanks")
    return contributing.kept(visit, said, back, thanks)
