"""Steps of what is said aloud: one's own, and those of whoever listens."""

from __future__ import annotations

from bot.handlers import voices
from bot.usecases.route import Manner, Route
from bot.usecases.route import organising as organisers_only
from bot.usecases.writing_down import listens

ACT, WORDS = Manner.ACT, Manner.WORDS

SAID_ALOUD = (
    Route("voice-may", voices.may),
    Route("voice-let", voices.let, ACT),
    Route("voice-drop", voices.drop, ACT),
    Route("heard", voices.heard),
    Route("heard-yes", voices.heard_yes, ACT),
    Route("heard-again", voices.heard_again, ACT),
    Route("heard-type", voices.heard_type, ACT),
    Route("voice-hear", voices.hear, ACT, listens),
    Route("voices", voices.voices, who=organisers_only),
    Route("voice-write", voices.write, who=organisers_only),
    Route("voice-written", voices.take_words, WORDS, organisers_only),
    Route("voice-none", voices.nothing, ACT, organisers_only),
)
