"""Before a meeting: what is to be read out there, and what somebody needs to take part."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes import Amend, Change, Contribute, WithdrawContribution
from bot.domain.contributions import Contribution, Moderation, Purpose
from bot.domain.meetings import Meeting
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, Quoted, say
from bot.usecases.contributing import PICKED, checked, kept, listed_own, said, shown_words, taking_back
from bot.usecases.corresponding import waits
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.paging import paged, titles
from bot.usecases.saying_as import Stamp
from bot.usecases.telling import told_of_words
from bot.usecases.visit import Visit

NEEDED = ("transport", "interpreter", "break")
"""What can be picked. Anything else is said in somebody's own words."""
NAME, NAME_BEFORE = "name", "name_before"
LONGEST_NAME = 40
"""Signs of a first name that is read out."""


def coming(visit: Visit) -> list[Meeting]:
    """Return the meetings that have not begun, the next one first."""
    found = (each for each in visit.library.to_read if each.starts > visit.now)
    return sorted(found, key=lambda each: (each.starts, each.id))


async def meetings_coming(visit: Visit, start: int) -> Screen:
    """List the meetings that come; a single one is opened at once."""
    found = coming(visit)
    if not found:
        return Screen((say("coming-none"),))
    if len(found) == 1:
        raise Refused(goto=step("prepare", found[0].id))
    zone = visit.house.zone
    choices = [
        Choice(say("meeting-label", day=each.starts.astimezone(zone).date()), step("prepare", each.id))
        for each in found
    ]
    return Screen((say("coming"), *titles([each.title for each in found], start)), paged(choices, start, "coming"))


async def prepare(visit: Visit, meeting: Meeting) -> Screen:
    """Say when a meeting is, and what can be said or asked for before it."""
    lines: list[Line] = [meeting.title, say("meeting-when", starts=meeting.starts), say("prepare")]
    return Screen(
        tuple(lines),
        (
            Choice(say("choice-read-out"), step("point", meeting.id)),
            Choice(say("choice-needs"), step("needs", meeting.id)),
            Choice(say("choice-what-i-said"), step("mine", 0)),
        ),
    )


async def point(visit: Visit, meeting: Meeting, by: Stamp) -> Screen:
    """Ask what is to be read out."""
    told_of_words(visit, step("point", meeting.id, *by.code))
    return Screen((*by.question, say("point-ask")), words=step("point-said", meeting.id, *by.code))


async def take_point(visit: Visit, words: str, meeting: Meeting, by: Stamp) -> Outcome:
    """Keep what is to be read out, without a name, and ask whether the name may be said."""
    point = replace(said(visit, words, Purpose.READ_OUT, meeting.id, by=by), shared=True)
    return kept(visit, point, step("point-name", point.id), say("point-kept"), by)


async def ask_name(visit: Visit, own: Contribution) -> Screen:
    """Ask whether somebody's first name may be read out with their words. It is not, unless they say it."""
    return Screen(
        (say("point-name"), named(own)),
        (
            Choice(say("choice-no-name"), step("point-unname", own.id)),
            Choice(say("choice-say-name"), step("point-naming", own.id)),
        ),
    )


async def naming(visit: Visit, own: Contribution) -> Screen:
    """Ask for the name to read out."""
    return Screen((say("point-naming"),), words=step("point-named", own.id))


async def take_name(visit: Visit, words: str, own: Contribution) -> Outcome:
    """Keep the name to read out."""
    name = " ".join(checked(words).split())
    if len(name) > LONGEST_NAME:
        raise Refused(say("point-name-long"))
    undo = step("point-unname", own.id)
    return Outcome(step("mine-one", own.id), (say("point-named"),), (Amend(own.detailed(**{NAME: name})),), undo)


async def leave_name_out(visit: Visit, own: Contribution) -> Outcome:
    """Read the words out without a name. A name that stood there can be put back."""
    named_before = own.detail(NAME)
    change = Amend(own.detailed(**{NAME: "", NAME_BEFORE: named_before}))
    undo = step("point-rename", own.id) if named_before else None
    return Outcome(step("mine-one", own.id), (say("point-unnamed"),), (change,), undo)


async def put_name_back(visit: Visit, own: Contribution) -> Outcome:
    """Put back the name that was left out."""
    name = own.detail(NAME_BEFORE)
    if not name:
        raise Refused(say("old-button"), goto=step("mine-one", own.id))
    change = Amend(own.detailed(**{NAME: name, NAME_BEFORE: ""}))
    return Outcome(step("mine-one", own.id), (say("undone"),), (change,))


