"""The staff list, kept by organisers: who works here, who their manager is, and who they are in this chat."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes import SaveWorker, SpendCode
from bot.domain.screens import Choice, Screen, Step, step
from bot.domain.staff import Detail, Worker
from bot.domain.words import Line, Numbered, Quoted, say
from bot.usecases import codes
from bot.usecases.contributing import checked
from bot.usecases.feedback.choosing import named
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.paging import MOST_CHOICES, paged
from bot.usecases.visit import Visit

FOR_STAFF = "staff "
"""In front of a code that says who somebody on the staff list is: it joins no phone."""
NOBODY = "none"


def _by_name(visit: Visit) -> list[Worker]:
    workers = visit.library.staff.workers.values()
    return sorted(workers, key=lambda each: (each.left, each.first_name.casefold(), each.job.casefold(), each.id))


def _page(found: list[Worker], start: int) -> list[Numbered]:
    shown = found[start : start + (MOST_CHOICES if len(found) - start <= MOST_CHOICES else MOST_CHOICES - 1)]
    return [Numbered(number, named(each)) for number, each in enumerate(shown, 1)]


async def staff_list(visit: Visit, start: int) -> Screen:
    """Show who is on the list, those who left last."""
    found = _by_name(visit)
    add = Choice(say("choice-add-worker"), step("worker-new"))
    choices = [Choice(Quoted(each.first_name), step("worker-edit", each.id)) for each in found]
    lines: tuple[Line, ...] = (say("staff-list", count=len(found)), *_page(found, start))
    return Screen(lines, paged(choices, start, "staff-list"), extras=(add,))


async def new(visit: Visit) -> Screen:
    """Ask for a first name: with it somebody is on the list."""
    return Screen((say("worker-ask", detail=Detail.FIRST_NAME.value),), words=step("worker-named"))


async def take_new(visit: Visit, words: str) -> Outcome:
    """Put somebody on the list. People can choose them once their job and team are known too."""
    worker = Worker(visit.chance.new_id(), _fitting(words, Detail.FIRST_NAME))
    return Outcome(_ask(worker, Detail.JOB), (say("worker-saved"),), (SaveWorker(worker),))


def _ask(worker: Worker, detail: Detail) -> Step:
    return step("worker-ask", worker.id, detail.value)


def _fitting(words: str, detail: Detail) -> str:
    """Return a detail on one line. Raises Refused where it is too long for a list."""
    text = " ".join(checked(words).split())
    if len(text) > detail.longest:
        raise Refused(say("worker-too-long", most=detail.longest))
    return text


async def ask(visit: Visit, worker: Worker, detail: Detail) -> Screen:
    """Ask for a detail of somebody on the list."""
    return Screen((say("worker-ask", detail=detail.value),), words=step("worker-said", worker.id, detail.value))


async def take(visit: Visit, words: str, worker: Worker, detail: Detail) -> Outcome:
    """Keep a detail, and go on to what is not known yet."""
    text = _fitting(words, detail)
    if detail is Detail.FIRST_NAME:
        changed = replace(worker, first_name=text)
    elif detail is Detail.JOB:
        changed = replace(worker, job=text)
    else:
        changed = replace(worker, team=text)
    missing = Detail.JOB if not changed.job else Detail.TEAM if not changed.team else None
    goto = _ask(changed, missing) if missing else step("worker-edit", changed.id)
    return Outcome(goto, (say("worker-saved"),), (SaveWorker(changed),))


async def edit(visit: Visit, worker: Worker) -> Screen:
    """Show what the list says of somebody, and what can be changed."""
    manager = visit.library.staff.manager_of(worker)
    lines: list[Line] = [named(worker)]
    if manager:
        lines.append(say("worker-manager", name=Quoted(manager.first_name)))
    else:
        lines.append(say("worker-no-manager"))
    known = "left" if worker.left else "linked" if worker.person_id is not None else "unknown"
    lines.append(say("worker-known", known=known))
    turned = "no" if worker.left else "yes"
    choices = (
        Choice(say("choice-change-it"), step("worker-change", worker.id)),
        Choice(say("choice-manager"), step("managers", worker.id, 0)),
        Choice(say("choice-link-worker"), step("worker-link", worker.id)),
        Choice(say("choice-worker-left", left=turned), step("worker-left", worker.id, turned)),
    )
    return Screen(tuple(lines), choices, extras=(Choice(say("choice-staff-list"), step("staff-list", 0)),))


async def change(visit: Visit, worker: Worker) -> Screen:
    """Ask which detail to change."""
    choices = tuple(Choice(say("worker-detail", detail=each.value), _ask(worker, each)) for each in Detail)
    return Screen((named(worker), say("worker-change")), choices)


async def managers(visit: Visit, worker: Worker, start: int) -> Screen:
    """Ask who somebody's manager is: they never read feedback on them before others."""
    found = [each for each in _by_name(visit) if each.id != worker.id and not each.left]
    nobody = Choice(say("choice-no-manager"), step("manager-set", worker.id, NOBODY))
    choices = [Choice(Quoted(each.first_name), step("manager-set", worker.id, each.id)) for each in found]
    lines: tuple[Line, ...] = (say("managers", name=Quoted(worker.first_name)), *_page(found, start))
    return Screen(lines, paged(choices, start, "managers", worker.id), extras=(nobody,))


