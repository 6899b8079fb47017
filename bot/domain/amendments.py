"""What organisers change about a published text: a sentence of a card, or that the text or a vote is withdrawn."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.domain.meetings import Card, Meeting
from bot.domain.words import Localised


@dataclass(frozen=True, slots=True)
class Correction:
    """A sentence of a card in other words. `words` were typed in one language, `before` stood there in each.

    `everywhere` says that the words stand for all languages; otherwise those in the other languages stay. The card says
    that it was changed on `day`, where it said `day_before` until then. All is only typed until it is `made_at`.
    """

    id: int
    meeting_id: int
    card: int
    sentence: int
    before: Localised
    words: Localised
    typed_at: datetime
    everywhere: bool = True
    day_before: date | None = None
    day: date | None = None
    made_at: datetime | None = None

    @property
    def whole(self) -> bool:
        """Whether the words were typed in every language the sentence exists in."""
        return set(self.before.languages) <= set(self.words.languages)

    @property
    def undone(self) -> Correction:
        """It as it was when it was only typed."""
        return replace(self, everywhere=self.whole, day=None, made_at=None)

    @property
    def after(self) -> Localised:
        """What stands there from now on."""
        if self.everywhere:
            return self.words
        return Localised.of(dict(self.before.texts) | dict(self.words.texts))

    def put_into(self, meeting: Meeting) -> Meeting | None:
        """Return the meeting with this sentence changed, or None where something else stands there by now."""
        return _changed(meeting, self, self.before, self.after, self.day)

    def taken_from(self, meeting: Meeting) -> Meeting | None:
        """Return the meeting as it was before, or None where something else stands there by now."""
        return _changed(meeting, self, self.after, self.before, self.day_before)


def _changed(
    meeting: Meeting, correction: Correction, was: Localised, now: Localised, day: date | None
) -> Meeting | None:
    card = meeting.card(correction.card)
    if card is None or sentence_of(card, correction.sentence) != was:
        return None
    position = correction.sentence - 1
    sentences = (*card.sentences[:position], now, *card.sentences[position + 1 :])
    changed = replace(card, sentences=sentences, corrected_on=day)
    number = correction.card - 1
    return replace(meeting, cards=(*meeting.cards[:number], changed, *meeting.cards[number + 1 :]))


def sentence_of(card: Card, number: int) -> Localised | None:
    """Return a sentence of a card, counted from 1, or None where there is none of this number."""
    return card.sentences[number - 1] if 0 < number <= len(card.sentences) else None


@dataclass(frozen=True, slots=True)
class Withdrawing:
    """That a meeting is withdrawn, or one round of it, and why. It is only typed until it is `made_at`."""

    id: int
    meeting_id: int
    round_id: int | None
    because: Localised
    typed_at: datetime
    made_at: datetime | None = None

    @property
    def undone(self) -> Withdrawing:
        """It as it was when it was only typed."""
        return replace(self, made_at=None)


Amendment = Correction | Withdrawing
