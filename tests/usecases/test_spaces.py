"""What is said and settled in a space stays with its audience, unless somebody says yes and nobody objects."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.people import Role
from bot.domain.screens import number_code
from bot.domain.spaces import (
    CHOOSING,
    DECIDING,
    FEWEST_AGREEING,
    FEWEST_TAKING_PART,
    TALKING,
    agreement,
    may_be_released,
)
from bot.usecases.exchange import Wanted
from bot.usecases.telling import TOLD_OF_WORDS
from storage.sending import StoredOutbox
from tests.drivers.offline import Offline
from tests.drivers.somebody import Somebody
from tests.exports.reading_files import inside

TOLD = frozenset({TOLD_OF_WORDS})
ASKED, SAID, ANSWERED = "What would help carers most?", "A free weekend now and then", "Every 2 months would do"
SPACE = 3
MINUTE = timedelta(minutes=1)


@given(st.lists(st.booleans()))
def test_nothing_is_released_past_an_objection_or_without_anybody_who_says_yes(answers: list[bool]) -> None:
    assert may_be_released(answers) is (False not in answers and True in answers)


@given(st.lists(st.booleans()), st.randoms())
def test_whose_answer_it_is_makes_no_difference(answers: list[bool], chance: object) -> None:
    assert may_be_released(answers) == may_be_released(reversed(answers)) == may_be_released(sorted(answers))


@given(st.integers(0, 50), st.integers(0, 50), st.booleans())
def test_few_who_agree_and_talk_that_goes_on_have_no_number(agreeing: int, took_part: int, talking: bool) -> None:
    count = agreement(agreeing, took_part, talking)
    exact = not talking and took_part >= FEWEST_TAKING_PART and agreeing >= FEWEST_AGREEING
    assert count == (agreeing if exact else None)


async def somebody(found: Offline, role: Role) -> Somebody:
    who = await found.somebody(role, told=TOLD)
    await who.says("/start")
    return who


async def talking(found: Offline) -> tuple[Somebody, list[Somebody], str]:
    """An organiser who opened a space, the carers in it, and the id of what one of them said and another answered."""
    boss = await somebody(found, Role.ORGANISER)
    carers = [await somebody(found, Role.CARER) for _ in range(3)]
    await boss.takes("space-for carer")
    await boss.says(ASKED)
    await boss.picks("Open it")
    await carers[0].takes(f"space-say {SPACE}")
    await carers[0].says(SAID)
    await boss.takes("check")
    await boss.picks("Show")
    [[number]] = found.rows("SELECT id FROM contributions WHERE purpose = 'priority'")
    word = number_code(int(number))
    await carers[1].takes(f"space-word {SPACE} {word}")
    await carers[1].picks("I agree")
    await carers[1].picks("Answer this")
    await carers[1].says(ANSWERED)
    await boss.takes("check")
    await boss.picks("Show")
    return boss, carers, word


async def settled(found: Offline) -> tuple[Somebody, list[Somebody], str]:
    """The same, once they have chosen: now each is asked."""
    boss, carers, word = await talking(found)
    found.clock.passes(TALKING + MINUTE)
    for who in carers:
        await who.takes(f"ask {SPACE} 1 c{word}")
        await who.picks("This matters")
    found.clock.passes(CHOOSING)
    await found.app.clockwork.look()
    assert found.rows("SELECT closed_at IS NOT NULL FROM rounds WHERE id = ?", SPACE) == [(1,)]
    return boss, carers, word


async def heard_by(found: Offline) -> set[str]:
    waiting = await StoredOutbox(found.app.store).take_waiting(Wanted(found.clock.now, 1000))
    return {each.chat for each in waiting if ASKED in each.body or SAID in each.body}


def steps(word: str) -> list[str]:
    """All that shows something of the inside."""
    found = [f"{name} {SPACE}" for name in ("space", "space-say", "matter", "review", "say")]
    found += [f"{name} {SPACE} {word}" for name in ("space-word", "space-reply")]
    found += [f"options {SPACE} 0", f"result {SPACE} 0", f"result-list {SPACE} 0 0", f"result-apart {SPACE} 0 0"]
    return [*found, f"space-answers {SPACE} {word} 0", f"ask {SPACE} 1 c{word}", "results 0", "matters 0", "news"]


async def sees_inside(who: Somebody, word: str) -> set[str]:
    return {
        code
        for code in steps(word)
        if any(text in each.text for each in await who.takes(code) for text in (ASKED, SAID, ANSWERED))
    }


async def test_its_audience_sees_words_and_answers_and_nobody_else_does(found: Offline) -> None:
    boss, carers, word = await talking(found)
    said = await carers[2].takes(f"space-answers {SPACE} {word} 0")
    assert ANSWERED in said[-1].text
    for who in (boss, await somebody(found, Role.STAFF), await somebody(found, Role.SERVICE_USER)):
        assert not await sees_inside(who, word)
    assert await sees_inside(carers[2], word)


async def test_an_answer_waits_for_a_human_before_the_others_see_it_and_names_nobody(found: Offline) -> None:
    boss, carers, word = await talking(found)
    await carers[2].takes(f"space-reply {SPACE} {word}")
    await carers[2].says("My mother would like that")
    for who in carers:
        assert all("My mother" not in each.text for each in await who.takes(f"space-answers {SPACE} {word} 0"))
        assert all("1 person answered" in each.text for each in (await who.takes(f"space-word {SPACE} {word}"))[-1:])
    await boss.takes("check")
    await boss.picks("Show")
    said = (await carers[0].takes(f"space-answers {SPACE} {word} 0"))[-1].text
    assert "My mother would like that" in said
    assert "Ana" not in said


async def test_while_they_talk_nobody_chooses_and_after_that_nobody_writes(found: Offline) -> None:
    _, carers, word = await talking(found)
    await carers[0].takes(f"ask {SPACE} 1 c{word}")
    assert not any("answer" in data.partition("|")[2].split()[0] for _, data in carers[0].buttons)
    await carers[0].takes(f"space-say {SPACE}")
    found.clock.passes(TALKING + MINUTE)
    before = found.count("contributions")
    await carers[0].says("One more thing")
    assert found.count("contributions") == before


async def test_what_it_settled_is_told_to_its_audience_alone(found: Offline) -> None:
    boss, carers, word = await settled(found)
    staff = await somebody(found, Role.STAFF)
    assert await heard_by(found) <= {str(who.chat) for who in carers}
    for who in (boss, staff):
        assert not await sees_inside(who, word)
    for kind in ("Board file", "Working file"):
        await boss.takes("export")
        files = [each for each in await boss.picks(kind) if each.file]
        assert len(files) > 1
        for each in files:
            _, content = await found.app.exports.make(each.file, each.file_id)
            told = inside(content) if content.startswith(b"PK") else content.decode()
            assert SAID not in told
            assert ASKED not in told


@pytest.mark.parametrize(("answers", "released"), [("yes yes yes", 1), ("yes no yes", 0), ("", 0), ("no", 0)])
async def test_it_is_released_to_everybody_only_where_nobody_objects(
    answers: str, released: int, found: Offline
) -> None:
    _, carers, word = await settled(found)
    staff = await somebody(found, Role.STAFF)
    for who, answer in zip(carers, answers.split(), strict=False):
        await who.takes(f"space {SPACE}")
        await who.picks("Yes, they may" if answer == "yes" else "No, keep it here")
    await heard_by(found)
    found.clock.passes(DECIDING + MINUTE)
    await found.app.clockwork.look()
    assert found.rows("SELECT settled_at IS NOT NULL, released FROM rounds WHERE id = ?", SPACE) == [(1, released)]
    assert found.count("space_answers") == 0
    assert (str(staff.chat) in await heard_by(found)) is bool(released)
    assert (f"result {SPACE} 0" in await sees_inside(staff, word)) is bool(released)


async def test_an_objection_is_sealed_changed_until_the_end_and_never_late(found: Offline) -> None:
    _, carers, _ = await settled(found)
    await carers[0].takes(f"space {SPACE}")
    await carers[0].picks("No, keep it here")
    content = found.rows("SELECT answer FROM space_answers")[0][0]
    assert b"not" not in content
    said = await carers[0].picks("Yes, they may")
    assert "Your answer now: Yes" in said[-1].text
    said = await carers[0].says("undo")
    assert "Your answer now: No" in said[-1].text
    found.clock.passes(DECIDING + MINUTE)
    await carers[0].picks("Yes, they may")
    await found.app.clockwork.look()
    assert found.rows("SELECT released FROM rounds WHERE id = ?", SPACE) == [(0,)]


async def test_leaving_deletes_what_was_said_agreed_and_answered(found: Offline) -> None:
    _, carers, _ = await settled(found)
    await carers[1].takes(f"space {SPACE}")
    await carers[1].picks("No, keep it here")
    await carers[1].says("stop")
    await carers[1].picks("Leave Sayso")
    await carers[1].picks("Yes, leave")
    assert found.count("space_answers") == found.count("agreements") == 0
    assert found.rows("SELECT count(*) FROM contributions WHERE purpose = 'response'") == [(0,)]
