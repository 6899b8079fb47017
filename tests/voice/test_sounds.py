"""What a voice message is: Ogg Opus that decodes again, as long as its words take, and never silent."""

from __future__ import annotations

import asyncio
import struct

import pytest

from bot.content.catalogue import LANGUAGES
from bot.delivery.line import NotMade
from bot.voice.speech import LONGEST_TEXT, VOICES, Speech
from tests.content.samples import CATALOGUE
from tests.voice.speaking import Sound, decoded

LETTER = (
    "The centre will stay open on Saturday mornings from the first week of March. Tea and toast will be there for "
    "everyone who comes. The garden group meets at ten and the music group meets at eleven. Please tell us before "
    "Friday if you need a lift, so that we can ask enough drivers to help. Your family and friends are welcome."
)
NEARLY_SILENT = 0.02


def said(runner: asyncio.Runner, shared: Speech, text: str, language: str = "en") -> bytes:
    return runner.run(shared.speak(text, language, keep=False))


def opus_header(content: bytes) -> tuple[int, int]:
    """Return the channels and the rate that the first page of an Ogg Opus stream tells (RFC 7845, section 5.1)."""
    assert content[:4] == b"OggS"
    start = content.index(b"OpusHead")
    assert start < 64, "the header is the first thing in the stream"
    channels, rate = struct.unpack_from("<xBxxI", content, start + 8)
    return channels, rate


@pytest.mark.parametrize("language", sorted(VOICES))
def test_a_sound_is_ogg_opus_with_one_channel_at_48_khz(runner: asyncio.Runner, shared: Speech, language: str) -> None:
    content = said(runner, shared, "Saturday", language)
    assert opus_header(content) == (1, 48_000)
    sound = decoded(content)
    assert (sound.format, sound.channels, sound.rate) == ("OGG OPUS", 1, 48_000)


@pytest.mark.parametrize("language", ["en", "pl"])
def test_62_words_take_15_to_40_seconds_and_are_not_silent(
    runner: asyncio.Runner, shared: Speech, language: str
) -> None:
    assert len(LETTER.split()) == 62
    content = said(runner, shared, LETTER, language)
    sound = decoded(content)
    assert 15 < sound.seconds < 40
    assert sound.loudness > NEARLY_SILENT
    assert abs(sound.samples).max() <= 1
    assert len(content) < sound.seconds * 8_000, "a voice message stays small enough for a telephone"
    assert all(part.loudness > NEARLY_SILENT for part in _fifths(sound)), "no part of it is missing"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_a_whole_screen_of_its_own(runner: asyncio.Runner, shared: Speech, language: str) -> None:
    text = CATALOGUE.say("vote-rules-shown", language)
    sound = decoded(said(runner, shared, text, language))
    assert sound.seconds > len(text) / 40
    assert all(part.loudness > NEARLY_SILENT for part in _fifths(sound))


def _fifths(sound: Sound) -> list[Sound]:
    size = len(sound.samples) // 5
    return [
        Sound(sound.format, sound.rate, sound.channels, sound.samples[at * size : (at + 1) * size]) for at in range(5)
    ]


def test_each_language_has_a_voice_of_its_own_and_keeps_it(runner: asyncio.Runner, shared: Speech) -> None:
    text = "Jan jest w ogrodzie."
    order = ("en", "pl", "pl", "en", "pl", "en")
    found = [(language, decoded(said(runner, shared, text, language)).seconds) for language in order]
    lengths = {language: [seconds for each, seconds in found if each == language] for language in set(order)}
    assert all(max(each) - min(each) < 0.05 for each in lengths.values()), "one text sounds alike each time"
    assert abs(lengths["en"][0] - lengths["pl"][0]) > 0.05, "and each voice reads it in its own way"


def test_every_word_is_spoken_to_the_last(runner: asyncio.Runner, shared: Speech) -> None:
    short = "Tea and toast will be there. The garden group meets at ten."
    whole = decoded(said(runner, shared, f"{short} And that is all.")).seconds
    assert whole > decoded(said(runner, shared, short)).seconds + 0.8


@pytest.mark.parametrize(
    "text", ["<b>Saturday</b> & <speak>Sunday", "[[h@l'oU]]", "Łąka 😀 ü ß", "-f /etc/passwd", "1"]
)
def test_signs_of_all_kinds_are_spoken_like_words(runner: asyncio.Runner, shared: Speech, text: str) -> None:
    assert decoded(said(runner, shared, text)).loudness > NEARLY_SILENT


def test_letters_beyond_english_reach_the_voice_whole(runner: asyncio.Runner, shared: Speech) -> None:
    plain, polish = (decoded(said(runner, shared, f"{text} {text} {text}", "pl")) for text in ("zolw", "żółw"))
    assert plain.seconds != polish.seconds
    assert polish.seconds < 4, "or its bytes are spelled out one by one"


@pytest.mark.parametrize("text", ["", "  \n\t ", "a" * (LONGEST_TEXT + 1)])
def test_what_cannot_be_spoken_is_refused(runner: asyncio.Runner, shared: Speech, text: str) -> None:
    with pytest.raises(NotMade):
        said(runner, shared, text)


@pytest.mark.parametrize("language", ["so", "ps", "yo", "", "EN", "en\n", "gmw/pl"])
def test_a_language_without_a_voice_says_so(runner: asyncio.Runner, shared: Speech, language: str) -> None:
    with pytest.raises(NotMade, match="no voice for") as told:
        said(runner, shared, "Saturday", language)
    assert language in str(told.value)