async def own_point(visit: Visit, own: Contribution) -> Screen:
    """Show somebody what is to be read out for them, and let them change the name or take it back."""
    meeting = visit.library.meetings.get(own.about)
    lines: list[Line] = [Quoted(own.text), named(own)]
    begun = meeting is None or meeting.starts <= visit.now
    hidden = own.state is Moderation.HIDDEN
    state = "begun" if begun and not hidden else own.state.value
    lines.append(say("point-state", state=state, name=visit.house.help.name))
    choices = [taking_back(own)]
    if not begun and not hidden:
        choices.insert(0, Choice(say("choice-point-name"), step("point-name", own.id)))
    return Screen(tuple(lines), () if hidden else tuple(choices))


def named(point: Contribution) -> Line:
    """Say under which name words are read out, if any."""
    name = point.detail(NAME)
    return say("point-by", name=Quoted(name)) if name else say("point-by-nobody")


async def needs(visit: Visit, meeting: Meeting) -> Screen:
    """Ask what somebody needs to take part, show what they asked for so far, and what was answered."""
    own = await _own_needs(visit, meeting)
    picked = own.detail(PICKED).split() if own else []
    lines: list[Line] = [say("needs-ask"), say("needs-who")]
    if own:
        lines += [say("needs-now"), *shown_words(own)]
        answered = [each for each in await visit.replies(own.id) if not each.asker]
        if answered:
            heading = say("letter-answer", purpose=own.purpose.value, name=visit.house.name)
            lines += [heading, Quoted(answered[-1].text)]
    choices = [
        Choice(say("choice-need-not" if each in picked else "choice-need", need=each), step("need", meeting.id, each))
        for each in NEEDED
    ]
    choices.append(Choice(say("choice-need-other"), step("need-say", meeting.id)))
    if own:
        choices.append(taking_back(own))
    return Screen(tuple(lines), tuple(choices))


async def needs_letter(visit: Visit, own: Contribution) -> Screen:
    """Show what somebody asked for, from the news of an answer."""
    meeting = visit.library.meetings.get(own.about)
    if meeting is None:
        raise Refused(say("old-button"))
    return await needs(visit, meeting)


async def pick_need(visit: Visit, meeting: Meeting, need: str) -> Outcome:
    """Note that somebody needs this, or does not need it any more."""
    if need not in NEEDED:
        raise Refused(say("old-button"))
    own = await _own_needs(visit, meeting)
    picked = set(own.detail(PICKED).split() if own else ()) ^ {need}
    change: Change = _changed(visit, meeting, own, picked=" ".join(each for each in NEEDED if each in picked))
    if own and not picked and not own.text and not await visit.replies(own.id):
        change = WithdrawContribution(own.id, visit.person.id)
    key = "need-noted" if need in picked else "need-not-noted"
    undo = step("need", meeting.id, need)
    return Outcome(step("needs", meeting.id), (say(key, need=need),), (change,), undo)


async def say_need(visit: Visit, meeting: Meeting) -> Screen:
    """Ask what else somebody needs."""
    told_of_words(visit, step("need-say", meeting.id))
    return Screen((say("need-say"), say("needs-who")), words=step("need-said", meeting.id))


async def take_need(visit: Visit, words: str, meeting: Meeting) -> Outcome:
    """Keep what else somebody needs, under what they wrote before."""
    own = await _own_needs(visit, meeting)
    text = checked("\n".join(filter(None, (own.text if own else "", checked(words)))))
    change = _changed(visit, meeting, own, text=text)
    return Outcome(step("needs", meeting.id), (say("need-kept"),), (change,))


def _changed(
    visit: Visit, meeting: Meeting, own: Contribution | None, picked: str | None = None, text: str | None = None
) -> Contribute | Amend:
    """What one person needs for one meeting is kept once. Whatever changes waits to be read."""
    now = own or Contribution(visit.chance.new_id(), visit.person.id, Purpose.NEEDS, meeting.id, "", visit.now)
    if picked is not None:
        now = now.detailed(**{PICKED: picked})
    if text is not None:
        now = replace(now, text=text, worrying=now.worrying or visit.worrying(text))
    now = replace(now, waits_since=now.waits_since if own and waits(visit, own) else visit.now)
    return Amend(now) if own else Contribute(now)


async def _own_needs(visit: Visit, meeting: Meeting) -> Contribution | None:
    found = await listed_own(visit, {Purpose.NEEDS})
    return next((each for each in found if each.about == meeting.id), None)
