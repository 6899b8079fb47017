"""Two people who are paired through the doors they use."""

from __future__ import annotations

import re
from collections.abc import Collection

from bot.domain.supporting import Scope
from bot.usecases.telling import TOLD_OF_WORDS
from tests.drivers.somebody import Somebody

TOLD = frozenset({TOLD_OF_WORDS})


def code_shown(who: Somebody) -> str:
    """The last code somebody was shown."""
    return next(found[0] for each in reversed(who.messages) if (found := re.search(r"\b\d{4} \d{4}\b", each.text)))


BALLOTS = (Scope.VOTES, Scope.PRIORITIES)


async def paired(
    ana: Somebody, ben: Somebody, scope: Collection[Scope] = BALLOTS, lasts: str = "1 month", names: str = "Ana Leo"
) -> None:
    """Let Ana show a code for what she says yes to, and Leo type it and agree."""
    person, supporter = names.split()
    await ana.says("people who help me")
    await ana.picks("Let someone help me")
    for each in Scope:
        await ana.picks("Yes" if each in scope else "No")
    await ana.picks(lasts)
    await ana.says(person)
    await ben.says("people who help me")
    await ben.picks("I help someone")
    await ben.says(code_shown(ana))
    await ben.picks("Yes, I help")
    await ben.says(supporter)
