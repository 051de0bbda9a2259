"""A fragment of HTML -> its words, one paragraph a line."""

from __future__ import annotations

import re

_BLOCKS = ("p", "div", "br", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "blockquote", "section", "figure", "hr")
_DROPPED = ("script", "style", "template")


def plain(fragment: str) -> str:
    """The text of a piece of HTML; paragraphs become lines with an empty line between them."""
    from lxml import etree, html

    if not fragment.strip():
        return ""
    try:
        tree = html.fragment_fromstring(fragment, create_parent="div")
    except (etree.LxmlError, ValueError):
        return fragment
    for element in tree.iter(etree.Element):
        _open_up(element)
    lines = (re.sub(r"[ \t]+", " ", line).strip() for line in tree.text_content().split("\n"))
    return "\n\n".join(line for line in lines if line)


def _open_up(element: object) -> None:
    tag = getattr(element, "tag", None)
    if tag in _DROPPED:
        element.text = ""  # type: ignore[attr-defined]
    if tag in _BLOCKS:
        element.text = "\n" + (element.text or "")  # type: ignore[attr-defined]
        element.tail = "\n" + (element.tail or "")  # type: ignore[attr-defined]
