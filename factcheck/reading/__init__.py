"""Bytes become articles here; the text never changes afterwards, everything later is an offset into it."""

from factcheck.reading.dateline import complete, heading
from factcheck.reading.folder import BUILT_IN, read_paths
from factcheck.reading.intake import take_in
from factcheck.reading.names import named_apart
from factcheck.reading.reader import Reader, Reading

__all__ = ["BUILT_IN", "Reader", "Reading", "complete", "heading", "named_apart", "read_paths", "take_in"]
