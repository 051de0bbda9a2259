"""One exception family; everything factcheck raises on purpose is in it.

FactcheckError              what the command line prints as ``error: ...`` with a ``hint: ...``
├── InputError              a path or record that cannot be read
├── SettingsError           an unknown setting, a value of the wrong type
├── MeaningError            a model of meaning that is not installed or cannot be loaded
├── UnknownRuleError        a rule code or slug that no loaded checker has
└── PluginError             a plugin asked for by name that is not there, two plugins with one code
"""

from __future__ import annotations


class FactcheckError(Exception):
    """Something the user can mend; ``hint`` says how."""

    def __init__(self, message: str, *, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class InputError(FactcheckError):
    """A file, folder or record that cannot be read."""


class SettingsError(FactcheckError):
    """An unknown setting or a value that does not fit it."""


class MeaningError(FactcheckError):
    """A model of meaning that is not installed or cannot be loaded."""


class UnknownRuleError(FactcheckError):
    """A rule code or slug that no loaded checker brings."""


class PluginError(FactcheckError):
    """A plugin asked for by name that cannot be used, or two that claim one rule code."""
