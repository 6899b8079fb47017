"""The steps of telling many, and of reading again what one was told."""

from __future__ import annotations

from bot.handlers import broadcasting
from bot.usecases.broadcasting import writing
from bot.usecases.route import Manner, Route
from bot.usecases.route import organising as organisers_only

ACT, WORDS = Manner.ACT, Manner.WORDS

BROADCASTS = (
    Route("notices", broadcasting.told),
    Route("tell-people", writing.tell_people, who=organisers_only),
    Route("announce", broadcasting.ask, who=organisers_only),
    Route("announce-typed", broadcasting.take, WORDS, organisers_only),
    Route("announce-undo", broadcasting.unsay, ACT, organisers_only),
    Route("announce-whom", broadcasting.whom, who=organisers_only),
    Route("announce-see", broadcasting.see, who=organisers_only),
    Route("announce-sure", broadcasting.sure, who=organisers_only),
    Route("announce-send", broadcasting.send, ACT, organisers_only),
    Route("broadcasts", broadcasting.listing, who=organisers_only),
    Route("broadcast", broadcasting.follow, who=organisers_only),
    Route("broadcast-to", broadcasting.become, ACT, organisers_only),
)
