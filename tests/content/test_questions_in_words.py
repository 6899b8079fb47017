"""Every screen of every kind of question exists in every language, with answers that fit their buttons."""

from __future__ import annotations

import pytest

from bot.content.catalogue import LANGUAGES
from bot.delivery.rendering import Renderer
from bot.domain.questions import KINDS
from bot.domain.questions.kind import Kind
from bot.domain.rounds import Question
from bot.usecases.answering import page
from tests.content.samples import CATALOGUE
from tests.domain.examples import SEED, WITHOUT_OPTIONS, question

RENDERER = Renderer(CATALOGUE)
MOST_CHOICES, LONGEST_LABEL = 5, 20
CASES = [
    pytest.param(kind, question(kind.name, options), language, id=f"{kind.name}-{options}-{language}")
    for language in LANGUAGES
    for kind in KINDS
    for options in ((0,) if kind.name in WITHOUT_OPTIONS else (3, 8))
]


@pytest.mark.parametrize(("kind", "asked", "language"), CASES)
def test_every_screen_of_a_question_can_be_said(kind: Kind, asked: Question, language: str) -> None:
    """Each answer there is, at each position: asked, answered, asked again, read over."""
    position = kind.following(asked, None, SEED)
    assert position is not None
    for place in (position, ".".join(reversed(position.split(".")))):
        for offer in kind.ask(asked, None, place).offers:
            given = kind.answer(asked, None, position, offer.value)
            shown = [RENDERER.line(line, language) for line in kind.ask(asked, given, place).lines]
            read_over = [RENDERER.line(each.line, language) for each in kind.review(asked, given)]
            assert all(shown)
            assert all(read_over)
            assert len(shown) == len(kind.ask(asked, None, place).lines) + 1
    assert all(RENDERER.line(each.line, language) for each in kind.review(asked, None))


@pytest.mark.parametrize(("kind", "asked", "language"), CASES)
def test_answers_differ_and_fit_their_buttons_with_room_for_enough(kind: Kind, asked: Question, language: str) -> None:
    position = kind.following(asked, None, SEED)
    assert position is not None
    asking = kind.ask(asked, None, position)
    start: int | None = 0
    met: list[str] = []
    while start is not None:
        offers, start = page(asking, start)
        labels = [RENDERER.line(offer.label, language) for offer in offers]
        last = any(offer.always for offer in offers)
        besides = (start is not None) + (kind.name not in WITHOUT_OPTIONS and not last)
        assert 2 <= len(labels) <= MOST_CHOICES - besides
        assert len({label.casefold() for label in labels}) == len(labels)
        assert max(map(len, labels)) <= LONGEST_LABEL
        met += [offer.value for offer in offers if not offer.always]
    assert met == [offer.value for offer in asking.offers if not offer.always]
