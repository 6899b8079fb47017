"""Votes on agenda items: the rules first, one item a screen, what I voted with a receipt, and checking a receipt."""

from __future__ import annotations

from bot.domain.receipts import DIGITS, spaced, typed_digits
from bot.domain.rounds import Round, Subject
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, Quoted, say
from bot.usecases.answering import first_step, kinds_of
from bot.usecases.answering_as import answering
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.paging import paged, titles
from bot.usecases.receipts import CHECK
from bot.usecases.reviewing import given_so_far
from bot.usecases.speaking_for import beside
from bot.usecases.visit import Visit


async def votes(visit: Visit, start: int) -> Screen:
    """List the open votes, and offer to check a receipt."""
    rounds = visit.library.open_rounds(visit.person, Subject.VOTE, visit.now)
    if len(rounds) == 1:
        raise Refused(goto=step("vote", rounds[0].id))
    found = [visit.library.title_of(each) for each in rounds]
    choices = [Choice(say("vote-label", number=number), step("vote", each.id)) for number, each in enumerate(rounds, 1)]
    lines: tuple[Line, ...] = (say("votes", count=len(rounds)), *titles(found, start))
    return Screen(lines, paged(choices, start, "votes"), extras=(CHECK,))


async def vote(visit: Visit, round_: Round) -> Screen:
    """Say what is voted on, until when and how it is counted, before the first vote."""
    given = {question: answer.given for question, answer in (await visit.answers(round_)).items()}
    turnout = await visit.records.answers.turnout(round_)
    lines: list[Line] = [
        visit.library.title_of(round_),
        say("vote-intro", items=len(round_.questions), closes=round_.closes),
        say("vote-turnout", people=turnout),
        *([say("vote-open")] if round_.open_ballot else []),
    ]
    choices = []
    by = await answering(visit, round_)
    if by and round_.is_open(visit.now):
        start = first_step(visit, by, given)
        if start != by.finish:
            choices.append(Choice(say("choice-go-on" if given else "choice-start"), start))
        if given:
            choices += [_see(round_), Choice(say("choice-my-receipt"), step("voted", round_.id))]
    if by and not given:
        choices += _name(visit, round_)
    choices.append(Choice(say("choice-vote-rules"), step("vote-rules", round_.id)))
    return Screen(tuple(lines), tuple(choices), extras=(*await beside(visit, round_), CHECK))


async def voted(visit: Visit, round_: Round) -> Screen:
    """Say that votes are kept, with the receipt that proves it."""
    given = {question: answer.given for question, answer in (await given_so_far(visit, round_)).items()}
    left = len(round_.questions) - len(given)
    receipt = Quoted(spaced(visit.records.answers.receipt(round_, visit.person.id)))
    lines: list[Line] = [say("voted", left=left), say("review", closes=round_.closes), say("receipt", receipt=receipt)]
    by = await answering(visit, round_)
    choices = [_see(round_), *_name(visit, round_)]
    if left and by:
        choices.insert(0, Choice(say("choice-go-on"), first_step(visit, by, given)))
    return Screen(tuple(lines), tuple(choices))


def _name(visit: Visit, round_: Round) -> tuple[Choice, ...]:
    """Return the way to the name that may stand beside somebody's answers, in a vote that may show names."""
    if not round_.open_ballot or not round_.is_open(visit.now):
        return ()
    return (Choice(say("choice-open"), step("open", round_.id)),)


def _see(round_: Round) -> Choice:
    return Choice(say("choice-see-votes"), step("review", round_.id, 0))


async def rules(visit: Visit, round_: Round) -> Screen:
    """Say who may vote how often, how many must, and that it is secret, or when it is not."""
    secret = say("vote-rules-open" if round_.open_ballot else "vote-rules-secret")
    lines: list[Line] = [say("vote-rules"), say("vote-rules-quorum", quorum=round_.quorum), secret]
    choices = [Choice(say("choice-vote-count"), step("vote-count", round_.id, 0)), _more(round_)]
    if round_.open_ballot:
        choices.append(Choice(say("choice-open-rules"), step("open-rules", round_.id)))
    return Screen(tuple(lines), tuple(choices))


async def rules_of_counting(visit: Visit, round_: Round, position: int) -> Screen:
    """Say how one kind of question is counted, and what a tie means."""
    kinds = kinds_of(round_)
    if position >= len(kinds):
        raise Refused(goto=step("vote-rules", round_.id))
    kind = kinds[position]
    lines: list[Line] = [say("vote-count-which", kind=kind.name)] if len(kinds) > 1 else []
    lines.append(say(f"vote-count-{kind.name}"))
    if kind.ties:
        lines.append(say("vote-count-tie", tie=round_.tie.value))
    following = Choice(say("choice-next-count"), step("vote-count", round_.id, position + 1))
    return Screen(tuple(lines), (following, _more(round_)) if position + 1 < len(kinds) else (_more(round_),))


def _more(round_: Round) -> Choice:
    return Choice(say("choice-vote-rules-more"), step("vote-rules-more", round_.id))


async def rules_more(visit: Visit, round_: Round) -> Screen:
    """Say what is shown afterwards."""
    lines: list[Line] = [say("vote-rules-shown"), say("vote-rules-apart")]
    return Screen(tuple(lines), (Choice(say("choice-go-on"), step("vote", round_.id)),))


async def ask_receipt(visit: Visit) -> Screen:
    """Ask for the numbers of a receipt."""
    return Screen((say("receipt-ask"), say("receipts-where")), words=step("receipt-typed"))


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
