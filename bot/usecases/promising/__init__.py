"""Promises: made, changed and linked by organisers; seen, asked about and heard of by those who said something."""
