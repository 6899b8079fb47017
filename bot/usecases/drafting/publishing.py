"""A draft as those who take part will see it, and publishing it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.changes import DropDraft, Publish
from bot.domain.drafts import Draft
from bot.domain.meetings import Meeting
from bot.domain.people import Role
from bot.domain.pictures import Unpublished
from bot.domain.questions import kind_named
from bot.domain.readers import SignOff, Verdict
from bot.domain.rounds import Question, Round
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, Localised, Numbered, Quoted, Text, say
from bot.usecases.answering import page
from bot.usecases.broadcasting.opening import published
from bot.usecases.drafting import at_hand, checking, packing
from bot.usecases.drafting.writing import title_of
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.paging import MOST_CHOICES
from bot.usecases.readers import at_hand as readers
from bot.usecases.readers.beside import beside, clear_to
from bot.usecases.reading import card_lines, meeting_lines
from bot.usecases.visit import Visit

NOW, LATER = "now", "later"
NO_SEED = b""
"""A preview shows choices in the order they were written."""


async def draft(visit: Visit, found: Draft) -> Screen:
    """Show how far a draft is, and what can be done with it."""
    pack = packing.read(visit, found)
    hard = checking.findings(visit, found)
    left = packing.missing(found.written)
    lines: list[Line] = [title_of(found), say("draft-holds", parts=len(pack.summary), votes=len(pack.votes))]
    if pack.priorities:
        lines.append(say("draft-holds-list", count=len(pack.priorities)))
    choices = []
    if left:
        lines.append(say("draft-missing", count=len(left)))
        choices.append(Choice(say("choice-go-on"), at_hand.onward(found.id, found.written)))
    if hard:
        lines.append(say("draft-hard", count=len(hard)))
        choices.append(Choice(say("choice-draft-check"), step("draft-check", found.id)))
    choices.append(Choice(say("choice-draft-see"), step("draft-see", found.id, 0, found.written.language)))
    choices.append(Choice(say("choice-draft-change"), step("draft-change", found.id, 0)))
    if found.written.opens:
        lines.append(say("draft-opens", starts=found.written.opens))
        choices.append(Choice(say("choice-draft-unplan"), step("draft-unplan", found.id, found.revision)))
    elif not left and not any(each.blocks for each in hard):
        choices.append(Choice(say("choice-draft-publish"), step("draft-sure", found.id)))
    choices.append(Choice(say("choice-draft-langs"), step("draft-langs", found.id, 0)))
    lines += what_readers_say(await readers.asked(visit, found.id), found)
    if not left and len(choices) < MOST_CHOICES:
        choices.insert(-1, Choice(say("choice-draft-readers"), step("draft-readers", found.id)))
    return Screen(tuple(lines), tuple(choices))


def what_readers_say(asked: Sequence[SignOff], found: Draft) -> list[Line]:
    """Say how many readers find a draft clear as it is now, and whether it was changed since some of them read it."""
    if not asked:
        return []
    said = Counter(each.verdict(found.written) for each in asked)
    left = said[Verdict.WAITING] + said[Verdict.OLD]
    lines: list[Line] = [say("draft-read", clear=said[Verdict.CLEAR], unclear=said[Verdict.UNCLEAR], left=left)]
    return [*lines, say("draft-read-old")] if said[Verdict.OLD] else lines


async def see(visit: Visit, found: Draft, position: int, language: str) -> Screen:
    """Show one screen of a draft as those who read a language will see it: what they can choose stands as lines."""
    made = packing.made(visit, found)
    shown = screens(visit, made)
    if position >= len(shown):
        raise Refused(say("old-button"), goto=step("draft", found.id))
    choices = [Choice(say("choice-draft-back"), step("draft", found.id))]
    if position + 1 < len(shown):
        choices.insert(0, Choice(say("choice-more"), step("draft-see", found.id, position + 1, language)))
    seen = say("draft-see", number=position + 1, total=len(shown)).within(visit.person.language)
    lines = (seen, *shown[position].lines)
    return Screen(lines, tuple(choices), language=language, pictures=shown[position].pictures)


@dataclass(frozen=True, slots=True)
class Seen:
    """One screen of a draft as those who take part will see it, but for what can be chosen there."""

    lines: tuple[Line, ...]
    pictures: tuple[Unpublished, ...] = ()


def screens(visit: Visit, made: Publish) -> list[Seen]:
    """Return what those who take part will see, screen by screen."""
    meeting: Meeting = made.meeting
    screens = [Seen(tuple(meeting_lines(meeting)))]
    for number, card in enumerate(meeting.cards, 1):
        shown = card.picture
        pictures = (Unpublished(shown.id, shown.caption, shown.credit),) if shown else ()
        screens.append(Seen(tuple(card_lines(meeting, number)), pictures))
    screens += [Seen((term.word, term.meaning)) for term in meeting.terms]
    screens += [Seen(tuple(_asked(question))) for each in made.rounds for question in each.questions]
    return screens


def _asked(question: Question) -> list[Line]:
    kind = kind_named(question.kind)
    position = kind.following(question, None, NO_SEED)
    if position is None:
        return [question.title]
    asking = kind.ask(question, None, position, NO_SEED)
    offers, _ = page(asking, 0)
    lines = list(asking.lines)
    for number, offer in enumerate(offers, 1):
        text = offer.text or offer.label
        lines.append(Numbered(number, text) if isinstance(text, Text | Localised | Quoted) else text)
    return lines


async def sure(visit: Visit, found: Draft) -> Screen:
    """Say what would be published, for how many, and until when, and ask whether to."""
    made = ready(visit, found)
    lines: list[Line] = [made.meeting.title, say("draft-sure", cards=len(made.meeting.cards))]
    lines += [say("draft-closes", closes=each.closes) for each in made.rounds[:1]]
    members = await visit.records.people.members(_asks(made.rounds))
    unfinished = [each for each in packing.packs_of(visit, found) if not all(piece.text for piece in each.pieces())]
    lines += [say("draft-langs-left", count=len(unfinished))] if unfinished else []
    lines += [say("draft-asks", role=role.value, count=count) for role, count in members.items()]
    clear = bool(await clear_to(visit.records, found))
    now, later = (step("draft-unread", found.id, how) for how in (NOW, LATER))
    choices = (
        Choice(say("choice-draft-now"), step("draft-publish", found.id, found.revision) if clear else now),
        Choice(say("choice-draft-later"), step("draft-when", found.id) if clear else later),
        Choice(say("choice-draft-readers"), step("draft-readers", found.id)),
        Choice(say("choice-draft-wait"), step("draft", found.id)),
    )
    return Screen(tuple(lines), choices)


async def unread(visit: Visit, found: Draft, how: str) -> Screen:
    """Ask once more whether to publish what no reader has found clear, now or at a time to be chosen."""
    ready(visit, found)
    now = Choice(say("choice-unread-now"), step("publish-unread", found.id, found.revision))
    later = Choice(say("choice-unread-later"), step("draft-when", found.id))
    choices = (
        now if how == NOW else later,
        Choice(say("choice-draft-readers"), step("draft-readers", found.id)),
        Choice(say("choice-draft-wait"), step("draft", found.id)),
    )
    return Screen((title_of(found), say("draft-unread")), choices)


def _asks(rounds: tuple[Round, ...]) -> tuple[Role, ...]:
    return rounds[0].audiences if rounds else ()


def ready(visit: packing.Around, found: Draft) -> Publish:
    """Return what would be published. Raises Refused where something is missing or too hard to read."""
    if packing.missing(found.written):
        raise Refused(goto=at_hand.onward(found.id, found.written))
    if any(each.blocks for each in checking.findings(visit, found)):
        raise Refused(goto=step("draft-check", found.id))
    return packing.made(visit, found, checking.overruled(found))


async def publish(visit: Visit, found: Draft, unread: bool = False) -> Outcome:
    """Publish it. From now on everybody can read it. What no reader found clear is published only as `unread`."""
    made = ready(visit, found)
    clear = await clear_to(visit.records, found)
    if not (clear or unread):
        raise Refused(goto=step("draft-unread", found.id, NOW))
    changes = (made, *beside(made.meeting.id, clear), DropDraft(found), *published(made))
    return Outcome(step("organise-rounds"), (say("draft-published"),), changes)
