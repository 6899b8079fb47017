"""Publishing a meeting pack: held to plain language first, then made into a meeting and its rounds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.changes import Publish
from bot.domain.library import Library
from bot.domain.meetings import Card, Meeting, Term
from bot.domain.people import Role
from bot.domain.pictures import MOST_WORDS, Picture
from bot.domain.rounds import Round, Subject
from bot.domain.words import Localised
from bot.usecases.packs import BadPack, Pack, Part, Shown
from bot.usecases.packs.asked import entry_of, localised, rounds_asked
from bot.usecases.ports import Hard

WORDS_A_CARD = 40
"""Words of a card's text: with its heading and progress it stays within one message of 60."""
WORDS_A_CHOICE = 20
"""Words of what can be chosen: with the question above it, it stays within one message."""
LONGEST_LABEL = 20
LONGEST_HEADING = 12
MOST_VOTES = 12
NO_PICTURES: Mapping[str, int] = {}


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
    explained = explained_in(pack)
    found: list[Hard] = [
        finding for piece in pack.texts() for finding in gate.check(piece.text, pack.language, explained, piece.line)
    ]
    return sorted([*found, *too_long(pack)], key=lambda finding: finding.line)


def explained_in(pack: Pack) -> list[str]:
    """Return the words that a pack explains itself, in each form."""
    return [form.strip() for entry in pack.words for form in entry.label.text.split("/") if form.strip()]


def too_long(pack: Pack) -> list[TooLong]:
    """Return all that does not fit a screen or a button."""
    found = []
    options = [option for part in pack.votes for option in part.options]
    for entry in (*pack.priorities, *options):
        if len(entry.label.text) > LONGEST_LABEL:
            found.append(TooLong(entry.label.line, "long-label", entry.label.text, str(LONGEST_LABEL)))
    for option in options:
        if len(option.text.text.split()) > WORDS_A_CHOICE:
            found.append(TooLong(option.text.line, "long-item", option.label.text, str(WORDS_A_CHOICE)))
    for part in (*pack.summary, *pack.votes):
        if part.picture and len(part.picture.caption.text.split()) > MOST_WORDS:
            caption = part.picture.caption
            found.append(TooLong(caption.line, "long-caption", caption.text, str(MOST_WORDS)))
        if len(part.heading.text.split()) > LONGEST_HEADING:
            found.append(TooLong(part.heading.line, "long-heading", part.heading.text, str(LONGEST_HEADING)))
    for part in pack.votes:
        if sum(len(paragraph.text.split()) for paragraph in part.paragraphs) > WORDS_A_CARD:
            found.append(TooLong(part.heading.line, "long-item", part.heading.text, str(WORDS_A_CARD)))
    return found


def publish(
    packs: Sequence[Pack],
    library: Library,
    gate: Gate,
    now: datetime,
    overruled: str | None = None,
    pictures: Mapping[str, int] = NO_PICTURES,
) -> Publish | None:
    """Return the meeting and rounds that packs of one meeting in several languages make; the first is the original.

    `overruled` is the reason why findings of the checker were overruled, where they were. `pictures` are the numbers
    of pictures that are kept, by the names of their files. Returns None where the
    same is published already. Raises BadPack where the languages differ in more than words, where another meeting
    has this name, or where a closing date has passed.
    """
    first, *others = packs
    for other in others:
        if other.shape() != first.shape() or other.language in {pack.language for pack in packs if pack is not other}:
            raise BadPack(1, "pack-languages-differ", other.language)
    for closes in (first.votes_close, first.priorities_close, first.space.talks_until if first.space else None):
        if closes and closes <= now:
            raise BadPack(1, "pack-closes-in-past", closes.isoformat(" ", "minutes"))
    if len(first.votes) > MOST_VOTES:
        raise BadPack(first.votes[MOST_VOTES].heading.line, "pack-too-many-votes", str(MOST_VOTES))
    known = next((meeting for meeting in library.meetings.values() if meeting.name == first.name), None)
    made = _meeting(packs, known.id if known else _next(library.meetings), gate, pictures, overruled)
    rounds = rounds_asked(packs, made.id, _next(library.rounds), now)
    if known is None:
        return Publish(made, rounds)
    published = library.rounds_of(known)
    same = _as_published(known, made) == made and _asked(published) == _asked(rounds)
    if same and _spaces(rounds) <= _spaces(published):
        return None
    raise BadPack(1, "pack-name-taken", first.name)


