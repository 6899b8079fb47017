"""Votes on agenda items: the rules first, one item a screen, what I voted with a receipt, and checking a receipt."""

from __future__ import annotations

from bot.domain.receipts import DIGITS, spaced, typed_digits
from bot.domain.rounds import Round, Subject
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, Quoted, say
from bot.usecases.answering import first_step, given_so_far
from bot.usecases.paging import paged, titles
from bot.usecases.visit import Outcome, Refused, Visit

CHECK = Choice(say("choice-check-receipt"), step("receipt"))


async def votes(visit: Visit, start: int) -> Screen:
    """List the open votes, and offer to check a receipt."""
    rounds = visit.library.open_rounds(visit.person, Subject.VOTE, visit.now)
    if len(rounds) == 1:
        raise Refused(goto=step("vote", rounds[0].id))
    found = [visit.library.meetings[each.meeting_id].title for each in rounds]
    choices = [Choice(say("vote-label", number=number), step("vote", each.id)) for number, each in enumerate(rounds, 1)]
    lines: tuple[Line, ...] = (say("votes", count=len(rounds)), *titles(found, start))
    return Screen(lines, paged(choices, start, "votes"), extras=(CHECK,))


async def vote(visit: Visit, round_: Round) -> Screen:
    """Say what is voted on, until when and how it is counted, before the first vote."""
    given = {question: answer.given for question, answer in (await visit.answers(round_)).items()}
    turnout = await visit.records.answers.turnout(round_)
    lines: list[Line] = [
        visit.library.meetings[round_.meeting_id].title,
        say("vote-intro", items=len(round_.questions), closes=round_.closes),
        say("vote-turnout", people=turnout),
    ]
    choices = []
    audience = round_.audience_of(visit.person)
    if audience and round_.is_open(visit.now):
        start = first_step(visit, round_, audience, given)
        if start.name == "ask":
            choices.append(Choice(say("choice-go-on" if given else "choice-start"), start))
        if given:
            choices += [_see(round_), Choice(say("choice-my-receipt"), step("voted", round_.id))]
    choices.append(Choice(say("choice-vote-rules"), step("vote-rules", round_.id)))
    return Screen(tuple(lines), tuple(choices), extras=(CHECK,))


async def voted(visit: Visit, round_: Round) -> Screen:
    """Say that votes are kept, with the receipt that proves it."""
    given = {question: answer.given for question, answer in (await given_so_far(visit, round_)).items()}
    left = len(round_.questions) - len(given)
    receipt = Quoted(spaced(visit.records.answers.receipt(round_, visit.person.id)))
    lines: list[Line] = [say("voted", left=left), say("review", closes=round_.closes), say("receipt", receipt=receipt)]
    audience = round_.audience_of(visit.person)
    choices = [_see(round_)]
    if left and audience:
        choices.insert(0, Choice(say("choice-go-on"), first_step(visit, round_, audience, given)))
    return Screen(tuple(lines), tuple(choices))


def _see(round_: Round) -> Choice:
    return Choice(say("choice-see-votes"), step("review", round_.id, 0))


async def rules(visit: Visit, round_: Round) -> Screen:
    """Say how a vote is counted and who can see what."""
    lines: list[Line] = [say("vote-rules"), say("vote-rules-quorum", quorum=round_.quorum), say("vote-rules-secret")]
    return Screen(tuple(lines), (Choice(say("choice-vote-rules-more"), step("vote-rules-more", round_.id)),))


async def rules_more(visit: Visit, round_: Round) -> Screen:
    """Say what is shown afterwards."""
    lines: list[Line] = [say("vote-rules-shown"), say("vote-rules-apart")]
    return Screen(tuple(lines), (Choice(say("choice-go-on"), step("vote", round_.id)),))


async def ask_receipt(visit: Visit) -> Screen:
    """Ask for the numbers of a receipt."""
    return Screen((say("receipt-ask"),), words=step("receipt-typed"))


async def check_receipt(visit: Visit, words: str) -> Outcome:
    """Say whether the ballot behind a receipt was counted. What it said is in no receipt."""
    digits = typed_digits(words)
    if len(digits) != DIGITS:
        raise Refused(say("receipt-wrong", digits=DIGITS))
    round_id = await visit.records.answers.counted_receipt(digits)
    if round_id is None:
        return Outcome(step("votes", 0), (say("receipt-unknown", name=visit.house.help.name),))
    found = visit.library.rounds[round_id]
    title = visit.library.meetings[found.meeting_id].title
    return Outcome(step("votes", 0), (say("receipt-closed" if found.closed_at else "receipt-open", title=title),))
