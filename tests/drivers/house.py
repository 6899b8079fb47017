"""The made-up organisation that tests and benches run for."""

from __future__ import annotations

from pathlib import Path

from bot.settings import Settings
from tests.drivers.engines import place_in


def settings_for(folder: Path, **more: object) -> Settings:
    values: dict[str, object] = {
        "organisation": "Willow Lane Day Centre",
        "safety_name": "Grace Mensah",
        "safety_phone": "01632 960 101",
        "second_safety_name": "the council's safety team",
        "second_safety_phone": "01632 960 102",
        "help_name": "Priya Nair",
        "help_phone": "01632 960 103",
        "data_dir": folder / "data",
        "key_file": folder / "config" / "sayso.key",
        "browser": "none",
    }
    place = place_in(folder)
    if isinstance(place, str):
        values["database_url"] = place
    return Settings.model_validate(values | more)
