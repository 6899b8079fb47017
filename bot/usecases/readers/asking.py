"""Asking readers about a draft, and what they say, as organisers see it."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.changes import AskReader, Change, KeepReader, SaySignOff, Tell
from bot.domain.drafts import Draft
from bot.domain.readers import Said, SignOff, Unclear, Verdict
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, Quoted, say
from bot.usecases.contributing import checked
from bot.usecases.drafting import at_hand as drafts
from bot.usecases.drafting.checking import with_original
from bot.usecases.drafting.publishing import ready, what_readers_say
from bot.usecases.drafting.writing import title_of
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.readers import at_hand
from bot.usecases.visit import Visit


@dataclass(frozen=True, slots=True)
class Saying:
    """One thing that a reader says of a draft: of all of it, or of one sentence."""

    sign_off: SignOff
    verdict: Verdict
    unclear: Unclear | None = None


async def readers(visit: Visit, found: Draft) -> Screen:
    """Show how far readers are with a draft, and let them be asked."""
    asked = await at_hand.asked(visit, found.id)
    lines: list[Line] = [title_of(found), *what_readers_say(asked, found)]
    choices = []
    if asked:
        choices.append(Choice(say("choice-readers-said"), step("draft-said", found.id, 0)))
    to_ask = await _to_ask(visit, found, asked)
    if to_ask:
        lines.append(say("draft-readers", count=len(to_ask)))
        choices.append(Choice(say("choice-readers-ask"), step("readers-ask", found.id, found.revision)))
    elif not asked:
        lines.append(say("draft-readers-none"))
    choices.append(Choice(say("choice-draft-back"), step("draft", found.id)))
    return Screen(tuple(lines), tuple(choices))


async def _to_ask(visit: Visit, found: Draft, asked: list[SignOff]) -> list[int]:
    """Return the readers who do not have these words yet. Nobody signs off what they began."""
    have = {each.person_id for each in asked if each.verdict(found.written) is not Verdict.OLD}
    return [each for each in await visit.records.readers.to_ask() if each not in {*have, found.person_id}]


async def ask(visit: Visit, found: Draft) -> Outcome:
    """Let all readers who do not have these words yet read them."""
    ready(visit, found)
    asked = {each.person_id: each for each in await at_hand.asked(visit, found.id)}
    to_ask = await _to_ask(visit, found, [*asked.values()])
    if not to_ask:
        raise Refused(say("readers-all-asked"), goto=step("draft-readers", found.id))
    read = Choice(say("choice-read-text"), step("read-text", found.id))
    news = Screen((say("reader-asked"), title_of(found)), (read,))
    changes: list[Change] = []
    for person in to_ask:
        known = asked.get(person)
        new = SignOff(visit.chance.ordered_id(), found.id, person, visit.now)
        changes += [SaySignOff(known.saying(Said())) if known else AskReader(new), Tell(person, news)]
    notice = say("readers-asked", count=len(to_ask))
    return Outcome(step("draft-readers", found.id), (notice,), tuple(changes))


async def sayings(visit: Visit, found: Draft) -> list[Saying]:
    """Return what readers say of a draft: first what is not clear, with each sentence by itself."""
    sayings = []
    for each in await at_hand.asked(visit, found.id):
        verdict = each.verdict(found.written)
        if each.said.unclear:
            sayings += [Saying(each, verdict, unclear) for unclear in each.said.unclear]
        else:
            sayings.append(Saying(each, verdict))
    order = [Verdict.UNCLEAR, Verdict.OLD, Verdict.CLEAR, Verdict.WAITING]
    return sorted(sayings, key=lambda each: order.index(each.verdict))


async def said(visit: Visit, found: Draft, position: int) -> Screen:
    """Show who said what, one thing at a time."""
    listed = await sayings(visit, found)
    if position >= len(listed):
        raise Refused(goto=step("draft-readers", found.id))
    shown = listed[position]
    name = (await visit.records.readers.names([shown.sign_off.person_id])).get(shown.sign_off.person_id, "")
    lines: list[Line] = [say("reader-name-is", name=Quoted(name)) if name else say("reader-no-name")]
    lines.append(say("reader-says", verdict=shown.verdict.value))
    if shown.unclear:
        lines.append(Quoted(shown.unclear.sentence))
        lines += [say("reader-why"), Quoted(shown.unclear.why)] if shown.unclear.why else []
    choices = []
    if shown.unclear and shown.verdict is Verdict.UNCLEAR and with_original(found.written, shown.unclear.sentence, ""):
        again = step("unclear-again", found.id, shown.sign_off.id, shown.unclear.part)
        choices.append(Choice(say("choice-draft-rewrite"), again))
    if position + 1 < len(listed):
        choices.append(Choice(say("choice-more"), step("draft-said", found.id, position + 1)))
    if name:
        choices.append(Choice(say("choice-reader-hide"), step("reader-hide", found.id, shown.sign_off.id)))
    choices.append(Choice(say("choice-draft-readers"), step("draft-readers", found.id)))
    return Screen(tuple(lines), tuple(choices))


async def ask_again(visit: Visit, found: Draft, sign_off_id: int, part: int) -> Screen:
    """Ask for a sentence that a reader did not find clear in other words."""
    sentence = await _unclear(visit, found, sign_off_id, part)
    here = step("unclear-typed", found.id, found.revision, sign_off_id, part)
    return Screen((Quoted(sentence), say("draft-rewrite")), words=here)


async def rewrite(visit: Visit, words: str, found: Draft, sign_off_id: int, part: int) -> Outcome:
    """Keep it in other words. Readers are asked anew, as they have read others."""
    instead = " ".join(checked(words).split())
    changed = with_original(found.written, await _unclear(visit, found, sign_off_id, part), instead)
    if changed is None:
        raise Refused(say("draft-not-found"), goto=step("draft-readers", found.id))
    return drafts.kept(visit, found, changed, step("draft-readers", found.id), say("draft-now"), Quoted(instead))


async def _unclear(visit: Visit, found: Draft, sign_off_id: int, part: int) -> str:
    """Return the sentence of a part that a reader did not find clear. Raises Refused where there is none, any more."""
    for each in await sayings(visit, found):
        if each.sign_off.id == sign_off_id and each.unclear and each.unclear.part == part:
            return each.unclear.sentence
    raise Refused(say("draft-not-found"), goto=step("draft-readers", found.id))


async def hide_name(visit: Visit, found: Draft, sign_off_id: int) -> Outcome:
    """Take a name away that should not stand beside a text. The reader is told, and can show another."""
    asked = next((each for each in await at_hand.asked(visit, found.id) if each.id == sign_off_id), None)
    reader = await visit.records.readers.found(asked.person_id) if asked else None
    goto = step("draft-readers", found.id)
    if reader is None or not reader.name or not reader.reads:
        raise Refused(say("old-button"), goto=goto)
    choose = Choice(say("choice-reader-name"), step("reader-name"))
    told = Tell(reader.person_id, Screen((say("reader-hidden"),), (choose,)))
    kept = KeepReader(reader.changed("", True, visit.now))
    return Outcome(goto, (say("reader-hidden-now"),), (kept, told))
