"""What a backup, a restore or a drill leaves in the data folder where it is killed: all that is kept, unsealed."""

from __future__ import annotations

import shutil
import time
from contextlib import suppress
from pathlib import Path

from storage.backup_files import BadBackup
from storage.backups import COPY, nobody_beside
from storage.restoring import UNPACKED
from storage.sqlite import clear

DRILL = "drill-"
LONGEST_DRILL = 24 * 60 * 60


def clear_left_over(data: Path) -> None:
    """Delete what was left, but for a backup that is being made and drills of today.

    The caller serves the database, so nobody restores one.
    """
    with suppress(OSError):
        clear(data / UNPACKED)
        if (data / COPY).exists():
            with suppress(BadBackup), nobody_beside(data / COPY):
                """Whoever has it alone deletes what was there before."""
        for drill in data.glob(f"{DRILL}*"):
            if drill.stat().st_mtime < time.time() - LONGEST_DRILL:
                shutil.rmtree(drill, ignore_errors=True)
