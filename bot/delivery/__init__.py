"""How messages go out: rendered, queued with the turn, sent at a pace everybody can bear."""

import os

os.environ.setdefault("PTB_TIMEDELTA", "1")
"""python-telegram-bot tells times to wait as time differences, as its next major version does."""
