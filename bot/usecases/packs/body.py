"""The body of a pack: Markdown sections with their parts and lists, each piece with its line."""

from __future__ import annotations

from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from bot.usecases.packs.pack import BadPack, Entry, Part, Piece, Section

SUMMARY, VOTES, PRIORITIES, WORDS = "What happened", "Votes", "Priorities", "Words"
IN_PARTS = (SUMMARY, VOTES)
IN_ENTRIES = (PRIORITIES, WORDS)


def sections_of(body: str, first_line: int) -> dict[str, Section]:
    """Return the sections by name. Raises BadPack for anything that would not reach people as it was meant."""
    root = SyntaxTreeNode(MarkdownIt("commonmark").parse(body))
    found: dict[str, Section] = {}
    name = ""
    inside: list[SyntaxTreeNode] = []
    for node in root.children:
        if node.type == "heading" and node.tag == "h1":
            if name:
                found[name] = _section(name, inside, first_line)
            name, inside = _name(node, found, first_line), [node]
        elif not name:
            raise BadPack(_line(node, first_line), "pack-before-sections")
        else:
            inside.append(node)
    if name:
        found[name] = _section(name, inside, first_line)
    return found


def _name(node: SyntaxTreeNode, found: dict[str, Section], first_line: int) -> str:
    written = _text(node, first_line)
    name = next((known for known in (*IN_PARTS, *IN_ENTRIES) if known.casefold() == written.casefold()), None)
    if name is None:
        raise BadPack(_line(node, first_line), "pack-unknown-section", written)
    if name in found:
        raise BadPack(_line(node, first_line), "pack-twice", written)
    return name


def _section(name: str, nodes: Sequence[SyntaxTreeNode], first_line: int) -> Section:
    line = _line(nodes[0], first_line)
    if name in IN_PARTS:
        return Section(line, parts=_parts(nodes[1:], first_line))
    title = None
    entries: list[Entry] = []
    for node in nodes[1:]:
        if node.type == "bullet_list":
            entries += [_entry(item, first_line) for item in node.children]
        elif node.type == "paragraph" and title is None and not entries and name == PRIORITIES:
            title = Piece(_text(node, first_line), _line(node, first_line))
        else:
            raise BadPack(_line(node, first_line), "pack-list-wanted", name)
    if name == PRIORITIES and title is None:
        raise BadPack(line, "pack-question-wanted", name)
    return Section(line, title=title, entries=tuple(entries))


def _parts(nodes: Sequence[SyntaxTreeNode], first_line: int) -> tuple[Part, ...]:
    parts: list[Part] = []
    for node in nodes:
        line = _line(node, first_line)
        if node.type == "heading" and node.tag == "h2":
            parts.append(Part(Piece(_text(node, first_line), line), ()))
        elif not parts:
            raise BadPack(line, "pack-heading-wanted")
        else:
            pieces = [Piece(_text(each, first_line), _line(each, first_line)) for each in _paragraphs(node, first_line)]
            parts[-1] = Part(parts[-1].heading, (*parts[-1].paragraphs, *pieces))
    for part in parts:
        if not part.heading.text:
            raise BadPack(part.heading.line, "pack-heading-wanted")
    return tuple(parts)


def _paragraphs(node: SyntaxTreeNode, first_line: int) -> list[SyntaxTreeNode]:
    if node.type == "paragraph":
        return [node]
    if node.type in {"bullet_list", "ordered_list", "list_item"}:
        return [paragraph for child in node.children for paragraph in _paragraphs(child, first_line)]
    raise BadPack(_line(node, first_line), "pack-only-text", node.type.replace("_", " "))


def _entry(item: SyntaxTreeNode, first_line: int) -> Entry:
    line = _line(item, first_line)
    paragraphs = _paragraphs(item, first_line)
    inline = paragraphs[0].children[0] if paragraphs and paragraphs[0].children else None
    pieces = [each for each in inline.children if each.type != "text" or each.content] if inline else []
    if not pieces or pieces[0].type != "strong":
        raise BadPack(line, "pack-bold-wanted")
    label = _plain(pieces[0].children, line)
    rest = _plain(pieces[1:], line).lstrip(" :\u2013-").strip()
    if not label or not rest:
        raise BadPack(line, "pack-bold-wanted")
    return Entry(Piece(label, line), Piece(rest, line))


def _text(node: SyntaxTreeNode, first_line: int) -> str:
    return _plain(node.children[0].children if node.children else [], _line(node, first_line)).strip()


def _plain(nodes: Sequence[SyntaxTreeNode], line: int) -> str:
    """The text of inline Markdown, line breaks kept so that lines can be counted."""
    found = ""
    for node in nodes:
        if node.type in {"text", "code_inline"}:
            found += node.content
        elif node.type in {"softbreak", "hardbreak"}:
            found += "\n"
        elif node.type in {"strong", "em", "link"}:
            found += _plain(node.children, line)
        else:
            raise BadPack(line, "pack-only-text", node.type.replace("_", " "))
    return found


def _line(node: SyntaxTreeNode, first_line: int) -> int:
    return first_line + (node.map[0] if node.map else 0)
