"""Makes files: for the command line into a folder, for an organiser in chat as a document."""

from __future__ import annotations

import asyncio
import contextlib
import io
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryFile
from typing import BinaryIO, cast
from zoneinfo import ZoneInfo

import structlog

from bot.delivery.line import NotMade, TooLarge
from bot.domain.own_data import ALL, WITHOUT_SAFETY, OwnFile
from bot.domain.promises import today
from bot.domain.supervision import Talk
from bot.exports.board import board_tables
from bot.exports.easy_read import EasyRead
from bot.exports.files import Archive, ForPrograms
from bot.exports.own import data_of, readable_of
from bot.exports.paper import Paper, Say, page_of
from bot.exports.printing import NotPrinted, printed
from bot.exports.promises import answered_table, promise_table
from bot.exports.report import Report
from bot.exports.supervision import SupervisionText
from bot.exports.tables import File, Page
from bot.exports.word import document_of
from bot.exports.workbook import Workbook
from bot.exports.working import WORKING, WorkingRows
from bot.exports.writing import Form, write
from bot.usecases.easy_read import PAGE as EASY_READ
from bot.usecases.feedback.supervision import gathered
from bot.usecases.material import FORMS, PRINTED, ExportStore, Material

log = structlog.get_logger()
BOARD = "board"
FOR_PROGRAMS = "zip"
"""The form that is several files: in chat they come in one archive."""
MOST_ROWS_IN_CHAT = 20_000
"""Rows of a file that is sent in chat. It is made in memory, where nothing of it is left behind; a longer one is too
large for Telegram, and for a process that serves everybody."""


