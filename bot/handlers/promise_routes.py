"""The steps that are about promises and goals: what everybody sees of them, and what organisers do with them."""

from __future__ import annotations

from bot.handlers import promise_making, promising
from bot.usecases.promising import goals, making
from bot.usecases.route import Manner, Route
from bot.usecases.route import organising as organisers_only

ACT, WORDS = Manner.ACT, Manner.WORDS

PROMISES = (
    # What everybody sees
    Route("promises", promising.promises),
    Route("promise", promising.promise),
    Route("promise-history", promising.history),
    Route("promise-comes", promising.comes),
    Route("came-result", promising.came_result),
    Route("came", promising.came, private=True),
    Route("promise-fixed", promising.ask_fixed),
    Route("fixed-answer", promising.answer_fixed, ACT),
    Route("fixed-words", promising.fixed_words),
    Route("fixed-said", promising.fixed_said, WORDS),
    Route("goals", promising.all_goals),
    Route("goal", promising.goal),
    # Organisers
    Route("promise-desk", making.desk, who=organisers_only),
    Route("promise-list", promise_making.listing, who=organisers_only),
    Route("promise-make", making.make, who=organisers_only),
    Route("promise-from", promise_making.choose_source, who=organisers_only),
    Route("promise-new", promise_making.new, who=organisers_only),
    Route("promise-titled", promise_making.titled, WORDS, organisers_only),
    Route("promise-drop", promise_making.drop, ACT, organisers_only),
    Route("promise-work", promise_making.work, who=organisers_only),
    Route("promise-terms", promise_making.terms, who=organisers_only),
    Route("promise-owner", promise_making.owner, who=organisers_only),
    Route("promise-owned", promise_making.owned, WORDS, organisers_only),
    Route("promise-title", promise_making.ask_title, who=organisers_only),
    Route("promise-renamed", promise_making.take_title, WORDS, organisers_only),
    Route("promise-due", promise_making.due, who=organisers_only),
    Route("promise-day", promise_making.ask_day, who=organisers_only),
    Route("promise-dated", promise_making.dated, WORDS, organisers_only),
    Route("promise-date", promise_making.date_sure, who=organisers_only),
    Route("promise-date-set", promise_making.set_date, ACT, organisers_only),
    Route("promise-state", promise_making.ask_state, who=organisers_only),
    Route("promise-say", promise_making.ask_whether, who=organisers_only),
    Route("promise-note", promise_making.ask_note, who=organisers_only),
    Route("promise-said", promise_making.take_note, WORDS, organisers_only),
    Route("promise-set", promise_making.set_state, ACT, organisers_only),
    Route("promise-undo", promise_making.take_back, ACT, organisers_only),
    Route("promise-nudge", promise_making.ask_nudge, who=organisers_only),
    Route("promise-nudged", promise_making.choose_nudge, ACT, organisers_only),
    Route("promise-link", promise_making.link, who=organisers_only),
    Route("promise-tie", promise_making.tie, ACT, organisers_only),
    Route("promise-goal", promise_making.choose_goal, who=organisers_only),
    Route("promise-goal-set", promise_making.put_under, ACT, organisers_only),
    Route("goal-new", goals.new, who=organisers_only),
    Route("goal-named", goals.named, WORDS, organisers_only),
    Route("goal-drop", promise_making.drop_goal, ACT, organisers_only),
)
