"""What people may do in a random conversation."""

from __future__ import annotations

import re

from hypothesis import strategies as given

from bot.domain.people import Role
from bot.handlers.understanding import COMMANDS

PEOPLE = (
    ("ana", Role.SERVICE_USER),
    ("ben", Role.CARER),
    ("zofia", Role.STAFF),
    ("eve", Role.SERVICE_USER),
    ("priya", Role.ORGANISER),
    ("grace", Role.SAFETY),
    ("faith", Role.FACILITATOR),
)
WAYS = {"Yes": "yes", "Not sure": "unsure", "No": "no"}
LEAVING = "leave"
SAVED = re.compile(r"Saved\. You chose:\s+(?P<choice>[A-Z][a-z ]+)")
DEEP = (
    "ask 1 1 -",
    "ask 1 2 -",
    "ask 1 3 -",
    "say 2",
    "matter 2",
    "review 1 0",
    "check",
    "write talk",
    "mine 0",
    "safe",
)
who = given.sampled_from([name for name, _ in PEOPLE])
anything = given.one_of(
    given.sampled_from([*COMMANDS, "/start", "/menu", "/help", "1", "2", "٣", "12345678", "yes", "  "]),
    given.text(max_size=30),
)
