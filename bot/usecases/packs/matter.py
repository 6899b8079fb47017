"""The front matter of a pack: when, where, for whom, and until when."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

import yaml

from bot.domain.people import AUDIENCES, Role
from bot.domain.rounds import TieRule
from bot.usecases.packs.pack import BadPack

AUDIENCE_NAMES = {"service users": Role.SERVICE_USER, "carers": Role.CARER, "staff": Role.STAFF}
LARGEST_QUORUM = 1_000_000
BALLOTS = {"secret": False, "open": True}
TIE_RULES = {"stays as it is": TieRule.STAYS, "next meeting": TieRule.NEXT_MEETING}


def front_matter(text: str) -> tuple[Mapping[str, str], str, int]:
    """Return the fields by name, the body below them, and the line the body starts on.

    Raises BadPack where there is none, or where a field is more than one line of text.
    """
    lines = text.removeprefix("\ufeff").split("\n")
    if lines[0].strip() != "---" or "---" not in [line.strip() for line in lines[1:]]:
        raise BadPack(1, "pack-no-front-matter")
    end = next(number for number, line in enumerate(lines[1:], 1) if line.strip() == "---")
    try:
        matter = yaml.load("\n".join(lines[1:end]), Loader=yaml.BaseLoader)  # noqa: S506 - it makes texts only
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        raise BadPack(mark.line + 2 if mark else 1, "pack-bad-front-matter", error.problem or "") from None
    except yaml.YAMLError as error:
        raise BadPack(1, "pack-bad-front-matter", str(getattr(error, "reason", ""))) from None
    except RecursionError:  # lists in lists in lists: no field of ours is one
        raise BadPack(1, "pack-bad-front-matter") from None
    if not isinstance(matter, dict) or not all(isinstance(value, str) for value in matter.values()):
        raise BadPack(1, "pack-bad-front-matter")
    keys = [line.partition(":")[0].strip().lower() for line in lines[1:end] if line[:1].isalpha() and ":" in line]
    for number, key in enumerate(keys):
        if key in keys[:number]:
            raise BadPack(_last_line_of(lines, key), "pack-twice", key)
    fields = {str(key).strip().lower(): value.strip() for key, value in matter.items()}
    return fields, "\n".join(lines[end + 1 :]), end + 2


def line_of(text: str, key: str) -> int:
    """Return the line a field stands on, or the first line."""
    for number, line in enumerate(text.split("\n"), 1):
        if line.lower().startswith(f"{key}:"):
            return number
    return 1


def _last_line_of(lines: list[str], key: str) -> int:
    return max(number for number, line in enumerate(lines, 1) if line.lower().startswith(f"{key}:"))


def moment_of(value: str, line: int, zone: ZoneInfo) -> datetime:
    """Read a day with a time, such as `2026-12-03 14:00`, in the organisation's time zone."""
    try:
        found = datetime.fromisoformat(value)
    except ValueError:
        raise BadPack(line, "pack-bad-date", value) from None
    if found.tzinfo is not None or (len(value) <= len("2026-12-03")):
        raise BadPack(line, "pack-bad-date", value)
    return found.replace(tzinfo=zone)


def audiences_of(value: str, line: int) -> tuple[Role, ...]:
    """Read a list of audiences, such as `service users, carers`."""
    names = [name.strip().lower() for name in value.split(",")]
    for name in names:
        if name not in AUDIENCE_NAMES:
            raise BadPack(line, "pack-unknown-audience", name)
    wanted = {AUDIENCE_NAMES[name] for name in names}
    return tuple(role for role in AUDIENCES if role in wanted)


def quorum_of(value: str, line: int) -> int:
    """Read how many people must answer for a result to count."""
    try:
        quorum = int(value)
    except ValueError:
        raise BadPack(line, "pack-bad-quorum", value) from None
    if not 0 <= quorum <= LARGEST_QUORUM:
        raise BadPack(line, "pack-bad-quorum", value)
    return quorum


def tie_rule_of(value: str, line: int) -> TieRule:
    """Read what a tie means."""
    found = TIE_RULES.get(value.lower())
    if found is None:
        raise BadPack(line, "pack-bad-tie", value)
    return found


def open_ballot_of(value: str, line: int) -> bool:
    """Read whether a vote may show names: `open`, or `secret` as most are."""
    found = BALLOTS.get(value.lower())
    if found is None:
        raise BadPack(line, "pack-bad-ballot", value)
    return found
