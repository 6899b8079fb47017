"""Proposing what a meeting talks about: said, checked, decided on, and answered with a reason."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes import Amend, Change, KeepReply, Tell
from bot.domain.contributions import Contribution, Moderation, Purpose, Reply
from bot.domain.people import Role
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, Quoted, say
from bot.usecases.contributing import as_others_read, checked, kept, said, taking_back
from bot.usecases.corresponding import NO_ROUND, WORRYING, listed_for, offered, waits
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.preparing import coming
from bot.usecases.saying_as import Stamp, stamp_of
from bot.usecases.telling import told_of_words
from bot.usecases.visit import Visit

WHY, DECISION, RUN = "why", "decision", "run"
AGENDA, LATER, NO, OPEN = "agenda", "later", "no", "open"
OFFERED, DRAFT, SENT, OPENED = "offered", "draft", "sent", "opened"
"""How far a round is that its proposer runs."""


async def propose(visit: Visit) -> Screen:
    """Say what proposing is, and let somebody write, or see what others propose."""
    if not await offered(visit, Purpose.PROPOSAL):
        raise Refused(goto=step("help"))
    choices = [Choice(say("choice-propose-write"), step("propose-write"))]
    if await _seen(visit):
        choices.append(Choice(say("choice-proposed"), step("proposed", 0)))
    choices.append(Choice(say("choice-what-i-said"), step("mine", 0)))
    return Screen((say("propose"), say("propose-steps")), tuple(choices))


async def write(visit: Visit, by: Stamp) -> Screen:
    """Ask what a meeting should talk about."""
    told_of_words(visit, step("propose-write", *by.code))
    return Screen((*by.question, say("propose-write")), words=step("propose-said", *by.code))


async def take(visit: Visit, words: str, by: Stamp) -> Outcome:
    """Keep a proposal, and ask whether its proposer wants to say why."""
    proposal = replace(said(visit, words, Purpose.PROPOSAL, NO_ROUND, by=by), shared=True)
    return kept(visit, proposal, step("propose-more", proposal.id), say("propose-kept"), by)


async def more(visit: Visit, own: Contribution) -> Screen:
    """Ask whether somebody wants to say why."""
    return Screen(
        (say("propose-more"),),
        (
            Choice(say("choice-propose-why"), step("propose-why", own.id)),
            Choice(say("choice-propose-done"), step("letter", own.id)),
        ),
    )


async def ask_why(visit: Visit, own: Contribution) -> Screen:
    """Ask why."""
    return Screen((Quoted(own.text), say("propose-why")), words=step("propose-because", own.id))


async def take_why(visit: Visit, words: str, own: Contribution) -> Outcome:
    """Keep why. What others may see is read by an organiser again."""
    text = checked(words)
    changed = replace(
        own.detailed(**{WHY: text}), state=Moderation.WAITING, worrying=own.worrying or visit.worrying(text)
    )
    return Outcome(step("letter", own.id), (say("propose-why-kept"),), (Amend(changed),))


def lines_of(proposal: Contribution) -> list[Line]:
    """Return a proposal and why it was made."""
    return [Quoted(proposal.to_show), *_why(proposal)]


def _why(proposal: Contribution) -> list[Line]:
    why = proposal.detail(WHY)
    return [say("proposal-why", why=Quoted(why))] if why else []


def whole(words: Contribution) -> str:
    """Return all of somebody's words that others would see: of a proposal, why it was made too."""
    return "\n".join((words.to_show, words.detail(WHY)))


def _decided(visit: Visit, proposal: Contribution) -> list[Line]:
    """Say what became of a proposal: not decided yet, or on which agenda, later, no."""
    meeting = visit.library.meetings.get(proposal.about)
    lines: list[Line] = [say("proposal-state", state=proposal.detail(DECISION) or OPEN)]
    return [*lines, meeting.title] if meeting and proposal.detail(DECISION) == AGENDA else lines


async def letter(visit: Visit, own: Contribution) -> Screen:
    """Show somebody what became of what they proposed, and the round they may run."""
    lines = [Quoted(own.text), *as_others_read(own), *_why(own), *_decided(visit, own)]
    answers = [each for each in await visit.replies(own.id) if not each.asker]
    if answers:
        lines += [say("letter-answer", purpose=own.purpose.value, name=visit.house.name), Quoted(answers[-1].text)]
    if own.state is Moderation.HIDDEN:
        lines.append(say("mine-state", state=own.state.value, name=visit.house.help.name))
    choices = [Choice(say("choice-run"), step("run", own.id))] if own.detail(RUN) else []
    if not own.detail(DECISION):
        choices.append(Choice(say("choice-propose-why"), step("propose-why", own.id)))
    choices.append(taking_back(own))
    return Screen(tuple(lines), tuple(choices))


