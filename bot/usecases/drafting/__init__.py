"""Publishing in chat: a text is sent, held to plain language sentence by sentence, looked at, and published."""
