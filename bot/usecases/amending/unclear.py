"""Which sentences people said are not clear to them, for whoever can write those better."""

from __future__ import annotations

from bot.domain.amendments import sentence_of
from bot.domain.disclosure.reading import disclose_reading
from bot.domain.meetings import Meeting
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, Localised, say
from bot.usecases.outcomes import Refused
from bot.usecases.visit import Visit


async def unclear(visit: Visit, meeting: Meeting, start: int) -> Screen:
    """Show one sentence that is not clear to somebody, those that are not to several first.

    While people read on, no number is shown: two looks at it would tell of one person.
    """
    counted = disclose_reading({}, await visit.records.reading.unclear(meeting.id)).unclear
    known = [
        (number, position, people, sentence)
        for number, position, people in counted
        if (sentence := _sentence(meeting, number, position))
    ]
    found = sorted(known, key=lambda each: (each[2] is None, each[:2]))
    if start >= len(found):
        raise Refused(say("not-clear-none"), goto=step("published-one", meeting.id))
    number, position, people, sentence = found[start]
    lines: list[Line] = [say("not-clear", number=start + 1, total=len(found)), sentence]
    lines.append(say("not-clear-people", how="few" if people is None else "several"))
    choices = [Choice(say("choice-correct-one"), step("correct-words", meeting.id, number, position))]
    if start + 1 < len(found):
        choices.append(Choice(say("choice-not-clear-on"), step("not-clear", meeting.id, start + 1)))
    return Screen(tuple(lines), tuple(choices))


def _sentence(meeting: Meeting, number: int, position: int) -> Localised | None:
    card = meeting.card(number)
    return sentence_of(card, position) if card else None
