"""Word files as another program than ours writes them: headings, text and lists of a text in Markdown."""

from __future__ import annotations

import io

import docx


def word_file(markdown: str) -> bytes:
    """Return a text as a Word file: a heading a line that begins with #, an item one that begins with -."""
    file, packed = docx.Document(), io.BytesIO()
    for line in filter(None, map(str.strip, markdown.splitlines())):
        if line.startswith("#"):
            file.add_heading(line.lstrip("# "), level=len(line) - len(line.lstrip("#")))
        elif line.startswith("- "):
            file.add_paragraph(line.removeprefix("- "), style="List Bullet")
        else:
            file.add_paragraph(line)
    file.save(packed)
    return packed.getvalue()
