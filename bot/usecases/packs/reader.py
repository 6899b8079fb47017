"""Reading a whole pack."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.usecases.packs.body import PRIORITIES, SPACE, SUMMARY, VOTES, WORDS, sections_of
from bot.usecases.packs.matter import (
    audiences_of,
    front_matter,
    line_of,
    moment_of,
    open_ballot_of,
    quorum_of,
    tie_rule_of,
)
from bot.usecases.packs.pack import BadPack, OwnSpace, Pack, Piece, Section

NEEDED = ("title", "date", "place", "access", "run by", "audiences", "language")
CLOSES = {VOTES: "votes close", PRIORITIES: "priorities close", SPACE: "space closes"}
SPACE_FOR, SPACE_TALKS = "space for", "space talks until"
OPTIONAL = ("name", *CLOSES.values(), SPACE_FOR, SPACE_TALKS, "quorum", "tie", "ballot")
LONGEST_PACK = 200_000
"""Characters. A pack is a few pages; anything longer is another file by mistake."""


def read_pack(text: str, name: str, zone: ZoneInfo) -> Pack:
    """Read a pack. `name` is used where the front matter gives none. Raises BadPack at the first problem."""
    if len(text) > LONGEST_PACK:
        raise BadPack(1, "pack-too-long")
    matter, body, first_line = front_matter(text)
    _check_fields(text, matter)
    sections = sections_of(body, first_line)
    _check_sections(text, matter, sections, first_line)

    def piece(key: str) -> Piece:
        return Piece(matter[key], line_of(text, key))

    def moment(key: str) -> datetime | None:
        return moment_of(matter[key], line_of(text, key), zone) if key in matter else None

    votes, priorities = sections.get(VOTES, Section()), sections.get(PRIORITIES, Section())
    return Pack(
        name=matter.get("name") or name,
        language=matter["language"],
        title=piece("title"),
        starts=moment_of(matter["date"], line_of(text, "date"), zone),
        place=piece("place"),
        access=piece("access"),
        run_by=matter["run by"],
        audiences=audiences_of(matter["audiences"], line_of(text, "audiences")),
        summary=sections[SUMMARY].parts,
        votes=votes.parts,
        votes_close=moment(CLOSES[VOTES]),
        priorities_title=priorities.title,
        priorities=priorities.entries,
        priorities_close=moment(CLOSES[PRIORITIES]),
        words=sections.get(WORDS, Section()).entries,
        quorum=quorum_of(matter.get("quorum", "0"), line_of(text, "quorum")),
        tie=tie_rule_of(matter.get("tie", "stays as it is"), line_of(text, "tie")),
        open_ballot=open_ballot_of(matter.get("ballot", "secret"), line_of(text, "ballot")),
        space=_space(text, matter, sections.get(SPACE), zone),
    )


def _space(text: str, matter: Mapping[str, str], section: Section | None, zone: ZoneInfo) -> OwnSpace | None:
    """Read what one audience talks about by itself. Raises BadPack where it is not one, or has no time to choose."""
    for key in (SPACE_FOR, SPACE_TALKS):
        if section is None and key in matter:
            raise BadPack(line_of(text, key), "pack-missing-section", SPACE)
        if section is not None and key not in matter:
            raise BadPack(section.line, "pack-missing-field", key)
    if section is None or section.title is None:
        return None
    line = line_of(text, SPACE_TALKS)
    talks_until = moment_of(matter[SPACE_TALKS], line, zone)
    closes = moment_of(matter[CLOSES[SPACE]], line_of(text, CLOSES[SPACE]), zone)
    audiences = audiences_of(matter[SPACE_FOR], line_of(text, SPACE_FOR))
    if len(audiences) != 1:
        raise BadPack(line_of(text, SPACE_FOR), "pack-space-for-one")
    if talks_until >= closes:
        raise BadPack(line, "pack-space-no-time")
    return OwnSpace(section.title, audiences[0], talks_until, closes)


def _check_fields(text: str, matter: Mapping[str, str]) -> None:
    for key in matter:
        if key not in (*NEEDED, *OPTIONAL):
            raise BadPack(line_of(text, key), "pack-unknown-field", key)
    for key in NEEDED:
        if not matter.get(key):
            raise BadPack(1, "pack-missing-field", key)


def _check_sections(text: str, matter: Mapping[str, str], sections: Mapping[str, Section], first_line: int) -> None:
    if SUMMARY not in sections or not sections[SUMMARY].parts:
        raise BadPack(first_line, "pack-missing-section", SUMMARY)
    for name, key in CLOSES.items():
        if name in sections and not (sections[name].parts or sections[name].title):
            raise BadPack(sections[name].line, "pack-empty-section", name)
        if name in sections and key not in matter:
            raise BadPack(sections[name].line, "pack-missing-field", key)
        if key in matter and name not in sections:
            raise BadPack(line_of(text, key), "pack-missing-section", name)
    if matter.get("ballot", "").lower() == "open":
        _nobody_objects_by_name(sections.get(VOTES, Section()))
    for section in sections.values():
        _no_doubles(part.heading for part in section.parts)
        for entries in (section.entries, *(part.options for part in section.parts)):
            _no_doubles(entry.label for entry in entries)


def _nobody_objects_by_name(votes: Section) -> None:
    """Consent asks whether anybody objects, and lets them write a worry unnamed. Raises BadPack in an open vote."""
    for part in votes.parts:
        if part.method == "consent":
            raise BadPack(part.heading.line, "pack-open-consent", part.heading.text)


def _no_doubles(pieces: Iterable[Piece]) -> None:
    seen = set()
    for piece in pieces:
        if piece.text.casefold() in seen:
            raise BadPack(piece.line, "pack-twice", piece.text)
        seen.add(piece.text.casefold())
