"""Documents as words: Word files and Markdown keep what they say; whatever cannot be read says kindly why."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest
from docx import Document as DocxDocument
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.documents import MOST_BYTES, MOST_SIGNS, LeftOut, Trouble
from bot.usecases.documents import word
from bot.usecases.documents.reading import read
from tests.usecases.written_documents import BLIP, archive, docx, item, paragraph, table

SAID = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Cn", "Co", "Zl", "Zp")), max_size=60)
BOMB = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'


def words(content: bytes, name: str = "pack.docx") -> list[str]:
    found = read(1, content, name)
    assert found.trouble is None
    return found.words.splitlines()


def test_headings_lists_and_tables_stay_what_they_are() -> None:
    found = words(
        docx(
            paragraph("The bus", "Nagwek1"),
            paragraph("Late again"),
            item("On 3 days"),
            paragraph("Lunch", "Ours"),
            table(("Monday", "Soup", "Bread"), ("Tuesday", "", "Fish"), ("Nothing on Friday", "")),
            paragraph("Next", "Level"),
            paragraph("Round", "Round"),
        )
    )
    assert found == [
        "# The bus",
        "- Late again",
        "- On 3 days",
        "# Lunch",
        "- Monday: Soup, Bread",
        "- Tuesday: Fish",
        "- Nothing on Friday",
        "# Next",
        "- Round",
    ]


def test_where_no_heading_is_marked_short_lines_may_be_headings() -> None:
    assert words(docx(paragraph("The bus"), paragraph("It was late."), item("On Monday"))) == [
        "The bus",
        "It was late.",
        "- On Monday",
    ]


def test_what_word_does_not_show_is_not_taken() -> None:
    found = read(
        1,
        docx(
            "<w:p><w:r><w:t>Seen</w:t></w:r><w:del><w:r><w:t> deleted</w:t></w:r></w:del>"
            "<w:r><w:rPr><w:vanish/></w:rPr><w:t> hidden</w:t></w:r><w:r><w:tab/><w:t>here</w:t><w:br/><w:t>below</w:t>"
            "<w:instrText>PAGE</w:instrText></w:r></w:p>",
            f"<w:p>{BLIP}<w:r><w:footnoteReference/></w:r></w:p>",
            word__vbaProject_bin=b"never run",
        ),
        "pack.docm",
    )
    assert found.words == "Seen here\nbelow"
    assert found.left_out == (LeftOut.MACROS, LeftOut.NOTES, LeftOut.PICTURES)


def test_a_text_box_is_read_once() -> None:
    box = f"<w:txbxContent>{paragraph('In a box.')}</w:txbxContent>"
    other = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    both = (
        f'<w:p><m:AlternateContent xmlns:m="{other}"><m:Choice>{box}</m:Choice>'
        f"<m:Fallback>{box}</m:Fallback></m:AlternateContent></w:p>"
    )
    assert words(docx(both)) == ["In a box."]


def test_the_main_part_may_have_another_name() -> None:
    assert words(docx(paragraph("Hello there."), main="word/document2.xml")) == ["Hello there."]


@given(st.lists(SAID, max_size=4))
def test_every_word_of_a_word_file_comes_out(said: list[str]) -> None:
    escaped = [text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") for text in said]
    found = read(1, docx(*(paragraph(text) for text in escaped)), "x.docx")
    shown = [" ".join(text.split()) for text in said if any(sign.isalnum() for sign in text)]
    assert [each.removeprefix("- ") for each in found.words.splitlines()] == [each.removeprefix("- ") for each in shown]


def test_markdown_says_the_same_without_its_signs() -> None:
    text = (
        "# News\n\nThe *bus* was late\nagain.\n\n- one\n- [two](https://a.example)\n\n> As said.\n\n"
        "| Day | Lunch |\n|---|---|\n| Monday | Soup |\n\n![A bus](bus.png) <b>Bold</b>\n\n---\n\n`code`\n"
    )
    found = read(1, text.encode(), "news.md")
    assert found.words.splitlines() == [
        "# News",
        "- The bus was late again.",
        "- one",
        "- two",
        "- As said.",
        "- Day: Lunch",
        "- Monday: Soup",
        "- Bold",
        "- code",
    ]
    assert found.left_out == (LeftOut.PICTURES,)


def test_a_whole_pack_and_a_text_file_are_taken_as_they_are() -> None:
    assert read(1, b"---\ntitle: x\n---\n# What happened\n", "pack.md").words.startswith("---\ntitle: x\n---")
    assert read(1, "\ufeff*One*\r\nTwo".encode(), "a.txt").words == "*One*\nTwo"
    assert read(1, "Żółw".encode("utf-16"), "a.txt").words == "Żółw"


def locked() -> bytes:
    content = bytearray(docx(paragraph("Secret.")))
    at = 0
    while (at := content.find(b"PK\x01\x02", at)) >= 0:
        content[at + 8] |= 1
        at += 4
    return bytes(content)


BAD = {
    "a broken archive": (docx(paragraph("Hello."))[:200], Trouble.BROKEN),
    "an archive of something else": (archive({"hello.txt": "Hello"}), Trouble.KIND),
    "an archive with a password": (locked(), Trouble.OLD),
    "broken XML": (docx("<w:p>"), Trouble.BROKEN),
    "entities": (docx(paragraph("&b;"), before=BOMB), Trouble.BROKEN),
    "elements too deep": (docx("<w:p>" * 400 + "</w:p>" * 400), Trouble.BROKEN),
    "a small file that unpacks huge": (docx(" " * (word.MOST_UNPACKED + 1)), Trouble.LONG),
    "a long text": (docx(paragraph("word " * MOST_SIGNS)), Trouble.LONG),
    "too many parts": (archive({f"{n}": "" for n in range(word.MOST_PARTS + 1)}), Trouble.BROKEN),
    "only pictures": (docx(f"<w:p>{BLIP}</w:p>"), Trouble.PICTURES),
    "nothing": (docx(), Trouble.EMPTY),
    "an old Word file": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), Trouble.OLD),
    "a PDF": (b"%PDF-1.7 ...", Trouble.KIND),
    "rich text": (rb"{\rtf1 Hello}", Trouble.KIND),
    "a photograph": (b"\xff\xd8\xff\xe0" + bytes(range(256)), Trouble.KIND),
    "a program": (b"MZ" + bytes(200), Trouble.KIND),
    "a text without words": (b"...\n---\n", Trouble.EMPTY),
    "a text that is too long": (b"a" * (MOST_SIGNS + 1), Trouble.LONG),
    "too many bytes": (b"a" * (MOST_BYTES + 1), Trouble.LARGE),
}


@pytest.mark.parametrize(("content", "trouble"), BAD.values(), ids=BAD.keys())
def test_what_cannot_be_read_says_why(content: bytes, trouble: Trouble) -> None:
    found = read(1, content, "pack.docx")
    assert (found.trouble, found.words) == (trouble, "")


@given(st.data())
def test_a_damaged_file_never_raises(data: st.DataObject) -> None:
    content = bytearray(docx(paragraph("The bus", "Nagwek1"), table(("Monday", "Soup")), item("One.")))
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    end = data.draw(st.integers(0, len(content)))
    found = read(1, bytes(content[:end]), "pack.docx")
    assert bool(found.words) != bool(found.trouble)


def test_a_file_that_lies_about_its_size_is_stopped_too() -> None:
    content = docx(" " * (word.MOST_UNPACKED + 1))
    with zipfile.ZipFile(BytesIO(content)) as found:
        size = found.getinfo("word/document.xml").file_size
    lying = content.replace(size.to_bytes(4, "little"), (100).to_bytes(4, "little"))
    assert read(1, lying, "pack.docx").trouble in {Trouble.BROKEN, Trouble.LONG}


def test_what_another_program_has_written_is_read_the_same() -> None:
    made = DocxDocument()
    made.add_heading("News", 0)
    made.add_heading("The bus", 1)
    made.add_paragraph("Late & <again>")
    made.add_paragraph("One", style="List Bullet")
    grid = made.add_table(rows=1, cols=2)
    grid.cell(0, 0).text, grid.cell(0, 1).text = "Monday", "Soup"
    made.add_paragraph("Bold ").add_run("here").bold = True
    kept = BytesIO()
    made.save(kept)
    assert words(kept.getvalue()) == [
        "# News",
        "# The bus",
        "- Late & <again>",
        "- One",
        "- Monday: Soup",
        "- Bold here",
    ]
