"""What a draft asks people: things to vote on, in any way there is, and a list to pick from."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.domain.drafts import Draft
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, Quoted, say
from bot.usecases.contributing import checked
from bot.usecases.drafting import at_hand, packing
from bot.usecases.drafting.body import OF_A_LIST, with_choices, with_vote
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.packs.body import AMONG_CHOICES, FEWEST_CHOICES, MOST_CHOICES
from bot.usecases.publishing import LONGEST_HEADING, LONGEST_LABEL, MOST_VOTES, WORDS_A_CARD, WORDS_A_CHOICE
from bot.usecases.visit import Visit

METHODS: Mapping[str, str] = {"yes": "yes or no", "consent": "consent", "approval": "approval", "ranked": "ranked"}
"""The ways to vote as a pack names them, by what stands for them in a step."""
MOST_LISTED = 30
"""Things on a list to pick from: comparing more of them 2 at a time has no end."""
NAMED = re.compile(r"(\S.*?)(?:\s*[:：]\s*|\s+[-–]\s+)(\S.*)")
"""A short name, and what it means."""


async def kinds_of_vote(visit: Visit, draft: Draft) -> Screen:
    """Ask how something is voted on."""
    choices = tuple(Choice(say(f"choice-draft-{code}"), step("draft-vote-ask", draft.id, code)) for code in METHODS)
    return Screen((say("draft-vote"),), choices)


async def ask_vote(visit: Visit, draft: Draft, method: str) -> Screen:
    """Ask what is voted on."""
    below = say("draft-choices-how") if METHODS[method] in AMONG_CHOICES else say("draft-vote-more", most=WORDS_A_CARD)
    lines = (say("draft-vote-ask", most=LONGEST_HEADING), below)
    return Screen(lines, words=step("draft-voted", draft.id, draft.revision, method))


async def add_vote(visit: Visit, words: str, draft: Draft, method: str) -> Outcome:
    """Keep one more thing to vote on: its first line asks, the rest says more, or what can be chosen."""
    first, *lines = _lines(words)
    choices: Sequence[tuple[str, str]] = ()
    if METHODS[method] in AMONG_CHOICES:
        question, details = first, []
        while lines and _named(lines[0]) is None:
            details.append(lines.pop(0))
        choices = _choices(lines, MOST_CHOICES)
    else:
        question, *others = visit.writing.sentences(first) or [first]
        details = [" ".join(others), *lines] if others else lines
    _fits(question, LONGEST_HEADING)
    _fits(" ".join(details), WORDS_A_CARD)
    if len(packing.read(visit, draft).votes) == MOST_VOTES:
        raise Refused(say("draft-votes-full", most=MOST_VOTES), goto=step("draft", draft.id))
    body = with_vote(draft.written.body, question, details, METHODS[method], choices)
    written = packing.closing_together(replace(draft.written, body=body))
    return at_hand.kept(visit, draft, written, at_hand.onward(draft.id, written))


async def ask_list(visit: Visit, draft: Draft) -> Screen:
    """Ask what can be picked, for a list that is begun or goes on."""
    begun = packing.read(visit, draft).priorities_title
    first: Line = say("draft-list-more") if begun else say("draft-vote-ask", most=LONGEST_HEADING)
    return Screen((first, say("draft-choices-how")), words=step("draft-listed", draft.id, draft.revision))


async def add_list(visit: Visit, words: str, draft: Draft) -> Outcome:
    """Keep a list to pick from, or more of it."""
    lines = _lines(words)
    pack = packing.read(visit, draft)
    question = pack.priorities_title.text if pack.priorities_title else lines.pop(0)
    _fits(question, LONGEST_HEADING)
    choices = _choices(lines, MOST_LISTED, len(pack.priorities))
    body = with_choices(draft.written.body, question, choices)
    written = packing.closing_together(replace(draft.written, body=body))
    return at_hand.kept(visit, draft, written, at_hand.onward(draft.id, written))


def _lines(words: str) -> list[str]:
    return [" ".join(line.split()) for line in checked(words).splitlines() if line.strip()]


def _named(line: str) -> tuple[str, str] | None:
    """Return the short name and the meaning a line holds, or None where it does not hold both."""
    found = NAMED.fullmatch(OF_A_LIST.sub("", line, count=1))
    return (found[1], found[2]) if found else None


def _choices(lines: Sequence[str], most: int, there: int = 0) -> list[tuple[str, str]]:
    """Return what can be chosen, beside what is `there`. Raises Refused where it does not fit buttons and screens."""
    found = []
    for line in lines:
        named = _named(line)
        if named is None:
            raise Refused(say("draft-choice-name"), Quoted(line))
        name, meaning = named
        if len(name) > LONGEST_LABEL:
            raise Refused(Quoted(name), say("draft-too-long", rule="long-label", most=LONGEST_LABEL))
        if len(meaning.split()) > WORDS_A_CHOICE:
            raise Refused(Quoted(name), say("draft-too-long", rule="long-item", most=WORDS_A_CHOICE))
        found.append(named)
    if not FEWEST_CHOICES <= there + len(found) <= most or not found:
        raise Refused(say("draft-choices-count", fewest=FEWEST_CHOICES, most=most))
    return found


def _fits(text: str, most: int) -> None:
    if len(text.split()) > most:
        raise Refused(say("plain-too-many", count=len(text.split()), most=most))
