"""What organisers write before it is published."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.domain.changes.base import Change
from bot.domain.drafts import Draft


@dataclass(frozen=True, slots=True)
class KeepDraft(Change):
    """A draft was begun or changed. Guarded: it must stand as it did one revision before."""

    alone: ClassVar[bool] = True
    draft: Draft


@dataclass(frozen=True, slots=True)
class DropDraft(Change):
    """A draft is published, or never was one. Guarded: it must stand in this revision."""

    alone: ClassVar[bool] = True
    draft: Draft
