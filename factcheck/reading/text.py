"""Plain text and Markdown, with or without front matter."""

from __future__ import annotations

from typing import Any

from factcheck.model.finding import Problem
from factcheck.reading.decode import decode
from factcheck.reading.reader import Part, Reader
from factcheck.reading.record import article_of


def _read(data: bytes, name: str) -> Part:
    text = decode(data, name)
    if not text.startswith("---"):
        return article_of({"text": text}, name)
    fields, body, problems = _front_matter(text, name)
    articles, more = article_of({**fields, "text": body}, name)
    return articles, (*problems, *more)


def _front_matter(text: str, name: str) -> tuple[dict[str, Any], str, tuple[Problem, ...]]:
    import frontmatter
    from frontmatter.default_handlers import YAMLHandler

    try:
        fields, body = frontmatter.parse(text, handler=YAMLHandler())
    except Exception as error:  # whatever the YAML parser raises, the article below it is still there
        return {}, text, (_broken(name, error),)
    # A rule of dashes above a text is not front matter: the text between two of them must not be lost.
    return (fields, body, ()) if fields else ({}, text, ())


def _broken(name: str, error: Exception) -> Problem:
    first = (str(error).splitlines() or ["not YAML"])[0]
    return Problem(
        kind="input",
        article=name,
        message=f"{name}: the front matter cannot be read ({first}); correct the lines between the two '---'. "
        "The whole file was used as text",
    )


READER = Reader(name="text", suffixes=(".txt", ".md"), read=_read)
