"""Word files as Word itself packs them, and as nobody should."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
STYLES = (
    '<w:style w:styleId="Nagwek1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:styleId="Ours"><w:name w:val="Ours"/><w:basedOn w:val="Nagwek1"/></w:style>'
    '<w:style w:styleId="Level"><w:name w:val="Level"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>'
    '<w:style w:styleId="Round"><w:name w:val="Round"/><w:basedOn w:val="Round"/></w:style>'
    '<w:style w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
)
BLIP = '<w:r><w:drawing><a:blip xmlns:a="urn:a"/></w:drawing></w:r>'


def paragraph(text: str, style: str = "", more: str = "") -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{more}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def item(text: str) -> str:
    return paragraph(text, more='<w:numPr><w:ilvl w:val="0"/></w:numPr>')


def table(*rows: tuple[str, ...]) -> str:
    cells = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def archive(parts: Mapping[str, str | bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as found:
        for name, content in parts.items():
            found.writestr(name, content)
    return packed.getvalue()


def docx(*blocks: str, before: str = "", main: str = "word/document.xml", **more: str | bytes) -> bytes:
    """A Word file with these blocks. `more` holds other parts, `__` in their names for a slash and `_` for a dot."""
    parts: dict[str, str | bytes] = {
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r" Type="{OFFICE}/officeDocument" '
        f'Target="/{main}"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="s" '
        f'Type="{OFFICE}/styles" Target="styles.xml"/></Relationships>',
        "word/styles.xml": f'<w:styles xmlns:w="{WORD}">{STYLES}</w:styles>',
        main: f'{before}<w:document xmlns:w="{WORD}"><w:body>{"".join(blocks)}</w:body></w:document>',
    }
    others = {name.replace("__", "/").replace("_", "."): content for name, content in more.items()}
    return archive(parts | others)
