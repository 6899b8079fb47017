"""Correcting a sentence of a card that people read already: typed anew, held to plain language, asked twice."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.amendments import Correction
from bot.domain.changes import Correct, KeepAmendment
from bot.domain.meetings import Card, Meeting
from bot.domain.screens import Choice, Screen, step
from bot.domain.spaces import SOONER
from bot.domain.words import Line, Localised, Numbered, say
from bot.usecases.amending.published import corrections
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.paging import paged, titles
from bot.usecases.promising.at_hand import today_here
from bot.usecases.promising.wording import published
from bot.usecases.reading import SENTENCES_A_SCREEN
from bot.usecases.telling import told_of_words
from bot.usecases.visit import Visit

WORDS_BESIDE = 15
"""Words of a card that are no text of it: how far it is, when it was changed, that it is the last one."""
WORDS_A_SCREEN, WORDS_A_SENTENCE = 60, 25
HERE, EVERYWHERE = "here", "all"


async def cards(visit: Visit, meeting: Meeting, start: int) -> Screen:
    """Ask on which card the sentence is."""
    choices = [
        Choice(say("choice-card", number=number), step("correct-card", meeting.id, number, 0))
        for number in range(1, len(meeting.cards) + 1)
    ]
    shown = titles([each.heading for each in meeting.cards], start)
    return Screen((say("correct-cards"), *shown), paged(choices, start, "correct-cards", meeting.id))


async def sentences(visit: Visit, meeting: Meeting, number: int, card: Card, start: int) -> Screen:
    """Ask which sentence of a card it is."""
    lines: list[Line] = [say("correct-card")]
    choices = []
    for here, sentence in enumerate(card.sentences[start : start + SENTENCES_A_SCREEN], 1):
        lines.append(Numbered(here, sentence))
        there = step("correct-words", meeting.id, number, start + here)
        choices.append(Choice(say("choice-sentence", number=here), there))
    if start + SENTENCES_A_SCREEN < len(card.sentences):
        choices.append(Choice(say("choice-more"), step("correct-card", meeting.id, number, start + SENTENCES_A_SCREEN)))
    return Screen(tuple(lines), tuple(choices))


async def ask(visit: Visit, meeting: Meeting, number: int, position: int, sentence: Localised) -> Screen:
    """Ask for the sentence in other words."""
    about = (meeting.id, number, position)
    told_of_words(visit, step("correct-words", *about))
    return Screen((sentence, say("draft-rewrite")), words=step("correct-typed", *about))


async def take(visit: Visit, words: str, meeting: Meeting, number: int, position: int, sentence: Localised) -> Outcome:
    """Keep what was typed, to be looked at once more."""
    card = meeting.cards[number - 1]
    text, _ = published(visit, words, _most(card, sentence), _explained(meeting))
    typed = Correction(
        visit.chance.ordered_id(),
        meeting.id,
        number,
        position,
        sentence,
        text,
        visit.now,
        day_before=card.corrected_on,
    ).undone
    return Outcome(step("correct-sure", typed.id), changes=(KeepAmendment(typed),))


def _most(card: Card, sentence: Localised) -> int:
    """How many words may stand there, so that the card stays within one message."""
    others = sum(_words(each) for each in (card.heading, *card.sentences)) - _words(sentence)
    return max(_words(sentence), min(WORDS_A_SENTENCE, WORDS_A_SCREEN - WORDS_BESIDE - others))


def _words(text: Localised) -> int:
    return max(len(each.split()) for _, each in text.texts)


def _explained(meeting: Meeting) -> list[str]:
    return [form.strip() for term in meeting.terms for _, text in term.forms.texts for form in text.split("/")]


async def sure(visit: Visit, typed: Correction, meeting: Meeting) -> Screen:
    """Show what it will say, and ask once more: where it is in several languages, for which."""
    _, advice = published(visit, typed.words.texts[0][1], WORDS_A_SCREEN, _explained(meeting))
    lines: list[Line] = [say("correct-sure"), typed.words, *advice[:1]]
    if typed.everywhere:
        choices = [Choice(say("choice-correct-now"), step("correct-now", typed.id, EVERYWHERE))]
    else:
        lines.append(say("correct-languages"))
        choices = [
            Choice(say("choice-correct-here"), step("correct-now", typed.id, HERE)),
            Choice(say("choice-correct-all"), step("correct-now", typed.id, EVERYWHERE)),
        ]
    wait = Choice(say("choice-draft-wait"), step("published-one", meeting.id))
    return Screen(tuple(lines), (*choices, wait))


async def make(visit: Visit, typed: Correction, meeting: Meeting, where: str) -> Outcome:
    """Let it say so from now on. Whoever read it before hears of it after a while; so long it can be undone."""
    if where not in {HERE, EVERYWHERE}:
        raise Refused(say("old-button"))
    made = replace(typed, everywhere=where == EVERYWHERE, made_at=visit.now, day=today_here(visit))
    goto = step("published-one", meeting.id)
    if made.put_into(meeting) is None:
        raise Refused(say("correct-changed"), goto=goto)
    undo = step("correct-undo", made.id)
    return Outcome(goto, (say("correct-done", until=visit.now + SOONER),), (Correct(made),), undo)


async def undo(visit: Visit, made: Correction, meeting: Meeting) -> Outcome:
    """Let it say what it said before, while nobody has been told."""
    goto = step("published-one", meeting.id)
    if made.made_at is None or visit.now >= made.made_at + SOONER:
        raise Refused(say("correct-late"), goto=goto)
    if made.taken_from(meeting) is None:
        raise Refused(say("correct-changed"), goto=goto)
    return Outcome(goto, (say("undone"),), (Correct(made, back=True),))


async def earlier(visit: Visit, meeting: Meeting, start: int) -> Screen:
    """Show organisers what a sentence said before, the last change first."""
    found = await corrections(visit, meeting)
    if start >= len(found):
        raise Refused(goto=step("published-one", meeting.id))
    shown = found[start]
    lines = (say("correct-was", number=shown.card, day=shown.day or visit.now.date()), shown.before)
    more = (Choice(say("choice-more"), step("correct-was", meeting.id, start + 1)),) if start + 1 < len(found) else ()
    return Screen(lines, more)
