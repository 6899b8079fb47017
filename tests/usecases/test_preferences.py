"""How somebody likes it, as it really happens: sounds, breaks, reminders, quiet hours, rest, a shared phone."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from bot.delivery.messages import Kind, Message
from bot.domain.changes import Announce
from bot.domain.people import Role, Standing
from bot.domain.preferences import Phone, Preferences, Questions, Quiet, Reminders, Sound, Speed, Texts, Voice
from bot.domain.screens import Screen
from bot.domain.words import say
from bot.usecases.exchange import Wanted
from storage.sending import StoredOutbox
from tests.drivers.clock import Clock
from tests.drivers.offline import PRIORITIES, VOTE, Offline, offline
from tests.drivers.somebody import Somebody

HEARING = Preferences(sound=Sound.ALWAYS, speed=Speed.SLOW, voice=Voice.HIGHER)
WANTS = Preferences(reminders=Reminders.ON)
SHARED = Preferences(phone=Phone.SHARED)


async def waiting(found: Offline) -> dict[str, list[Message]]:
    """What delivery would send now, by chat."""
    taken = await StoredOutbox(found.app.store).take_waiting(Wanted(found.clock.now, 100))
    told: dict[str, list[Message]] = {}
    for each in taken:
        told.setdefault(each.chat, []).append(Message.from_json(each.body))
    return told


async def announces(found: Offline, screen: Screen, *, duty: bool = False) -> None:
    async with found.app.store.unit() as unit:
        await found.app.posting.write(unit, [Announce((Role.CARER,), screen, duty)], found.clock.now)


def texts(said: list[Message]) -> list[str]:
    return [each.text for each in said]


async def test_every_message_is_heard_too_slower_and_in_the_voice_somebody_likes(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        ana = await found.somebody(Role.CARER, preferences=HEARING)
        shown, heard = await ana.says("/menu")
        assert (shown.kind, heard.kind) == (Kind.TEXT, Kind.SOUND)
        assert (heard.speed, heard.voice, heard.public, heard.fallback) == (Speed.SLOW, Voice.HIGHER, True, "")
        assert heard.text.startswith(shown.text)


async def test_the_sound_of_an_answer_is_nobody_elses_and_goes_with_the_ballots(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        ana = await found.somebody(Role.CARER, preferences=HEARING)
        await ana.taps(f"0|ask {VOTE} 1 -")
        _, heard = await ana.picks("Yes")
        assert "You chose" in heard.text
        assert not heard.public
        assert {each.about_round for each in found.outgoing[-2:]} == {VOTE}
        await ana.taps(f"0|review {VOTE} 0")
        await ana.says("listen")
        assert found.outgoing[-1].about_round == VOTE, "what is heard of a vote is purged with it too"


async def test_a_code_is_never_kept_as_a_sound_for_others(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        ana = await found.somebody(Role.CARER, preferences=HEARING)
        await ana.taps("0|phones")
        *_, heard = await ana.picks("Show me a code")
        assert "Your code is" in heard.text
        assert not heard.public


async def test_a_break_comes_after_3_answers_and_the_place_is_kept(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        ana = await found.somebody(Role.CARER, preferences=Preferences(questions=Questions.THREE))
        await ana.says("what matters to me")
        await ana.picks("Choose")
        for expected in ("2 of 5", "3 of 5", "Enough for now?"):
            [shown] = await ana.picks("This matters")
            assert expected in shown.text
        found.clock.passes(timedelta(days=40))
        [shown] = await ana.picks("Go on")
        assert "4 of 5" in shown.text


async def test_a_whole_summary_comes_in_messages_of_60_words_and_counts_as_read(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        ana = await found.somebody(Role.CARER, preferences=Preferences(texts=Texts.WHOLE))
        await ana.says("what happened")
        said = await ana.picks("Read what happened")
        assert len(said) > 2
        assert all(len(each.text.split()) <= 60 for each in said)
        assert [bool(each.inline) for each in said] == [False] * (len(said) - 1) + [True]
        assert found.count("reads") == 7
        eve = await found.somebody(Role.CARER)
        [card] = await eve.taps("0|summary 1")
        assert "Card 1 of 7" in card.text, "an old button shows it as somebody likes it now"


async def reminded(found: Offline, *people: Somebody) -> list[int]:
    await found.app.clockwork.look()
    told = await waiting(found)
    return [sum("You asked me to remind you." in each for each in texts(told.get(str(who.chat), []))) for who in people]


async def test_only_whoever_asked_for_it_and_has_not_answered_is_reminded_and_once(tmp_path: Path) -> None:
    clock = Clock()
    async with offline(tmp_path, clock) as found:
        async with found.app.store.unit() as unit:
            rounds = unit.library.rounds
        closes = rounds[VOTE].closes
        people = [await found.somebody(Role.CARER, preferences=how) for how in (WANTS, Preferences(), WANTS, WANTS)]
        voted, resting = people[2], people[3]
        await voted.taps(f"0|ask {VOTE} 1 -")
        await voted.picks("No")
        await resting.says("stop")
        await resting.picks("Stop for now")
        clock.now = closes - timedelta(days=1, seconds=1)
        assert await reminded(found, *people) == [0, 0, 0, 0]
        clock.now = closes - timedelta(days=1)
        assert await reminded(found, *people) == [1, 0, 0, 0]
    async with offline(tmp_path, clock) as found:
        assert await reminded(found, *people) == [0, 0, 0, 0], "not again after a new start"
        clock.now = rounds[PRIORITIES].closes - timedelta(hours=20)
        told = await reminded(found, *people)
        assert told == [1, 0, 1, 0], "each list or vote by itself"


async def test_news_waits_for_the_end_of_the_night_but_duties_and_replies_do_not(tmp_path: Path) -> None:
    clock = Clock()
    async with offline(tmp_path, clock) as found:
        ana = await found.somebody(Role.CARER)
        owl = await found.somebody(Role.CARER, preferences=Preferences(quiet=Quiet.NEVER))
        clock.now = clock.now.replace(hour=23)
        await announces(found, Screen((say("round-closed", when="now"),)))
        await announces(found, Screen((say("desk-news"),)), duty=True)
        told = await waiting(found)
        assert [len(told.get(str(who.chat), [])) for who in (ana, owl)] == [1, 2]
        assert await ana.says("/menu"), "whoever writes is answered at once"
        clock.passes(timedelta(hours=8, minutes=59))
        assert await waiting(found) == {}
        clock.passes(timedelta(minutes=1))
        assert list(await waiting(found)) == [str(ana.chat)]


async def test_what_waits_for_everybody_does_not_reach_whoever_rests_until_they_are_back(tmp_path: Path) -> None:
    clock = Clock()
    async with offline(tmp_path, clock) as found:
        ana = await found.somebody(Role.CARER)
        await ana.says("/menu")
        clock.now = clock.now.replace(hour=23)
        await announces(found, Screen((say("round-closed", when="now"),)))
        [unwell] = await ana.says("I am unwell")
        assert "I am sorry that you are not well." in unwell.text
        clock.passes(timedelta(days=3))
        assert await waiting(found) == {}
        assert found.rows("SELECT standing FROM people WHERE id = ?", ana.person_id) == [(Standing.PAUSED.value,)]
        await ana.says("I am back")
        assert list(await waiting(found)) == [str(ana.chat)], "nothing is lost"


async def test_a_shared_phone_hears_one_neutral_word_and_asks_before_it_shows_what_is_private(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        ana = await found.somebody(Role.CARER, preferences=SHARED)
        await ana.taps(f"0|ask {VOTE} 1 -")
        [shown] = await ana.picks("Yes")
        assert "You chose" not in shown.text
        for private in (f"review {VOTE} 0", "mine 0", "told 0"):
            [asked] = await ana.taps(f"0|{private}")
            assert "Is it you, and are you alone?" in asked.text
        [heard] = await ana.taps(f"0|listen review {VOTE} 0")
        assert "You said" not in heard.text
        await found.close_round(VOTE)
        told = (await waiting(found))[str(ana.chat)]
        assert len(told) == 1
        assert told[0].text.startswith("There is something new for you.")
        assert [data for row in told[0].inline for _, data in row] == ["0|news"]


async def test_what_somebody_likes_is_sealed_and_gone_with_them(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        ana = await found.somebody(Role.CARER, preferences=HEARING)
        [(kept,)] = found.rows("SELECT preferences FROM people WHERE id = ?", ana.person_id)
        assert b"always" not in kept
        await ana.says("stop")
        await ana.picks("Leave Sayso")
        await ana.picks("Yes, leave")
        assert found.rows("SELECT id FROM people WHERE preferences IS NOT NULL") == []


async def test_half_a_year_later_the_menu_asks_once(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        ana = await found.somebody(Role.CARER, preferences=Preferences(looked=found.clock.now.date()))
        found.clock.passes(timedelta(days=181))
        assert "Half a year ago" not in (await ana.says("/menu"))[-1].text
        found.clock.passes(timedelta(days=1))
        assert "Half a year ago" in (await ana.says("/menu"))[-1].text
        await ana.picks("Is this still right?")
        assert "Half a year ago" not in (await ana.says("/menu"))[-1].text


async def test_a_forged_preference_changes_nothing(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        ana = await found.somebody(Role.CARER)
        await ana.says("/settings")
        before = found.rows("SELECT preferences FROM people WHERE id = ?", ana.person_id)
        for code in ("preference-set sound always 0", "preference-set moon full 0", "slow-undo quick cards"):
            await ana.takes(code)
        assert found.rows("SELECT preferences FROM people WHERE id = ?", ana.person_id) == before


async def test_a_list_is_said_in_other_words_as_it_is_asked(tmp_path: Path) -> None:
    async with offline(tmp_path) as found:
        ana = await found.somebody(Role.CARER)
        await ana.taps(f"0|ask {PRIORITIES} 1 o1")
        told = await ana.says("say it another way")
        assert "If it is important to you, say so." in told[-1].text
        await ana.taps(f"0|ask {PRIORITIES} 1 o1.o2")
        told = await ana.says("say it another way")
        assert "I show you 2 ideas." in told[-1].text
