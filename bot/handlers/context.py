"""What a handler is given beside the update: the visit it belongs to, and the conversation that takes steps."""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from telegram import Bot
from telegram.ext import Application, CallbackContext, ContextTypes

from bot.usecases.conversation import Conversation
from bot.usecases.outcomes import Decision
from bot.usecases.visit import Visit


@dataclass(slots=True)
class Desk:
    """Where one update is decided. `typed` holds what can be typed anywhere in the person's language, `attached`
    a voice message or a document that came with it.

    A handler leaves its decision here; what it raised is left here instead.
    """

    visit: Visit
    conversation: Conversation
    typed: Mapping[str, str]
    attached: bytes = b""
    decision: Decision | None = None
    failure: Exception | None = None
    blocked: bool | None = None


DESK: ContextVar[Desk] = ContextVar("desk")


class Context(CallbackContext[Bot, dict[Any, Any], dict[Any, Any], dict[Any, Any]]):
    """python-telegram-bot's context, with the desk this update is decided at."""

    @property
    def desk(self) -> Desk:
        """The desk of the update that is being handled."""
        return DESK.get()


CONTEXT_TYPES: ContextTypes[Context, dict[Any, Any], dict[Any, Any], dict[Any, Any]] = ContextTypes(context=Context)

Sayso = Application[Bot, Context, dict[Any, Any], dict[Any, Any], dict[Any, Any], None]
