"""Guards of what is about staff: who is on their list, and the feedback about them."""

from __future__ import annotations

from bot.domain.feedback import Feedback, Part
from bot.domain.screens import number_code, step
from bot.domain.staff import Detail, Worker
from bot.domain.words import say
from bot.handlers.guards import number
from bot.usecases.feedback.hearing import hears
from bot.usecases.feedback.writing import stamp_of_feedback
from bot.usecases.outcomes import Refused
from bot.usecases.visit import Visit


def worker(visit: Visit, code: str) -> Worker:
    """Return somebody on the staff list, whether or not they are still here."""
    found = visit.library.staff.workers.get(number(code))
    if found is None:
        raise Refused(say("old-button"))
    return found


def heard_worker(visit: Visit, code: str) -> Worker:
    """Return a worker about whom this person sees what is released: themselves, or somebody they manage."""
    found = worker(visit, code)
    if not hears(visit, found):
        raise Refused(say("not-for-you"))
    return found


async def _feedback(visit: Visit, code: str) -> Feedback:
    found = await visit.feedback(number(code))
    if found is None:
        raise Refused(say("withdrawn"), goto=step("feedback"))
    return found


async def own_feedback(visit: Visit, code: str) -> Feedback:
    """Return feedback of this person's own, or that was sent for them. Nobody sees another's this way."""
    found = await _feedback(visit, code)
    if found.person_id != visit.person.id or (found.supporter_id is not None and found.sent_at is None):
        raise Refused(say("old-button"))
    return found


async def feedback_by_me(visit: Visit, code: str) -> Feedback:
    """Return feedback this person writes, their own or for one they support now; nobody else changes its words."""
    found = await _feedback(visit, code)
    if (found.supporter_id or found.person_id) != visit.person.id:
        raise Refused(say("old-button"))
    await stamp_of_feedback(visit, found)
    return found


async def feedback_of_mine(visit: Visit, code: str) -> Feedback:
    """Return feedback this person may delete: what they are writing, and what was sent in their name."""
    found = await _feedback(visit, code)
    return found if found.person_id == visit.person.id and found.sent_at else await feedback_by_me(visit, code)


async def draft(visit: Visit, code: str) -> tuple[Feedback, Worker]:
    """Return feedback that is being written, and whom it is about; what was sent is shown as it stands."""
    found = await feedback_by_me(visit, code)
    if found.sent_at is not None:
        raise Refused(goto=step("feedback-one", found.id))
    return found, worker(visit, number_code(found.worker_id))


def part(code: str) -> Part:
    """Read a part of feedback."""
    if code not in set(Part):
        raise Refused(say("old-button"))
    return Part(code)


def detail(code: str) -> Detail:
    """Read a detail of the staff list."""
    if code not in set(Detail):
        raise Refused(say("old-button"))
    return Detail(code)
