"""The elements of a Word file that hold its words (ECMA-376): where parts lie, which styles are headings, the text."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.documents import MOST_SIGNS, LeftOut, Trouble
from bot.usecases.documents.lines import Kind, Line, Unreadable, lines_of, row_of

DEEPEST = 256
"""Elements within elements. Word's own files stay far below."""
WORD = frozenset(
    {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    }
)
HIDDEN = frozenset({"del", "moveFrom", "Fallback"})
"""What Word keeps and does not show: what was deleted, and what older programs show in place of something else."""
PICTURES = frozenset({"blip", "imagedata", "chart", "relIds", "OLEObject"})
NOTES = frozenset({"footnoteReference", "endnoteReference", "commentReference"})
SPACES = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
BODY_TEXT = 9
"""The level of an outline that is no heading; those of headings are below."""
HEADINGS = ("heading ", "title", "subtitle")
"""How the names of Word's own styles for headings begin, in whatever language Word speaks."""

Attributes = Mapping[str, str]


class Reader:
    """Sees elements by name; those of Word itself without, all others with a `:` in front."""

    def __init__(self) -> None:
        self._deep = 0

    def begin(self, name: str, attributes: Attributes) -> None:
        """Count how deep it is, and see an element begin. Raises Unreadable where it is too deep."""
        self._deep += 1
        if self._deep > DEEPEST:
            raise Unreadable(Trouble.BROKEN)
        self.opened(_local(name), {_local(key).lstrip(":"): value for key, value in attributes.items()})

    def end(self, name: str) -> None:
        """See an element end."""
        self._deep -= 1
        self.closed(_local(name))

    def opened(self, name: str, given: Attributes) -> None:
        """See an element begin."""

    def closed(self, name: str) -> None:
        """See an element end."""

    def characters(self, text: str) -> None:
        """See text."""


def _local(name: str) -> str:
    space, _, local = name.rpartition(" ")
    return local if space in WORD else f":{local}"


class Relations(Reader):
    """Finds what a part names as its own."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = f"/{kind}"
        self.target = ""

    def opened(self, name: str, given: Attributes) -> None:
        """See an element begin."""
        if name == ":Relationship" and given["Type"].endswith(self._kind) and given.get("TargetMode") != "External":
            self.target = self.target or given["Target"]


class Styles(Reader):
    """Finds which styles are headings: by Word's own names for them, their level, or the style they are based on."""

    def __init__(self) -> None:
        super().__init__()
        self._heading: dict[str, bool] = {}
        self._based_on: dict[str, str] = {}
        self._now = ""

    def opened(self, name: str, given: Attributes) -> None:
        """See an element begin."""
        value = given.get("val", "")
        if name == "style":
            self._now = given.get("styleId", "")
        elif name == "name" and value.casefold().startswith(HEADINGS):
            self._heading[self._now] = True
        elif name == "outlineLvl":
            self._heading.setdefault(self._now, _is_heading(value))
        elif name == "basedOn":
            self._based_on[self._now] = value

    def headings(self) -> frozenset[str]:
        """Return the ids of the styles that are headings."""
        return frozenset(each for each in {*self._heading, *self._based_on} if self._is_one(each))

    def _is_one(self, style: str) -> bool:
        seen: set[str] = set()
        while style not in self._heading and style in self._based_on and style not in seen:
            seen.add(style)
            style = self._based_on[style]
        return self._heading.get(style, False)


def _is_heading(level: str) -> bool:
    return level.isdecimal() and int(level) < BODY_TEXT


class Text(Reader):
    """Collects paragraphs and the rows of tables. A text box stands within a paragraph, and comes before it."""

    def __init__(self, headings: frozenset[str]) -> None:
        super().__init__()
        self._headings = headings
        self._texts: list[list[str]] = []
        self._kinds: list[Kind] = []
        self._rows: list[list[list[Line]]] = []
        self._hidden = 0
        self._in_text = self._run_hidden = False
        self._signs = 0
        self.lines: list[Line] = []
        self.left_out: set[LeftOut] = set()

    def opened(self, name: str, given: Attributes) -> None:
        """See an element begin."""
        local = name.lstrip(":")
        if local in HIDDEN:
            self._hidden += 1
        elif local in PICTURES:
            self.left_out.add(LeftOut.PICTURES)
        elif name in NOTES:
            self.left_out.add(LeftOut.NOTES)
        elif name == "p":
            self._texts.append([])
            self._kinds.append(Kind.TEXT)
        elif name == "tr":
            self._rows.append([])
        elif name == "tc" and self._rows:
            self._rows[-1].append([])
        elif self._kinds:
            self._within(name, given.get("val", ""))

    def _within(self, name: str, value: str) -> None:
        """See an element of a paragraph begin: what kind it is, a run of text, a space."""
        if name == "r":
            self._run_hidden = False
        elif name == "vanish":
            self._run_hidden = value not in {"0", "false", "off"}
        elif name == "t":
            self._in_text = True
        elif name in SPACES and not self._hidden:
            self._texts[-1].append(SPACES[name])
        else:
            self._kinds[-1] = self._kind(name, value, self._kinds[-1])

    def _kind(self, name: str, value: str, now: Kind) -> Kind:
        if (name == "pStyle" and value in self._headings) or (name == "outlineLvl" and _is_heading(value)):
            return Kind.HEADING
        return Kind.ITEM if name == "numPr" and now is Kind.TEXT else now

    def characters(self, text: str) -> None:
        """See text."""
        if not self._in_text or self._hidden or self._run_hidden or not self._texts:
            return
        self._signs += len(text)
        if self._signs > MOST_SIGNS:
            raise Unreadable(Trouble.LONG)
        self._texts[-1].append(text)

    def closed(self, name: str) -> None:
        """See an element end."""
        if name.lstrip(":") in HIDDEN:
            self._hidden -= 1
        elif name == "t":
            self._in_text = False
        elif name == "p":
            self._add(lines_of(self._kinds.pop(), "".join(self._texts.pop())))
        elif name == "tr":
            self._add(row_of(self._rows.pop()))

    def _add(self, lines: list[Line]) -> None:
        if self._rows and self._rows[-1]:
            self._rows[-1][-1] += lines
        else:
            self.lines += lines
