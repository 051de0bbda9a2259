"""What the exit code says. The numbers are a promise: never renumber."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """Exit codes, each with its sentence."""

    sentence: str

    def __new__(cls, value: int, sentence: str) -> ExitCode:
        code = int.__new__(cls, value)
        code._value_ = value
        code.sentence = sentence
        return code

    OK = 0, "Compared; nothing at or above --fail-on was found."
    FOUND = 1, "Findings at or above --fail-on; trivial ones count only with --show-trivial."
    USAGE = 2, "The command line, a setting, a path or a plugin asked for is wrong; nothing was compared."
    INCOMPLETE = 3, "A plugin failed, or with --strict a document could not be read; the report says so."
    EMPTY = 4, "No two claims in what was read could be compared (--allow-empty makes this 0)."
    INTERRUPTED = 130, "Interrupted from the keyboard."
