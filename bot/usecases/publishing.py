"""Publishing a meeting pack: held to plain language first, then made into a meeting and its rounds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.domain.changes import Publish
from bot.domain.library import Library
from bot.domain.meetings import Card, Meeting, Term
from bot.domain.rounds import Option, Question, Round, Subject
from bot.domain.words import Localised
from bot.usecases.packs import BadPack, Entry, Pack, Part, Piece

WORDS_A_CARD = 40
"""Words of a card's text: with its heading and progress it stays within one message of 60."""
LONGEST_LABEL = 20
LONGEST_HEADING = 12
MOST_VOTES = 12


class Hard(Protocol):
    """One finding of the plain-language checker."""

    @property
    def line(self) -> int:
        """The line it is on, counted from 1."""
        ...

    @property
    def rule(self) -> str:
        """The sentence of the catalogue that explains it."""
        ...

    @property
    def weight(self) -> str:
        """`advice` or `blocker`."""
        ...

    @property
    def found(self) -> str:
        """The word or sentence that is hard."""
        ...

    @property
    def instead(self) -> str:
        """What to write instead, where there is advice."""
        ...


@dataclass(frozen=True, slots=True)
class Gate:
    """The plain-language checker: what is hard in a text, and its sentences."""

    check: Callable[[str, str, Iterable[str], int], Sequence[Hard]]
    sentences: Callable[[str], Sequence[str]]


@dataclass(frozen=True, slots=True)
class TooLong:
    """A finding of this file's own: a label or heading that does not fit a screen."""

    line: int
    rule: str
    found: str
    instead: str
    weight: str = "blocker"


def check(pack: Pack, gate: Gate) -> list[Hard]:
    """Return all that is hard to read in a pack, by line."""
    explained = [form.strip() for entry in pack.words for form in entry.label.text.split("/")]
    found: list[Hard] = [
        finding for piece in pack.texts() for finding in gate.check(piece.text, pack.language, explained, piece.line)
    ]
    for entry in pack.priorities:
        if len(entry.label.text) > LONGEST_LABEL:
            found.append(TooLong(entry.label.line, "long-label", entry.label.text, str(LONGEST_LABEL)))
    for part in (*pack.summary, *pack.votes):
        if len(part.heading.text.split()) > LONGEST_HEADING:
            found.append(TooLong(part.heading.line, "long-heading", part.heading.text, str(LONGEST_HEADING)))
    for part in pack.votes:
        if sum(len(paragraph.text.split()) for paragraph in part.paragraphs) > WORDS_A_CARD:
            found.append(TooLong(part.heading.line, "long-item", part.heading.text, str(WORDS_A_CARD)))
    return sorted(found, key=lambda finding: finding.line)


def publish(
    packs: Sequence[Pack], library: Library, gate: Gate, now: datetime, overruled: str | None = None
) -> Publish | None:
    """Return the meeting and rounds that packs of one meeting in several languages make; the first is the original.

    `overruled` is the reason why findings of the checker were overruled, where they were. Returns None where the
    same is published already. Raises BadPack where the languages differ in more than words, where another meeting
    has this name, or where a closing date has passed.
    """
    first, *others = packs
    for other in others:
        if other.shape() != first.shape() or other.language in {pack.language for pack in packs if pack is not other}:
            raise BadPack(1, "pack-languages-differ", other.language)
    for closes in (first.votes_close, first.priorities_close):
        if closes and closes <= now:
            raise BadPack(1, "pack-closes-in-past", closes.isoformat(" ", "minutes"))
    if len(first.votes) > MOST_VOTES:
        raise BadPack(first.votes[MOST_VOTES].heading.line, "pack-too-many-votes", str(MOST_VOTES))
    known = next((meeting for meeting in library.meetings.values() if meeting.name == first.name), None)
    made = _meeting(packs, known.id if known else _next(library.meetings), gate, overruled)
    rounds = _rounds(packs, made.id, _next(library.rounds), now)
    if known is None:
        return Publish(made, rounds)
    if known == made and _asked(library.rounds_of(known)) == _asked(rounds):
        return None
    raise BadPack(1, "pack-name-taken", first.name)


def _asked(rounds: Iterable[Round]) -> list[object]:
    """What rounds ask, whenever they were published and whatever words people have added since."""
    found: list[object] = []
    for each in rounds:
        questions = [(asked.title, asked.detail) for asked in each.questions]
        found.append((each.subject, each.audiences, each.closes, each.quorum, questions))
    return found


def _next(known: Mapping[int, object]) -> int:
    return max(known, default=0) + 1


