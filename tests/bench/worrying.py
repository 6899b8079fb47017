"""How many worrying phrases are noticed and how many harmless ones raise a false alarm, in a set held out for this."""

from __future__ import annotations

import csv
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.content.worrying_words import worrying

PHRASES = Path(__file__).parents[1] / "content" / "worrying"
LANGUAGES = tuple(sorted(path.name.split(".")[1] for path in PHRASES.glob("phrases.*.tsv")))
SIGNS = 1_000


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase somebody might write; `worrying` is what a reader would say of it."""

    worrying: bool
    kind: str
    style: str
    text: str


def phrases(language: str) -> list[Phrase]:
    """Return the phrases that are held out for a language."""
    with (PHRASES / f"phrases.{language}.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [Phrase(row["worrying"] == "yes", row["kind"], row["style"], row["phrase"]) for row in rows]


def share(found: Iterable[Phrase]) -> float:
    """Return the share of phrases in which something worrying is noticed."""
    noticed = [worrying(each.text) for each in found]
    return sum(noticed) / len(noticed)


async def measure() -> dict[str, Any]:
    """Return recall and false alarms by language, English recall by style, and the time for a long text."""
    figures: dict[str, Any] = {}
    for language in LANGUAGES:
        told = [each for each in phrases(language) if each.worrying]
        harmless = [each for each in phrases(language) if not each.worrying]
        figures[f"recall, {language}, of {len(told)}"] = round(share(told), 3)
        figures[f"false alarms, {language}, of {len(harmless)}"] = round(share(harmless), 3)
    told = [each for each in phrases("en") if each.worrying]
    for style in sorted({each.style for each in told}):
        some = [each for each in told if each.style == style]
        figures[f"recall, en, {style}, of {len(some)}"] = round(share(some), 3)
    text = " ".join(each.text for each in phrases("en"))[:SIGNS]
    began = time.perf_counter()
    for _ in range(100):
        worrying(text)
    figures[f"ms for {SIGNS} signs"] = round(10 * (time.perf_counter() - began), 2)
    return figures
