"""The table of the board file about how answers came: from phones, and counted by hand."""

from __future__ import annotations

from bot.domain.disclosure.priorities import PrioritiesResult
from bot.domain.disclosure.votes import VoteResult
from bot.exports.tables import Row, Table

PHONE, BY_HAND = "phone", "by_hand"


def ways_table(front_columns: tuple[str, ...], rows: tuple[Row, ...]) -> Table:
    """Return the table, of rows that begin as every row about a question does."""
    return Table("ways", (*front_columns, "way", "counted"), rows)


def ways_of(result: VoteResult | PrioritiesResult) -> list[Row]:
    """Return how many answers came in which way, where some were counted by hand.

    Where it may not be told how many, there is one row without a number.
    """
    if not result.by_hand:
        return []
    if result.ways is None:
        return [(BY_HAND, None)]
    people = result.ballots if isinstance(result, VoteResult) else result.took_part
    phones = (people or 0) - sum(result.ways.values())
    return [*([(PHONE, phones)] if phones > 0 else []), *((way.value, some) for way, some in result.ways.items())]