def _meeting(packs: Sequence[Pack], id_: int, gate: Gate, overruled: str | None) -> Meeting:
    first = packs[0]
    return Meeting(
        id=id_,
        name=first.name,
        title=_localised(packs, lambda pack: pack.title),
        starts=first.starts,
        place=_localised(packs, lambda pack: pack.place),
        access=_localised(packs, lambda pack: pack.access),
        run_by=first.run_by,
        cards=tuple(card for position in range(len(first.summary)) for card in _cards(packs, position, gate)),
        terms=tuple(_term(*_entry(packs, lambda pack: pack.words, position)) for position in range(len(first.words))),
        overruled=overruled,
    )


def _term(forms: Localised, meaning: Localised) -> Term:
    """A hard word; of the forms it is written in, the first is shown."""
    return Term(Localised.of({language: text.split("/")[0].strip() for language, text in forms.texts}), meaning, forms)


def _cards(packs: Sequence[Pack], position: int, gate: Gate) -> list[Card]:
    """Cut one part of the summary into cards that fit a message each, at the same sentences in every language.

    A card ends where a paragraph does; only a paragraph that is too long by itself is cut, into even pieces.
    """
    parts = {pack.language: pack.summary[position] for pack in packs}
    heading = Localised.of({language: part.heading.text for language, part in parts.items()})
    cards: list[list[Localised]] = []
    room = 0
    for number in range(len(packs[0].summary[position].paragraphs)):
        for piece in _pieces(_sentences(parts, number, gate)):
            size = sum(map(_size, piece))
            if size > room:
                cards.append([])
                room = WORDS_A_CARD
            cards[-1] += piece
            room -= size
    return [Card(heading, tuple(found)) for found in cards]


def _sentences(parts: Mapping[str, Part], number: int, gate: Gate) -> list[Localised]:
    """Return the sentences of one paragraph, each in every language. Raises BadPack where their numbers differ."""
    found = {language: gate.sentences(part.paragraphs[number].text) for language, part in parts.items()}
    counts = {len(sentences) for sentences in found.values()}
    if len(counts) > 1:
        language = list(parts)[-1]
        raise BadPack(parts[language].paragraphs[number].line, "pack-sentences-differ", language)
    return [
        Localised.of({language: sentences[position] for language, sentences in found.items()})
        for position in range(counts.pop())
    ]


def _pieces(sentences: list[Localised]) -> list[list[Localised]]:
    """Return a paragraph whole where it fits a card, otherwise in as few and as even pieces as fit."""
    for count in range(1, len(sentences) + 1):
        each = -(-len(sentences) // count)
        pieces = [sentences[start : start + each] for start in range(0, len(sentences), each)]
        if all(sum(map(_size, piece)) <= WORDS_A_CARD for piece in pieces):
            return pieces
    return [[sentence] for sentence in sentences]


def _size(sentence: Localised) -> int:
    """The words of a sentence, in the language that needs most."""
    return max(len(text.split()) for _, text in sentence.texts)


def _rounds(packs: Sequence[Pack], meeting_id: int, next_id: int, now: datetime) -> tuple[Round, ...]:
    first = packs[0]
    rounds = []
    if first.votes_close:
        questions = tuple(_item(packs, position) for position in range(len(first.votes)))
        rounds.append(
            Round(next_id, meeting_id, Subject.VOTE, first.audiences, now, first.votes_close, first.quorum, questions)
        )
    if first.priorities_close and first.priorities_title:
        options = tuple(
            Option(f"o{position + 1}", *_entry(packs, lambda pack: pack.priorities, position))
            for position in range(len(first.priorities))
        )
        title = _localised(packs, lambda pack: pack.priorities_title or pack.title)
        question = Question(1, "priorities", title, None, options)
        rounds.append(
            Round(
                next_id + len(rounds),
                meeting_id,
                Subject.PRIORITIES,
                first.audiences,
                now,
                first.priorities_close,
                first.quorum,
                (question,),
            )
        )
    return tuple(rounds)


def _item(packs: Sequence[Pack], position: int) -> Question:
    title = _localised(packs, lambda pack: pack.votes[position].heading)
    details = {
        pack.language: " ".join(" ".join(each.text.split()) for each in pack.votes[position].paragraphs)
        for pack in packs
    }
    return Question(position + 1, "yes_no", title, Localised.of(details) if all(details.values()) else None)


def _localised(packs: Sequence[Pack], piece: Callable[[Pack], Piece]) -> Localised:
    return Localised.of({pack.language: " ".join(piece(pack).text.split()) for pack in packs})


def _entry(
    packs: Sequence[Pack], entries: Callable[[Pack], Sequence[Entry]], position: int
) -> tuple[Localised, Localised]:
    return (
        _localised(packs, lambda pack: entries(pack)[position].label),
        _localised(packs, lambda pack: entries(pack)[position].text),
    )
