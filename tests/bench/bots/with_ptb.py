"""The bare bot of python-telegram-bot."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import ApplicationBuilder, CallbackQueryHandler, ContextTypes

from tests.bench.bots.bare_table import CHOICES, REPLY, BareTable
from tests.drivers.telegram_people import TOKEN


def main(folder: Path, address: str) -> None:
    """Run it until it is killed."""
    table = BareTable(folder / "whole-ptb.db")
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton(each, callback_data=each) for each in CHOICES]])

    async def begin(_: object) -> None:
        await table.open()

    async def vote(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        query = update.callback_query
        if query:
            await table.keep(query.from_user.id, query.data)
            await query.answer()
            await context.bot.send_message(query.from_user.id, REPLY, reply_markup=keyboard)

    application = ApplicationBuilder().token(TOKEN).base_url(f"{address}/bot").post_init(begin).build()
    application.add_handler(CallbackQueryHandler(vote))
    application.run_polling()


if __name__ == "__main__":
    logging.basicConfig(level=logging.ERROR)
    main(Path(sys.argv[1]), sys.argv[2])
