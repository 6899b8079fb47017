"""Short codes that one phone shows and another types: to be the same person, or to support them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.domain.changes import MakeLinkCode
from bot.domain.receipts import spaced, typed_digits
from bot.domain.words import Text, say
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.ports import LinkCode
from bot.usecases.visit import Visit

CODE_LASTS = timedelta(minutes=15)
MOST_WRONG_CODES = 5
WRONG_CODES_COUNT_FOR = timedelta(hours=1)


def new_code(visit: Visit, key: str, pairing_id: int | None = None, purpose: str = "") -> tuple[MakeLinkCode, Text]:
    """Return a new code for this person, and the sentence `key` that shows it. Their earlier ones stop working."""
    code = visit.chance.code()
    made = MakeLinkCode(
        visit.records.invites.digest(purpose + code), visit.person.id, visit.now + CODE_LASTS, pairing_id=pairing_id
    )
    return made, say(key, code=spaced(code), minutes=int(CODE_LASTS.total_seconds()) // 60)


async def typed_code(visit: Visit, words: str, to_support: bool, purpose: str = "") -> tuple[bytes, LinkCode] | Outcome:
    """Return the digest and the code somebody typed, or what a wrong one leads to.

    A code for one purpose never works for the other: nobody becomes the person they meant to support. Raises Refused
    after too many wrong ones, and for one's own.
    """
    since = int((visit.now - WRONG_CODES_COUNT_FOR).timestamp())
    wrong = tuple(moment for moment in visit.place.wrong_codes if moment > since)
    if len(wrong) >= MOST_WRONG_CODES:
        raise Refused(say("code-too-many", name=visit.house.help.name, phone=visit.house.help.phone))
    digest = visit.records.invites.digest(purpose + typed_digits(words))
    code = await visit.records.invites.find_code(digest)
    if code is None or code.used or code.expires <= visit.now or (code.pairing_id is not None) is not to_support:
        wrong = (*wrong, int(visit.now.timestamp()))
        return Outcome(notice=(say("code-wrong"),), place=replace(visit.place, wrong_codes=wrong))
    if code.person_id == visit.person.id:
        raise Refused(say("code-same-phone"))
    return digest, code
