"""What each command of the command line does. Each opens the store, does one thing, and closes it again."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from bot.app import App, opened
from bot.channels.serving import listen
from bot.content import plain_language
from bot.content.catalogue import Catalogue
from bot.domain.changes import MakeInvite
from bot.domain.people import AUDIENCES, Role
from bot.domain.rounds import Round
from bot.exports.files import csv_files, workbook_of
from bot.settings import Settings
from bot.usecases import closing, joining, organising, publishing
from bot.usecases.packs import BadPack, Pack, read_pack
from bot.usecases.progress import result_screen

EXAMPLES = Path(__file__).parent / "content" / "example"
EXAMPLE_ROLES = (*AUDIENCES, Role.ORGANISER)
LANGUAGE = "en"
BLOCKED = 1

GATE = publishing.Gate(
    plain_language.check, lambda text: [sentence.text for sentence in plain_language.sentences(text)]
)


class Problem(Exception):
    """What was asked for cannot be done. The message is one line and says what to do."""


class Speaker:
    """Says sentences of the catalogue on standard output."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._catalogue = Catalogue(zone)

    def sentence(self, key: str, **arguments: object) -> str:
        """Return a sentence."""
        return self._catalogue.say(key, LANGUAGE, arguments)

    def say(self, key: str, **arguments: object) -> None:
        """Print a sentence."""
        click.echo(self.sentence(key, **arguments))


def read_packs(files: Sequence[Path], zone: ZoneInfo, speaker: Speaker) -> list[Pack]:
    """Read the files of one pack, one for each language. Raises Problem."""
    return [_read_pack(file, zone, speaker) for file in files]


def _read_pack(file: Path, zone: ZoneInfo, speaker: Speaker) -> Pack:
    try:
        text = file.read_bytes().decode("utf-8")
    except OSError as error:
        raise Problem(speaker.sentence("command-no-file", file=str(file), why=error.strerror or "?")) from None
    except UnicodeDecodeError:
        raise Problem(speaker.sentence("command-not-text", file=str(file))) from None
    try:
        return read_pack(text, file.name.split(".")[0], zone)
    except BadPack as bad:
        raise Problem(_bad_pack(file, bad, speaker)) from None


def _bad_pack(file: Path, bad: BadPack, speaker: Speaker) -> str:
    said = speaker.sentence(bad.problem, found=bad.found)
    return speaker.sentence("command-bad-pack", file=str(file), line=str(bad.line), text=said)


def check(files: Sequence[Path], zone: ZoneInfo) -> int:
    """Print what is hard to read in packs. Returns how many blockers there are. Raises Problem."""
    speaker = Speaker(zone)
    blockers = 0
    for file, pack in zip(files, read_packs(files, zone, speaker), strict=True):
        blockers += _print_findings(file, publishing.check(pack, GATE), speaker)
    return blockers


def _print_findings(file: Path, findings: Sequence[publishing.Hard], speaker: Speaker) -> int:
    for finding in findings:
        text = speaker.sentence(f"finding-{finding.rule}", found=finding.found, instead=finding.instead)
        weight = speaker.sentence(f"weight-{finding.weight}")
        speaker.say("command-finding", file=str(file), line=str(finding.line), weight=weight, text=text)
    blockers = sum(finding.weight == "blocker" for finding in findings)
    if blockers:
        speaker.say("command-check-blocked", file=str(file), count=blockers)
    elif not findings:
        speaker.say("command-check-clean", file=str(file))
    return blockers


async def publish(settings: Settings, files: Sequence[Path], overruled: str | None) -> bool:
    """Publish a pack, in one or more languages. Returns whether it may be: blockers are printed. Raises Problem."""
    speaker = Speaker(settings.zone)
    packs = read_packs(files, settings.zone, speaker)
    blockers = sum(
        _print_findings(file, [each for each in publishing.check(pack, GATE) if each.weight == "blocker"], speaker)
        for file, pack in zip(files, packs, strict=True)
        if any(each.weight == "blocker" for each in publishing.check(pack, GATE))
    )
    if blockers and not overruled:
        speaker.say("command-overrule-how")
        return False
    async with opened(settings) as app:
        await publish_packs(app, packs, files, speaker, overruled if blockers else None)
    return True


async def publish_packs(
    app: App, packs: Sequence[Pack], files: Sequence[Path], speaker: Speaker, overruled: str | None = None
) -> None:
    """Publish packs into an open store. Raises Problem."""
    async with app.store.unit() as unit:
        now = app.clock()
        try:
            change = publishing.publish(packs, unit.library, GATE, now, overruled)
        except BadPack as bad:
            raise Problem(_bad_pack(files[0], bad, speaker)) from None
        if change is None:
            speaker.say("command-published-already", name=packs[0].name)
            return
        await app.posting.write(unit, [change], now)
    questions = [question for round_ in change.rounds for question in round_.questions]
    speaker.say(
        "command-published",
        name=change.meeting.name,
        cards=len(change.meeting.cards),
        votes=sum(not question.options for question in questions),
        options=sum(len(question.options) for question in questions),
    )


