"""The command line, `sayso`: run, check, publish, invite, close, results, export.

A problem is one line on standard error and exit status 2; nothing is half done.
"""

from __future__ import annotations

import asyncio
import logging
import sys
from pathlib import Path

import click
import structlog

from bot import commands
from bot.domain.people import Role
from bot.domain.rounds import Subject
from bot.settings import BadSettings, load_settings, zone_setting
from storage.database import Taken, Unwritable
from storage.sealing import BadKey

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
    _log(logging.WARNING)
    asyncio.run(commands.run(load_settings(settings), example))


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
@click.option("--role", required=True, type=click.Choice([role.value for role in Role]), help="Who it is for.")
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


def main() -> None:
    """Run a command; tell a problem in one line."""
    _log(logging.CRITICAL)
    try:
        sayso(standalone_mode=False)
    except click.exceptions.Exit as done:
        sys.exit(done.exit_code)
    except click.Abort:
        sys.exit(BAD)
    except click.ClickException as bad:
        _stop(bad.format_message())
    except (BadSettings, BadKey, Unwritable, Taken, commands.Problem) as problem:
        _stop(str(problem))
    except KeyboardInterrupt:
        sys.exit(0)


def _log(level: int) -> None:
    """Log what is at least this grave: a command that ends speaks by its one line, one that runs on by its log."""
    logging.basicConfig(level=logging.ERROR, format="%(levelname)s %(name)s")
    structlog.configure(
        processors=[
            structlog.processors.TimeStamper("iso"),
            structlog.processors.add_log_level,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )


def _stop(problem: str) -> None:
    click.echo(f"sayso: {' '.join(problem.split())}", err=True)
    sys.exit(BAD)


if __name__ == "__main__":
    main()
