"""Messages about safety when things cross: words added meanwhile, contacts who rest, leave or changed their phone."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.content.catalogue import LANGUAGES
from bot.domain.changes import Arrive
from bot.domain.people import Person, Role, Standing
from storage.sending import StoredOutbox
from tests.drivers.engines import write
from tests.drivers.offline import Offline
from tests.handlers.rules_of_screens import check_screen
from tests.usecases.test_safety import letter_of, news, reader, told

WAITS = "SELECT waits_since IS NOT NULL FROM contributions"
HOUR = timedelta(minutes=61)


async def test_what_is_added_while_somebody_reads_is_not_marked_as_read(found: Offline) -> None:
    grace = await reader(found, Role.SAFETY)
    ana = await told(found)
    await grace.takes("desk safety 0")
    button = next(data for label, data in grace.buttons if "No answer needed" in label)
    await ana.takes(f"letter-write {await letter_of(found)}")
    await found.put(grace.tapping(button), ana.saying("He is at my door now"))
    assert found.rows(WAITS) == [(1,)]
    said = await grace.takes("desk safety 0")
    assert "He is at my door now" in said[-1].text


async def test_an_answer_is_not_an_answer_to_what_came_after_it_was_begun(found: Offline) -> None:
    grace = await reader(found, Role.SAFETY)
    ana = await told(found)
    await grace.takes("desk safety 0")
    await grace.picks("Answer")
    await ana.takes(f"letter-write {await letter_of(found)}")
    await ana.says("He is at my door now")
    await grace.says("I come tomorrow")
    assert found.rows(WAITS) == [(1,)]


async def test_who_writes_again_does_not_wait_longer_for_it(found: Offline) -> None:
    await reader(found, Role.SAFETY)
    ola = await reader(found, Role.SECOND_SAFETY)
    ana = await told(found)
    for _ in range(2):
        found.clock.passes(HOUR / 2)
        await ana.takes(f"letter-write {await letter_of(found)}")
        await ana.says("Please hurry")
    await found.app.clockwork.look()
    assert str(ola.chat) in await news(found)
    said = await ola.takes("desk second_safety 0")
    assert "Please hurry" in said[-1].text


async def test_the_reader_sees_every_addition_since_the_last_answer(found: Offline) -> None:
    grace = await reader(found, Role.SAFETY)
    ana = await told(found)
    for words in ("His name is Bob", "He has a key", "He comes at night"):
        await ana.takes(f"letter-write {await letter_of(found)}")
        await ana.says(words)
    said = await grace.takes("desk safety 0")
    assert all(words in said[-1].text for words in ("His name is Bob", "He has a key", "He comes at night"))


async def test_a_contact_who_rests_is_told_all_the_same(found: Offline) -> None:
    grace = await reader(found, Role.SAFETY)
    await grace.says("stop")
    await grace.picks("Stop for now")
    await told(found)
    assert [*await news(found)] == [str(grace.chat)]


async def test_a_contact_who_blocked_the_bot_on_one_phone_is_told_on_the_other(found: Offline) -> None:
    grace = await reader(found, Role.SAFETY)
    async with found.app.store.unit() as unit:
        person, _ = await unit.records.people.known(grace.person_id)
    [[blocked]] = found.rows("SELECT id FROM addresses WHERE person_id = ?", grace.person_id)
    other = found.app.store.chance.new_id()
    async with found.app.store.unit() as unit:
        stranger = Person(found.app.store.chance.new_id(), frozenset(), standing=Standing.ARRIVING)
        await unit.write([Arrive(other, "telegram", "777", stranger)])
    assert write(found.path, "UPDATE addresses SET person_id = ? WHERE id = ?", person.id, other)
    await StoredOutbox(found.app.store).block(blocked)
    await told(found)
    assert [*await news(found)] == ["777"]


async def test_where_nobody_can_be_reached_any_more_the_writer_is_told_to_call(found: Offline) -> None:
    grace = await reader(found, Role.SAFETY)
    ana = await found.somebody(Role.SERVICE_USER)
    await ana.says("I do not feel safe")
    await ana.picks("Write about it")
    [[address]] = found.rows("SELECT id FROM addresses WHERE person_id = ?", grace.person_id)
    await StoredOutbox(found.app.store).block(address)
    said = await ana.says("He hits me")
    assert any("Nobody can read this now." in each.text for each in said)
    assert found.count("contributions") == 1


async def test_about_an_organiser_the_writer_is_told_to_call_the_second_contact(found: Offline) -> None:
    ola = await reader(found, Role.SECOND_SAFETY)
    ana = await found.somebody(Role.SERVICE_USER)
    await ana.says("I do not feel safe")
    await ana.picks("About an organiser")
    [[address]] = found.rows("SELECT id FROM addresses WHERE person_id = ?", ola.person_id)
    await StoredOutbox(found.app.store).block(address)
    said = await ana.says("He reads my post")
    [told_to_call] = [each.text for each in said if "Nobody can read this now." in each.text]
    assert "the council's safety team: 01632 960 102" in told_to_call
    assert "Grace Mensah" not in told_to_call


async def test_words_that_cannot_be_opened_any_more_keep_no_others_from_being_told_of(found: Offline) -> None:
    grace = await reader(found, Role.SAFETY)
    await told(found)
    write(found.path, "UPDATE contributions SET text = ?", b"\0")
    await told(found)
    await news(found)
    found.clock.passes(HOUR)
    await found.app.clockwork.look()
    assert str(grace.chat) in await news(found)


async def test_the_answer_names_who_wrote_it(found: Offline) -> None:
    await reader(found, Role.SAFETY)
    ola = await reader(found, Role.SECOND_SAFETY)
    ana = await told(found)
    found.clock.passes(HOUR)
    await ola.takes("desk second_safety 0")
    await ola.picks("Answer")
    await ola.says("I come at 2")
    said = await ana.takes(f"letter {await letter_of(found)}")
    assert "An answer from the council's safety team:" in said[-1].text


async def test_who_answered_is_forgotten_when_they_leave(found: Offline) -> None:
    grace = await reader(found, Role.SAFETY)
    await told(found)
    await grace.takes("desk safety 0")
    await grace.picks("Answer")
    await grace.says("I come at 2")
    for label in ("Leave Sayso", "Yes, leave"):
        await (grace.says("stop") if label == "Leave Sayso" else grace.says("nothing"))
        await (grace.picks(label) if label == "Leave Sayso" else grace.taps(grace.buttons[1][1]))
    assert found.rows('SELECT "by" FROM replies') == [(None,)]


async def test_worrying_words_again_and_again_never_stand_in_front_of_themselves(found: Offline) -> None:
    await reader(found, Role.SAFETY)
    ana = await found.somebody(Role.SERVICE_USER)
    await ana.says("/menu")
    for _ in range(6):
        said = await ana.says("my dad hit me last night")
        assert "please talk to someone" in said[-1].text
    said = await ana.picks("Go on")
    assert "What do you want to do?" in said[-1].text
    assert found.count("set_aside") == 0


async def test_words_under_a_picture_are_words(found: Offline) -> None:
    ana = await found.somebody(Role.SERVICE_USER)
    await ana.says("/menu")
    photo = [{"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}]
    await found.put(ana.saying(None, photo=photo, caption="my dad hit me last night"))
    assert "please talk to someone" in ana.hears()[-1].text


async def test_worrying_words_added_to_a_question_are_marked_for_whoever_reads_it(found: Offline) -> None:
    boss = await reader(found, Role.ORGANISER)
    ana = await found.somebody(Role.SERVICE_USER, told=frozenset({"words-1"}))
    await ana.says("help")
    await ana.picks("Talk to a person")
    await ana.picks("Write to a person")
    await ana.says("When is the bus?")
    await ana.picks("Write again")
    await ana.says("my dad hit me last night")
    said = await boss.takes("desk organiser 0")
    assert "this may be about safety" in said[-1].text


async def test_one_job_of_the_clockwork_that_fails_does_not_stop_the_others(
    found: Offline, monkeypatch: pytest.MonkeyPatch
) -> None:
    grace = await reader(found, Role.SAFETY)
    await told(found)
    await news(found)
    found.clock.passes(timedelta(days=90))  # the rounds are due, and so is the alarm
    monkeypatch.setattr("bot.clockwork.close", cannot_be_counted)
    await found.app.clockwork.look()
    assert str(grace.chat) in await news(found)


async def cannot_be_counted(*_: object) -> None:
    raise RuntimeError("The round cannot be counted.")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_screen_is_short_and_whole_in_every_language(found: Offline, language: str) -> None:
    ana = await found.somebody(Role.SERVICE_USER, language=language)
    await ana.says("menu")
    [screen] = await ana.takes("safe")
    check_screen(screen)
    house = found.app.house
    for needed in (house.emergency, house.safety.phone, house.second_safety.phone):
        assert needed in screen.text
