"""The body of a pack: Markdown sections with their parts and lists, each piece with its line."""

from __future__ import annotations

from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from bot.usecases.packs.pack import BadPack, Entry, Part, Piece, Section, Shown

SUMMARY, VOTES, PRIORITIES, SPACE, WORDS = "What happened", "Votes", "Priorities", "Own space", "Words"
IN_PARTS = (SUMMARY, VOTES)
IN_ENTRIES = (PRIORITIES, SPACE, WORDS)
BY_A_QUESTION = (PRIORITIES, SPACE)
"""The sections that begin with what people are asked."""
METHOD = "method"
KINDS_BY_METHOD = {"yes or no": "yes_no", "approval": "acceptance", "ranked": "ranked", "consent": "consent"}
"""The ways to vote as they are written in a pack, the one that need not be written first."""
METHODS = tuple(KINDS_BY_METHOD)
AMONG_CHOICES = ("approval", "ranked")
FEWEST_CHOICES, MOST_CHOICES = 2, 7


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
        return Section(line, parts=_parts(nodes[1:], first_line, name == VOTES))
    title = None
    entries: list[Entry] = []
    for node in nodes[1:]:
        if node.type == "bullet_list" and name != SPACE:
            entries += [_entry(item, first_line) for item in node.children]
        elif node.type == "paragraph" and title is None and not entries and name in BY_A_QUESTION:
            title = Piece(_text(node, first_line), _line(node, first_line))
        else:
            problem = "pack-space-only" if name == SPACE else "pack-list-wanted"
            raise BadPack(_line(node, first_line), problem, name)
    if name in BY_A_QUESTION and title is None:
        raise BadPack(line, "pack-question-wanted", name)
    return Section(line, title=title, entries=tuple(entries))


def _parts(nodes: Sequence[SyntaxTreeNode], first_line: int, voted_on: bool) -> tuple[Part, ...]:
    under: list[tuple[Piece, list[SyntaxTreeNode]]] = []
    for node in nodes:
        line = _line(node, first_line)
        if node.type == "heading" and node.tag == "h2":
            heading = Piece(_text(node, first_line), line)
            if not heading.text:
                raise BadPack(line, "pack-heading-wanted")
            under.append((heading, []))
        elif not under:
            raise BadPack(line, "pack-heading-wanted")
        else:
            under[-1][1].append(node)
    if voted_on:
        return tuple(_item(heading, found, first_line) for heading, found in under)
    return tuple(_told(heading, found, first_line) for heading, found in under)


def _told(heading: Piece, nodes: Sequence[SyntaxTreeNode], first_line: int) -> Part:
    """One part of what happened: its text, and a picture beside it where there is one."""
    pictures = [node for node in nodes if _picture_in(node)]
    text = _pieces([node for node in nodes if node not in pictures], first_line)
    if len(pictures) > 1:
        raise BadPack(_line(pictures[1], first_line), "pack-one-picture", heading.text)
    if pictures and not text:
        raise BadPack(_line(pictures[0], first_line), "pack-picture-alone", heading.text)
    return Part(heading, text, picture=_shown(pictures[0], first_line) if pictures else None)


def _picture_in(node: SyntaxTreeNode) -> SyntaxTreeNode | None:
    """The picture that a paragraph is, where it is nothing else."""
    inline = node.children[0].children if node.type == "paragraph" and node.children else []
    return inline[0] if len(inline) == 1 and inline[0].type == "image" else None


def _shown(node: SyntaxTreeNode, first_line: int) -> Shown:
    """A picture, written as Markdown has it: ![What it shows](file.jpg "who made it")."""
    image, line = _picture_in(node), _line(node, first_line)
    assert image is not None
    file, caption = str(image.attrs.get("src", "")), " ".join(_plain(image.children, line).split())
    if not caption:
        raise BadPack(line, "pack-caption-wanted", file)
    if not file or any(sign in file for sign in "/\\:"):
        raise BadPack(line, "pack-picture-beside", file)
    return Shown(Piece(file, line), Piece(caption, line), str(image.attrs.get("title", "")).strip())


def _item(heading: Piece, nodes: Sequence[SyntaxTreeNode], first_line: int) -> Part:
    """One thing to vote on: what it is about, and, where it is not yes or no, the way to vote and the choices."""
    first = _text(nodes[0], first_line) if nodes and nodes[0].type == "paragraph" else ""
    said, _, rest = first.partition("\n")
    name, separator, written = said.partition(":")
    below: tuple[Piece, ...] = ()
    if name.strip().casefold() != METHOD or not separator:
        method = METHODS[0]
        _no_choices(nodes, heading, first_line)
    else:
        method, nodes = _method(written, line := _line(nodes[0], first_line)), nodes[1:]
        below = (Piece(rest, line + 1),) if rest else ()
    if method not in AMONG_CHOICES:
        return Part(heading, (*below, *_pieces(nodes, first_line)), KINDS_BY_METHOD[method])
    texts = [node for node in nodes if node.type != "bullet_list"]
    options = [_entry(item, first_line) for node in nodes if node.type == "bullet_list" for item in node.children]
    if not FEWEST_CHOICES <= len(options) <= MOST_CHOICES:
        raise BadPack(heading.line, "pack-choices-wanted", heading.text)
    return Part(heading, (*below, *_pieces(texts, first_line)), KINDS_BY_METHOD[method], tuple(options))


def _method(written: str, line: int) -> str:
    found = written.strip().casefold()
    if found not in METHODS:
        raise BadPack(line, "pack-unknown-method", written.strip())
    return found


def _no_choices(nodes: Sequence[SyntaxTreeNode], heading: Piece, first_line: int) -> None:
    """Whoever writes choices means to let people choose. Raises BadPack where it is not said how."""
    for node in nodes:
        for each in _paragraphs(node, first_line) if node.type == "bullet_list" else ():
            inline = each.children[0].children if each.children else []
            if any(piece.type == "strong" for piece in inline):
                raise BadPack(_line(each, first_line), "pack-method-wanted", heading.text)


def _pieces(nodes: Sequence[SyntaxTreeNode], first_line: int) -> tuple[Piece, ...]:
    found = [each for node in nodes for each in _paragraphs(node, first_line)]
    return tuple(Piece(_text(each, first_line), _line(each, first_line)) for each in found)


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
