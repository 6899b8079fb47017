"""The command line, `sayso`, for whoever runs the bot: `sayso --help` lists its commands.

A problem is one line on standard error and exit status 2; nothing is half done.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import click

from bot import commands
from bot.domain.people import INVITED, Role
from bot.domain.rounds import Subject
from bot.given_settings import load_settings, zone_setting
from bot.settings import BadSettings
from bot.watching import logs
from storage.engine import Taken, Unwritable
from storage.sealing import BadKey, BrokenSeal

BLOCKED, BAD = 1, 2
FILES = click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--settings", type=click.Path(path_type=Path), help="A file of SAYSO_... settings.")
@click.version_option(package_name="sayso")
@click.pass_context
def sayso(context: click.Context, settings: Path | None) -> None:
    """Sayso: people who use social care, and their carers, take part in decisions."""
    context.obj = settings


@sayso.command()
@click.option("--example", is_flag=True, help="Publish the example pack, and print links to try it.")
@click.pass_obj
def run(settings: Path | None, example: bool) -> None:
    """Serve the web chat, and Telegram where a token is set."""
    found = load_settings(settings)
    logs.configure(logs.LEVELS[found.log_level])
    asyncio.run(commands.run(found, example))


@sayso.command()
@FILES
@click.pass_obj
def check(settings: Path | None, files: tuple[Path, ...]) -> None:
    """Say what is hard to read in a meeting pack; exit status 1 where something must change."""
    if commands.check(files, zone_setting(settings)):
        sys.exit(BLOCKED)


@sayso.command()
@FILES
@click.option("--overrule", metavar="REASON", help="Publish although something must change; the reason is kept.")
@click.pass_obj
def publish(settings: Path | None, files: tuple[Path, ...], overrule: str | None) -> None:
    """Publish a meeting pack: one file, or one for each language."""
    if not asyncio.run(commands.publish(load_settings(settings), files, overrule)):
        sys.exit(BLOCKED)


@sayso.command()
@click.option("--role", required=True, type=click.Choice([role.value for role in INVITED]), help="Who it is for.")
@click.option("--count", default=1, type=click.IntRange(1, 1000), help="How many invites.")
@click.pass_obj
def invite(settings: Path | None, role: str, count: int) -> None:
    """Print an invite link. It works once."""
    asyncio.run(commands.invite(load_settings(settings), Role(role), count))


@sayso.command()
@click.argument("meeting")
@click.argument("subject", required=False, type=click.Choice([subject.value for subject in Subject]))
@click.pass_obj
def close(settings: Path | None, meeting: str, subject: str | None) -> None:
    """Close a meeting's vote or priorities now. Everybody gets the result."""
    asyncio.run(commands.close(load_settings(settings), meeting, subject))


@sayso.command()
@click.pass_obj
def results(settings: Path | None) -> None:
    """Print the results there are."""
    asyncio.run(commands.results(load_settings(settings)))


@sayso.command()
@click.option("--to", "folder", required=True, type=click.Path(path_type=Path), help="The folder to write into.")
@click.pass_obj
def export(settings: Path | None, folder: Path) -> None:
    """Write the board file and the working file, as CSV and as workbooks."""
    asyncio.run(commands.export(load_settings(settings), folder))


@sayso.command()
@click.option("--to", "folder", required=True, type=click.Path(path_type=Path), help="The folder to write into.")
@click.option("--keep", type=click.IntRange(1), help="How many backups to keep there; older ones are deleted.")
@click.pass_obj
def backup(settings: Path | None, folder: Path, keep: int | None) -> None:
    """Write a backup, sealed with the key file and read back once. Sayso may go on running."""
    asyncio.run(commands.backup(load_settings(settings), folder, keep))


@sayso.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--drill", is_flag=True, help="Only see that it could be restored. Nothing changes.")
@click.option("--replace", is_flag=True, help="Let it take the place of the database that is there.")
@click.pass_obj
def restore(settings: Path | None, file: Path, drill: bool, replace: bool) -> None:
    """Put a backup in the database's place. Whoever left since stays erased."""
    asyncio.run(commands.restore(load_settings(settings), file, drill, replace))


@sayso.command("rotate-key")
@click.option("--drop-old", is_flag=True, help="Drop the old keys from the key file; older backups need them.")
@click.pass_obj
def rotate_key(settings: Path | None, drop_old: bool) -> None:
    """Seal everything with a new key, while Sayso is stopped. Ended in the middle, run it again."""
    asyncio.run(commands.rotate_key(load_settings(settings), drop_old))


@sayso.command()
@click.option("--to", "address", required=True, help="The database to move to: postgresql+asyncpg://...")
@click.pass_obj
def move(settings: Path | None, address: str) -> None:
    """Move everything to a PostgreSQL database, and compare it row by row. Cut short, run it again."""
    asyncio.run(commands.move(load_settings(settings), address))


@sayso.command()
@click.pass_obj
def doctor(settings: Path | None) -> None:
    """Say what works here and what has to be mended; exit status 1 where something has."""
    if asyncio.run(commands.doctor(load_settings(settings), settings)):
        sys.exit(BLOCKED)


def main() -> None:
    """Run a command; tell a problem in one line. One that ends speaks by that line, one that runs on by its log."""
    logs.configure(logs.SILENT)
    try:
        sayso(standalone_mode=False)
    except click.exceptions.Exit as done:
        sys.exit(done.exit_code)
    except click.Abort:
        sys.exit(BAD)
    except click.ClickException as bad:
        _stop(bad.format_message())
    except (BadSettings, BadKey, BrokenSeal, Unwritable, Taken, commands.Problem) as problem:
        _stop(str(problem))
    except KeyboardInterrupt:
        sys.exit(0)


def _stop(problem: str) -> None:
    click.echo(f"sayso: {' '.join(problem.split())}", err=True)
    sys.exit(BAD)


if __name__ == "__main__":
    main()
