"""Checking and publishing meeting packs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.app import App
from bot.commands.speaking import Problem, Speaker
from bot.content.catalogue import LANGUAGES
from bot.content.pictures import NotAPicture, fit
from bot.content.writing import Writing
from bot.domain.changes import KeepPicture
from bot.domain.pictures import LARGEST_BYTES, LONGEST_SIDE, number_of
from bot.opening import opened
from bot.settings import Settings
from bot.usecases import acting, publishing
from bot.usecases.broadcasting.opening import published
from bot.usecases.packs import BadPack, Pack, read_pack
from bot.usecases.packs.matter import line_of
from bot.usecases.ports import Hard

GATE = publishing.Gate(Writing().hard, Writing().sentences)


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
        pack = read_pack(text, file.name.split(".")[0], zone)
        if pack.language not in LANGUAGES:
            raise BadPack(line_of(text, "language"), "pack-unknown-language", pack.language)
        return pack
    except BadPack as bad:
        raise Problem(_bad_pack(file, bad, speaker)) from None


def _bad_pack(file: Path, bad: BadPack, speaker: Speaker) -> str:
    said = speaker.sentence(bad.problem, found=bad.found, languages=", ".join(LANGUAGES))
    return speaker.sentence("command-bad-pack", file=str(file), line=str(bad.line), text=said)


def check(files: Sequence[Path], zone: ZoneInfo) -> int:
    """Print what is hard to read in packs. Returns how many blockers there are. Raises Problem."""
    speaker = Speaker(zone)
    blockers = 0
    for file, pack in zip(files, read_packs(files, zone, speaker), strict=True):
        blockers += _print_findings(file, publishing.check(pack, GATE), speaker)
    return blockers


def _print_findings(file: Path, findings: Sequence[Hard], speaker: Speaker) -> int:
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
    overruled = (overruled or "").strip()
    if blockers and not overruled:
        speaker.say("command-overrule-how")
        return False
    async with opened(settings) as app:
        await publish_packs(app, packs, files, speaker, overruled if blockers else None)
    return True


def pictures_of(packs: Sequence[Pack], files: Sequence[Path], speaker: Speaker) -> dict[str, KeepPicture]:
    """Return the pictures of packs by the names of their files, which lie beside the packs. Raises Problem."""
    found: dict[str, KeepPicture] = {}
    for file, pack in zip(files, packs, strict=True):
        for shown in (part.picture for part in pack.summary if part.picture):
            name = shown.file.text
            if name in found:
                continue
            try:
                ending, content = fit((file.parent / name).read_bytes(), LONGEST_SIDE, LARGEST_BYTES)
            except OSError:
                raise Problem(_bad_pack(file, BadPack(shown.file.line, "pack-no-picture", name), speaker)) from None
            except NotAPicture as bad:
                problem = BadPack(shown.file.line, bad.problem, name)
                raise Problem(_bad_pack(file, problem, speaker)) from None
            found[name] = KeepPicture(number_of(content), f"sayso.{ending}", content)
    return found


async def publish_packs(
    app: App, packs: Sequence[Pack], files: Sequence[Path], speaker: Speaker, overruled: str | None = None
) -> None:
    """Publish packs into an open store, with the pictures that lie beside them. Raises Problem."""
    pictures = pictures_of(packs, files, speaker)
    numbers = {name: each.id for name, each in pictures.items()}
    async with app.store.unit() as unit:
        now = app.clock()
        try:
            change = publishing.publish(packs, unit.library, GATE, now, overruled, numbers)
        except BadPack as bad:
            raise Problem(_bad_pack(files[0], bad, speaker)) from None
        if change is None:
            speaker.say("command-published-already", name=packs[0].name)
            return
        note = acting.by_command(app.store.chance, now, "command-publish", change.meeting.id)
        await app.posting.write(unit, [*pictures.values(), change, *published(change), note], now)
    questions = [question for round_ in change.rounds for question in round_.questions]
    speaker.say(
        "command-published",
        name=change.meeting.name,
        cards=len(change.meeting.cards),
        votes=sum(not question.options for question in questions),
        options=sum(len(question.options) for question in questions),
    )
