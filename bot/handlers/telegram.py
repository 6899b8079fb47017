"""All handlers of Telegram's updates, in one ordered list. The web chat's updates take the same way."""

from __future__ import annotations

import math
from datetime import timedelta
from typing import Any

from telegram import Message, Update
from telegram.constants import ChatMemberStatus
from telegram.ext import (
    BaseHandler,
    ChatMemberHandler,
    CommandHandler,
    MessageHandler,
    TypeHandler,
    filters,
)

from bot.domain.documents import PICTURES_AT, DocumentRead
from bot.domain.screens import NotAStep, Screen, Step, Tap
from bot.domain.voices import Heard
from bot.domain.words import say
from bot.handlers.context import Context
from bot.handlers.understanding import COMMANDS, understood
from bot.usecases import joining
from bot.usecases.by_voice import take_heard
from bot.usecases.documents.taking import Came, take_document, take_read
from bot.usecases.outcomes import Decision
from bot.usecases.voicing import Sound, take_voice


async def membership(update: Update, context: Context) -> None:
    """Somebody blocked the bot, or let it write again. Their place and answers stay."""
    member = update.my_chat_member
    if member and member.chat.type == "private":
        context.desk.blocked = member.new_chat_member.status in {ChatMemberStatus.BANNED, ChatMemberStatus.LEFT}


async def in_group(update: Update, context: Context) -> None:
    """Nothing personal is said in a group."""
    desk = context.desk
    message = update.message
    if message and (message.voice or (message.text or "").startswith("/")):
        screen = Screen((say("not-in-groups"),))
        desk.decision = Decision(desk.visit.person, desk.visit.place, shown=screen)


async def start(update: Update, context: Context) -> None:
    """Open the invite that came with a link, or show where somebody is."""
    desk = context.desk
    if context.args:
        desk.decision = await desk.conversation.run(desk.visit, joining.open_invite, context.args[0])
    else:
        desk.decision = await desk.conversation.start(desk.visit)


async def command(update: Update, context: Context) -> None:
    """Take a step that works anywhere, such as /help."""
    desk = context.desk
    words = (_message(update).text or "")[1:].split()
    wanted = COMMANDS.get(words[0].partition("@")[0].lower()) if words else None
    if wanted is None:
        desk.decision = await desk.conversation.show_again(desk.visit, say("not-understood"))
    else:
        desk.decision = await desk.conversation.take(desk.visit, wanted)


async def tap(update: Tap, context: Context) -> None:
    """Take the step a button carries, whatever it carries."""
    desk = context.desk
    revision, _, code = update.carries.partition("|")
    try:
        wanted, number = Step.read(code), int(revision, 36)
    except (NotAStep, ValueError):
        desk.decision = await desk.conversation.show_again(desk.visit, say("old-button"))
        return
    desk.decision = await desk.conversation.take(desk.visit, wanted, number)


async def typed(update: Update, context: Context) -> None:
    """Take what somebody typed: a choice, a command, or their own words."""
    desk = context.desk
    text = _message(update).text or ""
    wanted = understood(text, desk.visit.place, desk.typed)
    if wanted is None:
        desk.decision = await desk.conversation.hear(desk.visit, text)
    else:
        desk.decision = await desk.conversation.take(desk.visit, wanted)


async def voice(update: Update, context: Context) -> None:
    """Note a voice message that somebody recorded here."""
    desk = context.desk
    message = _message(update)
    sound = message.voice
    if sound is None or message.forward_origin:
        desk.decision = await desk.conversation.show_again(desk.visit, say("voice-record-here"))
        return
    length: int | timedelta = sound.duration
    seconds = math.ceil(length.total_seconds()) if isinstance(length, timedelta) else length
    said = Sound(sound.file_id, sound.file_size, seconds, desk.attached)
    desk.decision = await desk.conversation.run(desk.visit, take_voice, said)


async def heard(update: Heard, context: Context) -> None:
    """Take what a computer made of a voice message."""
    desk = context.desk

    def meaning(words: str) -> Step | None:
        return understood(words, desk.visit.place, desk.typed)

    desk.decision = await take_heard(desk.conversation, desk.visit, update, meaning)


async def document(update: Update, context: Context) -> None:
    """Note a document that somebody sent in place of words. A moving picture is one too, to Telegram."""
    desk = context.desk
    message = _message(update)
    sent = message.document
    if sent is None or message.animation or (message.caption and desk.visit.place.words is None):
        await something_else(update, context)
        return
    came = Came(sent.file_id, sent.file_name or "", sent.file_size or 0, desk.attached)
    desk.decision = await desk.conversation.run(desk.visit, take_document, came)


async def photo(update: Update, context: Context) -> None:
    """Note a photo that somebody sent where a picture is asked for: the largest of the sizes it came in."""
    desk = context.desk
    message = _message(update)
    asked = desk.visit.place.words
    if not message.photo or asked is None or asked.name not in PICTURES_AT:
        await something_else(update, context)
        return
    largest = message.photo[-1]
    came = Came(largest.file_id, "", largest.file_size or 1)
    desk.decision = await desk.conversation.run(desk.visit, take_document, came)


async def document_read(update: DocumentRead, context: Context) -> None:
    """Take what was read in a document."""
    desk = context.desk
    desk.decision = await take_read(desk.conversation, desk.visit, update)


async def something_else(update: Update, context: Context) -> None:
    """Ask for words in place of a picture, a sticker or a file; those under a picture are words."""
    desk = context.desk
    caption = _message(update).caption
    if caption:
        desk.decision = await desk.conversation.hear(desk.visit, caption)
        return
    desk.decision = await desk.conversation.show_again(desk.visit, say("only-words"))


async def failed(update: object, context: Context) -> None:
    """Leave what a handler raised at the desk: that turn fails, and no other."""
    if isinstance(context.error, Exception):
        context.desk.failure = context.error


def _message(update: Update) -> Message:
    if update.message is None:
        raise TypeError("This handler takes messages only.")
    return update.message


NEW = filters.UpdateType.MESSAGE

HANDLERS: tuple[BaseHandler[Any, Context, None], ...] = (
    TypeHandler(Tap, tap),
    TypeHandler(Heard, heard),
    TypeHandler(DocumentRead, document_read),
    ChatMemberHandler(membership, ChatMemberHandler.MY_CHAT_MEMBER),
    MessageHandler(NEW & ~filters.ChatType.PRIVATE, in_group),
    CommandHandler("start", start, NEW),
    MessageHandler(NEW & filters.COMMAND, command),
    MessageHandler(NEW & filters.TEXT, typed),
    MessageHandler(NEW & (filters.VOICE | filters.AUDIO | filters.VIDEO_NOTE), voice),
    MessageHandler(NEW & filters.Document.ALL, document),
    MessageHandler(NEW & filters.PHOTO, photo),
    MessageHandler(NEW & ~filters.StatusUpdate.ALL, something_else),
)
"""The first that fits takes the update. Edited messages and channel posts fit none, and change nothing."""
