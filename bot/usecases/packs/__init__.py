"""A meeting pack: one Markdown file that an organiser writes, read into what will be published.

Front matter says when, where and for whom; the sections `What happened`, `Votes`, `Priorities` and `Words` hold
the rest. Every problem names its line. The same pack in another language is another file with the same parts.
"""

from bot.usecases.packs.pack import BadPack, Entry, Pack, Part, Piece, Shown
from bot.usecases.packs.reader import read_pack

__all__ = ["BadPack", "Entry", "Pack", "Part", "Piece", "Shown", "read_pack"]
