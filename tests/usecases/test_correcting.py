"""A sentence of a published card is corrected: asked twice, told to those who read it, and nothing else changes."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.amendments import Correction, sentence_of
from bot.domain.meetings import Card, Meeting
from bot.domain.people import Role
from bot.domain.spaces import SOONER
from bot.domain.words import Localised
from bot.usecases.packs import read_pack
from bot.usecases.publishing import publish
from bot.usecases.telling import TOLD_OF_WORDS
from tests.drivers.clock import Clock
from tests.drivers.offline import Offline, offline
from tests.drivers.running import EXAMPLE, GATE
from tests.drivers.somebody import Somebody

TOLD = frozenset({TOLD_OF_WORDS})
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
OLD = "The bus was late on 9 days in November."
NEW = "The bus came late on 4 days."
TEXTS = st.dictionaries(st.sampled_from(("en", "pl", "ur")), st.text(min_size=1, max_size=9), min_size=1).map(
    Localised.of
)


async def organiser(found: Offline) -> Somebody:
    who = await found.somebody(Role.ORGANISER, told=TOLD)
    await who.says("/start")
    return who


async def reader(found: Offline, language: str = "en", card: int = 1) -> Somebody:
    """Somebody who has read a card."""
    who = await found.somebody(Role.CARER, language=language)
    await who.taps(f"0|card 1 {card}")
    return who


async def typed(boss: Somebody, words: str = NEW) -> None:
    await boss.says("publish")
    await boss.picks("What is published")
    await boss.picks("Correct a sentence")
    await boss.picks("Card 1")
    await boss.picks("Sentence 1")
    await boss.says(words)


async def corrected(boss: Somebody, label: str = "All languages") -> None:
    await typed(boss)
    await boss.picks(label)


async def card(who: Somebody) -> str:
    await who.taps("0|card 1 1")
    return who.screen.text


async def news(found: Offline, who: Somebody) -> int:
    """How many messages wait for somebody at their address."""
    await found.app.clockwork.look()
    return len(
        found.rows(
            "SELECT outbox.id FROM outbox JOIN addresses ON addresses.id = address_id WHERE person_id = ? AND rank > 1",
            who.person_id,
        )
    )


async def test_a_sentence_is_changed_for_everybody_with_a_note_of_the_day(found: Offline) -> None:
    boss, ana, ewa = await organiser(found), await reader(found), await reader(found, "pl")
    before = await card(ana)
    await typed(boss)
    assert NEW in boss.screen.text
    assert await card(ana) == before, "typed is not changed yet"
    await boss.picks("All languages")
    assert NEW in await card(ana)
    assert "Changed on" in await card(ana)
    assert NEW in await card(ewa), "whoever reads another language reads the new words, and not the old ones"
    assert "Zmienione" in await card(ewa)
    assert len(found.rows("SELECT id FROM acts WHERE step LIKE 'correct-now %'")) == 1


async def test_a_slip_in_one_language_leaves_the_others_alone(found: Offline) -> None:
    boss, ewa = await organiser(found), await reader(found, "pl")
    before = await card(ewa)
    await corrected(boss, "This language only")
    assert NEW not in await card(ewa)
    assert before.splitlines()[-1] == (await card(ewa)).splitlines()[-1]


async def test_undo_brings_the_old_words_back_until_people_are_told(found: Offline) -> None:
    boss, ana = await organiser(found), await reader(found)
    before = await card(ana)
    await corrected(boss)
    await boss.says("undo")
    assert await card(ana) == before
    found.clock.passes(SOONER + MINUTE)
    assert not await news(found, ana)
    await corrected(boss)
    found.clock.passes(SOONER + MINUTE)
    await boss.says("undo")
    assert NEW in await card(ana), "too late: people hear of it"


async def test_whoever_read_it_before_is_told_once_and_nobody_else(found: Offline) -> None:
    boss = await organiser(found)
    ana, other, again = await reader(found), await reader(found, card=2), await reader(found)
    await corrected(boss)
    await card(again)
    assert not await news(found, ana), "so long it can be undone"
    found.clock.passes(SOONER + MINUTE)
    assert [await news(found, each) for each in (ana, other, again)] == [1, 0, 0]
    found.clock.passes(2 * DAY)
    assert [await news(found, each) for each in (ana, other, again)] == [1, 0, 0]


async def test_whoever_wants_to_look_for_themselves_is_not_told(found: Offline) -> None:
    boss, ana = await organiser(found), await reader(found)
    await ana.taps("0|preference pace 0")
    await ana.takes("preference-set pace looking 0")
    await corrected(boss)
    found.clock.passes(SOONER + MINUTE)
    assert await news(found, ana) == 0


async def test_a_sentence_nobody_can_follow_is_not_taken(found: Offline) -> None:
    boss = await organiser(found)
    await typed(boss, "The bus came " + "and the bus came " * 6 + "at 9.")
    assert any("29 words" in each.text for each in boss.messages)
    assert not found.rows("SELECT id FROM amendments")


async def test_of_two_organisers_the_second_overwrites_nothing(found: Offline) -> None:
    boss, other = await organiser(found), await organiser(found)
    await typed(boss)
    await typed(other, "The bus was never late.")
    await boss.picks("All languages")
    await other.picks("All languages")
    assert any("before you" in each.text for each in other.messages)
    assert NEW in await card(boss)


async def test_what_it_said_before_is_kept_for_organisers_and_sealed(found: Offline) -> None:
    boss, ana = await organiser(found), await reader(found)
    assert OLD in await card(ana)
    await typed(boss)
    assert NEW.encode() not in found.disk
    await boss.picks("All languages")
    await boss.picks("What it said before")
    assert OLD in boss.screen.text
    await ana.takes("correct-was 1 0")
    assert "card 1 said" not in ana.screen.text


async def test_marks_of_not_clear_go_with_the_old_words(found: Offline) -> None:
    boss, ana = await organiser(found), await reader(found)
    for sentence in (1, 2):
        await ana.taps("0|unclear 1 1 0")
        await ana.takes(f"unclear-mark 1 1 {sentence}")
    await corrected(boss)
    assert found.count("unclear") == 2
    found.clock.passes(SOONER + MINUTE)
    await found.app.clockwork.look()
    assert found.rows("SELECT sentence FROM unclear") == [(2,)]


async def test_nobody_else_corrects_anything(found: Offline) -> None:
    boss, ana = await organiser(found), await reader(found)
    await typed(boss)
    (number,) = found.rows("SELECT id FROM amendments")[0]
    code = next(data for _, data in boss.buttons if "correct-now" in data).split("|")[1]
    before = await card(ana)
    for step in ("published 0", "published-one 1", "correct-card 1 1 0", "correct-words 1 1 1", code):
        await ana.takes(step)
        assert "not for you" in ana.messages[-1].text or "earlier message" in "".join(e.text for e in ana.messages[-2:])
    assert await card(ana) == before
    assert found.rows("SELECT made_at FROM amendments WHERE id = ?", number) == [(None,)]


async def test_the_pack_it_came_from_can_be_published_again_and_changes_nothing(tmp_path: Path) -> None:
    clock = Clock()
    async with offline(tmp_path, clock) as found:
        boss = await organiser(found)
        await corrected(boss)
        zone = found.app.settings.zone
        packs = [read_pack(each.read_text("utf-8"), "willow-lane", zone) for each in sorted(EXAMPLE.glob("*.md"))]
        async with found.app.store.unit() as unit:
            assert publish(packs, unit.library, GATE, clock.now) is None
        assert NEW in await card(boss)


@given(st.lists(TEXTS, min_size=1, max_size=4), TEXTS, st.data())
def test_only_that_sentence_changes_and_taking_it_back_leaves_no_trace(
    texts: list[Localised], words: Localised, data: st.DataObject
) -> None:
    clock = Clock()
    title = Localised.of({"en": "Title"})
    meeting = Meeting(
        1, "m", title, clock.now, title, title, "Sam", (Card(title, tuple(texts)), Card(title, (title,))), ()
    )
    position = data.draw(st.integers(1, len(texts)))
    typed = Correction(
        9, 1, 1, position, texts[position - 1], words, clock.now, data.draw(st.booleans()), None, clock.now.date()
    )
    changed = typed.put_into(meeting)
    assert changed is not None
    card = changed.cards[0]
    assert card.corrected_on == clock.now.date()
    assert changed.cards[1] == meeting.cards[1]
    for number, text in enumerate(texts, 1):
        assert sentence_of(card, number) == (typed.after if number == position else text)
    for language, text in words.texts:
        assert typed.after.within(language).text == text
    assert typed.taken_from(changed) == meeting
    if typed.after != typed.before:
        assert typed.put_into(changed) is None, "done twice, it changes nothing"
