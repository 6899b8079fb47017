"""What organisers change about a published text: what a button names must stand there still."""

from __future__ import annotations

from bot.domain.amendments import Amendment, Correction, Withdrawing, sentence_of
from bot.domain.changes import Correct, KeepAmendment, Withdraw
from bot.domain.meetings import Card, Meeting
from bot.domain.rounds import Round
from bot.domain.screens import Screen, number_code, step
from bot.domain.words import Localised, say
from bot.handlers import guards
from bot.usecases.amending import correcting, published, unclear, withdrawing
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.visit import Visit


def _card(visit: Visit, meeting: str, card: str) -> tuple[Meeting, int, Card]:
    found, number = guards.meeting(visit, meeting), guards.number(card)
    shown = found.card(number)
    if shown is None:
        raise Refused(say("old-button"), goto=step("published-one", found.id))
    return found, number, shown


def _sentence(visit: Visit, meeting: str, card: str, sentence: str) -> tuple[Meeting, int, int, Localised]:
    found, number, shown = _card(visit, meeting, card)
    position = guards.number(sentence)
    text = sentence_of(shown, position)
    if text is None:
        raise Refused(say("old-button"), goto=step("published-one", found.id))
    return found, number, position, text


async def listing(visit: Visit, start: str) -> Screen:
    """List what is published."""
    return await published.published(visit, guards.number(start))


async def one(visit: Visit, meeting: str) -> Screen:
    """Show what can be done about a text."""
    return await published.one(visit, guards.meeting(visit, meeting))


async def not_clear(visit: Visit, meeting: str, start: str) -> Screen:
    """Show a sentence that is not clear to people."""
    return await unclear.unclear(visit, guards.meeting(visit, meeting), guards.number(start))


async def cards(visit: Visit, meeting: str, start: str) -> Screen:
    """Ask for a card."""
    return await correcting.cards(visit, guards.meeting(visit, meeting), guards.number(start))


async def sentences(visit: Visit, meeting: str, card: str, start: str) -> Screen:
    """Ask for a sentence."""
    return await correcting.sentences(visit, *_card(visit, meeting, card), guards.number(start))


async def ask(visit: Visit, meeting: str, card: str, sentence: str) -> Screen:
    """Ask for other words."""
    return await correcting.ask(visit, *_sentence(visit, meeting, card, sentence))


async def take(visit: Visit, words: str, meeting: str, card: str, sentence: str) -> Outcome:
    """Take other words."""
    return await correcting.take(visit, words, *_sentence(visit, meeting, card, sentence))


async def _amendment(visit: Visit, code: str) -> Amendment | None:
    """Return what was typed or done, as this turn left it."""
    number = guards.number(code)
    decided = (each for each in visit.decided if isinstance(each, KeepAmendment))
    found = next((each.amendment for each in decided if each.amendment.id == number), None)
    return found or await visit.records.amendments.found(number)


async def _correction(visit: Visit, code: str) -> tuple[Correction, Meeting]:
    """Return a correction, and the meeting it is about."""
    found = await _amendment(visit, code)
    if not isinstance(found, Correction):
        raise Refused(say("old-button"), goto=step("published", 0))
    return found, guards.meeting(visit, number_code(found.meeting_id))


async def _typed(visit: Visit, code: str) -> tuple[Correction, Meeting]:
    """Return a correction that is only typed, while what it replaces stands there."""
    found, meeting = await _correction(visit, code)
    if found.made_at or any(isinstance(each, Correct) for each in visit.decided):
        raise Refused(goto=step("published-one", meeting.id))
    card = meeting.card(found.card)
    if card is None or sentence_of(card, found.sentence) != found.before:
        raise Refused(say("correct-changed"), goto=step("published-one", meeting.id))
    return found, meeting


async def sure(visit: Visit, correction: str) -> Screen:
    """Ask whether to change it."""
    return await correcting.sure(visit, *await _typed(visit, correction))


async def make(visit: Visit, correction: str, where: str) -> Outcome:
    """Change it."""
    return await correcting.make(visit, *await _typed(visit, correction), where)


async def undo(visit: Visit, correction: str) -> Outcome:
    """Let it say what it said before."""
    found, meeting = await _correction(visit, correction)
    if found.made_at is None:
        raise Refused(say("nothing-to-undo"), goto=step("published-one", meeting.id))
    return await correcting.undo(visit, found, meeting)


async def earlier(visit: Visit, meeting: str, start: str) -> Screen:
    """Show what it said before."""
    return await correcting.earlier(visit, guards.meeting(visit, meeting), guards.number(start))


def _about(visit: Visit, meeting: str, round_: str) -> tuple[Meeting, Round | None]:
    """Return a meeting, and the vote or list of it that can still be withdrawn."""
    found = guards.meeting(visit, meeting)
    if not round_:
        return found, None
    number = guards.number(round_)
    wanted = next((each for each in published.uncounted(visit, found) if each.id == number), None)
    if wanted is None:
        raise Refused(say("withdraw-closed"), goto=step("published-one", found.id))
    return found, wanted


async def which(visit: Visit, meeting: str, start: str) -> Screen:
    """Ask which vote or list."""
    return await withdrawing.which(visit, guards.meeting(visit, meeting), guards.number(start))


async def ask_why(visit: Visit, meeting: str, round_: str = "") -> Screen:
    """Ask why it is withdrawn."""
    return await withdrawing.ask(visit, *_about(visit, meeting, round_))


async def take_why(visit: Visit, words: str, meeting: str, round_: str = "") -> Outcome:
    """Take why it is withdrawn."""
    return await withdrawing.take(visit, words, *_about(visit, meeting, round_))


async def _withdrawing(visit: Visit, code: str) -> Withdrawing:
    found = await _amendment(visit, code)
    if not isinstance(found, Withdrawing):
        raise Refused(say("old-button"), goto=step("published", 0))
    return found


async def _not_yet(visit: Visit, code: str) -> tuple[Withdrawing, tuple[Round, ...]]:
    """Return what is only typed, with the votes and lists that would go."""
    found = await _withdrawing(visit, code)
    if found.made_at or any(isinstance(each, Withdraw) for each in visit.decided):
        raise Refused(goto=step("publish"))
    about = "" if found.round_id is None else number_code(found.round_id)
    meeting, round_ = _about(visit, number_code(found.meeting_id), about)
    return found, (round_,) if round_ else tuple(published.uncounted(visit, meeting))


async def withdraw_sure(visit: Visit, withdrawing_: str) -> Screen:
    """Ask whether to withdraw it."""
    return await withdrawing.sure(visit, *await _not_yet(visit, withdrawing_))


async def withdraw(visit: Visit, withdrawing_: str) -> Outcome:
    """Withdraw it."""
    return await withdrawing.withdraw(visit, *await _not_yet(visit, withdrawing_))


async def withdraw_undo(visit: Visit, withdrawing_: str) -> Outcome:
    """Bring it back."""
    return await withdrawing.undo(visit, await _withdrawing(visit, withdrawing_))
