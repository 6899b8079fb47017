"""Settings: the example file, the deployments and what is written about them agree; what is wrong is one clear line."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from dotenv import dotenv_values
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.given_settings import load_settings, zone_setting
from bot.settings import PREFIX, BadSettings, Settings
from tests.drivers.drawn import symbols_in

HOUSE = Path(__file__).parents[1]
EXAMPLE = HOUSE / "deploy" / "example.env"
TEXT = EXAMPLE.read_text(encoding="utf-8")
FIELDS = Settings.model_fields
NAMES = {f"{PREFIX}{name.upper()}": name for name in FIELDS}
REQUIRED = [name for name, field in NAMES.items() if FIELDS[field].is_required()]
SECRET = ("SAYSO_TELEGRAM_TOKEN", "SAYSO_WEBHOOK_SECRET", "SAYSO_METRICS_TOKEN")
SERVERS = ("SAYSO_TELEGRAM_BASE_URL", "SAYSO_TELEGRAM_FILE_URL")
SETTING = re.compile(r"^(?:# )?(SAYSO_[A-Z_]+)=(.*)$", re.MULTILINE)
OF_THE_TESTS = "SAYSO_TEST_"
"""What these begin with is set for tests alone."""
WRITTEN_ABOUT = ("README.md", "Makefile", "deploy/Dockerfile", "deploy/sayso.service", "bot/content/en/command.ftl")


@pytest.fixture(autouse=True)
def nothing_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    set_here(monkeypatch, {})


def set_here(patch: pytest.MonkeyPatch, values: Mapping[str, str]) -> None:
    for name in NAMES:
        patch.delenv(name, raising=False)
    for name, value in values.items():
        patch.setenv(name, value)


def refused(**values: str) -> str:
    """The line that says what is wrong with the example's settings and these."""
    with pytest.MonkeyPatch.context() as patch, pytest.raises(BadSettings) as bad:
        set_here(patch, values)
        load_settings(EXAMPLE)
    return str(bad.value)


def loaded(**values: str) -> Settings:
    """The example's settings and these."""
    with pytest.MonkeyPatch.context() as patch:
        set_here(patch, values)
        return load_settings(EXAMPLE)


def test_every_setting_stands_in_the_example_once_and_nothing_else_does() -> None:
    assert sorted(name for name, _ in SETTING.findall(TEXT)) == sorted(NAMES)
    assert len(re.findall("SAYSO_", TEXT)) == len(NAMES) + TEXT.count("`SAYSO_") + TEXT.count("SAYSO_...")


def test_the_example_sets_what_must_be_set() -> None:
    assert set(REQUIRED) <= set(dotenv_values(EXAMPLE))
    assert loaded().organisation == "Willow Lane Day Centre"


def test_what_the_example_leaves_out_is_shown_with_its_default() -> None:
    for name, shown in SETTING.findall(TEXT):
        default = FIELDS[NAMES[name]].default
        if name not in REQUIRED and default is not None:
            assert shown == str(default), name


def test_with_every_line_of_the_example_filled_in_it_works(tmp_path: Path) -> None:
    fillings = dict.fromkeys(SECRET, "1-secret-of-16-signs") | dict.fromkeys(SERVERS, "http://127.0.0.1:8081")
    fillings["SAYSO_SYMBOLS"] = str(symbols_in(tmp_path))
    whole = SETTING.sub(lambda found: f"{found[1]}={found[2] or fillings[found[1]]}", TEXT)
    file = tmp_path / "my.env"
    file.write_text(whole, encoding="utf-8")
    assert load_settings(file).webhook_url == "https://sayso.example.org/telegram"


@pytest.mark.parametrize("name", [name for name in NAMES if name not in REQUIRED])
def test_a_setting_left_empty_is_as_not_set(name: str) -> None:
    assert loaded(**{name: ""}) == loaded()


@pytest.mark.parametrize("file", WRITTEN_ABOUT)
def test_what_is_written_about_settings_names_those_there_are(file: str) -> None:
    found = re.findall(r"SAYSO_[A-Z_]+[A-Z]", (HOUSE / file).read_text(encoding="utf-8"))
    assert found
    assert {each for each in found if not each.startswith(OF_THE_TESTS)} <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_every_setting_is_explained(name: str) -> None:
    meaning = FIELDS[NAMES[name]].description
    assert meaning
    assert meaning[0].isupper()
    assert meaning.endswith((".", "…"))


@pytest.mark.parametrize("name", REQUIRED)
@pytest.mark.parametrize("value", [None, "", " ", " \t\n"], ids=["not set", "empty", "a space", "spaces"])
def test_what_must_be_set_and_is_not_is_named(name: str, value: str | None, tmp_path: Path) -> None:
    file = tmp_path / "my.env"
    file.write_text("".join(line for line in TEXT.splitlines(True) if not line.startswith(f"{name}=")))
    with pytest.MonkeyPatch.context() as patch:
        set_here(patch, {} if value is None else {name: value})
        with pytest.raises(BadSettings) as bad:
            load_settings(file)
    assert str(bad.value).startswith(f"{name} is ")
    assert "\n" not in str(bad.value)


