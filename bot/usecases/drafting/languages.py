"""A draft in several languages: the whole text at once, or text by text; what is missing falls back when it is read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.drafts import Draft, Translation
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, Quoted, say
from bot.usecases.contributing import checked
from bot.usecases.drafting import at_hand, packing
from bot.usecases.drafting.body import as_texts
from bot.usecases.drafting.writing import WHOLE, whole_pack
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.packs import Piece
from bot.usecases.packs.reader import LONGEST_PACK
from bot.usecases.paging import paged
from bot.usecases.visit import Visit


def left_in(visit: Visit, draft: Draft, language: str) -> list[Piece]:
    """Return the texts that nobody has written in a language yet, each once, as they were first written."""
    pack = packing.read(visit, draft)
    there = packing.translated(visit, pack, draft.written.within(language)).pieces()
    known = {packing.as_key(piece): piece for piece, found in zip(pack.pieces(), there, strict=True) if not found.text}
    return [piece for key, piece in known.items() if key != packing.NOT_YET]


async def languages(visit: Visit, draft: Draft, start: int) -> Screen:
    """List the languages a draft can be in besides its own, and how far it is in each."""
    lines: list[Line] = [say("draft-langs")]
    for each in draft.written.others:
        lines.append(say("draft-lang", language=each.language, count=len(left_in(visit, draft, each.language))))
    others = [each for each in visit.house.languages if each != draft.written.language]
    choices = [Choice(say("language-name").within(each), step("draft-lang", draft.id, each)) for each in others]
    return Screen(tuple(lines), paged(choices, start, "draft-langs", draft.id))


async def language(visit: Visit, draft: Draft, language: str) -> Screen:
    """Show how far a draft is in a language, and what can be done there."""
    left = left_in(visit, draft, language)
    lines: list[Line] = [say("draft-lang", language=language, count=len(left))]
    choices = []
    if left:
        lines.append(say("draft-lang-falls"))
        choices.append(Choice(say("choice-draft-whole"), step("draft-lang-all", draft.id, language)))
        choices.append(Choice(say("choice-draft-one"), step("draft-lang-one", draft.id, language, 0)))
    choices.append(Choice(say("choice-draft-see"), step("draft-see", draft.id, 0, language)))
    if draft.written.within(language).texts:
        choices.append(Choice(say("choice-draft-out"), step("draft-lang-out", draft.id, draft.revision, language)))
    choices.append(Choice(say("choice-draft-back"), step("draft", draft.id)))
    return Screen(tuple(lines), tuple(choices))


async def ask_all(visit: Visit, draft: Draft, language: str) -> Screen:
    """Ask for the whole text in a language."""
    lines = (say("draft-lang-name", language=language), say("draft-lang-all"), say("document-how"))
    return Screen(lines, words=step("draft-lang-said", draft.id, draft.revision, language))


async def add_all(visit: Visit, words: str, draft: Draft, language: str) -> Outcome:
    """Keep the text in a language, line by line beside the first; what does not go together is asked by itself."""
    text = checked(words, LONGEST_PACK)
    pieces, texts = _beside(visit, draft, text, language)
    sayable = {
        packing.as_key(piece): said for piece, said in zip(pieces, texts, strict=True) if _fits(visit, piece, said)
    }
    unlike = len(texts) - len([piece for piece in pieces if packing.as_key(piece) in sayable])
    notice = (say("draft-lang-unlike", count=unlike),) if unlike else ()
    written = draft.written.saying(draft.written.within(language).having(sayable))
    return at_hand.kept(visit, draft, written, step("draft-lang", draft.id, language), *notice)


def _beside(visit: Visit, draft: Draft, text: str, language: str) -> tuple[Sequence[Piece], Sequence[str]]:
    """Return the texts of a draft, and what each is in another language. Raises Refused where their numbers differ."""
    pack = packing.read(visit, draft)
    if text.startswith(WHOLE):
        other = packing.read(visit, replace(draft, written=whole_pack(visit, text)))
        if other.language != language:
            raise Refused(say("draft-lang-other"))
        pieces, texts = pack.without_pictures().pieces(), [piece.text for piece in other.pieces()]
    else:
        pieces = [piece for part in pack.summary for piece in (part.heading, *part.paragraphs)]
        texts = as_texts(text)
        if len(pieces) == len(texts) + 1 and pieces[0].text == pack.title.text:
            pieces = pieces[1:]
    if len(pieces) != len(texts):
        raise Refused(say("draft-lang-lines", count=len(texts), total=len(pieces)))
    return pieces, texts


def _fits(visit: Visit, piece: Piece, said: str) -> bool:
    """Whether a text has as many sentences as the first: people mark a sentence as not clear by its place."""
    return len(visit.writing.sentences(said)) == len(visit.writing.sentences(piece.text))


async def ask_one(visit: Visit, draft: Draft, language: str, position: int) -> Screen:
    """Ask for one text in a language."""
    left = left_in(visit, draft, language)
    if position >= len(left):
        raise Refused(goto=step("draft-lang", draft.id, language))
    piece = left[position]
    lines: list[Line] = [
        say("draft-lang-name", language=language),
        say("draft-lang-one"),
        Quoted(packing.as_key(piece)),
    ]
    count = len(visit.writing.sentences(piece.text))
    if count > 1:
        lines.append(say("draft-lang-count", count=count))
    later = Choice(say("choice-draft-skip"), step("draft-lang-one", draft.id, language, position + 1))
    words = step("draft-lang-put", draft.id, draft.revision, language, position)
    return Screen(tuple(lines), (later,), words=words)


async def add_one(visit: Visit, words: str, draft: Draft, language: str, position: int) -> Outcome:
    """Keep one text in a language, and ask for the next. The number of the one choice there is no text."""
    said = " ".join(checked(words).split())
    if said.isdecimal() and int(said) == 1:
        return Outcome(step("draft-lang-one", draft.id, language, position + 1))
    left = left_in(visit, draft, language)
    if position >= len(left):
        raise Refused(goto=step("draft-lang", draft.id, language))
    if not _fits(visit, left[position], said):
        raise Refused(say("draft-lang-count", count=len(visit.writing.sentences(left[position].text))))
    translation = draft.written.within(language).having({packing.as_key(left[position]): said})
    written = draft.written.saying(translation)
    return at_hand.kept(visit, draft, written, step("draft-lang-one", draft.id, language, position))


async def take_out(visit: Visit, draft: Draft, language: str) -> Outcome:
    """Take a language out of a draft."""
    written = draft.written.saying(Translation(language))
    return at_hand.kept(visit, draft, written, step("draft-langs", draft.id, 0), say("draft-lang-gone"))


async def ask_own(visit: Visit, draft: Draft, start: int) -> Screen:
    """Ask which language a draft was first written in."""
    choices = [
        Choice(say("language-name").within(each), step("draft-in-set", draft.id, draft.revision, each))
        for each in visit.house.languages
        if each != draft.written.language
    ]
    return Screen((say("draft-in"),), paged(choices, start, "draft-in", draft.id))


async def set_own(visit: Visit, draft: Draft, language: str) -> Outcome:
    """Keep which language a draft was first written in."""
    written = replace(draft.written.saying(Translation(language)), language=language).having(language=language)
    return at_hand.kept(visit, draft, written, step("draft", draft.id))
