"""From screens to messages: each way of offering choices offers the same, numbered, with what stands last last."""

from __future__ import annotations

import re
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.delivery.messages import Kind, Message
from bot.delivery.parts import MOST_WORDS
from bot.delivery.rendering import Renderer
from bot.domain.preferences import USUAL, Buttons, Preferences
from bot.domain.screens import CODE_LIMIT, Choice, Screen, Step, step
from bot.domain.words import Line, Localised, Numbered, Quoted, Text, say
from tests.delivery.sending import CATALOGUE

RENDERER = Renderer(CATALOGUE)
LANGUAGES = st.sampled_from(("en", "pl", "ur", "ar"))
WORDS = st.sampled_from(("Bus", "نعم", "کیا آپ کو مدد چاہیے؟", "<b>&amp;", "Tak", "👩🏿‍👩🏻‍👧", "হ্যাঁ", "1. Yes", "Stop"))
SAID = st.lists(WORDS, min_size=1, max_size=30).map(" ".join)
TEXTS = st.tuples(st.sampled_from(("en", "pl", "ar", "bn")), SAID).map(lambda pair: Localised.of(dict([pair])))
OWN = SAID.map(Quoted)
LINES: st.SearchStrategy[Line] = st.one_of(TEXTS, OWN, st.just(say("menu")), TEXTS.map(lambda text: Numbered(1, text)))
LABELS: st.SearchStrategy[Line] = st.one_of(
    WORDS.map(lambda text: Localised.of({"en": text})), st.just(say("choice-more"))
)
STEPS = st.builds(step, st.sampled_from(("ask", "matter")), st.integers(0, 36**9), st.sampled_from(("-", "o1.o2.o3")))
CHOICES = st.lists(st.builds(Choice, LABELS, STEPS), max_size=5).map(tuple)
SCREENS = st.builds(
    Screen, st.lists(LINES, min_size=1, max_size=4).map(tuple), CHOICES, extras=CHOICES.map(lambda found: found[:1])
)
REVISIONS = st.integers(0, 36**7 - 1)
STANDING = {
    "en": ["Listen", "Undo", "Back", "Stop", "Help"],
    "cy": [CATALOGUE.say(f"choice-{name}", "cy") for name in ("listen", "undo", "back", "stop", "help")],
    "pl": [CATALOGUE.say(f"choice-{name}", "pl") for name in ("listen", "undo", "back", "stop", "help")],
    "ur": [CATALOGUE.say(f"choice-{name}", "ur") for name in ("listen", "undo", "back", "stop", "help")],
    "ar": [CATALOGUE.say(f"choice-{name}", "ar") for name in ("listen", "undo", "back", "stop", "help")],
}


def last(language: str, undoable: bool) -> list[str]:
    found = STANDING[language]
    return found if undoable else [found[0], *found[2:]]


def shown(screen: Screen, language: str, buttons: Buttons, undoable: bool = False, revision: int = 1) -> Message:
    (*before, message), _ = RENDERER.shown(
        screen, step("menu"), language, Preferences(buttons=buttons), revision, undoable=undoable
    )
    assert not any(each.inline or each.keyboard for each in before), "choices come last"
    return message


def numbered(screen: Screen, language: str) -> list[str]:
    labels = [RENDERER.line(choice.label, language) for choice in (*screen.choices, *screen.extras)]
    return [
        CATALOGUE.say("choice-numbered", language, {"number": number, "label": label})
        for number, label in enumerate(labels, 1)
    ]


@given(SCREENS, LANGUAGES, st.booleans())
def test_buttons_and_keyboard_offer_the_same_with_numbers_and_what_stands_is_last(
    screen: Screen, language: str, undoable: bool
) -> None:
    inline = shown(screen, language, Buttons.INLINE, undoable)
    keyboard = shown(screen, language, Buttons.KEYBOARD, undoable)
    rows = [[label for label, _ in row] for row in inline.inline]
    assert keyboard.keyboard == tuple(map(tuple, rows))
    labels = [label for row in rows for label in row]
    assert labels == numbered(screen, language) + last(language, undoable)
    assert rows[-1] == STANDING[language][2:], "Back, Stop and Help, together"
    assert all(len(row) == 1 for row in rows[: len(screen.choices) + len(screen.extras)]), "one choice a row"
    assert inline.text == keyboard.text
    assert (inline.keyboard, keyboard.inline) == (None, ())


@given(SCREENS, LANGUAGES, st.booleans())
def test_whoever_types_reads_every_choice_with_its_number_and_what_always_works(
    screen: Screen, language: str, undoable: bool
) -> None:
    message = shown(screen, language, Buttons.WORDS, undoable)
    assert (message.inline, message.keyboard) == ((), None)
    text = message.text.removeprefix(shown(screen, language, Buttons.INLINE).text)
    lines = [line for line in text.split("\n") if re.match(r"\d+\. ", line)]
    assert lines == numbered(screen, language)
    assert ", ".join(last(language, undoable)) in text.rsplit("\n\n", 1)[-1]


