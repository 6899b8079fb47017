"""Somebody's own data as files: one to read, in their language, and one for other programs."""

from __future__ import annotations

import json
from datetime import date, datetime
from html import escape

from bot.domain.own_data import OwnFile, OwnRow, Value
from bot.exports.paper import Say


def readable_of(file: OwnFile, say: Say) -> bytes:
    """Return a page with all that is kept: a heading a subject, a line for each thing with its date and words."""
    title = escape(say("data-title", file.language, {}))
    parts = [
        f'<!doctype html>\n<html lang="{escape(file.language)}" dir="auto">\n<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width">',
        f"<title>{title}</title>\n<h1>{title}</h1>",
        f"<p>{escape(say('data-made', file.language, {'made': file.made_at}))}</p>",
    ]
    for subject, rows in file.kept.items():
        if rows:
            heading = say("data-subject", file.language, {"subject": subject, "count": len(rows)})
            parts.append(f"<h2>{escape(heading)}</h2>\n<ul>")
            parts += [f"<li>{line}</li>" for line in (_line(row, file.language, say) for row in rows) if line]
            parts.append("</ul>")
    return "\n".join((*parts, "</html>\n")).encode()


def _line(row: OwnRow, language: str, say: Say) -> str:
    moments = [value for value in row.values.values() if isinstance(value, datetime)]
    parts = [say("data-moment", language, {"asked": each}) for each in moments[:1]]
    parts += [row.about.within(language).text] if row.about else []
    return "<br>".join(escape(part).replace("\n", "<br>") for part in (*parts, *row.words))


def data_of(file: OwnFile, _say: Say) -> bytes:
    """Return all that is kept as JSON, each value under its name."""
    kept = {
        subject: [
            {name: _plain(value) for name, value in row.values.items()}
            | ({"about": dict(row.about.texts)} if row.about else {})
            for row in rows
        ]
        for subject, rows in file.kept.items()
        if rows
    }
    whole = {"made_at": file.made_at.isoformat(), "kept": kept}
    return json.dumps(whole, ensure_ascii=False, indent=2).encode()


def _plain(value: Value) -> str | int | bool | None:
    return value.isoformat() if isinstance(value, date) else value
