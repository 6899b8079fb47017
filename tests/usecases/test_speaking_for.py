"""What somebody says for another is kept apart, told to them, and gives way to what they say themselves."""

from __future__ import annotations

import pytest

from bot.delivery.messages import Message
from bot.domain.changes import SaveAnswer
from bot.domain.people import Role
from bot.domain.releases import RoundRelease
from bot.domain.supporting import Provenance, Scope
from bot.usecases.exchange import Wanted
from storage.sending import StoredOutbox
from tests.drivers.offline import VOTE, Offline
from tests.drivers.pairing import BALLOTS, TOLD, paired
from tests.drivers.somebody import Somebody


async def pair(found: Offline, *scope: Scope) -> tuple[Somebody, Somebody]:
    ana, ben = await found.somebody(Role.SERVICE_USER, told=TOLD), await found.somebody(Role.CARER, told=TOLD)
    await paired(ana, ben, scope or BALLOTS)
    return ana, ben


async def news(found: Offline, who: Somebody) -> list[Message]:
    waiting = await StoredOutbox(found.app.store).take_waiting(Wanted(found.clock.now, 1000))
    return [Message.from_json(each.body) for each in waiting if each.chat == str(who.chat)]


async def speaks_for(ben: Somebody, *answers: str) -> None:
    await ben.says("vote")
    await ben.picks("For Ana")
    await ben.picks("What they would say")
    for each in answers:
        await ben.picks(each)


def offered(who: Somebody) -> list[str]:
    return [label.partition(". ")[2] for label, _ in who.buttons]


async def test_it_counts_apart_and_the_supporter_keeps_their_own_vote(found: Offline) -> None:
    _, ben = await pair(found)
    await speaks_for(ben, "Yes", "No", "Not sure")
    await ben.says("vote")
    await ben.picks("Start")
    await ben.picks("No")
    await found.close_round(VOTE)
    counted = found.rows("SELECT question_id, audience, given, people FROM counted_ballots ORDER BY 1, 2")
    assert counted == [
        (1, "carer", "no", 1),
        (1, "for_someone", "yes", 1),
        (2, "for_someone", "no", 1),
        (3, "for_someone", "unsure", 1),
    ]
    assert not found.count("proxy_answers")


@pytest.mark.parametrize("first", ["ana", "ben"])
async def test_the_persons_own_answer_wins_before_and_after(first: str, found: Offline) -> None:
    ana, ben = await pair(found)
    if first == "ben":
        await speaks_for(ben, "Yes")
    await ana.says("vote")
    await ana.picks("Start")
    await ana.picks("On my own")
    await ana.picks("No")
    if first == "ana":
        await speaks_for(ben, "Yes")
    async with found.app.store.unit() as unit:
        assert await unit.records.answers.turnout(unit.library.rounds[VOTE]) == 1
    await found.close_round(VOTE)
    assert found.rows("SELECT audience, given, people FROM counted_ballots") == [("service_user", "no", 1)]


async def test_taking_back_ones_own_answer_lets_what_was_said_count_again(found: Offline) -> None:
    ana, ben = await pair(found)
    await speaks_for(ben, "Yes")
    await ana.says("vote")
    await ana.picks("Start")
    await ana.picks("With help")
    await ana.picks("No")
    await ana.picks("Undo")
    assert found.count("turnout") == 1
    await found.close_round(VOTE)
    assert found.rows("SELECT audience, given, people FROM counted_ballots") == [("for_someone", "yes", 1)]


async def test_the_person_is_told_of_each_use_without_a_word_of_it_and_can_delete_it(found: Offline) -> None:
    ana, ben = await pair(found)
    await news(found, ana)
    await speaks_for(ben, "Yes", "No")
    told = await news(found, ana)
    assert [each.text.split("\n")[0] for each in told] == [
        "Leo answered for you: Should the centre open on Saturday mornings?",
        "Leo answered for you: Should we have a hot meal on Fridays?",
    ]
    [[_, data]] = told[0].inline[0]
    said = await ana.taps(data)
    assert "Leo said this for you:" in said[-1].text
    assert "You said: Yes." in said[-1].text
    await ana.picks("Delete it all")
    assert found.count("proxy_answers"), "it is asked first"
    await ana.picks("Delete it")
    assert not found.count("proxy_answers")
    assert not found.count("turnout")


async def test_whoever_answers_alone_has_nobody_answer_for_them(found: Offline) -> None:
    ana, ben = await pair(found)
    await speaks_for(ben, "Yes")
    await ana.says("vote")
    await ana.picks("Said for me")
    await ana.picks("Only I answer this")
    said = await ben.picks("No")
    assert "Ana answers this without anyone else." in said[0].text
    assert found.rows("SELECT question_id, given FROM proxy_answers") == [(1, "yes")]
    await ana.picks("Undo")
    await speaks_for(ben, "No")
    assert found.rows("SELECT question_id, given FROM proxy_answers") == [(1, "yes"), (2, "no")]


