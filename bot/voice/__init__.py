"""Sound and language: text to speech, and the language of somebody's words."""
