"""The steps towards a person and a meeting: a call, before a meeting, proposals and the rounds that come of them."""

from __future__ import annotations

from bot.handlers import proposing, reaching
from bot.usecases import proposing as proposals
from bot.usecases import ringing
from bot.usecases.route import Manner, Route
from bot.usecases.route import organising as organisers_only

ACT, WORDS = Manner.ACT, Manner.WORDS

REACHING = (
    # Please ring me
    Route("ring", ringing.ring),
    Route("ring-number", ringing.number),
    Route("ring-said", ringing.take_number, WORDS),
    Route("rings", reaching.rings, who=organisers_only, private=True),
    Route("rang", reaching.rang, ACT, organisers_only),
    # Before a meeting
    Route("coming", reaching.coming),
    Route("prepare", reaching.prepare),
    Route("point", reaching.point, private=True),
    Route("point-said", reaching.point_said, WORDS),
    Route("point-name", reaching.point_name),
    Route("point-naming", reaching.point_naming),
    Route("point-named", reaching.point_named, WORDS),
    Route("point-unname", reaching.point_unname, ACT),
    Route("point-rename", reaching.point_rename, ACT),
    Route("needs", reaching.needs, private=True),
    Route("need", reaching.need, ACT),
    Route("need-say", reaching.need_say),
    Route("need-said", reaching.need_said, WORDS),
    Route("for-meetings", reaching.for_meetings, who=organisers_only),
    Route("for-meeting", reaching.for_meeting, who=organisers_only),
    Route("for-point", reaching.for_point, who=organisers_only, private=True),
    Route("for-need", reaching.for_need, who=organisers_only, private=True),
    # Proposals, and rounds their proposers run
    Route("propose", proposals.propose),
    Route("propose-write", proposing.begin),
    Route("propose-said", proposing.take, WORDS),
    Route("propose-more", proposing.more),
    Route("propose-why", proposing.ask_why),
    Route("propose-because", proposing.take_why, WORDS),
    Route("proposed", proposing.proposed, private=True),
    Route("proposals", proposing.proposals, who=organisers_only, private=True),
    Route("decide", proposing.decide, ACT, organisers_only),
    Route("decide-no", proposing.ask_no, who=organisers_only),
    Route("decide-because", proposing.take_no, WORDS, organisers_only),
    Route("run", proposing.run),
    Route("run-kinds", proposing.kinds),
    Route("run-kind", proposing.set_kind, ACT),
    Route("run-write", proposing.write),
    Route("run-written", proposing.written, WORDS),
    Route("run-lengths", proposing.lengths),
    Route("run-length", proposing.set_length, ACT),
    Route("run-change", proposing.change, ACT),
    Route("run-send", proposing.send, ACT),
    Route("run-no", proposing.decline, ACT),
    Route("run-back", proposing.back, ACT),
    Route("run-close", proposing.confirm_close),
    Route("run-close-now", proposing.close_now, ACT),
    Route("run-give", proposing.give, ACT, organisers_only),
    Route("run-take", proposing.take_away, ACT, organisers_only),
    Route("run-see", proposing.see, who=organisers_only),
    Route("run-open", proposing.open_, ACT, organisers_only),
    Route("run-return", proposing.ask_return, who=organisers_only),
    Route("run-returned", proposing.returned, WORDS, organisers_only),
)
