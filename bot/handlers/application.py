"""python-telegram-bot's application, which routes updates along the one list of handlers."""

from __future__ import annotations

from telegram import Bot
from telegram.ext import ApplicationBuilder

from bot.handlers.context import CONTEXT_TYPES, Sayso
from bot.handlers.telegram import HANDLERS, failed


def routing(bot: Bot) -> Sayso:
    """Return python-telegram-bot's application: it routes updates to handlers, and does nothing else."""
    application: Sayso = (
        ApplicationBuilder().bot(bot).context_types(CONTEXT_TYPES).updater(None).job_queue(None).build()
    )
    application.add_handlers(list(HANDLERS))
    application.add_error_handler(failed)
    return application
