"""What organisers do, done at a computer: read, answer, promise, invite, close, make files, and take it back."""

from __future__ import annotations

import pytest

from bot.domain.people import Role
from tests.drivers.running import Running
from tests.exports.reading_files import opened_workbook
from tests.pages.visiting import Page, Visitor
from tests.pages.working import Computer, at_a_computer, joined

pytestmark = pytest.mark.asyncio(loop_scope="module")


def text_of(page: Page) -> str:
    return "\n".join(page.heard)


async def says(who: Visitor, *words: str) -> Page:
    """Take choices by their names, or say words."""
    page = await who.page()
    for each in words:
        labels = [label.partition(". ")[2] or label for _, _, label in page.choices.buttons]
        page = await (who.presses(each) if each in labels else who.types(each))
    return page


async def proposes(who: Visitor, words: str) -> None:
    await says(who, "what matters to me", "Say it my own way", "I understand", words, "Yes, others may see")


async def test_words_are_made_clearer_shown_and_hidden_and_all_of_it_is_undone(own_app: Running) -> None:
    async with at_a_computer(own_app) as (computer, _), joined(own_app, Role.CARER) as ben:
        await proposes(ben, "A bench at the bus stop")
        page = await computer.presses("Read what waits")
        assert "A bench at the bus stop" in text_of(page)
        page = await computer.presses("Show")
        assert "Others can see" in text_of(page)
        page = await computer.presses("Undo")
        assert "A bench at the bus stop" in text_of(page)
        await computer.presses("Hide")
        assert "A bench at the bus stop" in text_of(await computer.presses("Undo"))
        await computer.presses("Show")
        assert "A bench at the bus stop" in text_of(
            await says(ben, "menu", "What matters to me", "See the list", "More")
        )


async def test_a_question_is_answered_and_reaches_whoever_asked(own_app: Running) -> None:
    async with at_a_computer(own_app) as (computer, _), joined(own_app, Role.SERVICE_USER) as ana:
        await says(ana, "what happened", "Read what happened", "Ask a question", "I understand", "Who cooks?")
        page = await computer.presses("Questions")
        assert "Who cooks?" in text_of(page)
        page = await computer.presses("Answer")
        if "Before you write" in text_of(page):
            await computer.presses("I understand")
        await computer.types("Sam cooks, with 2 others.")
        assert "Sam cooks, with 2 others." in text_of(await says(ana, "news", "Answer 1"))


async def test_a_promise_is_made_and_its_last_change_taken_back(own_app: Running) -> None:
    async with at_a_computer(own_app) as (computer, _):
        for label in ("Promises", "Make a promise", "Something else"):
            page = await computer.presses(label)
        if "Before you write" in text_of(page):
            await computer.presses("I understand")
        await computer.types("We open on Saturdays")
        await computer.types("Sam Okoro")
        for label in ("No date", "Heard", "Without words"):
            page = await computer.presses(label)
        assert "Everyone can see this promise now." in text_of(page)
        page = await computer.presses("Undo")
        assert "I have undone that." in text_of(page) or "How does it stand now?" in text_of(page)


async def test_an_invite_made_there_lets_one_person_in(own_app: Running) -> None:
    async with at_a_computer(own_app) as (computer, _):
        await computer.presses("People")
        await computer.presses("Invite someone")
        page = await computer.presses("Carer")
        token = text_of(page).partition("/join/")[2].split()[0]
        async with Visitor(own_app) as ben:
            assert (await ben.get(f"/join/{token}")).status_code == 200
            answer = await ben.post(f"/join/{token}")
            ben.chat = answer.headers["location"]
            assert "English" in str((await ben.page()).choices.buttons)


async def test_a_vote_is_closed_with_the_room_counted_and_its_file_made(own_app: Running) -> None:
    async with at_a_computer(own_app) as (computer, _):
        await own_app.crowd(Role.CARER, 6, "yes")
        for label in (
            "Publish something",
            "What is published",
            "Votes from the room",
            "Vote 1",
            "In the room",
            "Carer",
        ):
            page = await computer.presses(label)
        if "Before you write" in text_of(page):
            await computer.presses("I understand")
        for number in ("7", "0", "1"):
            page = await computer.types(number)
        await computer.presses("Yes, this is right")
        for label in ("Votes and lists", "Close a vote or list", "Vote 1", "Close it now"):
            page = await computer.presses(label)
        assert "closed" in text_of(page)
        await computer.presses("Results")
        page = await computer.presses("Vote 1")
        assert "Of these, in the room: 8." in text_of(page)
        await computer.presses("Export")
        await computer.presses("Board file")
        await own_app.settled()
        book = await _downloaded(computer, "sayso-board.xlsx")
        ways = [(row["way"], row["counted"]) for row in opened_workbook(book).tables["ways"]]
        assert ways[:2] == [("phone", "6"), ("room", "8")]


async def _downloaded(computer: Computer, name: str) -> bytes:
    page = await computer.page()
    for each in page.attributes:
        if each.get("class") == "file":
            answer = await computer.visitor.get(each["href"])
            assert answer.status_code == 200
            if name in answer.headers["content-disposition"]:
                return answer.content
    raise AssertionError(f"{name} is not on {page.html}")
