"""What packs ask: their votes and priorities as rounds, each text in every language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from bot.domain.rounds import Option, Question, Round, Subject
from bot.domain.words import Localised
from bot.usecases.packs.pack import Entry, Pack, Piece


def rounds_asked(packs: Sequence[Pack], meeting_id: int, next_id: int, now: datetime) -> tuple[Round, ...]:
    """Return the rounds that packs of one meeting ask, their ids from `next_id` on."""
    first = packs[0]
    rounds = []
    if first.votes_close:
        questions = tuple(_item(packs, position) for position in range(len(first.votes)))
        rounds.append(
            Round(
                next_id,
                meeting_id,
                Subject.VOTE,
                first.audiences,
                now,
                first.votes_close,
                first.quorum,
                questions,
                tie=first.tie,
                open_ballot=first.open_ballot,
            )
        )
    if first.priorities_close and first.priorities_title:
        options = _options(packs, lambda pack: pack.priorities)
        title = localised(packs, lambda pack: pack.priorities_title or pack.title)
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
    if first.space:
        asked = localised(packs, lambda pack: pack.space.title if pack.space else pack.title)
        rounds.append(
            Round(
                next_id + len(rounds),
                meeting_id,
                Subject.PRIORITIES,
                (first.space.audience,),
                now,
                first.space.closes,
                0,
                (Question(1, "priorities", asked),),
                talks_until=first.space.talks_until,
            )
        )
    return tuple(rounds)


def _item(packs: Sequence[Pack], position: int) -> Question:
    title = localised(packs, lambda pack: pack.votes[position].heading)
    details = {
        pack.language: " ".join(" ".join(each.text.split()) for each in pack.votes[position].paragraphs)
        for pack in packs
        if all(each.text for each in pack.votes[position].paragraphs)
    }
    detail = Localised.of(details) if all(details.values()) else None
    options = _options(packs, lambda pack: pack.votes[position].options)
    return Question(position + 1, packs[0].votes[position].method, title, detail, options)


def _options(packs: Sequence[Pack], entries: Callable[[Pack], Sequence[Entry]]) -> tuple[Option, ...]:
    return tuple(
        Option(f"o{number}", *entry_of(packs, entries, number - 1)) for number in range(1, len(entries(packs[0])) + 1)
    )


def localised(packs: Sequence[Pack], piece: Callable[[Pack], Piece]) -> Localised:
    """Return one text of a pack in each language it is written in."""
    texts = {pack.language: " ".join(piece(pack).text.split()) for pack in packs}
    return Localised.of({language: text for language, text in texts.items() if text})


def entry_of(
    packs: Sequence[Pack], entries: Callable[[Pack], Sequence[Entry]], position: int
) -> tuple[Localised, Localised]:
    """Return one entry of a list in each language: its label, and what follows."""
    return (
        localised(packs, lambda pack: entries(pack)[position].label),
        localised(packs, lambda pack: entries(pack)[position].text),
    )
