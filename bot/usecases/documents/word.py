"""Word files (`.docx`), read for their words alone: nothing in them is run, fetched or looked up elsewhere.

Such a file is an archive of XML (ECMA-376). Its text is read as it streams by, within limits, so that a small file
that unpacks into a huge one is refused, and one that declares entities too.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from xml.parsers import expat

from bot.domain.documents import LeftOut, Trouble
from bot.usecases.documents.lines import Contents, Unreadable
from bot.usecases.documents.word_elements import Reader, Relations, Styles, Text

MOST_PARTS = 4000
MOST_UNPACKED = 16 * 1024 * 1024
"""Bytes of one part of the archive, unpacked."""
PIECE = 64 * 1024


def read_word(content: bytes) -> Contents:
    """Return what a Word file says. Raises Unreadable."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _read(archive)
    except (zipfile.BadZipFile, zlib.error, expat.ExpatError, EOFError, KeyError, ValueError):
        raise Unreadable(Trouble.BROKEN) from None
    except (RuntimeError, NotImplementedError):  # what zipfile says of a password, or of a way to pack it knows not
        raise Unreadable(Trouble.OLD) from None


def _read(archive: zipfile.ZipFile) -> Contents:
    names = archive.namelist()
    if len(names) > MOST_PARTS:
        raise Unreadable(Trouble.BROKEN)
    main = _related(archive, "", "officeDocument")
    if not main:
        raise Unreadable(Trouble.KIND)
    styles = Styles()
    found = _related(archive, main, "styles")
    if found:
        _parse(archive, found, styles)
    text = Text(styles.headings())
    _parse(archive, main, text)
    macros = {LeftOut.MACROS} if any(name.casefold().endswith("vbaproject.bin") for name in names) else set()
    return Contents(tuple(text.lines), frozenset(text.left_out | macros))


def _related(archive: zipfile.ZipFile, part: str, kind: str) -> str:
    """Return the part of this kind that a part, or the whole file, names as its own; "" where it names none."""
    folder, name = posixpath.split(part)
    relations = Relations(kind)
    try:
        _parse(archive, posixpath.join(folder, "_rels", f"{name}.rels"), relations)
    except KeyError:
        return ""
    target = relations.target
    path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
    return path if target and path in archive.namelist() else ""


def _parse(archive: zipfile.ZipFile, part: str, reader: Reader) -> None:
    """Let a reader see the elements of a part. Raises Unreadable, KeyError where there is no such part."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler, parser.EndElementHandler = reader.begin, reader.end
    parser.CharacterDataHandler = reader.characters
    parser.StartDoctypeDeclHandler = _no_declarations
    unpacked = 0
    with archive.open(part) as packed:
        while piece := packed.read(PIECE):
            unpacked += len(piece)
            if unpacked > MOST_UNPACKED:
                raise Unreadable(Trouble.LONG)
            parser.Parse(piece, False)
    parser.Parse(b"", True)


def _no_declarations(*declared: object) -> None:
    """Word declares no entities. Whoever does wants a little text to become a lot."""
    raise Unreadable(Trouble.BROKEN)
