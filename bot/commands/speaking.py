"""How commands speak: sentences of the catalogue on standard output, problems in one line."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import click

from bot.content.catalogue import Catalogue

LANGUAGE = "en"
LONGEST_SHOWN = 500


class Problem(Exception):
    """What was asked for cannot be done. The message is one line and says what to do."""


class Speaker:
    """Says sentences of the catalogue on standard output."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._catalogue = Catalogue(zone, languages=(LANGUAGE,))

    def sentence(self, key: str, **arguments: object) -> str:
        """Return a sentence."""
        return self._catalogue.say(key, LANGUAGE, {name: _short(value) for name, value in arguments.items()})

    def say(self, key: str, **arguments: object) -> None:
        """Print a sentence."""
        click.echo(self.sentence(key, **arguments))


def _short(value: object) -> object:
    """A text as it is shown in one line: its beginning, where it is long."""
    if isinstance(value, str) and len(value) > LONGEST_SHOWN:
        return f"{value[:LONGEST_SHOWN]}…"
    return value