async def invite(settings: Settings, role: Role, count: int) -> None:
    """Print new invites."""
    async with opened(settings) as app:
        await print_invites(app, [role] * count, "command-invite", Speaker(settings.zone))


async def print_invites(app: App, roles: Iterable[Role], key: str, speaker: Speaker, example: bool = False) -> None:
    """Make an invite for each role and print its links."""
    made: list[MakeInvite] = []
    printed: list[tuple[Role, str]] = []
    async with app.store.unit() as unit:
        for role in roles:
            token = app.store.chance.token()
            expires = app.clock() + joining.INVITE_LASTS
            made.append(MakeInvite(unit.records.invites.digest(token), role, expires, example))
            printed += [(role, link) for link in app.house.invite_links(token)]
        await app.posting.write(unit, made, app.clock())
    for role, link in printed:
        speaker.say(key, role=role.value, link=link)


async def close(settings: Settings, name: str, subject: str | None) -> None:
    """Close the rounds of a meeting now, or those on one subject. Raises Problem where none is open."""
    speaker = Speaker(settings.zone)
    async with opened(settings) as app:
        while True:
            async with app.store.unit() as unit:
                now = app.clock()
                titles = {each.id: each.name for each in unit.library.meetings.values()}
                open_now = [each for each in unit.library.rounds.values() if not each.closed_at]
                wanted = [each for each in open_now if _is(each, titles, name, subject)]
                if not wanted:
                    names = ", ".join(f"{titles[each.meeting_id]} {each.subject.value}" for each in open_now) or "-"
                    raise Problem(speaker.sentence("command-nothing-open", names=names))
                changes = await closing.close(unit.records, unit.library, wanted[0], now)
                await app.posting.write(unit, changes, now)
            if len(wanted) == 1:
                break
    speaker.say("command-closed")


def _is(round_: Round, titles: dict[int, str], name: str, subject: str | None) -> bool:
    return titles[round_.meeting_id] == name and subject in {None, round_.subject.value}


async def results(settings: Settings) -> None:
    """Print the results there are, as everybody sees them."""
    speaker = Speaker(settings.zone)
    async with opened(settings) as app, app.store.unit() as unit:
        closed = [each for each in unit.library.rounds.values() if each.closed_at]
        if not closed:
            speaker.say("command-no-results")
        for each in closed:
            release = await unit.records.releases.of_round(each.id)
            for position in range(len(release.questions) if release else 0):
                lines = result_screen(release, position).lines if release else ()
                click.echo("\n".join(app.renderer.line(line, LANGUAGE) for line in lines) + "\n")


async def export(settings: Settings, folder: Path) -> None:
    """Write the board file and the working file into a folder. Raises Problem where it cannot be written."""
    speaker = Speaker(settings.zone)
    written = 0
    async with opened(settings) as app:
        for kind in organising.FILES:
            async with app.store.unit() as unit:
                id_ = app.store.chance.new_id()
                logged = organising.log_export(id_, kind, unit.library, app.clock(), app.store.chance)
                await app.posting.write(unit, [logged], app.clock())
            file = app.exports.file(await app.exports.material(id_))
            contents = csv_files(file, speaker.sentence) | {f"{kind}.xlsx": workbook_of(file, speaker.sentence)}
            try:
                (folder / kind).mkdir(parents=True, exist_ok=True)
                for name, content in contents.items():
                    _write_private(folder / kind / name, content)
            except OSError as error:
                raise Problem(
                    speaker.sentence("command-folder", folder=str(folder), why=error.strerror or "?")
                ) from None
            written += len(contents)
    speaker.say("command-exported", files=written, folder=str(folder))


def _write_private(path: Path, content: bytes) -> None:
    """Write a file only its owner can read, whole or not at all."""
    part = path.with_name(f"{path.name}.part")
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(content)
    part.replace(path)


async def run(settings: Settings, example: bool) -> None:
    """Serve until the process is told to stop. With `example`, publish the example pack and print links to try.

    Raises Problem where the port is taken.
    """
    speaker = Speaker(settings.zone)
    try:
        listening = listen(settings.host, settings.port)
    except OSError as error:
        key = "command-port-taken" if error.errno == 98 else "command-cannot-listen"
        raise Problem(
            speaker.sentence(key, host=settings.host, port=str(settings.port), why=error.strerror or "?")
        ) from None
    try:
        async with opened(settings, serving=True) as app:
            if example:
                await _prepare_example(app, speaker)
            speaker.say("command-running", address=settings.own_address)
            if app.house.telegram_name:
                speaker.say("command-telegram-name", name=app.house.telegram_name)
            elif example:
                speaker.say("command-telegram-how")
            speaker.say("command-stop-how")
            await app.serve(listening)
    finally:
        listening.close()


async def _prepare_example(app: App, speaker: Speaker) -> None:
    files = sorted(EXAMPLES.glob("*.md"))
    async with app.store.unit() as unit:
        published = bool(unit.library.meetings)
    if not published:
        await publish_packs(app, read_packs(files, app.settings.zone, speaker), files, speaker)
    speaker.say("command-example-links")
    await print_invites(app, EXAMPLE_ROLES, "command-example-link", speaker, example=True)
