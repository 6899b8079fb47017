"""A deployment nobody has used yet."""

from tests.commands.conftest import deployment

__all__ = ["deployment"]
