"""What happened: a published meeting in cards, with hard words explained and unclear sentences counted."""

from __future__ import annotations

from bot.domain.changes import CountRead, CountUnclear, LookedAtCard
from bot.domain.contributions import Purpose
from bot.domain.meetings import Card, Meeting, Term
from bot.domain.preferences import Texts
from bot.domain.rounds import Subject
from bot.domain.screens import Choice, Screen, Step, step
from bot.domain.words import Line, Numbered, say
from bot.usecases import contributing
from bot.usecases.outcomes import Outcome, Refused, Viewed
from bot.usecases.paging import paged, titles
from bot.usecases.readers.beside import read_by
from bot.usecases.saying_as import Stamp
from bot.usecases.telling import told_of_words
from bot.usecases.visit import Visit

SENTENCES_A_SCREEN = 4


async def meetings(visit: Visit, start: int) -> Screen:
    """List the meetings to read about, the newest first."""
    found = visit.library.to_read
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
    lines = (*meeting_lines(found), *await read_by(visit.records, found))
    return Screen(lines, (Choice(say("choice-read"), _first(visit, found)),))


def meeting_lines(found: Meeting) -> list[Line]:
    """Return what a meeting is, where and when, and how long its summary is."""
    lines: list[Line] = [found.title, say("meeting-when", starts=found.starts), say("meeting-where", place=found.place)]
    return [*lines, say("meeting-access", access=found.access), say("meeting-cards", cards=len(found.cards))]


def _first(visit: Visit, found: Meeting) -> Step:
    """Where a summary begins: its first card, or all of it for somebody who likes it so."""
    whole = visit.person.preferences.texts is Texts.WHOLE
    return step("summary", found.id) if whole else step("card", found.id, 1)


async def summary(visit: Visit, found: Meeting) -> Viewed:
    """Show all cards at once, and count each of them as opened."""
    first = _first(visit, found)
    if first.name != "summary":
        raise Refused(goto=first)
    lines = [line for each in found.cards for line in (each.heading, *_changed(each), *each.sentences)]
    choices = (
        _after_reading(visit, found),
        Choice(say("choice-texts-cards"), step("card", found.id, 1)),
        Choice(say("choice-ask"), step("question", found.id, len(found.cards))),
    )
    reads = tuple(CountRead(found.id, number, visit.person.id) for number in range(1, len(found.cards) + 1))
    seen = tuple(
        LookedAtCard(found.id, number, visit.person.id) for number, each in enumerate(found.cards, 1) if _changed(each)
    )
    pictures = tuple(each.picture for each in found.cards if each.picture)
    return Viewed(Screen((*lines, say("card-end")), choices, pictures=pictures), (*reads, *seen))


async def card(visit: Visit, found: Meeting, number: int) -> Viewed:
    """Show one card, and count that this person opened it."""
    shown = _card(found, number)
    last = number == len(found.cards)
    lines = card_lines(found, number)
    choices = [_after_reading(visit, found) if last else Choice(say("choice-more"), step("card", found.id, number + 1))]
    if found.terms_in(shown, visit.person.language):
        choices.append(Choice(say("choice-explain"), step("terms", found.id, number, 0)))
    choices.append(Choice(say("choice-unclear"), step("unclear", found.id, number, 0)))
    choices.append(Choice(say("choice-ask"), step("question", found.id, number)))
    if last:
        lines.append(say("card-end"))
    seen = (LookedAtCard(found.id, number, visit.person.id),) if _changed(shown) else ()
    screen = Screen(tuple(lines), tuple(choices), pictures=(shown.picture,) if shown.picture else ())
    return Viewed(screen, (CountRead(found.id, number, visit.person.id), *seen))


def card_lines(found: Meeting, number: int) -> list[Line]:
    """Return what a card says. Raises Refused where there is none of this number."""
    shown = _card(found, number)
    progress = say("card-progress", number=number, total=len(found.cards))
    return [progress, *_changed(shown), shown.heading, *shown.sentences]


def _changed(card: Card) -> list[Line]:
    """Say when a card was changed, where it was."""
    return [say("card-changed", day=card.corrected_on)] if card.corrected_on else []


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


async def question(visit: Visit, found: Meeting, number: int, by: Stamp) -> Screen:
    """Ask for a question about a meeting, in the person's own words."""
    told_of_words(visit, step("question", found.id, number, *by.code))
    return Screen((*by.question, say("question-ask")), words=step("question-said", found.id, number, *by.code))


async def take_question(visit: Visit, words: str, found: Meeting, number: int, by: Stamp) -> Outcome:
    """Keep a question for the organiser."""
    back = step("card", found.id, number)
    said = contributing.said(visit, words, Purpose.QUESTION, found.id, by=by)
    return contributing.kept(visit, said, back, say("question-thanks"), by)
