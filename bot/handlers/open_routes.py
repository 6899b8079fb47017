"""The steps of votes that may become open, and of the list of receipts."""

from __future__ import annotations

from bot.handlers import open_votes, progress
from bot.usecases.route import Manner, Route, organising

OPEN_VOTES = (
    Route("open", open_votes.ask, private=True),
    Route("open-name", open_votes.ask_name, private=True),
    Route("open-named", open_votes.take_name, Manner.WORDS),
    Route("open-sure", open_votes.sure, private=True),
    Route("open-yes", open_votes.agree, Manner.ACT),
    Route("open-undo", open_votes.undo, Manner.ACT),
    Route("open-secret", open_votes.keep_secret, Manner.ACT),
    Route("open-rules", open_votes.rules),
    Route("result-names", progress.result_names, private=True),
    Route("names-out", open_votes.names_out, who=organising, private=True),
    Route("name-out", open_votes.name_out, who=organising, private=True),
    Route("name-gone", open_votes.take_name_away, Manner.ACT, organising),
    Route("receipts", open_votes.receipts),
)
