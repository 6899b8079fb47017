"""What every change is made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Change:
    """Something to be written."""

    alone: ClassVar[bool] = False