async def set_manager(visit: Visit, worker: Worker, manager: Worker | None) -> Outcome:
    """Keep who somebody's manager is."""
    _free_to(visit, worker)
    if manager and (manager.id == worker.id or manager.left):
        raise Refused(say("old-button"))
    changed = replace(worker, manager=manager.id if manager else None)
    undo = step("manager-set", worker.id, NOBODY if worker.manager is None else worker.manager)
    return Outcome(step("worker-edit", worker.id), (say("worker-saved"),), (SaveWorker(changed),), undo)


def _free_to(visit: Visit, worker: Worker) -> None:
    """Let nobody take away what keeps feedback on themselves, or on those they manage, from them. Raises Refused."""
    if worker.id in visit.closed:
        raise Refused(say("worker-not-you"), goto=step("worker-edit", worker.id))


async def link(visit: Visit, worker: Worker) -> Screen:
    """Ask for the code that somebody's phone shows; an organiser can say that it is themselves."""
    if worker.person_id is not None:
        away = Choice(say("choice-unlink"), step("worker-unlink", worker.id))
        return Screen((named(worker), say("worker-known", known="linked")), (away,))
    me = Choice(say("choice-this-is-me"), step("worker-me", worker.id))
    return Screen((say("worker-link", name=Quoted(worker.first_name)),), (me,), words=step("worker-linked", worker.id))


async def take_link(visit: Visit, words: str, worker: Worker) -> Outcome:
    """Keep whose phone showed the code: they are this worker."""
    _free_to(visit, worker)
    typed = await codes.typed_code(visit, words, to_support=False, purpose=FOR_STAFF)
    if isinstance(typed, Outcome):
        return typed
    digest, code = typed
    changed = replace(worker, person_id=code.person_id)
    changes = (SpendCode(digest), SaveWorker(changed))
    return Outcome(step("worker-edit", worker.id), (say("worker-saved"),), changes, step("worker-unlink", worker.id))


async def link_me(visit: Visit, worker: Worker) -> Outcome:
    """Keep that an organiser is this worker. Only another organiser can take that back."""
    if worker.person_id is not None:
        raise Refused(say("old-button"))
    changed = replace(worker, person_id=visit.person.id)
    return Outcome(step("worker-edit", worker.id), (say("worker-saved"),), (SaveWorker(changed),))


async def unlink(visit: Visit, worker: Worker) -> Outcome:
    """Forget who somebody on the list is in this chat."""
    _free_to(visit, worker)
    saved = SaveWorker(replace(worker, person_id=None))
    return Outcome(step("worker-edit", worker.id), (say("worker-saved"),), (saved,))


async def set_left(visit: Visit, worker: Worker, left: str) -> Outcome:
    """Keep that somebody has left, or is back. Their feedback stays, and goes on to nobody while they are away."""
    if left not in {"yes", "no"}:
        raise Refused(say("old-button"))
    saved = SaveWorker(replace(worker, left=left == "yes"))
    undo = step("worker-left", worker.id, "no" if left == "yes" else "yes")
    return Outcome(step("worker-edit", worker.id), (say("worker-saved"),), (saved,), undo)


async def show_code(visit: Visit) -> Outcome:
    """Show a member of staff the code by which an organiser finds them on the list."""
    made, shown = codes.new_code(visit, "staff-code", purpose=FOR_STAFF)
    return Outcome(step("about-me"), (shown,), (made,))
