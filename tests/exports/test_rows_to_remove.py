"""Who takes words back is gone from earlier working files too: whoever made those hears which rows to remove."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

from bot.domain.people import Role
from tests.drivers.somebody import Somebody
from tests.exports.a_round import A_MINUTE, ASKED, ONLY_ORGANISERS, SHOWN, SHOWN_TOO, ARound, a_round
from tests.exports.commanding import export, said_long_ago
from tests.exports.reading_files import Opened, opened_folder

SIGNS = re.compile(r"\b[bcdfghjklmnpqrst]{10}\b")


def rows_of(file: Opened) -> dict[str, str]:
    """Each text of a file, with the signs of its row."""
    return {
        row["words"]: row["row"] for table in ("words", "questions", "points", "needs") for row in file.tables[table]
    }


async def leaves(who: Somebody) -> None:
    await who.says("/stop")
    await who.picks("Leave Sayso")
    await who.picks("Yes, leave")


async def exported(found: ARound) -> dict[str, str]:
    found.offline.clock.passes(A_MINUTE)
    file, _ = await found.export("working")
    return rows_of(file)


async def told(who: Somebody) -> list[str]:
    """The signs somebody is told of when they look."""
    await who.takes("rows 0")
    return SIGNS.findall(who.messages[-1].text)


def waiting(found: ARound) -> int:
    return int(found.offline.rows("SELECT count(*) FROM redactions WHERE removed_at IS NULL")[0][0])


async def test_the_organiser_hears_which_rows_were_theirs_who_leaves(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        priya = found.people["Priya"]
        first = await exported(found)
        second = await exported(found)
        await leaves(found.people["Ana"])
        signs = [*await told(priya)]
        await priya.picks("I removed them")
        signs += await told(priya)
        hers = [rows[text] for rows in (first, second) for text in (SHOWN, ONLY_ORGANISERS, ASKED)]
        assert set(hers) <= set(signs)
        assert not {rows[SHOWN_TOO] for rows in (first, second)} & set(signs), "Ben stays"


async def test_one_thing_taken_back_is_one_row_and_undo_brings_the_list_back(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        priya, ana = found.people["Priya"], found.people["Ana"]
        rows = await exported(found)
        await ana.takes("mine 0")
        await ana.picks("What matters 2")
        await ana.picks("Take it back")
        await ana.picks("Delete it")
        assert await told(priya) == [rows[ONLY_ORGANISERS]]
        await priya.picks("I removed them")
        assert waiting(found) == 0
        assert "earlier working files" not in priya.messages[-1].text, "nothing waits any more"
        await priya.picks("Undo")
        assert SIGNS.findall(priya.messages[-1].text) == [rows[ONLY_ORGANISERS]]
        assert waiting(found) == 1


async def test_the_one_who_made_the_file_is_told_and_it_is_noted_without_a_word_of_who(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        await exported(found)
        other = await found.offline.somebody(Role.ORGANISER)
        before = found.offline.count("outbox")
        ana = found.people["Ana"].person_id
        await leaves(found.people["Ana"])
        assert found.offline.count("outbox") > before
        notes = found.offline.rows("SELECT person_id, channel, step FROM acts WHERE step LIKE 'rows-asked%'")
        assert [(person, channel) for person, channel, _ in notes] == [(None, "itself")]
        assert f"{ana}" not in str(notes)
        await other.says("/start")
        await other.takes("log 0")
        assert "Sayso: rows to remove from a file." in other.messages[-1].text


async def test_a_file_made_before_the_words_or_gone_past_its_date_is_not_told_of(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        await exported(found)
        found.offline.clock.passes(A_MINUTE)
        await found.asks(found.people["Ben"], "Is there tea after the file")
        question = found.offline.rows("SELECT id FROM contributions WHERE purpose = 'question' ORDER BY said_at DESC")
        assert question
        await found.people["Ben"].picks("Undo")
        assert waiting(found) == 0
        found.offline.clock.passes(timedelta(days=31))
        await leaves(found.people["Ana"])
        assert waiting(found) == 0
        async with found.offline.app.store.unit() as unit:
            await unit.tidy(found.offline.clock.now)
        assert found.offline.rows("SELECT DISTINCT pseudonym_key FROM exports") == [(b"",)]


async def test_of_a_file_made_on_the_command_line_every_organiser_hears(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        said_long_ago(found)
        assert (await export(tmp_path, tmp_path / "out")).status == 0
        file, _ = opened_folder(tmp_path / "out" / "working")
        await leaves(found.people["Ben"])
        assert rows_of(file)[SHOWN_TOO] in await told(found.people["Priya"])


async def test_nobody_but_organisers_sees_or_notes_it(tmp_path: Path) -> None:
    async with a_round(tmp_path) as found:
        await exported(found)
        await leaves(found.people["Ana"])
        [(number,)] = found.offline.rows("SELECT id FROM redactions")
        ben = found.people["Ben"]
        await ben.takes("rows 0")
        assert not SIGNS.findall(ben.messages[-1].text)
        await ben.takes(f"rows-removed {number}")
        assert waiting(found) == 1
