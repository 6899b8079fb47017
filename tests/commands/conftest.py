"""A deployment nobody has used yet, and one with a meeting published."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.commands.deployments import Deployment, pack


@pytest.fixture
def deployment(tmp_path: Path) -> Deployment:
    return Deployment(tmp_path)


@pytest.fixture(scope="session")
def published_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("published")
    made = Deployment(folder)
    printed = made.sayso("publish", made.write("forum.md", pack())).done
    assert printed == "Published forum: 1 cards, 1 votes, 2 things to choose from.\n"
    return folder


@pytest.fixture
def published(published_once: Path, tmp_path: Path) -> Deployment:
    """A deployment with a meeting called forum: a vote and priorities."""
    shutil.copytree(published_once, tmp_path, dirs_exist_ok=True)
    return Deployment(tmp_path)