@given(SCREENS, LANGUAGES, REVISIONS, st.booleans())
def test_what_a_button_carries_fits_and_tells_its_screen(
    screen: Screen, language: str, revision: int, undoable: bool
) -> None:
    for row in shown(screen, language, Buttons.INLINE, undoable, revision).inline:
        for _, data in row:
            number, _, code = data.partition("|")
            assert len(data.encode()) <= CODE_LIMIT
            assert int(number, 36) == revision
            assert Step.read(code)


@given(SCREENS, LANGUAGES, st.lists(OWN, max_size=3).map(tuple), st.sampled_from(Buttons))
def test_no_word_is_lost_and_more_than_sixty_are_two_messages(
    screen: Screen, language: str, notice: tuple[Line, ...], buttons: Buttons
) -> None:
    messages, _ = RENDERER.shown(screen, step("menu"), language, Preferences(buttons=buttons), 1, notice)
    alone = shown(screen, language, buttons)
    found = RENDERER.rendered(screen, step("menu"), language, False)
    told = [*(RENDERER.line(line, language) for line in notice), *found.foreign]
    said = "\n\n".join(each.text for each in messages)
    assert said.startswith("\n\n".join([*told, *found.lines]))
    assert said.endswith(alone.text)
    words = len(" ".join([*told, *found.lines]).split())
    assert len(messages) == (2 if told and found.lines and words > MOST_WORDS else 1)
    assert (messages[-1].inline, messages[-1].keyboard) == (alone.inline, alone.keyboard), "choices come last"


@given(SCREENS, LANGUAGES, st.sampled_from((Buttons.INLINE, Buttons.WORDS)))
def test_whoever_gives_the_keyboard_up_has_it_taken_away(screen: Screen, language: str, buttons: Buttons) -> None:
    notice = (say("preference-set"),)
    messages, _ = RENDERER.shown(
        screen, step("menu"), language, Preferences(buttons=buttons), 1, notice, was_keyboard=True
    )
    assert [each.keyboard for each in messages] == [(), None]


@given(SCREENS, LANGUAGES)
def test_what_is_heard_names_every_choice_by_its_number(screen: Screen, language: str) -> None:
    message = RENDERER.heard(screen, language, USUAL)
    assert message.kind is Kind.SOUND
    for number, choice in enumerate((*screen.choices, *screen.extras), 1):
        label = RENDERER.line(choice.label, language, "spoken")
        assert CATALOGUE.say("choices-spoken", language, {"number": number, "label": label}) in message.text


@given(st.lists(st.one_of(TEXTS, st.just(say("menu"))), min_size=1, max_size=3), OWN, st.integers(0, 3), st.integers())
def test_what_holds_own_words_anywhere_is_neither_kept_as_sound_nor_remembered(
    lines: list[Text | Localised], own: Quoted, place: int, mark: int
) -> None:
    secret = Quoted(f"hedgehog{mark} {own.text}")
    hidden: tuple[Line, ...] = (secret, Numbered(1, secret), say("welcome", name=secret))
    screen = Screen((*lines, *hidden[place : place + 1]))
    if place == len(hidden):
        screen = replace(screen, choices=(Choice(secret, step("menu")),))
    assert not RENDERER.heard(screen, "en", USUAL).public
    assert RENDERER.heard(Screen(tuple(lines)), "en", USUAL).public
    assert not RENDERER.heard(Screen(tuple(lines), about_round=1), "en", USUAL).public
    shown(screen, "en", Buttons.INLINE)
    assert "hedgehog" not in repr(RENDERER._remembered)


@settings(max_examples=30)
@given(st.text(min_size=1), st.sampled_from(("ar", "ur", "he")))
def test_published_text_that_runs_right_to_left_stays_as_it_is_and_its_language_is_told(text: str, other: str) -> None:
    foreign = Localised.of({other: text})
    message = shown(Screen((foreign,), (Choice(foreign, step("menu")),)), "en", Buttons.INLINE)
    first, _, rest = message.text.partition("\n\n")
    assert first == CATALOGUE.say("only-in-language", "en", {"language": other})
    assert rest == text
    assert message.inline[0][0][0] == f"1. {text}"
    assert message.language == "en"


@given(SCREENS, LANGUAGES, st.sampled_from(Buttons))
def test_news_offers_nothing_that_belongs_to_the_screen_before_it(
    screen: Screen, language: str, buttons: Buttons
) -> None:
    [message] = RENDERER.news(screen, language, Preferences(buttons=buttons))
    assert message.keyboard is None, "the keyboard somebody has stays"
    data = [data for row in message.inline for _, data in row]
    assert data == ([f"0|{choice.step.code}" for choice in screen.choices] if buttons is Buttons.INLINE else [])


@given(
    st.builds(
        Message,
        st.sampled_from(Kind),
        st.text(),
        LANGUAGES,
        st.lists(st.lists(st.tuples(st.text(), st.text())).map(tuple)).map(tuple),
        st.none() | st.lists(st.lists(st.text()).map(tuple)).map(tuple),
        st.booleans(),
        st.text(),
        st.integers(),
        st.text(),
    )
)
def test_a_message_comes_out_of_the_outbox_as_it_went_in(message: Message) -> None:
    assert Message.from_json(message.to_json()) == message
