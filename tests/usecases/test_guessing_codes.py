"""Guessing the code of another phone: few tries an hour, whatever somebody does in between, and a tiny chance."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.domain.people import Role
from bot.pages.security import Limits
from bot.usecases.codes import CODE_LASTS, MOST_WRONG_CODES, WRONG_CODES_COUNT_FOR
from bot.usecases.inviting import INVITE_LASTS
from storage.chance import CODE_DIGITS, TOKEN_BYTES
from tests.drivers.offline import offline
from tests.drivers.somebody import Somebody

WRONG, TOO_MANY = "That code does not work", "too many"


async def guesses(who: Somebody, times: int) -> list[bool]:
    """Type so many wrong codes. Returns for each whether it was looked at."""
    looked_at = []
    for number in range(times):
        await who.taps("0|code")
        said = "\n".join(each.text for each in await who.says(f"{number:08d}"))
        looked_at.append("That code does not work" in said)
    return looked_at


async def test_after_a_few_wrong_codes_none_is_looked_at_for_an_hour(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        stranger = await found.stranger()
        await stranger.says("/start")
        assert await guesses(stranger, MOST_WRONG_CODES + 2) == [True] * MOST_WRONG_CODES + [False] * 2
        found.clock.passes(WRONG_CODES_COUNT_FOR + timedelta(seconds=1))
        assert await guesses(stranger, 1) == [True]


@pytest.mark.parametrize("takes_part", [True, False])
async def test_leaving_and_coming_back_gives_no_more_tries(takes_part: bool, tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        ana = await found.somebody(Role.CARER) if takes_part else await found.stranger()
        await ana.says("/start")
        assert await guesses(ana, MOST_WRONG_CODES) == [True] * MOST_WRONG_CODES
        await ana.taps("0|leave")
        await ana.taps(f"{ana.revision}|leave-now")
        await ana.says("/start")
        assert await guesses(ana, 2) == [False, False]


def test_the_chances_are_as_small_as_is_written() -> None:
    """deploy/SECURITY.md tells these numbers."""
    at_once, every = Limits().opens
    a_code_lives = CODE_LASTS.total_seconds()
    chats = at_once + a_code_lives / every
    assert round(chats * MOST_WRONG_CODES) == 200
    assert chats * MOST_WRONG_CODES / 10**CODE_DIGITS <= 1 / 500_000
    tries = 10_000 * (at_once + INVITE_LASTS.total_seconds() / every)
    assert tries < 4.1e8
    assert 1000 * tries / 2 ** (8 * TOKEN_BYTES) < 1e-26
