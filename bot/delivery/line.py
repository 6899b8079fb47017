"""One channel's way out, over a python-telegram-bot Bot: the same calls for Telegram and for the web chat."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Sequence
from typing import Protocol

import structlog
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.delivery.messages import Kind, Message
from bot.delivery.pieces import pieces
from bot.delivery.plain_bot import Parameters, PlainBot
from bot.domain.preferences import Speed, Voice
from bot.usecases.exchange import OutboxStore, Outgoing

VOICE_FORBIDDEN = "voice_messages_forbidden"
"""What Telegram says for people who have switched voice messages off."""
SOUND = ".ogg"
log = structlog.get_logger()


class NotMade(Exception):
    """A sound or a file could not be made. The person is told, and has the words all the same."""


class TooLarge(NotMade):
    """A file is too large to be sent here, however often somebody tries."""


class Speech(Protocol):
    """Makes sounds."""

    async def speak(
        self, text: str, language: str, keep: bool, speed: Speed = Speed.USUAL, voice: Voice = Voice.LOWER
    ) -> bytes:
        """Return a text as Ogg Opus. Raises NotMade."""
        ...


class Documents(Protocol):
    """Makes files."""

    async def make(self, kind: str, id_: int, language: str) -> tuple[str, bytes]:
        """Return the name and the content of a file; some are written in a language. Raises NotMade."""
        ...


class BotLine:
    """Sends with a Bot. With `tells_more`, the channel is told what the Bot API has no word for.

    That is the language of a message, which delivery it is, so that one delivery adds one message, and the round it
    is about, so that it is purged when that closes. Only the web chat understands it.
    """

    def __init__(
        self, bot: PlainBot, outbox: OutboxStore, speech: Speech, documents: Documents, paced: bool, tells_more: bool
    ) -> None:
        self._bot = bot
        self._outbox = outbox
        self._speech = speech
        self._documents = documents
        self._tells_more = tells_more
        self._pieces_come: dict[int, int] = {}
        self.paced = paced

    async def send(self, outgoing: Outgoing, message: Message) -> None:
        """Send one message. Raises TelegramError as the Bot API does."""
        more = self._more(outgoing, message)
        try:
            if message.kind is Kind.SOUND:
                await self._sound(outgoing, message, more)
                return
            if message.kind is Kind.PICTURE:
                await self._picture(outgoing, message, more)
                return
            if message.kind is Kind.FILE:
                name, content = await self._documents.make(message.file, message.file_id, message.language)
                if message.file.endswith(SOUND):
                    await self._private_sound(outgoing, message, content, more)
                    return
                await self._bot.send_document(
                    int(outgoing.chat), content, filename=name, caption=message.text, api_kwargs=more
                )
                return
        except NotMade as failure:
            said = message.too_large if isinstance(failure, TooLarge) else message.fallback
            if said:
                await self._words(outgoing, said, more)
            return
        texts = [message.text] if self._tells_more else list(pieces(message.text))
        under = _buttons(message) | (more or {})
        if len(texts) == 1:
            await self._words(outgoing, texts[0], under)
        else:
            await self._pieces(outgoing, texts, under)

    async def _pieces(self, outgoing: Outgoing, texts: Sequence[str], under: Parameters) -> None:
        """Send a text in pieces, its choices under the last. Tried again, it goes on after those known to have come."""
        come = self._pieces_come.pop(outgoing.id, 0)
        try:
            for number in range(come, len(texts)):
                await self._words(outgoing, texts[number], under if number == len(texts) - 1 else None)
                come += 1
        except TelegramError as failure:
            if not isinstance(failure, Forbidden | BadRequest):
                self._pieces_come[outgoing.id] = come
            raise

    async def _words(self, outgoing: Outgoing, text: str, more: Parameters | None = None) -> None:
        await self._bot.call("sendMessage", {"chat_id": int(outgoing.chat), "text": text}, more)

    async def _sound(self, outgoing: Outgoing, message: Message, more: Parameters | None) -> None:
        """Send a voice message: by the channel's own id where it has this sound, made otherwise."""
        more = more | {"public": message.public} if more else more
        digest = hashlib.sha256(
            "\n".join((message.language, message.speed, message.voice, message.text)).encode()
        ).hexdigest()
        known = await self._outbox.known_as(digest, outgoing.channel) if message.public else None
        if known and await self._sent_as_known(self._bot.send_voice(int(outgoing.chat), known, api_kwargs=more)):
            return
        sound = await self._speech.speak(
            message.text, message.language, keep=message.public, speed=message.speed, voice=message.voice
        )
        try:
            sent = await self._bot.send_voice(int(outgoing.chat), sound, filename="sayso.ogg", api_kwargs=more)
        except BadRequest as refusal:
            if VOICE_FORBIDDEN in refusal.message.lower():
                raise NotMade("This person takes no voice messages.") from None
            raise
        if message.public and sent.voice:
            await self._keep_id(digest, outgoing.channel, sent.voice.file_id)

    async def _picture(self, outgoing: Outgoing, message: Message, more: Parameters | None) -> None:
        """Send a picture with its caption: by the channel's own id where it has this one, from the store otherwise."""
        more = more | {"public": message.public} if more else more
        chat, digest = int(outgoing.chat), f"{message.file} {message.file_id}"
        known = await self._outbox.known_as(digest, outgoing.channel) if message.public else None
        if known and await self._sent_as_known(
            self._bot.send_photo(chat, known, caption=message.text, api_kwargs=more)
        ):
            return
        name, content = await self._documents.make(message.file, message.file_id, message.language)
        sent = await self._bot.send_photo(chat, content, filename=name, caption=message.text, api_kwargs=more)
        if message.public:
            await self._keep_id(digest, outgoing.channel, sent.photo[-1].file_id)

    async def _private_sound(
        self, outgoing: Outgoing, message: Message, content: bytes, more: Parameters | None
    ) -> None:
        """Send what somebody said aloud to whoever may hear it. It goes with the voice message it was."""
        more = more | {"voice_note": message.file_id} if more else more
        await self._bot.send_voice(
            int(outgoing.chat),
            content,
            filename="sayso.ogg",
            caption=message.text,
            protect_content=True,
            api_kwargs=more,
        )

    async def _sent_as_known(self, sending: Awaitable[object]) -> bool:
        """Send something by the channel's own id. Returns False where the channel does not know it any more."""
        try:
            await sending
        except BadRequest:
            return False
        return True

    async def _keep_id(self, digest: str, channel: str, known_as: str) -> None:
        """Keep a channel's id of what was sent. Where that fails, it is sent whole once more next time."""
        try:
            await self._outbox.keep_known_as(digest, channel, known_as)
        except Exception as failure:
            log.warning("the id of what was sent was not kept", failure=type(failure).__name__, channel=channel)

    async def answer(self, query_id: str) -> None:
        """Answer the press of a button."""
        await self._bot.call("answerCallbackQuery", {"callback_query_id": query_id})

    async def take_buttons_away(self, chat: str, message_id: int) -> None:
        """Take the buttons of an earlier message away."""
        await self._bot.call("editMessageReplyMarkup", {"chat_id": int(chat), "message_id": message_id})

    def _more(self, outgoing: Outgoing, message: Message) -> Parameters | None:
        if not self._tells_more:
            return None
        more: Parameters = {"delivery": outgoing.id, "language": message.language}
        more |= {"documents": True} if message.documents else {}
        more |= {"pictures": True} if message.pictures else {}
        return more if outgoing.about_round is None else more | {"about_round": outgoing.about_round}


def _buttons(message: Message) -> Parameters:
    """What goes under a message, or where the person types (Bot API, InlineKeyboardMarkup, ReplyKeyboardMarkup)."""
    if message.inline:
        rows = [[{"text": label, "callback_data": data} for label, data in row] for row in message.inline]
        return {"reply_markup": {"inline_keyboard": rows}}
    if message.keyboard is None:
        return {}
    if not message.keyboard:
        return {"reply_markup": {"remove_keyboard": True}}
    keys = [[{"text": label} for label in row] for row in message.keyboard]
    return {"reply_markup": {"keyboard": keys, "resize_keyboard": True}}
