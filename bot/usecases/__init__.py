"""What can be done: a file a subject, on narrow Protocols (ports.py). Nothing here knows Telegram or SQL."""
