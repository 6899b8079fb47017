"""Every step there is, in one ordered list: its name inside buttons, what runs, in which manner, and for whom."""

from __future__ import annotations

from bot.handlers import answering, contributing, corresponding, organising, progress, reading
from bot.usecases import contributing as words
from bot.usecases import joining, leaving, menu, safety, telling, voting
from bot.usecases import organising as organisers
from bot.usecases.conversation import Manner, Route, anyone, invited
from bot.usecases.conversation import organising as organisers_only
from bot.usecases.corresponding import answers, news

ACT, WORDS = Manner.ACT, Manner.WORDS

ROUTES = (
    # Joining
    Route("stranger", joining.stranger, who=anyone),
    Route("language", joining.choose_language, who=anyone),
    Route("language-set", joining.set_language, ACT, anyone),
    Route("language-offer", words.offer_language),
    Route("about", joining.about, who=invited),
    Route("agree", joining.agree, who=invited),
    Route("agree-answer", joining.answer_consent, ACT, invited),
    Route("declined", joining.declined, who=invited),
    Route("code", joining.ask_code, who=anyone),
    Route("code-typed", joining.take_code, WORDS, anyone),
    Route("phones", joining.phones),
    Route("code-new", joining.new_code, ACT),
    # The menu and what is always there
    Route("menu", menu.menu),
    Route("more", menu.more),
    Route("buttons", menu.buttons),
    Route("buttons-set", menu.set_buttons, ACT),
    Route("help", menu.help_, who=anyone),
    Route("privacy", menu.privacy, who=anyone),
    Route("privacy-more", menu.privacy_more, who=anyone),
    Route("safe", safety.safe, who=anyone),
    Route("safe-beside", safety.beside, who=anyone),
    Route("before-words", telling.before_words),
    Route("understood", telling.understood, ACT),
    Route("stop", leaving.stop, who=anyone),
    Route("rest", leaving.rest, ACT),
    Route("resting", leaving.resting),
    Route("leave", leaving.leave, who=anyone),
    Route("leave-now", leaving.leave_now, ACT, anyone),
    # What happened
    Route("meetings", reading.meetings),
    Route("meeting", reading.meeting),
    Route("card", reading.card),
    Route("terms", reading.terms),
    Route("term", reading.term),
    Route("unclear", reading.unclear),
    Route("unclear-mark", reading.mark_unclear, ACT),
    Route("unclear-unmark", reading.unmark_unclear, ACT),
    Route("question", reading.question),
    Route("question-said", reading.question_said, WORDS),
    # Votes and what matters
    Route("ask", answering.ask),
    Route("answer", answering.answer, ACT),
    Route("answer-undo", answering.undo, ACT),
    Route("review", answering.review),
    Route("votes", answering.votes),
    Route("vote", answering.vote),
    Route("voted", answering.voted),
    Route("vote-rules", answering.rules),
    Route("vote-rules-more", answering.rules_more),
    Route("receipt", voting.ask_receipt),
    Route("receipt-typed", voting.check_receipt, WORDS),
    Route("matters", answering.matters),
    Route("matter", answering.matter),
    Route("options", answering.options),
    Route("say", answering.say_own),
    Route("said", answering.own_said, WORDS),
    Route("share", contributing.share),
    Route("share-answer", contributing.answer_share, ACT),
    Route("withdraw", contributing.withdraw, ACT),
    Route("mine", contributing.mine),
    Route("mine-one", contributing.mine_one),
    # What somebody answers
    Route("news", news),
    Route("tell", corresponding.tell),
    Route("tell-said", corresponding.take_telling, WORDS),
    Route("told", corresponding.told),
    Route("write", corresponding.write),
    Route("written", corresponding.written, WORDS),
    Route("letter", corresponding.letter),
    Route("letter-write", corresponding.write_again),
    Route("letter-said", corresponding.said_again, WORDS),
    Route("duties", menu.duties, who=answers),
    Route("desk", corresponding.desk, who=answers),
    Route("desk-write", corresponding.write_answer, who=answers),
    Route("desk-said", corresponding.answer, WORDS, answers),
    Route("desk-read", corresponding.mark_read, ACT, answers),
    # Progress
    Route("progress", progress.overview),
    Route("result", progress.result),
    Route("result-list", progress.result_list),
    Route("result-apart", progress.result_apart),
    # Organisers
    Route("organise", organisers.organise, who=organisers_only),
    Route("check", organisers.check, who=organisers_only),
    Route("check-one", organising.check_one, who=organisers_only),
    Route("check-next", organising.check_next, who=organisers_only),
    Route("moderate", organising.moderate, ACT, organisers_only),
    Route("invite", organisers.invite, who=organisers_only),
    Route("invite-make", organising.make_invite, ACT, organisers_only),
    Route("closing", organising.closing_list, who=organisers_only),
    Route("close", organising.confirm_close, who=organisers_only),
    Route("close-now", organising.close_now, ACT, organisers_only),
    Route("export", organisers.export, who=organisers_only),
    Route("export-make", organisers.make_export, ACT, organisers_only),
)
