"""The steps of changing what is published."""

from __future__ import annotations

from bot.handlers import amending, tallying
from bot.usecases.route import Manner, Route
from bot.usecases.route import organising as organisers_only

ACT, WORDS = Manner.ACT, Manner.WORDS

AMENDMENTS = (
    Route("published", amending.listing, who=organisers_only),
    Route("published-one", amending.one, who=organisers_only),
    Route("not-clear", amending.not_clear, who=organisers_only),
    Route("correct-cards", amending.cards, who=organisers_only),
    Route("correct-card", amending.sentences, who=organisers_only),
    Route("correct-words", amending.ask, who=organisers_only),
    Route("correct-typed", amending.take, WORDS, organisers_only),
    Route("correct-sure", amending.sure, who=organisers_only),
    Route("correct-now", amending.make, ACT, organisers_only),
    Route("correct-undo", amending.undo, ACT, organisers_only),
    Route("correct-was", amending.earlier, who=organisers_only),
    Route("tally", tallying.questions, who=organisers_only),
    Route("tally-way", tallying.ways, who=organisers_only),
    Route("tally-whom", tallying.whom, who=organisers_only),
    Route("tally-ask", tallying.ask, who=organisers_only),
    Route("tally-typed", tallying.take, WORDS, organisers_only),
    Route("tally-sure", tallying.sure, who=organisers_only),
    Route("tally-now", tallying.keep, ACT, organisers_only),
    Route("tally-undo", tallying.undo, ACT, organisers_only),
    Route("withdraw-which", amending.which, who=organisers_only),
    Route("withdraw-why", amending.ask_why, who=organisers_only),
    Route("withdraw-said", amending.take_why, WORDS, organisers_only),
    Route("withdraw-sure", amending.withdraw_sure, who=organisers_only),
    Route("withdraw-now", amending.withdraw, ACT, organisers_only),
    Route("withdraw-undo", amending.withdraw_undo, ACT, organisers_only),
)
