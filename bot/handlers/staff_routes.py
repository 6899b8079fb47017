"""The steps that are about staff: feedback and thanks, what staff hear, reading it first, the staff list."""

from __future__ import annotations

from bot.handlers import about_staff, feedback, organising
from bot.usecases import staff_list
from bot.usecases.feedback import choosing
from bot.usecases.feedback import hearing as about_work
from bot.usecases.route import Manner, Route
from bot.usecases.route import organising as organisers_only

ACT, WORDS = Manner.ACT, Manner.WORDS

ABOUT_STAFF = (
    # Feedback and thanks
    Route("feedback", choosing.feedback),
    Route("staff", feedback.staff),
    Route("worker", feedback.worker),
    Route("feedback-start", feedback.start, ACT),
    Route("feedback-ask", feedback.ask),
    Route("feedback-said", feedback.take, WORDS),
    Route("feedback-set", feedback.choose, ACT),
    Route("feedback-read", feedback.read_over, private=True),
    Route("feedback-change", feedback.change),
    Route("feedback-send", feedback.send, ACT),
    Route("feedback-hold", feedback.hold, ACT),
    Route("feedback-drop", feedback.confirm_drop),
    Route("feedback-gone", feedback.drop, ACT),
    Route("feedbacks", feedback.mine, private=True),
    Route("feedback-one", feedback.one, private=True),
    Route("staff-answer", feedback.answer),
    Route("thank", feedback.thank, private=True),
    Route("thanks-said", feedback.take_thanks, WORDS),
    Route("thanks-one", feedback.thanks_one, private=True),
    Route("thanks-send", feedback.send_thanks, ACT),
    Route("thanks-hold", feedback.hold_thanks, ACT),
    # What staff hear
    Route("about-me", about_work.about_me, private=True),
    Route("staff-code", staff_list.show_code, ACT),
    Route("my-team", about_staff.my_team),
    Route("staff-heard", about_staff.released),
    Route("staff-words", about_staff.words, private=True),
    Route("thanks-list", about_staff.thanks, private=True),
    Route("staff-write", about_staff.write, private=True),
    Route("staff-said", about_staff.take, WORDS),
    Route("staff-answers", about_staff.answers),
    Route("supervision", about_staff.supervision, private=True),
    Route("supervision-make", about_staff.make_supervision, ACT, noted=True),
    # Reading it first, and the staff list
    Route("themes", organising.themes, who=organisers_only),
    Route("theme", organising.theme, ACT, organisers_only),
    Route("staff-list", about_staff.staff_list, who=organisers_only),
    Route("worker-new", staff_list.new, who=organisers_only),
    Route("worker-named", staff_list.take_new, WORDS, organisers_only),
    Route("worker-ask", about_staff.ask, who=organisers_only),
    Route("worker-said", about_staff.take_detail, WORDS, organisers_only),
    Route("worker-edit", about_staff.edit, who=organisers_only),
    Route("worker-change", about_staff.change, who=organisers_only),
    Route("managers", about_staff.managers, who=organisers_only),
    Route("manager-set", about_staff.set_manager, ACT, organisers_only),
    Route("worker-link", about_staff.link, who=organisers_only),
    Route("worker-linked", about_staff.take_link, WORDS, organisers_only),
    Route("worker-me", about_staff.link_me, ACT, organisers_only),
    Route("worker-unlink", about_staff.unlink, ACT, organisers_only),
    Route("worker-left", about_staff.set_left, ACT, organisers_only),
)
