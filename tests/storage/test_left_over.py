"""What a killed backup, restore or drill left unsealed is gone once Sayso serves again; what goes on is left alone."""

from __future__ import annotations

import os
import time
from pathlib import Path

from bot.opening import opened
from storage.backups import COPY, nobody_beside
from storage.left_over import LONGEST_DRILL, clear_left_over
from storage.restoring import UNPACKED
from tests.drivers.house import settings_for


def left_in(data: Path) -> set[str]:
    data.mkdir(exist_ok=True)
    for name in (UNPACKED, f"{UNPACKED}-wal", COPY, f"{COPY}-wal", "sounds", "drill-old/a", "drill-new/a"):
        (data / name).parent.mkdir(exist_ok=True)
        (data / name).write_bytes(b"what people said")
    yesterday = time.time() - LONGEST_DRILL - 1
    os.utime(data / "drill-old", (yesterday, yesterday))
    return names(data)


def names(data: Path) -> set[str]:
    return {path.name for path in data.iterdir() if not path.name.startswith("sayso.db") and path.suffix != ".lock"}


async def test_once_it_serves_again_nothing_unsealed_is_left(tmp_path: Path) -> None:
    data = tmp_path / "data"
    left_in(data)
    async with opened(settings_for(tmp_path), serving=True):
        assert names(data) == {"sounds", "drill-new"}


async def test_what_another_process_is_making_stays(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    with nobody_beside(data / COPY):
        left = left_in(data)
        clear_left_over(data)
        assert left - names(data) == {UNPACKED, f"{UNPACKED}-wal", "drill-old"}
