"""Pictures for tests, and a set of symbols."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image

COLOURS = {"bus": "red", "stop": "blue", "soup": "green"}


def drawn(kind: str = "PNG", colour: str = "red", frames: int = 1) -> bytes:
    """A picture of one colour; of more frames, one that moves."""
    made = io.BytesIO()
    pictures = [Image.new("RGB", (40, 30), colour if number % 2 == 0 else "white") for number in range(frames)]
    if frames > 1:
        pictures[0].save(made, kind, save_all=True, append_images=pictures[1:])
    else:
        pictures[0].save(made, kind)
    return made.getvalue()


def symbols_in(folder: Path) -> Path:
    """A set of three symbols. Returns its folder."""
    place = folder / "symbols"
    place.mkdir()
    for name, colour in COLOURS.items():
        (place / f"{name}.png").write_bytes(drawn(colour=colour))
    (place / "symbols.tsv").write_text("bus.png\tbus, coach\nstop.png\tbus stop, stop\n\nsoup.png\tsoup\n", "utf-8")
    (place / "credit.txt").write_text("Example Symbols (CC BY-SA)\n", "utf-8")
    return place
