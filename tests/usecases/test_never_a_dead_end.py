"""Second thoughts and what comes too late: nothing is taken from anybody without a way on."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.channels.telegram import telegram_bot, tell_commands
from bot.content.catalogue import LANGUAGES
from bot.domain.people import Role
from bot.handlers.understanding import COMMANDS, IN_TELEGRAMS_MENU
from bot.usecases.telling import TOLD_OF_WORDS
from tests.content.samples import CATALOGUE
from tests.drivers.bot_api import TOKEN, BotApi, Fault
from tests.drivers.offline import PRIORITIES, VOTE, Offline
from tests.usecases.test_safety import WORDS, letter_of, reader, told

WAITS = "SELECT waits_since FROM contributions"
OWN = "A bench at the bus stop"


async def test_what_needed_no_answer_waits_again_since_when_it_waited(found: Offline) -> None:
    grace = await reader(found, Role.SAFETY)
    await told(found)
    before = found.rows(WAITS)
    await grace.takes("desk safety 0")
    found.clock.passes(timedelta(minutes=30))
    await grace.picks("No answer needed")
    assert found.rows(WAITS) == [(None,)]
    said = await grace.says("undo")
    assert WORDS in said[-1].text
    assert str(found.rows(WAITS)[0][0])[:19] == str(before[0][0])[:19]


async def test_it_does_not_wait_again_once_somebody_has_answered_it(found: Offline) -> None:
    grace, ola = await reader(found, Role.SAFETY), await reader(found, Role.SECOND_SAFETY)
    await told(found)
    found.clock.passes(timedelta(hours=2))
    await ola.takes("desk second_safety 0")
    await ola.picks("Answer")
    await grace.takes("desk safety 0")
    await grace.picks("No answer needed")
    said = await ola.says("I come at 2 today")
    assert "on its way" in said[0].text, "the first contact dealt with it while it was typed"
    assert found.count("replies") == 1
    said = await grace.says("undo")
    assert "nothing to undo" in said[0].text
    assert found.rows(WAITS) == [(None,)]
    await grace.takes("desk safety 0")
    await grace.picks("Write a correction")
    await grace.says("I come at 3, not at 2")
    assert found.count("replies") == 2


async def test_nobody_else_lets_it_wait_again(found: Offline) -> None:
    await reader(found, Role.SAFETY)
    await told(found)
    for role in (Role.ORGANISER, Role.CARER, Role.SECOND_SAFETY):
        curious = await reader(found, role)
        said = await curious.takes(f"desk-wait safety {await letter_of(found)} 1")
        assert all(WORDS not in each.text for each in said), role


async def test_words_that_come_a_moment_after_closing_are_given_back_and_not_kept(found: Offline) -> None:
    ana = await found.somebody(Role.SERVICE_USER, told=frozenset({TOLD_OF_WORDS}))
    await ana.says("/start")
    await ana.takes(f"say {PRIORITIES}")
    await found.close_round(PRIORITIES)
    found.clock.passes(timedelta(seconds=1))
    said = await ana.says(OWN)
    assert "This closed a moment ago. Your words are not kept." in said[0].text
    assert OWN in said[0].text
    assert not found.count("contributions")


@pytest.mark.parametrize(
    ("later", "says"), [(timedelta(seconds=1), "closed a moment ago"), (timedelta(hours=2), "has closed")]
)
async def test_a_vote_after_closing_does_not_count_and_says_when_it_closed(
    later: timedelta, says: str, found: Offline
) -> None:
    ana = await found.somebody(Role.SERVICE_USER)
    await ana.says("/start")
    await ana.takes(f"ask {VOTE} 1 -")
    await found.close_round(VOTE)
    found.clock.passes(later)
    said = await ana.picks("Yes")
    assert says in said[0].text
    assert found.counted(1) == {}


async def test_who_closes_a_list_is_told_how_many_words_wait_for_it(found: Offline) -> None:
    boss = await reader(found, Role.ORGANISER)
    await boss.takes(f"close {PRIORITIES}")
    assert "still wait" not in boss.screen.text
    ana = await found.somebody(Role.SERVICE_USER, told=frozenset({TOLD_OF_WORDS}))
    await ana.says("/start")
    await ana.takes(f"say {PRIORITIES}")
    await ana.says(OWN)
    await ana.picks("Yes, others may see")
    for round_, waits in ((PRIORITIES, True), (VOTE, False)):
        said = await boss.takes(f"close {round_}")
        assert ("1 message for it still waits to be read." in said[-1].text) is waits, round_


async def test_telegram_is_told_the_commands_in_every_language_and_failing_stops_nothing() -> None:
    api = BotApi()
    await api.start()
    bot = telegram_bot(TOKEN, api.address, None)
    try:
        await bot.initialize()
        await tell_commands(bot, IN_TELEGRAMS_MENU, LANGUAGES, CATALOGUE.say)
        assert set(api.commands) == {"", *LANGUAGES}
        assert api.commands[""] == api.commands[LANGUAGES[0]]
        api.faults["setMyCommands"].append(Fault(500))
        await tell_commands(bot, IN_TELEGRAMS_MENU, LANGUAGES, CATALOGUE.say)
    finally:
        await bot.shutdown()
        await api.stop()


def test_every_command_telegram_lists_is_understood() -> None:
    assert set(IN_TELEGRAMS_MENU) <= {*COMMANDS, "start"}
