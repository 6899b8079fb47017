"""What each command of the command line does. Each opens the store, does one thing, and closes it again."""

from bot.commands.backing_up import backup, restore, rotate_key
from bot.commands.doctor import doctor
from bot.commands.exporting import export
from bot.commands.moving import move
from bot.commands.packs import check, publish
from bot.commands.rounds import close, results
from bot.commands.serving import invite, run
from bot.commands.speaking import Problem

__all__ = [
    "Problem",
    "backup",
    "check",
    "close",
    "doctor",
    "export",
    "invite",
    "move",
    "publish",
    "restore",
    "results",
    "rotate_key",
    "run",
]
