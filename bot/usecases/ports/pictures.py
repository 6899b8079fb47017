"""What use cases need of pictures that are kept."""

from __future__ import annotations

from typing import Protocol


class Pictures(Protocol):
    """Pictures that stand beside texts, or will."""

    async def known(self, number: int) -> bool:
        """Whether a picture is there."""
        ...
