"""Makes files: for the command line into a folder, for an organiser in chat as a document."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.delivery.line import NotMade
from bot.exports.board import board_tables
from bot.exports.files import Explain, workbook_of, zip_of
from bot.exports.tables import File
from bot.exports.working import working_tables
from bot.usecases.exchange import ExportStore, Material

BOARD, WORKING = "board", "working"


class Exports:
    """Makes files. `explain` returns the sentence of the catalogue that explains a column; days are those of `zone`."""

    def __init__(self, store: ExportStore, explain: Explain, language: str, zone: ZoneInfo) -> None:
        self._store = store
        self._zone = zone
        self._explain = explain
        self._language = language

    async def make(self, kind: str, id_: int) -> tuple[str, bytes]:
        """Return the name and content of a document, such as `board.xlsx`. Raises NotMade."""
        name, _, form = kind.partition(".")
        forms: Mapping[str, Callable[[File, Explain], bytes]] = {"xlsx": workbook_of, "zip": zip_of}
        try:
            material = await self._store.material(id_)
        except KeyError:
            raise NotMade(f"The export {id_} was never asked for.") from None
        if material.kind != name or form not in forms:
            raise NotMade(f"There is no document {kind}.")
        return f"sayso-{kind}", forms[form](self.file(material), self._explain)

    async def material(self, export_id: int) -> Material:
        """Return what a file that was asked for is made from. Raises KeyError for another."""
        return await self._store.material(export_id)

    def file(self, material: Material) -> File:
        """Return the file that some material makes."""
        about = [("made", self._day(material.made_at))]
        if material.kind == BOARD:
            tables = board_tables(
                material.library.rounds,
                material.library.meetings,
                [replace(each, made_at=each.made_at.astimezone(self._zone)) for each in material.releases],
                material.readings,
                self._language,
            )
        else:
            said = [replace(each, said_at=each.said_at.astimezone(self._zone)) for each in material.said]
            tables = working_tables(material.library, said, material.key, self._language)
            about += [
                ("for", material.made_for),
                ("purpose", material.purpose),
                ("delete by", self._day(material.expires)),
            ]
        return File(material.kind, tuple(about), tables)

    def _day(self, moment: datetime) -> str:
        return moment.astimezone(self._zone).date().isoformat()
