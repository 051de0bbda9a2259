"""A reader or renderer that misbehaves is named with file and line; a file that is not read is told."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck import Article, Report, Settings, compare, hookimpl
from factcheck.plugins import load

PAGE = "The mayor opened the bridge. Nine people died."
Read = Callable[[bytes, str], object]


class Diary:
    suffixes = (".diary",)

    def __init__(self, read: Read) -> None:
        self._read = read

    def read(self, data: bytes, path: str) -> object:
        return self._read(data, path)


class Brings:
    def __init__(self, read: Read) -> None:
        self._read = read

    @hookimpl
    def factcheck_readers(self) -> list[Diary]:
        return [Diary(self._read)]


def read(folder: Path, read: Read, *, files: int = 1, **settings: float) -> Report:
    (folder / "a.txt").write_text(PAGE, "utf-8")
    for number in range(files):
        (folder / f"{number}.diary").write_text("entry", "utf-8")
    return compare([folder], plugins=[Brings(read)], settings=Settings(**settings))  # type: ignore[arg-type]


def an_article(**changes: object) -> Read:
    return lambda _data, path: [Article(**{"id": path, "text": PAGE, **changes})]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (
            lambda _data, _path: None,
            "returned None; yield articles, or return a list",
        ),
        (lambda _data, _path: Article(id="x", text=PAGE), "returned a Article; yield articles"),
        (lambda _data, _path: "a text", "returned a str; yield articles"),
        (lambda _data, _path: [{"text": PAGE}], "it gave a dict, not an Article"),
        (an_article(id=None), "it gave an article that cannot be used: its id is a NoneType, not text"),
        (an_article(text=b"bytes"), "its text is a bytes, not text"),
        (an_article(title=7), "its title is a int, not text or None"),
        (an_article(published=2025), "its published is a int, not a date, a datetime or None"),
        (an_article(published="yesterday"), "published date 'yesterday' is not a date"),
    ],
)
def test_what_are_no_articles_is_told_and_the_other_files_are_read(tmp_path: Path, given: Read, told: str) -> None:
    report = read(tmp_path, given)
    assert [article.id for article in report.articles] == ["a.txt"]
    (problem,) = report.problems
    assert told in problem.message
    assert "test_readers_fenced.py:" in problem.message
    assert problem.article == str(tmp_path / "0.diary")


def test_articles_with_one_id_are_told_apart(tmp_path: Path) -> None:
    report = read(tmp_path, an_article(id="same"), files=2)
    assert [article.id for article in report.articles] == ["same", "same#2", "a.txt"]


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="the clock's signal is a thing of Unix")
def test_after_three_slow_files_each_other_one_is_told_to_be_missing(tmp_path: Path) -> None:
    report = read(tmp_path, lambda _data, _path: time.sleep(30), files=5, plugin_seconds=0.05)
    messages = [problem.message for problem in report.problems]
    assert len(report.articles) == 1
    assert ["took more than 0.05 seconds" in message for message in messages] == [True] * 3 + [False] * 2
    assert ["was not asked for" in message for message in messages] == [False] * 3 + [True] * 2


class Format:
    def __init__(self, name: object) -> None:
        self.name = name

    def render(self, report: Report) -> str:
        return ""


def draws(*names: object) -> object:
    class Draws:
        @hookimpl
        def factcheck_renderers(self) -> list[Format]:
            return [Format(name) for name in names]

    return Draws()


def test_a_format_with_one_of_our_names_is_told() -> None:
    from factcheck.report import BUILT_IN

    host = load(plugins=[draws(*(renderer.name for renderer in BUILT_IN))])
    assert host.renderers == ()
    assert ["which is factcheck's own" in problem.message for problem in host.problems] == [True] * len(BUILT_IN)


def test_of_two_formats_with_one_name_the_second_is_told() -> None:
    host = load(plugins=[draws("titles"), draws("titles")])
    assert len(host.renderers) == 1
    (problem,) = host.problems
    assert "a renderer 'titles' that is not used" in problem.message
    assert "test_readers_fenced.py:" in problem.message
