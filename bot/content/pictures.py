"""An organiser's own pictures, made fit to send: small enough for a cheap phone, and with nothing a camera adds.

A photo holds where and when it was taken, and with what. None of that reaches people: only its pixels are kept.
"""

from __future__ import annotations

import io


class NotAPicture(ValueError):
    """This is no picture that can be shown. `problem` names the sentence that says why."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem


FORMATS = ("JPEG", "PNG", "WEBP")
MOST_PIXELS = 50_000_000
"""What no camera makes is not unpacked: 50 million pixels take 150 MB of memory."""
QUALITY = 82


def fit(content: bytes, longest_side: int, most_bytes: int) -> tuple[str, bytes]:
    """Return how the name of a picture ends (`jpg` or `png`) and its content, made fit to send.

    It stands upright, its longest side has at most so many pixels, and it moves no more. Raises NotAPicture.
    """
    from PIL import Image, ImageOps, UnidentifiedImageError

    if len(content) > most_bytes:
        raise NotAPicture("pack-picture-large")
    try:
        with Image.open(io.BytesIO(content), formats=FORMATS) as found:
            if found.width * found.height > MOST_PIXELS:
                raise NotAPicture("pack-picture-large")
            if getattr(found, "is_animated", False):
                raise NotAPicture("pack-picture-moving")
            upright = ImageOps.exif_transpose(found)
            upright.thumbnail((longest_side, longest_side))
            clear = upright.mode in {"RGBA", "LA", "PA"} or "transparency" in upright.info
            bare = Image.new("RGB", upright.size, "white")
            layer = upright.convert("RGBA") if clear else upright.convert("RGB")
            bare.paste(layer, mask=layer if clear else None)
            drawn = found.format == "PNG"
    except Image.DecompressionBombError:
        raise NotAPicture("pack-picture-large") from None
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise error if isinstance(error, NotAPicture) else NotAPicture("pack-picture-not") from None
    made = io.BytesIO()
    if drawn:
        bare.save(made, "PNG", optimize=True)
        return "png", made.getvalue()
    bare.save(made, "JPEG", quality=QUALITY, optimize=True, progressive=True)
    return "jpg", made.getvalue()
