"""A text, or a vote of it, is withdrawn: hidden at once, undone for a while; then people hear why, and answers go."""

from __future__ import annotations

from datetime import timedelta

from bot.domain.people import Role
from bot.domain.spaces import SOONER
from bot.usecases.exchange import Rank
from bot.usecases.telling import TOLD_OF_WORDS
from tests.drivers.offline import PRIORITIES, VOTE, Offline
from tests.drivers.somebody import Somebody

TOLD = frozenset({TOLD_OF_WORDS})
MINUTE = timedelta(minutes=1)
WHY = "The question was not fair."
KEPT = ("answers", "turnout", "rounds", "meetings")


async def organiser(found: Offline) -> Somebody:
    who = await found.somebody(Role.ORGANISER, told=TOLD)
    await who.says("/start")
    return who


async def voter(found: Offline, answer: str = "yes") -> Somebody:
    who = await found.somebody(Role.CARER)
    await who.taps(f"0|ask {VOTE} 1 -")
    await who.takes(f"answer {VOTE} 1 - {answer}")
    return who


async def withdrawn(boss: Somebody, label: str = "Withdraw a vote", which: str = "Vote 1") -> None:
    await boss.says("publish")
    await boss.picks("What is published")
    await boss.picks(label)
    if label == "Withdraw a vote":
        await boss.picks(which)
    await boss.says(WHY)
    await boss.picks("Yes, withdraw it")


def waits_for(found: Offline, who: Somebody) -> int:
    """How many messages wait for somebody at their address."""
    statement = (
        "SELECT count(*) FROM outbox JOIN addresses ON addresses.id = address_id WHERE person_id = ? AND rank > ?"
    )
    return int(found.rows(statement, who.person_id, Rank.REPLY)[0][0])


async def test_a_withdrawn_vote_takes_no_answers_and_says_why(found: Offline) -> None:
    boss, ana = await organiser(found), await voter(found)
    await withdrawn(boss)
    said = "".join(each.text for each in await ana.taps(f"0|ask {VOTE} 1 -"))
    assert "This vote was withdrawn" in said
    assert WHY in said
    await ana.says("votes")
    assert "vote now" not in ana.screen.text.lower() or not any(f"vote {VOTE}" in data for _, data in ana.buttons)


async def test_undo_brings_it_back_with_all_answers(found: Offline) -> None:
    boss, ana = await organiser(found), await voter(found)
    before = [sorted(found.rows(f"SELECT * FROM {table}"), key=repr) for table in KEPT]
    await withdrawn(boss)
    await boss.says("undo")
    assert [sorted(found.rows(f"SELECT * FROM {table}"), key=repr) for table in KEPT] == before
    found.clock.passes(SOONER + MINUTE)
    await found.app.clockwork.look()
    assert found.count("answers") == 1
    await ana.taps(f"0|ask {VOTE} 1 -")
    assert "Your answer now: Yes" in ana.screen.text


async def test_after_a_while_people_hear_why_and_nothing_of_their_answers_is_left(found: Offline) -> None:
    boss, ana = await organiser(found), await voter(found)
    never = await found.somebody(Role.STAFF)
    await withdrawn(boss)
    await found.app.clockwork.look()
    assert found.count("answers") == 1
    assert not waits_for(found, ana)
    found.clock.passes(SOONER + MINUTE)
    await found.app.clockwork.look()
    for table in ("answers", "turnout", "counted_ballots", "counted_receipts", "releases"):
        assert found.count(table) == 0, table
    assert waits_for(found, ana) == waits_for(found, never) == 1, "everybody who was asked hears the same"
    assert not list((found.app.store.key_file.parent / "ballots").glob(f"*{VOTE}*")), "its secret is destroyed"
    await boss.says("undo")
    assert found.rows("SELECT closed_at IS NULL FROM rounds WHERE id = ?", VOTE) == [(0,)]
    await found.app.clockwork.look()
    assert waits_for(found, ana) == 1


async def test_it_never_closes_with_a_result(found: Offline) -> None:
    boss, ana = await organiser(found), await voter(found)
    await withdrawn(boss)
    found.clock.passes(timedelta(days=400))
    for _ in range(3):
        await found.app.clockwork.look()
    assert found.rows("SELECT about FROM releases WHERE subject = 'round'") == [(PRIORITIES,)]
    await ana.says("results")
    said = "".join(each.text for each in await ana.taps(f"0|result {VOTE} 0"))
    assert "withdrawn" in said


async def test_a_vote_that_comes_back_after_its_day_closes_as_it_would_have(found: Offline) -> None:
    boss, _ = await organiser(found), await voter(found)
    closes = found.app.store._library.rounds[VOTE].closes
    found.clock.now = closes - 5 * MINUTE
    await withdrawn(boss)
    found.clock.passes(7 * MINUTE)
    await found.app.clockwork.look()
    assert found.count("releases") == 0
    await boss.says("undo")
    await found.app.clockwork.look()
    assert found.rows("SELECT about FROM releases WHERE subject = 'round'") == [(VOTE,)]


async def test_a_text_goes_with_what_is_asked_in_it(found: Offline) -> None:
    boss, ana = await organiser(found), await voter(found)
    await withdrawn(boss, "Withdraw the text")
    said = "".join(each.text for each in await ana.taps("0|card 1 1"))
    assert WHY in said
    found.clock.passes(SOONER + MINUTE)
    for _ in range(4):
        await found.app.clockwork.look()
    assert found.count("answers") == found.count("releases") == 0
    assert waits_for(found, ana) == 1, "one word for all of it"
    await boss.says("publish")
    assert "What is published" not in str(boss.buttons)


async def test_what_has_closed_stays(found: Offline) -> None:
    boss, _ = await organiser(found), await voter(found)
    await boss.says("publish")
    await boss.picks("What is published")
    await boss.picks("Withdraw a vote")
    await boss.picks("Vote 1")
    await boss.says(WHY)
    await found.close_round(VOTE)
    await boss.picks("Yes, withdraw it")
    assert any("has closed" in each.text for each in boss.messages)
    assert found.rows("SELECT about FROM releases WHERE subject = 'round'") == [(VOTE,)]


async def test_nobody_else_withdraws_anything(found: Offline) -> None:
    boss, ana = await organiser(found), await voter(found)
    await boss.says("publish")
    await boss.picks("What is published")
    await boss.picks("Withdraw the text")
    await boss.says(WHY)
    code = next(data for _, data in boss.buttons if "withdraw-now" in data).split("|")[1]
    for step in ("withdraw-why 1", f"withdraw-why 1 {VOTE}", code.replace("now", "sure"), code):
        await ana.takes(step)
        assert WHY not in ana.screen.text
    assert found.rows("SELECT made_at FROM amendments") == [(None,)]


async def test_words_written_for_it_meanwhile_go_back_to_their_writer(found: Offline) -> None:
    boss = await organiser(found)
    ana = await found.somebody(Role.CARER, told=TOLD)
    await ana.taps(f"0|say {PRIORITIES}")
    await withdrawn(boss, which="List 2")
    said = "".join(each.text for each in await ana.says("A garden bench"))
    assert "This list was withdrawn" in said
    assert "A garden bench" in said
