"""What one turn has changed so far, seen as though it were stored: the screen after an act shows it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import singledispatchmethod

from bot.domain.changes import (
    Amend,
    Contribute,
    DropFeedback,
    DropNote,
    KeepReply,
    KeepSecret,
    MarkRead,
    Moderate,
    NoteVoice,
    Prepare,
    SaveAnswer,
    SaveFeedback,
    SaveName,
    SaveNote,
    VoidAnswers,
    WithdrawContribution,
)
from bot.domain.contributions import Contribution, Moderation, Reply
from bot.domain.feedback import Feedback
from bot.domain.open_votes import OwnName
from bot.domain.voices import VoiceNote
from bot.usecases.ports import Given


@dataclass(slots=True)
class ThisTurn:
    """What was given, said, read and taken back in this turn; None where something is gone.

    `given` is by round and question, the others by their own id, `names` by round. `more_waiting` is by how many
    more, or fewer, words wait to be read now.
    """

    given: dict[int, dict[int, Given]] = field(default_factory=dict)
    said: dict[int, Contribution] = field(default_factory=dict)
    replied: list[Reply] = field(default_factory=list)
    dealt_with: set[int] = field(default_factory=set)
    withdrawn: set[int] = field(default_factory=set)
    more_waiting: int = 0
    feedback: dict[int, Feedback | None] = field(default_factory=dict)
    notes: dict[int, VoiceNote | None] = field(default_factory=dict)
    names: dict[int, OwnName | None] = field(default_factory=dict)

    @singledispatchmethod
    def note(self, change: object, person_id: int) -> None:
        """Note a change that this person's turn decided. Most changes are not looked at again in the same turn."""

    @note.register
    def _answer(self, change: SaveAnswer, person_id: int) -> None:
        """Note an answer of this person's own: what they say for another is theirs to see elsewhere."""
        if change.person_id != person_id:
            return
        answers = self.given.setdefault(change.round_id, {})
        if change.given is None:
            answers.pop(change.question_id, None)
        else:
            answers[change.question_id] = Given(change.given, change.before, change.audience, change.provenance)

    @note.register
    def _void(self, change: VoidAnswers, person_id: int) -> None:
        if change.person_id == person_id:
            self.given[change.round_id] = {}
            self.names[change.round_id] = None

    @note.register
    def _said(self, change: Contribute | Prepare, person_id: int) -> None:
        self.said[change.contribution.id] = change.contribution

    @note.register
    def _amended(self, change: Amend, person_id: int) -> None:
        self.said[change.contribution.id] = change.contribution
        self.dealt_with.discard(change.contribution.id)

    @note.register
    def _replied(self, change: KeepReply, person_id: int) -> None:
        self.replied.append(change.reply)
        if not change.reply.asker:
            self.dealt_with.add(change.reply.contribution_id)

    @note.register
    def _read(self, change: MarkRead, person_id: int) -> None:
        self.dealt_with.add(change.contribution_id)

    @note.register
    def _withdrawn(self, change: WithdrawContribution, person_id: int) -> None:
        self.withdrawn.add(change.contribution_id)

    @note.register
    def _moderated(self, change: Moderate, person_id: int) -> None:
        self.more_waiting += 1 if change.state is Moderation.WAITING else -1

    @note.register
    def _noted(self, change: NoteVoice | SaveNote, person_id: int) -> None:
        self.notes[change.note.id] = change.note

    @note.register
    def _note_gone(self, change: DropNote, person_id: int) -> None:
        self.notes[change.note_id] = None

    @note.register
    def _feedback(self, change: SaveFeedback, person_id: int) -> None:
        self.feedback[change.feedback.id] = change.feedback

    @note.register
    def _feedback_gone(self, change: DropFeedback, person_id: int) -> None:
        self.feedback[change.feedback.id] = None

    @note.register
    def _named(self, change: SaveName, person_id: int) -> None:
        self.names[change.round_id] = OwnName(change.name, change.sure)

    @note.register
    def _kept_secret(self, change: KeepSecret, person_id: int) -> None:
        self.names[change.round_id] = None
