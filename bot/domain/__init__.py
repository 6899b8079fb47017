"""The rules of taking part. Pure: no I/O, no Telegram, no SQL, no sentences, no clock, no chance of its own."""