def _as_published(known: Meeting, made: Meeting) -> Meeting:
    """Return a meeting as it was before cards of it were corrected and it was withdrawn, where `made` tells how."""
    if len(known.cards) != len(made.cards):
        return known
    cards = (was if card.corrected_on else card for card, was in zip(known.cards, made.cards, strict=True))
    return replace(known, cards=tuple(cards), withdrawn=None)


def _asked(rounds: Iterable[Round]) -> list[object]:
    """What rounds ask, whenever they were published and whatever words people have added since."""
    found: list[object] = []
    for each in (published for published in rounds if not published.added):
        options = each.subject is Subject.VOTE
        questions = [
            (asked.title, asked.detail, asked.kind, asked.options if options else ()) for asked in each.questions
        ]
        found.append((each.subject, each.audiences, each.closes, each.quorum, each.tie, each.open_ballot, questions))
    return found


def _spaces(rounds: Iterable[Round]) -> set[tuple[Localised, tuple[Role, ...]]]:
    """What spaces ask whom. When they end can have been changed since; organisers can have opened others."""
    return {(each.questions[0].title, each.audiences) for each in rounds if each.own_space}


def _next(known: Mapping[int, object]) -> int:
    return max(known, default=0) + 1


def _meeting(
    packs: Sequence[Pack], id_: int, gate: Gate, pictures: Mapping[str, int], overruled: str | None
) -> Meeting:
    first = packs[0]
    return Meeting(
        id=id_,
        name=first.name,
        title=localised(packs, lambda pack: pack.title),
        starts=first.starts,
        place=localised(packs, lambda pack: pack.place),
        access=localised(packs, lambda pack: pack.access),
        run_by=first.run_by,
        cards=tuple(card for position in range(len(first.summary)) for card in _cards(packs, position, gate, pictures)),
        terms=tuple(_term(*entry_of(packs, lambda pack: pack.words, position)) for position in range(len(first.words))),
        overruled=overruled,
    )


def _term(forms: Localised, meaning: Localised) -> Term:
    """A hard word; of the forms it is written in, the first is shown."""
    return Term(Localised.of({language: text.split("/")[0].strip() for language, text in forms.texts}), meaning, forms)


def _cards(packs: Sequence[Pack], position: int, gate: Gate, pictures: Mapping[str, int]) -> list[Card]:
    """Cut one part of the summary into cards that fit a message each, at the same sentences in every language.

    A card ends where a paragraph does; only a paragraph that is too long by itself is cut, into even pieces. A picture
    stands beside the first.
    """
    parts = {pack.language: pack.summary[position] for pack in packs}
    heading = localised(packs, lambda pack: pack.summary[position].heading)
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
    picture = _picture([part.picture for part in parts.values()], list(parts), pictures)
    return [Card(heading, tuple(found), picture=None if number else picture) for number, found in enumerate(cards)]


def _picture(shown: Sequence[Shown | None], languages: Sequence[str], pictures: Mapping[str, int]) -> Picture | None:
    """The picture of a part, with its caption in each language. Raises BadPack where it is not at hand."""
    found = [(language, each) for language, each in zip(languages, shown, strict=True) if each]
    if not found:
        return None
    first = found[0][1]
    if first.file.text not in pictures:
        raise BadPack(first.file.line, "pack-no-picture", first.file.text)
    captions = {language: each.caption.text for language, each in found if each.caption.text}
    return Picture(pictures[first.file.text], Localised.of(captions), first.credit)


def _sentences(parts: Mapping[str, Part], number: int, gate: Gate) -> list[Localised]:
    """Return the sentences of one paragraph, each in every language. Raises BadPack where their numbers differ."""
    texts = {language: part.paragraphs[number].text for language, part in parts.items()}
    found = {language: gate.sentences(text) for language, text in texts.items() if text}
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
