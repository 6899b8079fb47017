"""Reading a document by what is in it, whatever it is called. Pure: bytes in, words out."""

from __future__ import annotations

import codecs
import unicodedata

from bot.domain.documents import MOST_BYTES, MOST_SIGNS, DocumentRead, LeftOut, Trouble
from bot.usecases.documents.lines import Contents, Unreadable
from bot.usecases.documents.marked import read_markdown
from bot.usecases.documents.word import read_word

ARCHIVE = b"PK"
BEFORE_DOCX = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How a file begins that Word saved before `.docx`, or locked with a password (MS-CFB)."""
OTHERS = (b"%PDF", rb"{\rtf")
MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
MARKDOWN = (".md", ".markdown")
WHOLE = "---"
"""What a whole pack begins with: it is taken as it is."""


def read(document_id: int, content: bytes, name: str) -> DocumentRead:
    """Return what a document says, as it could have been typed, or why it says nothing."""
    try:
        words, left_out = _read(content, name)
    except Unreadable as failure:
        return DocumentRead(document_id, trouble=failure.trouble)
    return DocumentRead(document_id, words, tuple(sorted(left_out)))


def _read(content: bytes, name: str) -> tuple[str, frozenset[LeftOut]]:
    if len(content) > MOST_BYTES:
        raise Unreadable(Trouble.LARGE)
    if content.startswith(BEFORE_DOCX):
        raise Unreadable(Trouble.OLD)
    if content.startswith(OTHERS):
        raise Unreadable(Trouble.KIND)
    if content.startswith(ARCHIVE):
        return _words_of(read_word(content))
    text = _text(content)
    if len(text) > MOST_SIGNS:
        raise Unreadable(Trouble.LONG)
    if name.casefold().endswith(MARKDOWN) and not text.startswith(WHOLE):
        return _words_of(read_markdown(text))
    if not any(sign.isalnum() for sign in text):
        raise Unreadable(Trouble.EMPTY)
    return text, frozenset()


def _words_of(contents: Contents) -> tuple[str, frozenset[LeftOut]]:
    if not contents.lines:
        raise Unreadable(Trouble.PICTURES if LeftOut.PICTURES in contents.left_out else Trouble.EMPTY)
    return contents.as_typed(), contents.left_out


def _text(content: bytes) -> str:
    """Return a text file's text. Raises Unreadable where it is none: a picture, a program."""
    written_in = next((name for mark, name in MARKS.items() if content.startswith(mark)), "utf-8")
    try:
        text = content.decode(written_in)
    except UnicodeDecodeError:
        raise Unreadable(Trouble.KIND) from None
    if any(unicodedata.category(sign) == "Cc" and not sign.isspace() for sign in text):
        raise Unreadable(Trouble.KIND)
    return "\n".join(text.splitlines()).strip()
