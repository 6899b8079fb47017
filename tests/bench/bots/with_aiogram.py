"""The bare bot of aiogram."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import aiogram
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from tests.bench.bots.bare_table import CHOICES, REPLY, BareTable
from tests.drivers.telegram_people import TOKEN


async def main(folder: Path, address: str) -> None:
    """Run it until it is killed."""
    table = BareTable(folder / "whole-aiogram.db")
    await table.open()
    bot = aiogram.Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(address)))
    dispatcher = aiogram.Dispatcher()
    row = [aiogram.types.InlineKeyboardButton(text=each, callback_data=each) for each in CHOICES]
    keyboard = aiogram.types.InlineKeyboardMarkup(inline_keyboard=[row])

    async def vote(query: aiogram.types.CallbackQuery) -> None:
        await table.keep(query.from_user.id, query.data)
        await query.answer()
        await bot.send_message(query.from_user.id, REPLY, reply_markup=keyboard)

    dispatcher.callback_query.register(vote)
    await dispatcher.start_polling(bot)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), sys.argv[2]))
