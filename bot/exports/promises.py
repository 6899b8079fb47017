"""Promises as files hold them: what everybody can see of them, and for the working file whose words they answer."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.domain.promises import Promise, today
from bot.domain.pseudonyms import pseudonyms
from bot.exports.tables import Cell, Row, Table
from bot.usecases.material import Material


def promise_table(material: Material, zone: ZoneInfo, language: str) -> Table:
    """Return what has been promised, drafts left out, as it stood on the day the file was made."""
    titles = {goal.id: goal.title.within(language).text for goal in material.goals}
    rows = [_row(each, titles.get(each.goal_id or 0), material, zone, language) for each in _published(material)]
    return Table(
        "promises",
        ("goal", "promise", "owner", "due", "standing", "late", "said_about_it", "since", "times_opened_again"),
        tuple(rows),
    )


def _published(material: Material) -> list[Promise]:
    return [each for each in material.promises if each.entries]


def _row(promise: Promise, goal: str | None, material: Material, zone: ZoneInfo, language: str) -> tuple[Cell, ...]:
    last = promise.entries[-1]
    return (
        goal,
        promise.title.within(language).text,
        promise.owner,
        promise.due,
        last.state.value,
        "yes" if promise.is_late(today(material.made_at, zone)) else "no",
        last.note.within(language).text if last.note else None,
        today(last.at, zone),
        sum(each.reopened for each in promise.entries),
    )


def answered_table(material: Material, zone: ZoneInfo, language: str) -> Table:
    """Return which of the words in the working file each promise answers."""
    rows: list[Row] = []
    for promise in _published(material):
        for link in promise.links:
            words = material.answered.get(link.contribution_id)
            if words:
                row, who = pseudonyms(material.key, (words.id, words.person_id or 0))
                rows.append(
                    (
                        promise.title.within(language).text,
                        row,
                        None if words.person_id is None else who,
                        words.text,
                        words.language,
                        today(words.said_at, zone),
                        words.provenance.value,
                    )
                )
    columns = ("promise", "row", "pseudonym", "words", "language", "said_on", "provenance")
    return Table("promises_and_words", columns, tuple(rows))
