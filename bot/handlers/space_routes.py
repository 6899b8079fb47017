"""The steps in spaces of one audience's own."""

from __future__ import annotations

from bot.handlers import spaces
from bot.usecases import opening_spaces
from bot.usecases.route import Manner, Route
from bot.usecases.route import organising as organisers_only

ACT, WORDS = Manner.ACT, Manner.WORDS

SPACES = (
    Route("space", spaces.space, private=True),
    Route("space-say", spaces.say_something),
    Route("space-said", spaces.take, WORDS),
    Route("space-word", spaces.word, private=True),
    Route("space-answers", spaces.answers, private=True),
    Route("space-agree", spaces.agree, ACT),
    Route("space-reply", spaces.reply, private=True),
    Route("space-replied", spaces.take_reply, WORDS),
    Route("space-may", spaces.let_others_see, ACT),
    Route("space-new", opening_spaces.new, who=organisers_only),
    Route("spaces-now", spaces.spaces_now, who=organisers_only),
    Route("space-end", spaces.confirm_end, who=organisers_only),
    Route("space-end-now", spaces.end_sooner, ACT, organisers_only),
    Route("space-end-undo", spaces.undo_end, ACT, organisers_only),
    Route("space-for", spaces.write, who=organisers_only),
    Route("space-asked", spaces.written, WORDS, organisers_only),
    Route("space-sure", spaces.sure, who=organisers_only),
    Route("space-open", spaces.open_, ACT, organisers_only),
)