class Exports:
    """Makes files. `say` says a sentence. Columns are explained in `language`, days are those of `zone`.

    `browser` prints, where there is one.
    """

    def __init__(
        self,
        store: ExportStore,
        say: Say,
        language: str,
        zone: ZoneInfo,
        report: Report,
        clock: Callable[[], datetime],
        browser: str | None = None,
    ) -> None:
        self._browser = browser
        self._clock = clock
        self._store = store
        self.report = report
        self._zone = zone
        self._explain = lambda key: say(key, language, {})
        self._say = say
        self._language = language

    async def make(self, kind: str, id_: int, language: str = "en") -> tuple[str, bytes]:
        """Return the name and content of a document, such as `board.xlsx`. Raises NotMade, TooLarge.

        `language` is that of the message it comes with.
        """
        name, _, form = kind.partition(".")
        if kind == f"{EASY_READ}.html":
            return f"sayso-{kind}", await self._easy_read(id_, language)
        if name in {ALL, WITHOUT_SAFETY}:
            return f"sayso-{kind}", await self._own(name, form, id_)
        if name in set(Talk):
            return f"sayso-{kind}", await self._supervision(name, form, id_)
        try:
            material = await self._store.material(id_)
        except KeyError:
            raise NotMade(f"The export {id_} was never asked for.") from None
        if material.kind != name or form not in FORMS[name]:
            raise NotMade(f"There is no document {kind}.")
        return f"sayso-{kind}", await self._made(material, form)

    async def _own(self, name: str, form: str, id_: int) -> bytes:
        forms: Mapping[str, Callable[[OwnFile, Say], bytes]] = {"html": readable_of, "json": data_of}
        try:
            file = await self._store.own(id_)
        except KeyError:
            raise NotMade(f"Nobody asked for the file {id_}.") from None
        if file.kind != name or form not in forms:
            raise NotMade(f"There is no document {name}.{form}.")
        return forms[form](file, self._say)

    async def _easy_read(self, round_id: int, language: str) -> bytes:
        async with self._store.results() as (library, records):
            round_ = library.rounds.get(round_id)
            release = await records.releases.of_round(round_id)
            if round_ is None or release is None:
                raise NotMade(f"There is no result of the round {round_id}.")
            promises = await records.promises.listed()
        text = EasyRead(self.report.line, language, self.report.direction(language))
        title, day = library.title_of(round_), today(self._clock(), self._zone)
        return await asyncio.to_thread(page_of, text.paper(title, round_, release, promises, day))

    async def _supervision(self, name: str, form: str, id_: int) -> bytes:
        """Return a file about somebody's work, where whoever asked for it is their manager still."""
        forms: Mapping[str, Callable[[Paper], bytes]] = {"html": page_of, "docx": document_of}
        try:
            async with self._store.supervision(id_) as (asked, records):
                worker = asked.staff.workers[asked.worker_id]
                if asked.kind != name or form not in forms or not asked.staff.supervises(asked.person_id, worker):
                    raise NotMade(f"There is no document {name}.{form} for this person.")
                found = await gathered(records, asked, self._zone)
        except KeyError:
            raise NotMade(f"Nobody asked for the file {id_}.") from None
        text = SupervisionText(self._say, asked.language, worker, self._zone)
        return await asyncio.to_thread(forms[form], text.paper(asked, found, self.report.direction))

    async def material(self, export_id: int) -> Material:
        """Return what a file that was asked for is made from. Raises KeyError for another."""
        return await self._store.material(export_id)

    async def _made(self, material: Material, form: str) -> bytes:
        if form == "html":
            return self.report.page(material)
        if form == PRINTED:
            return await self._printed(material)
        target, file = io.BytesIO(), self.file(material)
        forms: Mapping[str, Callable[[], Form]] = {
            "xlsx": lambda: Workbook(file, self._explain, target),
            FOR_PROGRAMS: lambda: Archive(file, self._explain, target),
        }
        await write(replace(file, pages=_at_most(file.pages, MOST_ROWS_IN_CHAT)), forms[form]())
        return target.getvalue()

    async def write(self, export_id: int, folder: Path, kind: str) -> None:
        """Write a file that was asked for into a folder, in all its forms. Raises OSError; KeyError for another."""
        material = await self.material(export_id)
        file = self.file(material)
        for form in FORMS[kind]:
            if form == FOR_PROGRAMS:
                spool = partial(_unseen, folder)
                await write(file, ForPrograms(file, self._explain, lambda name: _new(folder / name), spool))
                continue
            if form == PRINTED:
                await self._print(material, folder / f"{kind}.{form}")
                continue
            with _new(folder / f"{kind}.{form}") as target:
                if form == "html":
                    target.write(self.report.page(material))
                else:
                    await write(file, Workbook(file, self._explain, target, str(folder)))

    async def _printed(self, material: Material) -> bytes:
        """Return the report as PDF. Raises NotMade."""
        if self._browser is None:
            raise NotMade("There is no browser that prints.")
        try:
            return await printed(self.report.page(material), self._browser)
        except NotPrinted as failure:
            log.warning("a report was not printed", why=str(failure))
            raise NotMade("The browser printed nothing.") from None

    async def _print(self, material: Material, path: Path) -> None:
        """Write the report as PDF, where that can be made: the page it is printed from is there anyway."""
        with contextlib.suppress(NotMade):
            content = await self._printed(material)
            with _new(path) as target:
                target.write(content)

    def file(self, material: Material) -> File:
        """Return the file that some material makes."""
        about = [("made", self._day(material.made_at)), ("language", self._language)]
        promises = promise_table(material, self._zone, self._language)
        if material.kind == BOARD:
            tables = board_tables(
                material.library.rounds,
                material.library.meetings,
                [replace(each, made_at=each.made_at.astimezone(self._zone)) for each in material.releases],
                material.readings,
                self._language,
                material.feedback,
                material.feedback_words,
                material.receipts,
            )
            return File(material.kind, tuple(about), (*tables, promises))
        about += [
            ("for", material.made_for),
            ("purpose", material.purpose),
            ("delete by", self._day(material.expires)),
        ]
        answered = answered_table(material, self._zone, self._language)
        return File(material.kind, tuple(about), (*WORKING, answered, promises), partial(self._pages, material))

    async def _pages(self, material: Material) -> AsyncIterator[Page]:
        rows = WorkingRows(material.library, material.key, self._zone, self._language)
        async for said in self._store.said(material):
            yield await asyncio.to_thread(rows.of, said)

    def _day(self, moment: datetime) -> str:
        return moment.astimezone(self._zone).date().isoformat()


def _at_most(pages: Callable[[], AsyncIterator[Page]] | None, most: int) -> Callable[[], AsyncIterator[Page]] | None:
    """Return the same pages, as long as they hold no more rows than this. Raises TooLarge where they do."""
    if pages is None:
        return None

    async def limited() -> AsyncIterator[Page]:
        rows = 0
        async for page in pages():
            rows += sum(map(len, page.values()))
            if rows > most:
                raise TooLarge("The file is too large to be sent in chat.")
            yield page

    return limited


def _unseen(folder: Path) -> BinaryIO:
    """Open a new file in a folder that has no name there, and is gone once it is closed."""
    return cast(BinaryIO, TemporaryFile(dir=folder))


def _new(path: Path) -> BinaryIO:
    """Open a new file that its owner alone can read. Raises OSError."""
    path.touch(mode=0o600, exist_ok=False)
    return path.open("w+b")
