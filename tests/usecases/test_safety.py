"""A message about safety reaches the one it is for, at once and again; nobody else reads a word of it."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta

import pytest

from bot.delivery.messages import Message
from bot.domain.people import Role
from bot.domain.screens import number_code
from bot.usecases.exchange import Wanted
from bot.usecases.telling import TOLD_OF_WORDS
from storage.sending import StoredOutbox
from tests.drivers.offline import Offline
from tests.drivers.somebody import Somebody
from tests.exports.reading_files import inside

WORDS = "He took my bank card and hit me"


async def told(found: Offline, label: str = "Write about it") -> Somebody:
    """Let somebody write about safety."""
    ana = await found.somebody(Role.SERVICE_USER, told=frozenset({TOLD_OF_WORDS}))
    await ana.says("I do not feel safe")
    await ana.picks(label)
    await ana.says(WORDS)
    return ana


async def letter_of(found: Offline) -> str:
    """The id of the only message there is, as buttons carry it."""
    [[number]] = found.rows("SELECT id FROM contributions")
    return number_code(int(number))


async def reader(found: Offline, role: Role) -> Somebody:
    """Somebody with a role who has been here already."""
    who = await found.somebody(role)
    await who.says("/start")
    return who


async def news(found: Offline) -> dict[str, list[Message]]:
    """Take what waits to be sent besides replies, by chat."""
    waiting = await StoredOutbox(found.app.store).take_waiting(Wanted(found.clock.now, 1000))
    said: dict[str, list[Message]] = defaultdict(list)
    for each in waiting:
        said[each.chat].append(Message.from_json(each.body))
    return said


async def test_without_anybody_to_read_it_nobody_is_offered_to_write(found: Offline) -> None:
    ana = await found.somebody(Role.SERVICE_USER)
    await ana.says("I do not feel safe")
    assert ana.buttons[0][0] == "Listen"
    said = await ana.takes("tell safety")
    assert "You can talk to" in said[-1].text
    assert not found.count("contributions")


async def test_whom_it_is_for_is_told_at_once_and_without_a_word_of_it(found: Offline) -> None:
    grace = await reader(found, Role.SAFETY)
    others = [await reader(found, role) for role in (Role.SECOND_SAFETY, Role.ORGANISER, Role.STAFF)]
    await told(found)
    heard = await news(found)
    [message] = heard.pop(str(grace.chat))
    assert "hit" not in message.text
    assert not heard, others


async def test_the_second_contact_hears_of_it_after_an_hour_and_again_until_it_is_read(found: Offline) -> None:
    grace, ola = await reader(found, Role.SAFETY), await reader(found, Role.SECOND_SAFETY)
    await told(found)
    assert [*await news(found)] == [str(grace.chat)]
    for minutes, heard in ((59, 0), (2, 1), (200, 0), (41, 1)):
        found.clock.passes(timedelta(minutes=minutes))
        await found.app.clockwork.look()
        assert sorted(await news(found)) == [str(grace.chat), str(ola.chat)] * heard, minutes
    await grace.takes("desk safety 0")
    await grace.picks("No answer needed")
    found.clock.passes(timedelta(days=2))
    await found.app.clockwork.look()
    assert not await news(found)


async def test_what_is_about_an_organiser_never_reaches_the_first_contact(found: Offline) -> None:
    grace, ola = await reader(found, Role.SAFETY), await reader(found, Role.SECOND_SAFETY)
    await told(found, "About an organiser")
    found.clock.passes(timedelta(days=9))
    await found.app.clockwork.look()
    assert [*await news(found)] == [str(ola.chat)]
    for code in ("desk safety 0", f"desk-write safety {await letter_of(found)}", "desk second_safety 0"):
        assert all(WORDS not in each.text for each in await grace.takes(code))
    said = await ola.takes("desk second_safety 0")
    assert WORDS in said[-1].text


@pytest.mark.parametrize("role", [Role.ORGANISER, Role.STAFF, Role.CARER, Role.FACILITATOR, Role.SECOND_SAFETY])
async def test_nobody_else_reads_it_whatever_they_tap(role: Role, found: Offline) -> None:
    await reader(found, Role.SAFETY)
    await told(found)
    letter = await letter_of(found)
    curious = await reader(found, role)
    codes = [f"desk {each} 0" for each in ("safety", "second_safety", "organiser")]
    codes += [f"{step} {each} {letter}" for step in ("desk-write", "desk-read") for each in ("safety", "organiser")]
    codes += [f"{step} {letter}" for step in ("letter", "letter-write", "mine-one", "check-one", "share", "withdraw")]
    for code in (*codes, f"moderate {letter} shown", f"desk-said safety {letter}"):
        said = await curious.takes(code)
        assert said
        assert all(WORDS not in each.text for each in said), code
    assert found.rows("SELECT waits_since IS NOT NULL, state FROM contributions") == [(1, "waiting")]


async def test_it_cannot_be_taken_back_and_stays_when_its_writer_leaves_without_telling_who_it_was(
    found: Offline,
) -> None:
    grace = await reader(found, Role.SAFETY)
    ana = await told(found)
    await ana.takes(f"withdraw {await letter_of(found)}")
    assert found.count("contributions") == 1
    await ana.says("stop")
    await ana.picks("Leave Sayso")
    await ana.picks("Yes, leave")
    assert found.rows("SELECT person_id FROM contributions") == [(None,)]
    said = await grace.takes("desk safety 0")
    assert WORDS in said[-1].text
    assert "Answer" not in [label.partition(". ")[2] for label, _ in grace.buttons]
    said = await grace.takes(f"desk-write safety {await letter_of(found)}")
    said = await grace.says("Where are you?")
    assert "They have left." in said[0].text
    assert not found.count("replies")


async def test_an_answer_is_read_by_its_asker_alone_and_news_of_it_tells_nothing(found: Offline) -> None:
    grace = await reader(found, Role.SAFETY)
    ana, ben = await told(found), await reader(found, Role.SERVICE_USER)
    await grace.takes("desk safety 0")
    await grace.picks("Answer")
    await grace.says("I come at 2 today <b>&")
    [message] = (await news(found))[str(ana.chat)]
    assert "I come" not in message.text
    [[label, data]] = message.inline[0]
    assert label == "Read it"
    said = await ana.taps(data)
    assert "I come at 2 today <b>&" in said[-1].text
    assert all("I come" not in each.text for each in await ben.taps(data))


async def test_nothing_of_it_is_readable_in_the_database_or_in_an_export(found: Offline) -> None:
    grace = await reader(found, Role.SAFETY)
    await told(found)
    await grace.takes("desk safety 0")
    await grace.picks("Answer")
    await grace.says("I come at 2 today")
    content = found.disk
    assert b"bank card" not in content
    assert b"at 2 today" not in content
    boss = await reader(found, Role.ORGANISER)
    await boss.takes("export")
    files = [each for each in await boss.picks("Working file") if each.file]
    assert len(files) == 2
    for each in files:
        _, content = await found.app.exports.make(each.file, each.file_id)
        assert all(words not in inside(content) for words in ("bank card", "at 2 today"))


async def test_an_organiser_cannot_invite_whoever_reads_about_safety(found: Offline) -> None:
    boss = await reader(found, Role.ORGANISER)
    await boss.says("organise")
    await boss.picks("People")
    await boss.picks("Invite someone")
    offered = [label.partition(". ")[2] for label, _ in boss.buttons]
    assert offered[:5] == ["Uses services", "Carer", "Staff", "Organiser", "Reader of texts"]
    assert not any(offered[5:])
    await boss.picks("Reader of texts")
    offered = [label.partition(". ")[2] for label, _ in boss.buttons]
    assert not any("safe" in label.lower() for label in offered)


async def test_words_written_again_wait_again(found: Offline) -> None:
    grace = await reader(found, Role.SAFETY)
    ana = await told(found)
    await grace.takes("desk safety 0")
    await grace.picks("No answer needed")
    await ana.takes(f"letter-write {await letter_of(found)}")
    said = await ana.says("I wrote the wrong day before")
    assert "Nobody has read this yet." in said[-1].text
    assert found.rows("SELECT waits_since IS NOT NULL FROM contributions") == [(1,)]
    assert len((await news(found))[str(grace.chat)]) == 2
