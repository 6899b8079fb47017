"""What tests of screens stand on."""

from __future__ import annotations

import pytest

from bot.delivery.rendering import Rendered, Renderer
from bot.domain.screens import Screen, Step

Met = dict[tuple[Screen, Step, bool], None]
"""Screens that were rendered, where somebody stood then, and whether there was something to undo."""


@pytest.fixture
def met(monkeypatch: pytest.MonkeyPatch) -> Met:
    """Every screen that is rendered from now on."""
    found: Met = {}
    rendered = Renderer.rendered

    def met_too(renderer: Renderer, screen: Screen, where: Step, language: str, undoable: bool) -> Rendered:
        found[screen, where, undoable] = None
        return rendered(renderer, screen, where, language, undoable)

    monkeypatch.setattr(Renderer, "rendered", met_too)
    return found
