"""Bytes -> safe characters: encodings, binary data, characters that steer terminals."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import InputError
from factcheck.reading.decode import decode, neutralise

WORDS = "“Zwölf Leute” — the café on Lorn quay was hit, the mayor of Karsund said on Tuesday. Él murió allí.\n" * 3


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_a_text_comes_back_from_its_encoding(encoding: str) -> None:
    assert decode(WORDS.encode(encoding), "a.txt") == WORDS


def test_a_declared_encoding_is_used_when_it_fits() -> None:
    text = "Двенадцать человек"
    assert decode(text.encode("cp1251"), "a.html", declared="windows-1251") == text
    assert decode(text.encode(), "a.html", declared="windows-1251") == text
    assert decode("café".encode("cp1252"), "a.html", declared="no-such-charset")


def test_one_broken_byte_does_not_turn_the_rest_into_another_encoding() -> None:
    assert decode(WORDS.encode() + b"\xe2\x80", "a.txt").startswith(WORDS)


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", bytes(range(256)) * 4, b"PK\x03\x04\x14\0\0\0"])
def test_binary_data_is_refused_by_name(data: bytes) -> None:
    with pytest.raises(InputError, match=r"photo\.txt: not a text file"):
        decode(data, "photo.txt")


def test_what_steers_a_terminal_becomes_a_blank() -> None:
    assert neutralise("a\x1b[2Jb\x07c\x7fd\x9be\0f") == "a [2Jb c d e f"


def test_what_turns_writing_around_becomes_a_blank() -> None:
    assert neutralise("12\u202e34\u2066\u2069") == "12 34  "


def test_line_ends_keep_their_place() -> None:
    assert neutralise("one\r\ntwo\rthree\u2028four\tfive") == "one \ntwo\nthree\nfour\tfive"


def test_half_a_surrogate_pair_can_be_printed_afterwards() -> None:
    assert neutralise("\ud83d!").encode() == "\ufffd!".encode()


@given(st.text(alphabet=st.characters()))
def test_the_length_never_changes_and_twice_is_once(text: str) -> None:
    safe = neutralise(text)
    assert len(safe) == len(text)
    assert neutralise(safe) == safe
    assert "\x1b" not in safe
    assert "\r" not in safe


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_an_input_error(data: bytes) -> None:
    with suppress(InputError):
        assert isinstance(decode(data, "x"), str)
