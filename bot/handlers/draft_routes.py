"""The steps of publishing in chat."""

from __future__ import annotations

from bot.handlers import draft_languages, draft_parts, drafting
from bot.usecases.drafting import writing
from bot.usecases.route import Manner, Route
from bot.usecases.route import organising as organisers_only

ACT, WORDS = Manner.ACT, Manner.WORDS

DRAFTS = (
    Route("publish", writing.publishing, who=organisers_only),
    Route("drafts", drafting.listing, who=organisers_only),
    Route("draft-new", writing.new, who=organisers_only),
    Route("draft-text", writing.begin, WORDS, organisers_only),
    Route("draft", drafting.draft, who=organisers_only),
    Route("draft-more", drafting.more, who=organisers_only),
    Route("draft-added", drafting.add, WORDS, organisers_only),
    Route("draft-add", drafting.what_more, who=organisers_only),
    Route("draft-vote", draft_parts.kinds_of_vote, who=organisers_only),
    Route("draft-vote-ask", draft_parts.ask_vote, who=organisers_only),
    Route("draft-voted", draft_parts.add_vote, WORDS, organisers_only),
    Route("draft-list", draft_parts.ask_list, who=organisers_only),
    Route("draft-listed", draft_parts.add_list, WORDS, organisers_only),
    Route("draft-pictures", draft_parts.which_part, who=organisers_only),
    Route("draft-picture", draft_parts.ask_picture, who=organisers_only),
    Route("draft-pictured", draft_parts.look_for, WORDS, organisers_only),
    Route("draft-symbols", draft_parts.symbols, who=organisers_only),
    Route("draft-symbol", draft_parts.take_symbol, ACT, organisers_only),
    Route("draft-shows", draft_parts.ask_caption, who=organisers_only),
    Route("draft-captioned", draft_parts.add_picture, WORDS, organisers_only),
    Route("draft-outs", draft_parts.outs, who=organisers_only),
    Route("draft-out", draft_parts.take_out, ACT, organisers_only),
    Route("draft-field", drafting.ask, who=organisers_only),
    Route("draft-filled", drafting.fill, WORDS, organisers_only),
    Route("draft-change", drafting.change, who=organisers_only),
    Route("draft-whom", drafting.whom, who=organisers_only),
    Route("draft-for", drafting.set_whom, ACT, organisers_only),
    Route("draft-check", drafting.check, who=organisers_only),
    Route("draft-take", drafting.take, ACT, organisers_only),
    Route("draft-rewrite", drafting.ask_rewrite, who=organisers_only),
    Route("draft-rewritten", drafting.rewrite, WORDS, organisers_only),
    Route("draft-explain", drafting.ask_meaning, who=organisers_only),
    Route("draft-explained", drafting.explain, WORDS, organisers_only),
    Route("draft-keep", drafting.keep, ACT, organisers_only),
    Route("draft-why", drafting.ask_why, who=organisers_only),
    Route("draft-stays", drafting.keep_because, WORDS, organisers_only),
    Route("draft-see", drafting.see, who=organisers_only),
    Route("draft-sure", drafting.sure, who=organisers_only),
    Route("draft-publish", drafting.publish, ACT, organisers_only),
    Route("draft-unread", drafting.unread, who=organisers_only),
    Route("publish-unread", drafting.publish_unread, ACT, organisers_only),
    Route("draft-langs", draft_languages.listing, who=organisers_only),
    Route("draft-lang", draft_languages.one, who=organisers_only),
    Route("draft-lang-all", draft_languages.ask_all, who=organisers_only),
    Route("draft-lang-said", draft_languages.add_all, WORDS, organisers_only),
    Route("draft-lang-one", draft_languages.ask_one, who=organisers_only),
    Route("draft-lang-put", draft_languages.add_one, WORDS, organisers_only),
    Route("draft-lang-out", draft_languages.take_out, ACT, organisers_only),
    Route("draft-in", draft_languages.ask_own, who=organisers_only),
    Route("draft-in-set", draft_languages.set_own, ACT, organisers_only),
    Route("draft-when", drafting.ask_when, who=organisers_only),
    Route("draft-planned", drafting.plan, WORDS, organisers_only),
    Route("draft-unplan", drafting.unplan, ACT, organisers_only),
    Route("draft-throw", drafting.throw_away, ACT, organisers_only),
    Route("draft-undo", drafting.undo, ACT, organisers_only),
)
