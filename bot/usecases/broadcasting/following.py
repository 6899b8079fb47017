"""How far each broadcast is: an organiser sees it, holds it, lets it go on, stops the rest."""

from __future__ import annotations

from bot.domain.broadcasts import Broadcast, Kind, Progress, State
from bot.domain.changes import KeepBroadcast
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, say
from bot.usecases.broadcasting import at_hand
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.paging import paged, titles
from bot.usecases.visit import Visit

CAN_BECOME = {
    State.WRITTEN: (State.THROWN,),
    State.THROWN: (State.WRITTEN,),
    State.GOING: (State.PAUSED, State.STOPPED),
    State.PAUSED: (State.GOING, State.STOPPED),
    State.STOPPED: (State.GOING, State.PAUSED),
}
"""What somebody can make of a broadcast, each of which can be undone."""
OFFERED = {State.GOING: (State.PAUSED, State.STOPPED), State.PAUSED: (State.GOING, State.STOPPED)}
COUNTS = ("sent", "queued", "waiting", "blocked", "refused", "unsure", "needless")


async def listing(visit: Visit, start: int) -> Screen:
    """List what was told, the newest first."""
    found = await at_hand.broadcasts(visit)
    if start >= len(found):
        raise Refused(say("broadcasts-none"), goto=step("tell-people"))
    choices = [
        Choice(say("choice-pick", number=max(1, place - start + 1)), at_hand.place_of(each))
        for place, each in enumerate(found)
    ]
    shown = titles([at_hand.title_of(each) for each in found], start)
    return Screen((say("broadcasts", count=len(found)), *shown), paged(choices, start, "broadcasts"))


async def follow(visit: Visit, found: Broadcast) -> Screen:
    """Show how far it is, and what can be done."""
    if not found.sent:
        raise Refused(goto=step("announce-whom", found.id))
    progress = await visit.records.broadcasts.progress(found, visit.now)
    lines: list[Line] = [at_hand.title_of(found), say("broadcast-state", state=_state(visit, found, progress))]
    if not found.can_be_held:
        gone = found.kind in {Kind.WITHDRAWN, Kind.TEXT_WITHDRAWN}
        lines.insert(0, say("broadcast-came", came="withdrawn" if gone else "result"))
    for name in COUNTS:
        count: int = getattr(progress, name)
        if count or name == "sent":
            lines.append(say("broadcast-count", what=name, count=count))
    choices = [Choice(say("choice-broadcast-see"), step("announce-see", found.id, "all"))] if found.can_be_held else []
    if not found.has_ended(visit.now):
        choices = [Choice(say("choice-look-now"), step("broadcast", found.id)), *choices]
        choices += [
            Choice(say("choice-broadcast-to", state=state.value), step("broadcast-to", found.id, found.revision, state))
            for state in (OFFERED.get(found.state, ()) if found.can_be_held else ())
        ]
    return Screen(tuple(lines), tuple(choices))


def _state(visit: Visit, found: Broadcast, progress: Progress) -> str:
    if found.has_ended(visit.now):
        return "ended"
    done = found.state is State.GOING and not (progress.queued or progress.waiting)
    return "done" if done else found.state.value


async def become(visit: Visit, found: Broadcast, state: State) -> Outcome:
    """Hold it, let it go on, stop the rest; throw away what was not sent. Each undoes another."""
    if state not in CAN_BECOME[found.state] or not found.can_be_held:
        raise Refused(say("old-button"), goto=at_hand.place_of(found))
    changed = found.thrown(visit.now) if state is State.THROWN else found.to(state)
    goto = step("tell-people") if state is State.THROWN else at_hand.place_of(changed)
    undo = step("broadcast-to", changed.id, changed.revision, found.state.value)
    return Outcome(goto, (say("broadcast-is", state=state.value),), (KeepBroadcast(changed),), undo)
