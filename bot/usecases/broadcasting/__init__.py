"""Telling many: an announcement is written, looked at, sent and followed; what opens is told the same way."""