async def test_only_what_was_agreed_can_be_answered_and_only_by_whom_it_was_agreed_with(found: Offline) -> None:
    _, ben = await pair(found, Scope.PRIORITIES)
    await ben.says("vote")
    assert "For Ana" not in offered(ben)
    for code in (f"ask-for {VOTE} 1 -", f"review-for {VOTE} 0"):
        said = await ben.takes(code)
        assert "Should the centre open" not in said[-1].text
    await ben.says("what matters to me")
    await ben.picks("For Ana")
    await ben.picks("What they would say")
    await ben.picks("This matters")
    assert found.count("proxy_answers") == 1
    eve = await found.somebody(Role.CARER, told=TOLD)
    await eve.says("vote")
    assert "For Ana" not in offered(eve)
    pairing = found.rows("SELECT id FROM pairings")[0][0]
    assert pairing
    said = await eve.takes(f"ask-for {VOTE} 1 -")
    assert "What do you think Ana" not in said[-1].text


async def test_after_the_end_nothing_more_is_said_for_them(found: Offline) -> None:
    ana, ben = await pair(found)
    await speaks_for(ben, "Yes")
    await ana.says("people who help me")
    await ana.picks("Who is connected")
    await ana.picks("Leo helps me")
    await ana.picks("End this")
    await ana.picks("Yes, end it")
    said = await ben.picks("No")
    assert "This has ended" in said[0].text
    assert found.rows("SELECT given FROM proxy_answers") == [("yes",)]


async def test_what_another_supporter_said_is_not_theirs_to_see(found: Offline) -> None:
    ana, ben = await pair(found)
    eve = await found.somebody(Role.CARER, told=TOLD)
    await paired(ana, eve)
    await speaks_for(ben, "Yes")
    await eve.says("vote")
    await eve.picks("For Ana")
    said = await eve.picks("What they would say")
    assert "Your answer now" not in said[-1].text
    await eve.picks("No")
    assert found.rows("SELECT question_id, given FROM proxy_answers") == [(1, "no")]


async def test_nothing_in_the_database_ties_a_supporter_to_what_they_said(found: Offline) -> None:
    ana, ben = await pair(found)
    await speaks_for(ben, "Yes")
    await ben.says("vote")
    await ben.picks("Start")
    await ben.picks("No")
    [(by, key)] = found.rows("SELECT by, answerer FROM proxy_answers")
    [(own,)] = found.rows("SELECT answerer FROM answers")
    pairing = found.rows("SELECT id FROM pairings")[0][0]
    assert len({by, key, own}) == 3
    for each in (by, key, own):
        for known in (pairing, ana.person_id, ben.person_id):
            assert int(known).to_bytes(16, "big") != each


async def release(found: Offline) -> RoundRelease:
    async with found.app.store.unit() as unit:
        released = await unit.records.releases.of_round(VOTE)
    assert released
    return released


@pytest.mark.parametrize(("said_for", "shown"), [(0, True), (1, False), (4, False), (5, True)])
async def test_a_few_things_said_for_others_never_show_from_what_the_groups_leave_over(
    said_for: int, shown: bool, found: Offline
) -> None:
    changes: list[SaveAnswer] = []
    for number in range(24 + said_for):
        role = Role.FOR_SOMEONE if number >= 24 else (Role.CARER, Role.STAFF)[number % 2]
        who = await found.somebody(Role.SERVICE_USER if role is Role.FOR_SOMEONE else role)
        choice = ("yes", "no")[number // 2 % 2]
        how = (Provenance.FOR_SOMEONE, number) if role is Role.FOR_SOMEONE else (Provenance.OWN, None)
        changes.append(SaveAnswer(VOTE, 1, who.person_id, role, choice, None, True, *how))
    if said_for:
        changes += [
            SaveAnswer(
                VOTE, 1, (await found.somebody(Role.SERVICE_USER)).person_id, Role.SERVICE_USER, "yes", None, True
            )
            for _ in range(10)
        ]
    async with found.app.store.unit() as unit:
        await unit.write(changes)
    await found.close_round(VOTE)
    result = (await release(found)).questions[0].result
    assert (result.people is not None) is shown
    assert not shown or (Role.FOR_SOMEONE in (result.people or {})) is (said_for >= 5)


@pytest.mark.parametrize(("helped", "alone", "shown"), [(5, 5, 5), (4, 9, None), (9, 4, None), (6, 5, 6)])
async def test_how_many_had_help_is_shown_where_5_did_and_5_did_not(
    helped: int, alone: int, shown: int | None, found: Offline
) -> None:
    for number in range(helped + alone):
        who = await found.somebody(Role.CARER)
        await who.taps(f"0|ask {VOTE} 1 -")
        await who.picks("Yes")
        if number < helped:
            await who.takes(f"review {VOTE} 0")
            await who.picks("Somebody helped me")
    await found.close_round(VOTE)
    released = await release(found)
    assert released.helped == shown
    carer = await found.somebody(Role.CARER)
    said = await carer.taps(f"0|result {VOTE} 0")
    assert ("answered with help" in said[-1].text) is (shown is not None)
