"""Walk folders, read files and standard input, give every article an id of its own."""

from __future__ import annotations

import os
import sys
import traceback
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from factcheck.errors import FactcheckError, InputError
from factcheck.model.article import Article
from factcheck.model.finding import Problem
from factcheck.reading import html, table, text
from factcheck.reading.decode import neutralise, one_line
from factcheck.reading.names import named_apart
from factcheck.reading.reader import Part, Reader, Reading

BUILT_IN: tuple[Reader, ...] = (text.READER, html.READER, table.JSON, table.JSONL)
STDIN = "-"


@dataclass(frozen=True, kw_only=True, slots=True)
class _Source:
    """One file to read; ``label`` is what its articles are called."""

    path: str
    label: str
    reader: Reader | None


def read_paths(
    paths: Sequence[str | Path],
    *,
    stdin: BinaryIO | None = None,
    include: Collection[str] | None = None,
    readers: Sequence[Reader] = BUILT_IN,
) -> Reading:
    """Read the articles of folders, files and standard input ("-", JSON Lines).

    ``include`` are the suffixes to take from folders, all that the readers know unless given. Of two readers for one
    suffix the later is used. A path that does not exist raises ``InputError``; whatever else cannot be used becomes a
    problem.
    """
    suffixes = tuple(include if include is not None else (s for r in readers for s in r.suffixes))
    files, problems = _found([str(p) for p in paths], suffixes)
    articles: list[Article] = []
    for source in _labelled(files, readers):
        read, troubles = _read(source, stdin)
        articles += _named(read, source)
        problems += troubles
    distinct, renamed = named_apart(articles)
    return Reading(articles=distinct, problems=(*problems, *renamed))


def _found(paths: list[str], suffixes: tuple[str, ...]) -> tuple[list[str], list[Problem]]:
    missing = [p for p in paths if p != STDIN and not os.path.exists(p)]
    if missing:
        raise InputError(f"{missing[0]}: no such file or folder", hint="check the spelling and the folder you are in")
    files: dict[str, str] = {}
    problems: list[Problem] = []
    for path in paths:
        found = _walk(path, suffixes, problems) if os.path.isdir(path) else [path]
        for file in found:
            # A file that is named twice, or named and in a folder too, is still one article.
            files.setdefault(file if file == STDIN else os.path.realpath(file), file)
        if not found:
            problems.append(_problem(path, f"no file in it that can be read ({', '.join(suffixes)})"))
    return list(files.values()), problems


def _walk(folder: str, suffixes: tuple[str, ...], problems: list[Problem]) -> list[str]:
    def closed(error: OSError) -> None:
        problems.append(_problem(str(error.filename), f"cannot be opened ({error.strerror})"))

    found: list[str] = []
    for place, folders, names in os.walk(folder, onerror=closed):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        wanted = (n for n in sorted(names) if not n.startswith(".") and n.lower().endswith(suffixes))
        found += (os.path.join(place, n) for n in wanted if os.path.isfile(os.path.join(place, n)))
    return sorted(found, key=lambda f: Path(f).parts)


def _labelled(files: list[str], readers: Sequence[Reader]) -> Iterator[_Source]:
    names = Counter(os.path.basename(f) for f in files)
    absolute = [os.path.abspath(os.path.dirname(f)) for f in files if f != STDIN]
    common = _common(absolute)
    for file in files:
        name = os.path.basename(file)
        if file == STDIN:
            yield _Source(path=file, label="stdin", reader=table.JSONL)
            continue
        label = name if names[name] == 1 else os.path.relpath(os.path.abspath(file), common)
        yield _Source(path=file, label=Path(label).as_posix(), reader=_reader_for(name, readers))


def _common(folders: list[str]) -> str:
    try:
        return os.path.commonpath(folders) if folders else os.curdir
    except ValueError:  # several drives
        return os.curdir


def _reader_for(name: str, readers: Sequence[Reader]) -> Reader | None:
    fitting = [(len(s), n, r) for n, r in enumerate(readers) for s in r.suffixes if name.lower().endswith(s)]
    return max(fitting, key=lambda f: f[:2])[2] if fitting else None


def _read(source: _Source, stdin: BinaryIO | None) -> Part:
    if source.reader is None:
        return (), (
            _problem(source.path, "no reader for this kind of file; give it as .txt, .md, .html, .json or .jsonl"),
        )
    try:
        data = (stdin or sys.stdin.buffer).read() if source.path == STDIN else Path(source.path).read_bytes()
    except OSError as error:
        return (), (_problem(source.path, f"cannot be read ({error.strerror or error}); check its permissions"),)
    if not data.strip():
        return (), (_problem(source.path, "empty; put the article's text in it or leave it out"),)
    return _parsed(data, source.path, source.reader)


def _parsed(data: bytes, path: str, reader: Reader) -> Part:
    name = "standard input" if path == STDIN else path
    try:
        articles, problems = reader.read(data, name)
        return [_checked(a) for a in articles], [replace(p, article=path) for p in problems]
    except FactcheckError as error:
        return (), (Problem(kind="input", message="; ".join(filter(None, (error.message, error.hint))), article=path),)
    except (
        Exception
    ) as error:  # a reader may come from a plugin, and pages from anywhere: the other files are still read
        message = f"{name}: the {reader.name} reader failed ({type(error).__name__}: {one_line(str(error))[:120]})"
        kind = "input" if reader in BUILT_IN else "plugin"
        plugin = None if reader in BUILT_IN else reader.name
        return (), (Problem(kind=kind, message=message, article=path, plugin=plugin, detail=traceback.format_exc()),)


def _checked(article: Article) -> Article:
    if not isinstance(article, Article):
        raise InputError(f"expected an Article, found {type(article).__name__}")
    return article


def _named(part: Sequence[Article], source: _Source) -> Iterator[Article]:
    several = len(part) > 1
    for number, article in enumerate(part, 1):
        own = one_line(article.id)
        label = f"{source.label}#{number}" if several else source.label
        yield replace(article, id=own or label, path=source.path, text=neutralise(article.text))


def _problem(path: str, message: str) -> Problem:
    return Problem(kind="input", message=f"{path}: {message}", article=path)
