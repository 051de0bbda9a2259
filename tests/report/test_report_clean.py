"""Making foreign text harmless, and knowing where each character went."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.report.clean import clean, cleaned


def test_control_characters_go_and_blanks_become_one() -> None:
    assert clean("a\x1b[31m  b\r\n\tc\x00d\u202e") == "a[31m b cd"


def test_typographic_signs_have_plain_forms() -> None:
    assert clean("“nearly 60” – 5×", ascii=True) == '"nearly 60" - 5x'
    assert clean("Håkon Łódź", ascii=True) == "Hakon \\u0141odz"


@given(st.text(max_size=80), st.booleans())
def test_every_offset_has_a_place(text: str, ascii: bool) -> None:
    plain, offsets = cleaned(text, ascii=ascii)
    assert len(offsets) == len(text) + 1
    assert offsets == sorted(offsets)
    assert offsets[-1] == len(plain)
    assert "\n" not in plain


@given(st.text(alphabet=st.characters(categories=["L", "N", "P"]), max_size=40))
def test_words_keep_their_characters(text: str) -> None:
    assert clean(text) == text
