"""What can be done: a file a subject, on narrow Protocols (ports/). Nothing here knows Telegram or SQL."""
