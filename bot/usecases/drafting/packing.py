"""A draft read as the pack it will be: what nobody has said yet is filled in, so that all else can be looked at."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from bot.domain.changes import Publish
from bot.domain.drafts import Draft, Translation, Written
from bot.domain.house import House
from bot.domain.library import Library
from bot.domain.screens import number_code
from bot.domain.words import say
from bot.usecases.drafting.body import headed, is_picture
from bot.usecases.outcomes import Refused
from bot.usecases.packs import BadPack, Pack, Piece, read_pack
from bot.usecases.packs.body import PRIORITIES, SUMMARY, VOTES
from bot.usecases.packs.matter import front_matter
from bot.usecases.packs.reader import CLOSES, NEEDED
from bot.usecases.ports import Writing
from bot.usecases.publishing import Gate, publish
from bot.usecases.visit import Visit

EVERYBODY = "service users, carers, staff"
NOT_YET = "…"
AT = "%Y-%m-%d %H:%M"
PICTURE_PROBLEMS = ("pack-one-picture", "pack-picture-alone", "pack-caption-wanted", "pack-picture-beside")
"""What can be wrong with a picture in a whole pack."""
NUMBER = re.compile("[0-9a-z]{1,13}")
"""How a draft names a picture."""
CLOSING = "closes"
ASKED = ("title", "date", "place", "access", "run by")
"""What a pack needs and only its writer knows, in the order it is asked."""


class Around(Protocol):
    """What a draft is read against: what is published already, and when. A visit is that, and the clockwork has it."""

    @property
    def now(self) -> datetime:
        """The time it is read at."""
        ...

    @property
    def library(self) -> Library:
        """What is published."""
        ...

    @property
    def house(self) -> House:
        """Whose texts they are."""
        ...

    @property
    def writing(self) -> Writing:
        """What holds texts to plain language."""
        ...


def begun(visit: Visit, language: str, body: str) -> Written:
    """Return what is known of a new text: much is as it was for the meeting before it."""
    written = Written(language, (("audiences", EVERYBODY), ("language", language)), body)
    last = next(iter(visit.library.to_read), None)
    if last is None:
        return written
    place, access = last.place.within(language), last.access.within(language)
    written = written.having(run_by=last.run_by)
    return written.having(place=place.text, access=access.text) if place.language == language else written


def whole(text: str) -> Written:
    """Return a whole pack somebody sent, taken apart. Raises BadPack, too where its pictures lie beside a file."""
    fields, body, first_line = front_matter(text)
    if any(map(is_picture, body.split("\n\n"))):
        raise BadPack(first_line, "pack-no-picture")
    return Written(fields.get("language", ""), tuple(fields.items()), body)


def missing(written: Written) -> tuple[str, ...]:
    """Return what is still to be asked, in order."""
    found = [name for name in ASKED if not written.field(name)]
    if any(not written.field(CLOSES[section]) for section in _closing(written)):
        found.append(CLOSING)
    return tuple(found)


def _closing(written: Written) -> list[str]:
    lines = {line[2:].strip().casefold() for line in written.body.split("\n") if line.startswith("# ")}
    return [section for section in (VOTES, PRIORITIES) if section.casefold() in lines]


def closings(written: Written, zone: ZoneInfo) -> list[datetime]:
    """Return when its votes and lists close, as far as that is known."""
    known = (written.field(CLOSES[section]) for section in _closing(written))
    return [datetime.fromisoformat(each).replace(tzinfo=zone) for each in known if each]


def closing_on(written: Written, moment: str) -> Written:
    """Return it with its votes and lists closing then."""
    return written.having(**{CLOSES[section]: moment for section in _closing(written)})


def closing_together(written: Written) -> Written:
    """Return it such that what was added closes when the rest does, where that is known."""
    known = (written.field(CLOSES[section]) for section in _closing(written))
    moment = next((each for each in known if each), "")
    return closing_on(written, moment) if moment else written


def pack_of(visit: Around, draft: Draft) -> Pack:
    """Return the pack a draft is. Raises BadPack."""
    now = visit.now.astimezone(visit.house.zone)
    filled = {"date": now.strftime(AT), **dict.fromkeys(("title", "place", "access", "run by"), NOT_YET)}
    closes = (now + timedelta(days=1)).strftime(AT)
    filled |= {CLOSES[section]: closes for section in _closing(draft.written)}
    fields = filled | {name: value for name, value in draft.written.fields if value or name not in NEEDED}
    front = "\n".join(f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in fields.items())
    body = headed(draft.written.body, fields["title"])
    return read_pack(f"---\n{front}\n---\n{body}", _name(visit, draft), visit.house.zone)


def packs_of(visit: Around, draft: Draft) -> list[Pack]:
    """Return the packs a draft is, in the language it was first written in and in each other one. Raises BadPack."""
    pack = pack_of(visit, draft)
    return [pack, *(translated(visit, pack, each) for each in draft.written.others)]


def translated(visit: Around, pack: Pack, translation: Translation) -> Pack:
    """Return a pack in another language. What nobody has written there is empty, and falls back where it is read."""
    known = _said_before(visit, pack, translation.language) | dict(translation.texts)
    return pack.mapped(translation.language, lambda piece: Piece(known.get(as_key(piece), ""), piece.line))


def as_key(piece: Piece) -> str:
    """Return a text as translations know it."""
    return " ".join(piece.text.split())


def _said_before(visit: Around, pack: Pack, language: str) -> dict[str, str]:
    """Return what was published in this language before, where the meeting is where the last one was."""
    last = next(iter(visit.library.meetings.values()), None)
    said = (last.title, last.place, last.access) if last else ()
    return {
        each.within(pack.language).text: each.within(language).text
        for each in said
        if {language, pack.language} <= {*each.languages}
    }


def _name(visit: Around, draft: Draft) -> str:
    """A short name nobody else's text has, for addresses and commands."""
    day = draft.written.field("date")[:10] or visit.now.astimezone(visit.house.zone).date().isoformat()
    return f"{day}-{number_code(draft.id)[-4:]}"


def read(visit: Around, draft: Draft) -> Pack:
    """Return the pack a draft is. Raises Refused where people could not read it as it was meant."""
    try:
        pack = pack_of(visit, draft)
    except BadPack as bad:
        raise refused(bad) from None
    if not any(part.paragraphs for part in pack.summary):
        raise Refused(say("words-none"))
    return pack


def gate(visit: Around) -> Gate:
    """The plain-language checker, as packs are held to it."""
    return Gate(visit.writing.hard, visit.writing.sentences)


def made(visit: Around, draft: Draft, overruled: str | None = None) -> Publish:
    """Return what a draft becomes when it is published now. Raises Refused where it cannot be."""
    try:
        packs = packs_of(visit, draft)
        found = publish(packs, visit.library, gate(visit), visit.now, overruled, _pictures(packs[0]))
    except BadPack as bad:
        raise refused(bad) from None
    if found is None:
        raise Refused(say("draft-there"))
    return found


def _pictures(pack: Pack) -> dict[str, int]:
    """Return the numbers of a draft's pictures, by the names they have in it."""
    named = (part.picture.file.text for part in pack.summary if part.picture)
    return {name: int(name, 36) for name in named if NUMBER.fullmatch(name)}


def refused(bad: BadPack) -> Refused:
    """Return what says in chat why a text cannot be published as it stands."""
    problem = "pack-no-picture" if bad.problem in PICTURE_PROBLEMS else bad.problem
    return Refused(say("draft-bad", problem=problem, found=bad.found or SUMMARY))
