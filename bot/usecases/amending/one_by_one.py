"""What is counted by hand one person at a time: typed a line for each, as numbers of the options.

Of a vote that puts options in order a line is an order, the first choice first; of a long list, all that somebody
picked, or 0.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from itertools import islice

from bot.domain.questions.kind import option_of
from bot.domain.questions.ranked import PLACES, ranking
from bot.domain.rounds import Question
from bot.domain.tallies import AN_ORDER_EACH, Cells, order_of, picks_of
from bot.domain.words import Line, Numbered, Quoted, say
from bot.usecases.outcomes import Refused
from bot.usecases.paging import that_fit

BETWEEN_PEOPLE = re.compile(r"[\n;]+")
NOTHING = [0]


def asked(question: Question, start: int) -> tuple[tuple[Line, ...], int]:
    """Ask what each person gave; list the options from `start` on by number, as many as can be read at once.

    Returns the lines, and where the list goes on.
    """
    options = [(Numbered(number, option.label),) for number, option in enumerate(question.options, 1)]
    ask = say("tally-orders" if question.kind in AN_ORDER_EACH else "tally-picks")
    end = that_fit(options, start, besides=1)
    return (*(line for (line,) in islice(options, start, end)), ask), end


def read(question: Question, words: str, most: int) -> Cells:
    """Return what was typed, equal lines together. Raises Refused for a line that is none, or for too many."""
    lines = [line for line in BETWEEN_PEOPLE.split(unicodedata.normalize("NFKC", words)) if line.strip()]
    if len(lines) > most:
        raise Refused(say("tally-no-number", most=most))
    written = _order if question.kind in AN_ORDER_EACH else _picks
    given = Counter(written(question, line, number) for number, line in enumerate(lines, 1))
    return tuple(sorted(given.items()))


def _order(question: Question, line: str, number: int) -> str:
    places = min(len(PLACES), len(question.options))
    known = _numbers(question, line)
    if not known or known == NOTHING or len(known) > places:
        raise Refused(say("tally-orders-wrong", line=number, places=places))
    return order_of([question.options[each - 1].id for each in known])


def _picks(question: Question, line: str, number: int) -> str:
    known = _numbers(question, line)
    if not known:
        raise Refused(say("tally-picks-wrong", line=number, most=len(question.options)))
    ids = [option.id for option in question.options]
    return picks_of(ids, () if known == NOTHING else {ids[each - 1] for each in known})


def _numbers(question: Question, line: str) -> list[int]:
    """Return the numbers of options in a line, each of them once, or that it says 0; nothing where it is neither."""
    most = len(question.options)
    written = re.findall(r"\w+", line)
    known = [int(each) for each in written if each.isdecimal() and len(each) <= len(str(most))]
    right = len(known) == len(written) == len(set(known)) and all(1 <= each <= most for each in known)
    return known if right or (known == NOTHING and len(written) == 1) else []


def orders_told(question: Question, typed: Cells, language: str) -> list[list[Line]]:
    """Return the orders as they are listed: what was put in which order, and how many did so."""
    ids = [option.id for option in question.options]
    found: list[list[Line]] = []
    for given, people in typed:
        labels = [option_of(question, each).label.within(language).text for each in ranking(given, ids)]
        found.append([say("audience-option-exact", text=Quoted(", ".join(labels)), people=people)])
    return found
