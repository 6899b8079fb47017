"""Markdown as people write it: headings of any size, lists, tables. Pictures and HTML are left out."""

from __future__ import annotations

from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from bot.domain.documents import LeftOut
from bot.usecases.documents.lines import Contents, Kind, Line, lines_of, row_of

LISTS = ("bullet_list", "ordered_list")


def read_markdown(text: str) -> Contents:
    """Return what a Markdown text says."""
    reader = _Reader()
    root = SyntaxTreeNode(MarkdownIt("commonmark").enable("table").parse(text))
    lines = reader.lines(root.children, Kind.TEXT)
    return Contents(tuple(lines), frozenset(reader.left_out))


class _Reader:
    def __init__(self) -> None:
        self.left_out: set[LeftOut] = set()

    def lines(self, nodes: Sequence[SyntaxTreeNode], kind: Kind) -> list[Line]:
        """Return the lines of blocks; those of a list are its own."""
        return [line for node in nodes for line in self._block(node, kind)]

    def _block(self, node: SyntaxTreeNode, kind: Kind) -> list[Line]:
        if node.type == "heading":
            return lines_of(Kind.HEADING, self._plain(node.children))
        if node.type in {"paragraph", "inline"}:
            return lines_of(kind, self._plain(node.children))
        if node.type in {"fence", "code_block"}:
            return lines_of(kind, node.content)
        if node.type == "tr":
            return row_of([lines_of(Kind.ITEM, self._plain(cell.children)) for cell in node.children])
        return self.lines(node.children, Kind.ITEM if node.type in LISTS else kind)

    def _plain(self, nodes: Sequence[SyntaxTreeNode]) -> str:
        return "".join(map(self._inline, nodes))

    def _inline(self, node: SyntaxTreeNode) -> str:
        if node.type == "image":
            self.left_out.add(LeftOut.PICTURES)
            return ""
        if node.type == "html_inline":
            return ""
        if node.type in {"softbreak", "hardbreak"}:
            return "\n" if node.type == "hardbreak" else " "
        return self._plain(node.children) if node.children else node.content
