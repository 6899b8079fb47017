"""Seals: what was sealed opens in its own place, unchanged, and nowhere else."""

from __future__ import annotations

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.sealing import BrokenSeal, Keyring, Sealer

KEYRING = Keyring.new()
SEALER = Sealer(KEYRING)
ROW = 2**62 + 5


@given(st.text(), st.text(min_size=1), st.integers(0, 2**63 - 1))
def test_what_was_sealed_opens_in_its_place(text: str, place: str, row: int) -> None:
    assert SEALER.open(SEALER.seal(text, place, row), place, row) == text


@given(st.binary())
def test_bytes_open_as_they_were(content: bytes) -> None:
    assert SEALER.open_bytes(SEALER.seal(content, "web_files.body", 1), "web_files.body", 1) == content


def test_the_same_words_never_look_the_same() -> None:
    assert len({SEALER.seal("yes", "x", 1) for _ in range(100)}) == 100


def test_the_words_are_not_in_the_record() -> None:
    assert b"The bus" not in SEALER.seal("The bus is late", "contributions.text", 1)


def test_a_changed_byte_breaks_the_seal_wherever_it_is() -> None:
    record = SEALER.seal("The bus is late", "contributions.text", ROW)
    for position in range(len(record)):
        changed = bytearray(record)
        changed[position] ^= 1
        with pytest.raises(BrokenSeal):
            SEALER.open(bytes(changed), "contributions.text", ROW)


def test_a_shortened_or_lengthened_record_is_broken() -> None:
    record = SEALER.seal("The bus is late", "contributions.text", ROW)
    for length in range(len(record)):
        with pytest.raises(BrokenSeal):
            SEALER.open(record[:length], "contributions.text", ROW)
    with pytest.raises(BrokenSeal):
        SEALER.open(record + b"\0", "contributions.text", ROW)


@pytest.mark.parametrize(
    ("place", "row"), [("contributions.text", ROW + 1), ("places.body", ROW), ("contributions.tex", ROW)]
)
def test_a_record_moved_to_another_row_or_column_is_broken(place: str, row: int) -> None:
    record = SEALER.seal("The bus is late", "contributions.text", ROW)
    with pytest.raises(BrokenSeal, match="changed or moved"):
        SEALER.open(record, place, row)


def test_row_and_column_cannot_run_into_each_other() -> None:
    with pytest.raises(BrokenSeal):
        SEALER.open(SEALER.seal("words", "a:1", 2), "a", 12)


def test_an_unknown_key_number_is_told_apart_from_damage() -> None:
    record = SEALER.seal("words", "x", 1)
    with pytest.raises(BrokenSeal, match="does not have"):
        SEALER.open(record[:1] + bytes([9]) + record[2:], "x", 1)


def test_another_deployments_key_opens_nothing() -> None:
    with pytest.raises(BrokenSeal):
        Sealer(Keyring.new()).open(SEALER.seal("words", "x", 1), "x", 1)


def test_after_a_new_key_old_seals_open_and_new_ones_use_it() -> None:
    newer = Sealer(Keyring(KEYRING.lookup, {**KEYRING.seals, 2: os.urandom(32)}, 2))
    assert newer.open(SEALER.seal("words", "x", 1), "x", 1) == "words"
    with pytest.raises(BrokenSeal):
        SEALER.open(newer.seal("words", "x", 1), "x", 1)


def test_a_broken_seal_tells_no_words() -> None:
    with pytest.raises(BrokenSeal) as broken:
        SEALER.open(SEALER.seal("The bus is late", "x", 1), "y", 1)
    assert "bus" not in str(broken.value)


def test_digests_differ_by_purpose_value_and_key() -> None:
    found = {KEYRING.digest("address", "telegram:1"), KEYRING.digest("address", "telegram:2")}
    found |= {KEYRING.digest("invite", "telegram:1"), Keyring.new().digest("address", "telegram:1")}
    assert len(found) == 4
    assert KEYRING.digest("address", "telegram:1") in found
