"""The steps of reading texts before they go out, and of asking for that."""

from __future__ import annotations

from bot.handlers import readers
from bot.usecases.readers import being
from bot.usecases.route import Manner, Route
from bot.usecases.route import organising as organisers_only

ACT, WORDS = Manner.ACT, Manner.WORDS

READERS = (
    Route("readers", being.readers, private=True),
    Route("reader-name", being.ask_name),
    Route("reader-named", being.take_name, WORDS),
    Route("reader-no-name", being.without_name, ACT),
    Route("reader-stop", being.stop, ACT),
    Route("reader-back", being.undo, ACT),
    Route("texts-first", readers.texts),
    Route("read-text", readers.read),
    Route("read-clear", readers.clear, ACT),
    Route("read-which", readers.which),
    Route("read-unclear", readers.unclear, ACT),
    Route("read-why", readers.ask_why),
    Route("read-because", readers.because, WORDS),
    Route("read-undo", readers.undo, ACT),
    Route("draft-readers", readers.of_draft, who=organisers_only),
    Route("readers-ask", readers.ask, ACT, organisers_only),
    Route("draft-said", readers.said, who=organisers_only),
    Route("unclear-again", readers.ask_again, who=organisers_only),
    Route("unclear-typed", readers.rewrite, WORDS, organisers_only),
    Route("reader-hide", readers.hide_name, ACT, organisers_only),
)
