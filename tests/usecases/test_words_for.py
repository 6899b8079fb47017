"""Words said with help or for somebody: labelled, told to the person, theirs to change, and never one writer more."""

from __future__ import annotations

import pytest

from bot.delivery.messages import Message
from bot.domain.people import Role
from bot.domain.supporting import Scope
from bot.usecases.exchange import Wanted
from storage.sending import StoredOutbox
from tests.drivers.offline import PRIORITIES, Offline
from tests.drivers.pairing import TOLD, paired
from tests.drivers.somebody import Somebody

WORDS = "A garden bench in the shade"
CONTRIBUTIONS = "SELECT purpose, person_id, provenance, supporter_id, shared FROM contributions"


async def pair(found: Offline, *scope: Scope) -> tuple[Somebody, Somebody]:
    ana, ben = await found.somebody(Role.SERVICE_USER, told=TOLD), await found.somebody(Role.CARER, told=TOLD)
    await found.somebody(Role.ORGANISER, told=TOLD)
    await paired(ana, ben, scope or tuple(Scope))
    return ana, ben


async def news(found: Offline, who: Somebody) -> list[Message]:
    waiting = await StoredOutbox(found.app.store).take_waiting(Wanted(found.clock.now, 1000))
    return [Message.from_json(each.body) for each in waiting if each.chat == str(who.chat)]


def offered(who: Somebody) -> list[str]:
    return [label.partition(". ")[2] for label, _ in who.buttons]


async def speaks_for(ben: Somebody, what: str) -> list[Message]:
    await ben.says("people who help me")
    await ben.picks("Who is connected")
    await ben.picks("I help Ana")
    await ben.picks("Speak for them")
    await ben.picks(what)
    return await ben.picks("What they would say")


async def test_whoever_is_helped_is_asked_once_a_piece_of_words_and_nobody_else(found: Offline) -> None:
    ben = await found.somebody(Role.CARER, told=TOLD)
    await ben.taps(f"0|say {PRIORITIES}")
    await ben.says(WORDS)
    ana = await found.somebody(Role.SERVICE_USER, told=TOLD)
    await ana.says("people who help me")
    await ana.picks("I answer with help")
    said = await ana.takes(f"say {PRIORITIES}")
    assert "on your own, or with help?" in said[-1].text
    await ana.picks("With help")
    await ana.says(WORDS)
    assert found.rows(f"{CONTRIBUTIONS} ORDER BY provenance DESC") == [
        ("priority", ben.person_id, "own", None, 0),
        ("priority", ana.person_id, "helped", None, 0),
    ]


async def test_words_for_somebody_are_theirs_and_wait_for_their_yes(found: Offline) -> None:
    ana, ben = await pair(found)
    await news(found, ana)
    said = await speaks_for(ben, "What matters")
    assert "What do you think Ana would say?" in said[-1].text
    await ben.says(WORDS)
    assert found.rows(CONTRIBUTIONS) == [("priority", ana.person_id, "for_someone", ben.person_id, 0)]
    [told] = await news(found, ana)
    assert told.text.startswith("Leo said something for you, in words.")
    assert WORDS not in told.text
    said = await ana.taps(told.inline[0][0][1])
    assert "Leo said this for you:" in said[-1].text
    assert WORDS in said[-1].text
    await ana.picks("Yes, others may see")
    await ana.picks("Yes, others may see")
    assert found.rows(CONTRIBUTIONS) == [("priority", ana.person_id, "for_someone", ben.person_id, 1)]


async def test_changing_them_makes_them_ones_own_and_undo_gives_the_label_back(found: Offline) -> None:
    ana, ben = await pair(found)
    await news(found, ana)
    await speaks_for(ben, "What matters")
    await ben.says(WORDS)
    [told] = await news(found, ana)
    await ana.taps(told.inline[0][0][1])
    await ana.picks("Change my words")
    await ana.says("A bench by the door")
    assert found.rows("SELECT provenance FROM contributions") == [("own",)]
    assert "Yes, others may see" in offered(ana)
    await ana.picks("Undo")
    assert found.rows("SELECT provenance FROM contributions") == [("for_someone",)]
    await ana.picks("Take it back")
    await ana.picks("Delete it")
    assert not found.count("contributions")