WRONG = [
    ("SAYSO_SAFETY_PHONE", "call me"),
    ("SAYSO_SAFETY_PHONE", "+(("),
    ("SAYSO_HELP_PHONE", "-" * 5),
    ("SAYSO_EMERGENCY", "nine"),
    ("SAYSO_ORGANISATION", "x" * 61),
    ("SAYSO_TIME_ZONE", "London"),
    ("SAYSO_TIME_ZONE", "Europe"),
    ("SAYSO_TIME_ZONE", "../../etc/passwd"),
    ("SAYSO_TIME_ZONE", "/etc/passwd"),
    ("SAYSO_PORT", "0"),
    ("SAYSO_PORT", "65536"),
    ("SAYSO_PORT", "http"),
    ("SAYSO_WEB_CHAT", "perhaps"),
    ("SAYSO_WEB_ADDRESS", "sayso.example.org"),
    ("SAYSO_WEB_ADDRESS", "https://"),
    ("SAYSO_WEB_ADDRESS", "javascript:alert(1)"),
    ("SAYSO_TELEGRAM_BASE_URL", "ftp://example.org"),
    ("SAYSO_KEY_FILE", "data/sayso.key"),
    ("SAYSO_KEY_FILE", "data/in/here/../sayso.key"),
]


@pytest.mark.parametrize(("name", "value"), WRONG)
def test_a_wrong_value_is_refused_in_one_line_that_names_it(name: str, value: str) -> None:
    said = refused(**{name: value})
    assert said.startswith(f"{name} ")
    assert "\n" not in said
    assert said.endswith(".")


def test_a_time_zone_is_refused_where_nothing_else_is_set_too(monkeypatch: pytest.MonkeyPatch) -> None:
    for zone in ("London", "Europe", "../x"):
        monkeypatch.setenv("SAYSO_TIME_ZONE", zone)
        with pytest.raises(BadSettings, match="SAYSO_TIME_ZONE is wrong"):
            zone_setting(None)


WEBHOOK = {"SAYSO_TELEGRAM_TOKEN": "1:token", "SAYSO_WEBHOOK_SECRET": "secret"}


@pytest.mark.parametrize("address", ["http://example.org/telegram", "https://example.org", "https://example.org/bot"])
def test_a_webhook_telegram_cannot_reach_is_refused(address: str) -> None:
    assert refused(SAYSO_WEBHOOK_URL=address, **WEBHOOK).startswith("SAYSO_WEBHOOK_URL is wrong: ")


@pytest.mark.parametrize("secret", ["with a space", "x" * 257, "żółw"])
def test_a_secret_telegram_does_not_take_is_refused_and_not_repeated(secret: str) -> None:
    wanted = WEBHOOK | {"SAYSO_WEBHOOK_URL": "https://example.org/telegram", "SAYSO_WEBHOOK_SECRET": secret}
    said = refused(**wanted)
    assert said.startswith("SAYSO_WEBHOOK_SECRET is wrong: ")
    assert secret not in said


def test_a_webhook_without_a_secret_is_refused() -> None:
    for secret in ({}, {"SAYSO_WEBHOOK_SECRET": ""}):
        said = refused(SAYSO_WEBHOOK_URL="https://example.org/telegram", SAYSO_TELEGRAM_TOKEN="1:token", **secret)
        assert said.startswith("SAYSO_WEBHOOK_SECRET is not set. ")


def test_nobody_could_take_part_without_any_way_in() -> None:
    assert refused(SAYSO_WEB_CHAT="false").startswith("SAYSO_WEB_CHAT is off and SAYSO_TELEGRAM_TOKEN is not set")
    assert loaded(SAYSO_TELEGRAM_TOKEN="1:token").serves_web_chat is False
    assert loaded(SAYSO_TELEGRAM_TOKEN="1:token", SAYSO_WEB_CHAT="yes").serves_web_chat is True
    assert loaded().serves_web_chat is True


def test_the_environment_goes_before_the_file_also_for_what_needs_the_time_zone_alone(tmp_path: Path) -> None:
    assert loaded(SAYSO_ORGANISATION="Another").organisation == "Another"
    file = tmp_path / "my.env"
    file.write_text("SAYSO_TIME_ZONE=Europe/Warsaw\n")
    assert zone_setting(file).key == "Europe/Warsaw"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SAYSO_TIME_ZONE", "Asia/Dhaka")
        assert zone_setting(file).key == "Asia/Dhaka"


@pytest.mark.parametrize("read", [load_settings, zone_setting])
def test_a_settings_file_that_cannot_be_read_is_named(read: object, tmp_path: Path) -> None:
    garbled = tmp_path / "garbled.env"
    garbled.write_bytes(b"SAYSO_ORGANISATION=\xff\xfe\n")
    for file in (tmp_path / "missing.env", tmp_path, garbled):
        with pytest.raises(BadSettings) as bad:
            read(file)  # type: ignore[operator]
        assert str(file) in str(bad.value)
        assert "\n" not in str(bad.value)


VALUES = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))


def answer_of(read: Callable[[], object]) -> str:
    """What is said where settings are refused; nothing where they are taken."""
    try:
        read()
    except BadSettings as bad:
        return str(bad)
    return ""


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(name=st.sampled_from(sorted(NAMES)), value=VALUES)
@example(name="SAYSO_TIME_ZONE", value="Europe")
@example(name="SAYSO_TIME_ZONE", value="x" * 300)
@example(name="SAYSO_DATA_DIR", value="x" * 5000)
@example(name="SAYSO_WEBHOOK_SECRET", value="a secret with a space that must not be shown")
def test_whatever_is_set_is_taken_or_refused_in_one_line_that_repeats_no_secret(name: str, value: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        set_here(patch, {name: value})
        said = answer_of(lambda: load_settings(EXAMPLE))
    assert said.startswith(PREFIX) or not said
    assert "\n" not in said
    assert name not in SECRET or len(value) < 9 or value not in said
