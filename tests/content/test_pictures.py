"""What is kept of a picture: its pixels, upright and small enough, and nothing a camera adds."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image

from bot.content.pictures import NotAPicture, fit

WHERE_IT_WAS_TAKEN, WHICH_CAMERA, TURNED = 34853, 271, 274
MOST = 10 * 1024 * 1024


def picture(size: tuple[int, int] = (60, 40), kind: str = "JPEG", mode: str = "RGB", **more: Any) -> bytes:
    made = io.BytesIO()
    Image.effect_noise(size, 40).convert(mode).save(made, kind, **more)
    return made.getvalue()


def taken(turned: int = 1) -> bytes:
    """A photo as a phone takes it: with the place, the camera and the way it was held."""
    found = Image.Exif()
    found[WHICH_CAMERA], found[TURNED] = "Willow phone", turned
    found.get_ifd(WHERE_IT_WAS_TAKEN)[1] = "N"
    return picture(exif=found)


def test_nothing_a_camera_adds_is_kept() -> None:
    assert b"Willow phone" in taken()
    ending, content = fit(taken(), 1280, MOST)
    assert ending == "jpg"
    assert b"Willow phone" not in content
    with Image.open(io.BytesIO(content)) as found:
        assert not found.getexif()
        assert set(found.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "progressive", "progression"}


def test_a_photo_taken_sideways_stands_upright() -> None:
    with Image.open(io.BytesIO(fit(taken(turned=6), 1280, MOST)[1])) as found:
        assert found.size == (40, 60)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_its_longest_side_is_as_long_as_wanted_and_it_keeps_its_shape(kind: str) -> None:
    ending, content = fit(picture((900, 300), kind), 300, MOST)
    with Image.open(io.BytesIO(content)) as found:
        assert (found.size, found.format) == ((300, 100), {"jpg": "JPEG", "png": "PNG"}[ending])
    assert ending == ("png" if kind == "PNG" else "jpg")


def test_what_is_clear_becomes_white() -> None:
    made = io.BytesIO()
    Image.new("RGBA", (4, 4), (0, 0, 0, 0)).save(made, "PNG")
    with Image.open(io.BytesIO(fit(made.getvalue(), 1280, MOST)[1])) as found:
        assert found.convert("RGB").getpixel((1, 1)) == (255, 255, 255)


def moving() -> bytes:
    made = io.BytesIO()
    frames = [Image.new("RGB", (4, 4), colour) for colour in ("red", "green")]
    frames[0].save(made, "WEBP", save_all=True, append_images=frames[1:])
    return made.getvalue()


def blank(size: tuple[int, int]) -> bytes:
    """A picture of one colour, that is small as a file whatever its size in pixels."""
    made = io.BytesIO()
    Image.new("1", size).save(made, "PNG", compress_level=1)
    return made.getvalue()


BAD = {
    "nothing": (lambda: b"", "not"),
    "words": (lambda: b"Dear all", "not"),
    "a drawing that may hold scripts": (lambda: b"<svg xmlns='http://www.w3.org/2000/svg'/>", "not"),
    "a picture cut short": (lambda: picture((300, 300))[:2000], "not"),
    "a picture of another kind": (lambda: picture(kind="GIF", mode="L"), "not"),
    "too many bytes": (lambda: picture() + b"x" * MOST, "large"),
    "too many pixels": (lambda: blank((9000, 6000)), "large"),
    "far too many pixels": (lambda: blank((20_000, 20_000)), "large"),
    "one that moves": (moving, "moving"),
}


@pytest.mark.parametrize(("made", "problem"), BAD.values(), ids=BAD)
def test_what_cannot_be_shown_is_refused_with_its_reason(made: Callable[[], bytes], problem: str) -> None:
    content = made()
    with pytest.raises(NotAPicture) as refused:
        fit(content, 1280, MOST)
    assert refused.value.problem == f"pack-picture-{problem}"