async def test_a_supporter_undoes_what_they_said_but_not_what_the_person_made_their_own(found: Offline) -> None:
    ana, ben = await pair(found)
    await speaks_for(ben, "What matters")
    await ben.says(WORDS)
    await ben.picks("Undo")
    assert not found.count("contributions")
    await news(found, ana)
    await speaks_for(ben, "What matters")
    await ben.says(WORDS)
    [told] = await news(found, ana)
    await ana.taps(told.inline[0][0][1])
    await ana.picks("Change my words")
    await ana.says("A bench by the door")
    await ben.picks("Undo")
    assert found.rows("SELECT provenance FROM contributions") == [("own",)]


@pytest.mark.parametrize(
    ("what", "purpose"),
    [("Ask a question", "question"), ("Read this out", "read_out"), ("Make a proposal", "proposal")],
)
async def test_what_is_said_to_organisers_for_somebody_is_labelled_there(
    what: str, purpose: str, found: Offline
) -> None:
    ana, ben = await pair(found)
    boss = await found.somebody(Role.ORGANISER, told=TOLD)
    await speaks_for(ben, what)
    await ben.says(WORDS)
    [(said_for, whose, how, by, _)] = found.rows(CONTRIBUTIONS)
    assert (said_for, whose, how, by) == (purpose, ana.person_id, "for_someone", ben.person_id)
    shown = await boss.taps("0|desk organiser 0" if purpose == "question" else "0|check")
    assert "Said by someone who supports them." in shown[-1].text
    assert WORDS in shown[-1].text


async def test_only_what_was_said_yes_to_can_be_said(found: Offline) -> None:
    _, ben = await pair(found, Scope.VOTES, Scope.QUESTIONS)
    await ben.says("people who help me")
    await ben.picks("Who is connected")
    await ben.picks("I help Ana")
    await ben.picks("Speak for them")
    assert "What matters" not in offered(ben)
    pairing = next(data for label, data in ben.buttons if label.endswith("Ask a question")).split()[1]
    for code in (f"say {PRIORITIES} for.{pairing}", f"for-two {pairing} say {PRIORITIES}", f"staff 0 for.{pairing}"):
        said = await ben.takes(code)
        assert "This has ended, or the code is for someone else." in said[0].text, code
    eve = await found.somebody(Role.CARER, told=TOLD)
    await eve.says("/start")
    said = await eve.takes(f"question 1 1 for.{pairing}")
    assert all("Ana" not in each.text for each in said)


async def test_after_the_end_nothing_more_is_said_and_what_was_said_stays_theirs(found: Offline) -> None:
    ana, ben = await pair(found)
    await speaks_for(ben, "What matters")
    await ben.says(WORDS)
    await speaks_for(ben, "Ask a question")
    await ana.says("people who help me")
    await ana.picks("Who is connected")
    await ana.picks("Leo helps me")
    await ana.picks("End this")
    await ana.picks("Yes, end it")
    await ben.says(WORDS)
    assert found.rows("SELECT purpose FROM contributions") == [("priority",)]


async def test_leaving_deletes_what_was_said_for_somebody_and_forgets_who_said_it(found: Offline) -> None:
    ana, ben = await pair(found)
    await speaks_for(ben, "What matters")
    await ben.says(WORDS)
    for who, left in ((ben, [(ana.person_id, None)]), (ana, [])):
        await who.says("stop")
        await who.picks("Leave Sayso")
        await who.picks("Yes, leave")
        assert found.rows("SELECT person_id, supporter_id FROM contributions") == left
