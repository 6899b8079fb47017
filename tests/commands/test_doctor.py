"""`sayso doctor`: what works, and what has to be mended before people can rely on it."""

from __future__ import annotations

from tests.commands.deployments import Deployment


def test_an_empty_house_has_to_be_mended_and_the_way_is_said(deployment: Deployment) -> None:
    said = deployment.sayso("doctor")
    assert said.status == 1
    assert "Mend this: nobody reads what is written to: safety. Run: sayso invite --role safety" in said.out
    assert "Think about this: nobody reads what is written to: facilitator" in said.out


def test_every_language_is_told_with_what_no_native_speaker_has_read(deployment: Deployment) -> None:
    said = deployment.sayso("doctor", SAYSO_LANGUAGES="pl en")
    [polish] = [line for line in said.out.splitlines() if line.startswith("pl: ")]
    assert "not yet read by a native speaker; it has a voice." in polish


def test_a_language_without_sentences_is_refused_before_anything_is_opened(deployment: Deployment) -> None:
    said = deployment.sayso("doctor", SAYSO_LANGUAGES="en tlh")
    assert said.status == 2
    assert "SAYSO_LANGUAGES is wrong: it must be some of these, with spaces between: en" in said.err
    assert not deployment.database.exists()
