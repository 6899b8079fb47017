"""A vote that may become open: everyone is asked first, privately, whether their name may stand beside their answers.

Whoever says no and whoever says yes come to the same screens from there on, and nothing that is shown before the vote
closes depends on what anybody said.
"""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes import KeepSecret, SaveName
from bot.domain.open_votes import LONGEST_NAME, looks_like_a_name
from bot.domain.places import Begun, Place
from bot.domain.preferences import Phone
from bot.domain.rounds import Round
from bot.domain.screens import Choice, Screen, Step, step
from bot.domain.words import Line, Quoted, Text, say
from bot.usecases.answering import first_step
from bot.usecases.answering_as import Answering
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.telling import told_of_words
from bot.usecases.visit import Visit


async def ask(visit: Visit, round_: Round) -> Screen:
    """Ask whether somebody minds being named; whoever gave a name sees it, and can change their mind.

    Everybody reads first what is said before words are typed, so that having read it tells nothing about anybody.
    """
    told_of_words(visit, step("open", round_.id))
    given = await visit.name_in(round_)
    lines: list[Line] = [say("open-ask"), say("open-rule")]
    if given and given.sure:
        lines = [say("open-now", name=Quoted(given.name)), say("open-rule")]
    label = "choice-open-other" if given and given.sure else "choice-fine"
    lines += [] if given and given.sure else [say("open-fine")]
    choices = (
        Choice(say(label), step("open-name", round_.id)),
        Choice(say("choice-open-secret"), step("open-secret", round_.id)),
    )
    return Screen(tuple(lines), choices, about_round=round_.id)


async def ask_name(visit: Visit, round_: Round) -> Screen:
    """Ask which name somebody would stand there with."""
    told_of_words(visit, step("open", round_.id))
    return Screen((say("open-name"),), words=step("open-named", round_.id), about_round=round_.id)


async def take_name(visit: Visit, words: str, round_: Round) -> Outcome:
    """Keep a name, to be looked at before it counts. Another one that counted does not count any more."""
    name = " ".join(words.split())
    if not looks_like_a_name(name):
        raise Refused(say("open-name-long", most=LONGEST_NAME))
    change = SaveName(round_.id, visit.person.id, name, sure=False)
    place = _begun(visit, round_, asked=False)
    return Outcome(step("open-sure", round_.id), (), (change,), place=place, about_round=round_.id)


async def sure(visit: Visit, round_: Round) -> Screen:
    """Show the name as others would see it."""
    given = await visit.name_in(round_)
    if given is None or given.sure:
        raise Refused(goto=step("open", round_.id))
    choices = (
        Choice(say("choice-open-yes"), step("open-yes", round_.id)),
        Choice(say("choice-open-again"), step("open-name", round_.id)),
    )
    return Screen((say("open-sure"), Quoted(given.name)), choices, about_round=round_.id)


async def agree(visit: Visit, known: Answering) -> Outcome:
    """Let a name count, and go on to the vote."""
    return await _named(visit, known, sure=True)


async def undo(visit: Visit, known: Answering) -> Outcome:
    """Let a name not count any more."""
    return await _named(visit, known, sure=False)


async def _named(visit: Visit, known: Answering, sure: bool) -> Outcome:
    round_ = known.round
    given = await visit.name_in(round_)
    if given is None:
        raise Refused(goto=step("open", round_.id))
    return Outcome(
        await _onward(visit, known) if sure else step("open-sure", round_.id),
        (_kept(visit, "open-kept") if sure else say("undone"),),
        (SaveName(round_.id, visit.person.id, given.name, sure),),
        undo=step("open-undo", round_.id) if sure else None,
        place=_begun(visit, round_, asked=sure),
        about_round=round_.id,
    )


async def keep_secret(visit: Visit, known: Answering) -> Outcome:
    """Keep a vote secret for good, and go on to it as whoever agrees does. This cannot be undone: it is nobody's."""
    return Outcome(
        await _onward(visit, known),
        (_kept(visit, "open-secret"),),
        (KeepSecret(known.round.id, visit.person.id),),
        place=_begun(visit, known.round, asked=True),
        about_round=known.round.id,
    )


def _kept(visit: Visit, what: str) -> Text:
    """Say what is kept; on a phone that others use too, the same whatever it is."""
    return say("open-noted" if visit.person.preferences.phone is Phone.SHARED else what)


async def _onward(visit: Visit, known: Answering) -> Step:
    given = {question: answer.given for question, answer in (await visit.answers(known.round)).items()}
    return step("vote", known.round.id) if given else first_step(visit, known, given)


def _begun(visit: Visit, round_: Round, asked: bool) -> Place:
    """Return the place with that somebody was asked, whatever they said."""
    begun = visit.place.begun
    if begun is None or begun.round_id != round_.id:
        begun = Begun(round_.id)
    return replace(visit.place, begun=replace(begun, asked=asked))


async def rules(visit: Visit, round_: Round) -> Screen:
    """Say when names are shown, and for how long."""
    if not round_.open_ballot:
        raise Refused(goto=step("vote-rules", round_.id))
    lines = (say("open-rules-all"), say("open-rules-for"), say("open-rules-stay"))
    return Screen(lines, (Choice(say("choice-go-on"), step("vote", round_.id)),))
