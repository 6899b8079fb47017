"""What each command of the command line does. Each opens the store, does one thing, and closes it again."""

from bot.commands.packs import check, publish
from bot.commands.rounds import close, export, results
from bot.commands.serving import invite, run
from bot.commands.speaking import Problem

__all__ = ["Problem", "check", "close", "export", "invite", "publish", "results", "run"]
