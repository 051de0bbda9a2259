"""Folders, files, standard input: what is read, what it is called, what is reported."""

import io
import json
import os
from datetime import date
from pathlib import Path

import pytest

from factcheck.errors import InputError
from factcheck.model.article import Article
from factcheck.reading import BUILT_IN, Reader, read_paths
from factcheck.reading.reader import Part

STORY = "Twelve people died when the dam broke."


def put(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        path = folder / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def ids(*paths: str | Path) -> list[str]:
    return [a.id for a in read_paths(paths).articles]


def test_a_folder_is_read_in_order_without_hidden_or_other_files(tmp_path: Path) -> None:
    put(tmp_path, b_txt=STORY, a_txt=STORY, z__c_md=STORY, notes_pdf="x", z__photo_png="x")
    put(tmp_path / ".git", d_txt=STORY)
    (tmp_path / ".hidden.txt").write_text(STORY)
    reading = read_paths([tmp_path])
    assert [a.id for a in reading.articles] == ["a.txt", "b.txt", "c.md"]
    assert reading.articles[0].path == str(tmp_path / "a.txt")
    assert reading.problems == ()


def test_files_with_one_name_are_called_by_their_folders(tmp_path: Path) -> None:
    put(tmp_path, north__day_txt=STORY, south__day_txt=STORY, south__other_txt=STORY)
    assert ids(tmp_path) == ["north/day.txt", "south/day.txt", "other.txt"]
    assert ids(tmp_path / "north") == ["day.txt"]


def test_a_file_named_twice_is_one_article(tmp_path: Path) -> None:
    put(tmp_path, a_txt=STORY)
    assert ids(tmp_path, tmp_path / "a.txt", str(tmp_path / "." / "a.txt")) == ["a.txt"]


def test_a_missing_path_is_an_error_before_anything_is_read(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="nowhere: no such file or folder"):
        read_paths([put(tmp_path, a_txt=STORY), tmp_path / "nowhere"])


def test_an_empty_folder_is_a_problem(tmp_path: Path) -> None:
    assert "no file in it that can be read (.txt" in read_paths([tmp_path]).problems[0].message


def test_what_cannot_be_used_is_told_and_the_rest_is_read(tmp_path: Path) -> None:
    put(tmp_path, a_txt=STORY, empty_txt=" \n", broken_json="{")
    (tmp_path / "photo.txt").write_bytes(b"\x89PNG\0\0")
    reading = read_paths([tmp_path])
    assert [a.id for a in reading.articles] == ["a.txt"]
    assert [(os.path.basename(p.article or ""), p.kind) for p in reading.problems] == [
        ("broken.json", "input"), ("empty.txt", "input"), ("photo.txt", "input"),
    ]  # fmt: skip
    assert all(p.message.startswith(str(p.article)) for p in reading.problems)


def test_an_unreadable_file_is_a_problem(tmp_path: Path) -> None:
    put(tmp_path, a_txt=STORY)
    (tmp_path / "loop.txt").symlink_to(tmp_path / "gone.txt")
    (tmp_path / "b.txt").write_text(STORY)
    (tmp_path / "b.txt").chmod(0)
    reading = read_paths([tmp_path])
    if os.access(tmp_path / "b.txt", os.R_OK):  # the superuser reads everything
        assert len(reading.articles) == 2
    else:
        assert "cannot be read" in reading.problems[0].message


def test_a_file_of_unknown_kind_is_told_only_if_it_was_named(tmp_path: Path) -> None:
    put(tmp_path, a_txt=STORY, b_pdf="x")
    assert read_paths([tmp_path]).problems == ()
    assert "no reader for this kind of file" in read_paths([tmp_path / "b.pdf"]).problems[0].message


def test_include_narrows_what_is_taken_from_folders(tmp_path: Path) -> None:
    put(tmp_path, a_txt=STORY, b_md=STORY)
    assert [a.id for a in read_paths([tmp_path], include=[".md"]).articles] == ["b.md"]


def test_articles_of_one_file_are_numbered_or_keep_their_own_ids(tmp_path: Path) -> None:
    rows = [{"text": STORY}, {"text": STORY, "id": "own"}, {"text": STORY}]
    put(tmp_path, s_json=json.dumps(rows), one_json=json.dumps(rows[0]))
    assert ids(tmp_path) == ["one.json", "s.json#1", "own", "s.json#3"]


def test_all_ids_are_distinct(tmp_path: Path) -> None:
    rows = [{"text": f"{STORY} {n}", "id": i} for n, i in enumerate(("a", "a", "a#2", "a", "b.txt"))]
    put(tmp_path, s_jsonl="\n".join(map(json.dumps, rows)), b_txt=STORY)
    assert ids(tmp_path) == ["b.txt", "a", "a#3", "a#2", "a#4", "b.txt#2"]
    told = [p.message for p in read_paths([tmp_path]).problems]
    assert len(told) == 3
    assert "two articles have the id 'a'; this one is called 'a#3' here" in told[0]


def test_a_record_that_is_there_twice_is_read_once(tmp_path: Path) -> None:
    row = json.dumps({"text": STORY, "id": "a"})
    put(tmp_path, s_jsonl=f"{row}\n{row}\n")
    reading = read_paths([tmp_path])
    assert [a.id for a in reading.articles] == ["a"]
    assert "'a' is there twice, word for word; it was read once" in reading.problems[0].message


def test_standard_input_is_json_lines() -> None:
    data = io.BytesIO(b'{"text": "Twelve died."}\nnot json\n{"text": "Nine died.", "published": "2021-03-14"}\n')
    reading = read_paths(["-"], stdin=data)
    assert [(a.id, a.path, a.published) for a in reading.articles] == [
        ("stdin#1", "-", None), ("stdin#2", "-", date(2021, 3, 14)),
    ]  # fmt: skip
    assert reading.problems[0].message.startswith("standard input, line 2: not JSON")


def test_empty_standard_input_is_a_problem() -> None:
    assert "empty" in read_paths(["-"], stdin=io.BytesIO()).problems[0].message


def _letters(data: bytes, name: str) -> Part:
    return [Article(id="", text=data.decode().upper() + "\x1b")], []


def _raises(data: bytes, name: str) -> Part:
    raise RuntimeError("no luck\x1b[2J")


def test_a_reader_from_outside_takes_part_and_may_replace_a_built_in_one(tmp_path: Path) -> None:
    put(tmp_path, a_txt="x", b_caps="y")
    own = Reader(name="caps", suffixes=(".caps", ".txt"), read=_letters)
    assert [a.text for a in read_paths([tmp_path], readers=(*BUILT_IN, own)).articles] == ["X ", "Y "]


@pytest.mark.parametrize("read", [_raises, lambda data, name: None, lambda data, name: (["no article"], [])])
def test_a_failing_reader_costs_only_its_files(tmp_path: Path, read: object) -> None:
    put(tmp_path, a_txt=STORY, b_odd="y")
    own = Reader(name="odd", suffixes=(".odd",), read=read)  # type: ignore[arg-type]
    reading = read_paths([tmp_path], readers=(*BUILT_IN, own))
    assert [a.id for a in reading.articles] == ["a.txt"]
    assert len(reading.problems) == 1
    assert "\x1b" not in reading.problems[0].message