async def proposed(visit: Visit, start: int) -> Screen:
    """Show what people propose, once an organiser has read it, and what became of it."""
    found = await _seen(visit)
    if start >= len(found):
        raise Refused(goto=step("propose"))
    shown = found[start]
    heading = say("proposed", number=start + 1, total=len(found))
    lines = (heading, *stamp_of(shown), *lines_of(shown), *_decided(visit, shown))
    more_of_them = Choice(say("choice-next-proposal"), step("proposed", start + 1))
    return Screen(lines, (more_of_them,) if start + 1 < len(found) else ())


async def _seen(visit: Visit) -> list[Contribution]:
    found = await visit.records.contributions.listed(Purpose.PROPOSAL)
    return [each for each in reversed(found) if each.state is Moderation.SHOWN]


async def waiting(visit: Visit) -> list[Contribution]:
    """Return the proposals that wait for an organiser."""
    return [each for each in await _all(visit) if waits(visit, each)]


async def _all(visit: Visit) -> list[Contribution]:
    return await listed_for(visit, Role.ORGANISER, {Purpose.PROPOSAL})


async def proposals(visit: Visit, start: int) -> Screen:
    """Show an organiser one proposal, those that wait first, and what can become of it."""
    found = await _all(visit)
    if start >= len(found):
        raise Refused(say("proposals-none"), goto=step("organise-rounds"))
    shown = found[start]
    lines: list[Line] = [say("proposed", number=start + 1, total=len(found)), *stamp_of(shown), *lines_of(shown)]
    lines += _decided(visit, shown)
    if shown.worrying:
        lines.append(WORRYING)
    choices = _choices(shown)
    if start + 1 < len(found):
        choices.append(Choice(say("choice-next-proposal"), step("proposals", start + 1)))
    return Screen(tuple(lines), tuple(choices))


def _choices(shown: Contribution) -> list[Choice]:
    decision, run = shown.detail(DECISION), shown.detail(RUN)
    if not decision:
        return [
            Choice(say("choice-agenda"), step("decide", shown.id, AGENDA)),
            Choice(say("choice-keep-for-later"), step("decide", shown.id, LATER)),
            Choice(say("choice-no-because"), step("decide-no", shown.id)),
        ]
    choices = [Choice(say("choice-decide-again"), step("decide", shown.id, OPEN))]
    if run in {SENT, OPENED}:
        choices.insert(0, Choice(say("choice-see-round"), step("run-see", shown.id)))
    elif not run and decision == AGENDA and shown.person_id is not None:
        choices.insert(0, Choice(say("choice-give-round"), step("run-give", shown.id)))
    return choices


async def decide(visit: Visit, proposal: Contribution, decision: str) -> Outcome:
    """Put a proposal on the agenda, keep it for later, or open the decision again; its proposer is told."""
    back = step("proposals", 0)
    if decision == OPEN:
        opened = replace(proposal.detailed(**{DECISION: ""}), waits_since=visit.now)
        return Outcome(back, (say("undone"),), (Amend(opened),))
    if decision not in {AGENDA, LATER}:
        raise Refused(say("old-button"))
    found = coming(visit)
    about = found[0].id if decision == AGENDA and found else proposal.about
    decided = replace(proposal.detailed(**{DECISION: decision}), about=about, waits_since=None)
    undo = step("decide", proposal.id, OPEN)
    return Outcome(back, (say("decided", decision=decision),), (Amend(decided), *told(proposal)), undo)


async def ask_no(visit: Visit, proposal: Contribution) -> Screen:
    """Ask why not: nobody hears a no without a reason."""
    return Screen((*lines_of(proposal), say("decide-no")), words=step("decide-because", proposal.id))


async def take_no(visit: Visit, words: str, proposal: Contribution) -> Outcome:
    """Say no, with the reason."""
    decided = replace(proposal.detailed(**{DECISION: NO}), waits_since=None)
    changes = (Amend(decided), answer(visit, words, proposal), *told(proposal))
    return Outcome(step("proposals", 0), (say("decided", decision=NO),), changes)


def answer(visit: Visit, words: str, proposal: Contribution) -> KeepReply:
    """Return what keeps an organiser's words to the proposer."""
    by, id_ = visit.person.id, visit.chance.ordered_id()
    return KeepReply(Reply(id_, proposal.id, False, by, checked(words), visit.now, Role.ORGANISER))


def told(proposal: Contribution) -> tuple[Change, ...]:
    """Return the news to the proposer, without a word of what it is."""
    if proposal.person_id is None:
        return ()
    notice = Screen((say("letter-news"),), (Choice(say("choice-read-it"), step("letter", proposal.id)),))
    return (Tell(proposal.person_id, notice),)
