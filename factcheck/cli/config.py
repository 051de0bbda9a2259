"""Settings from the command line: files and single keys, later ones win, then the flags of their own."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from factcheck.errors import SettingsError
from factcheck.settings import Settings


def settings_from(configs: Iterable[str], *, select: Iterable[str] = (), ignore: Iterable[str] = ()) -> Settings:
    """Merge ``--config`` values in order, then ``--select`` and ``--ignore``."""
    merged: dict[str, Any] = {}
    for config in configs:
        origin, found = _read(config)
        Settings.from_mapping(found, origin=origin)  # so that a mistake is blamed on the file or key it stands in
        merged.update((key.replace("-", "_"), value) for key, value in found.items())
    for name, words in (("select", words_of(select)), ("ignore", words_of(ignore))):
        if words:
            merged[name] = words
    return Settings.from_mapping(merged, origin="command line")


def words_of(values: Iterable[str]) -> tuple[str, ...]:
    """Split comma separated values."""
    return tuple(word.strip() for value in values for word in value.split(",") if word.strip())


def _read(config: str) -> tuple[str, dict[str, Any]]:
    key, equals, value = config.partition("=")
    if equals and not Path(config).is_file():
        return f"--config {config}", {key.strip(): _value(value.strip())}
    return config, _table(Path(config))


def _value(text: str) -> Any:
    """A value as TOML writes it; what is not TOML is text."""
    try:
        return tomllib.loads(f"value = {text}")["value"]
    except (tomllib.TOMLDecodeError, RecursionError):
        return text


def _table(path: Path) -> dict[str, Any]:
    """The settings in a file: all of it, or in a pyproject.toml the table ``[tool.factcheck]``."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise SettingsError(f"cannot read {path}: {reason}", hint="--config takes FILE or KEY=VALUE") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path} is not TOML: {error}") from None
    tool = table.get("tool")
    found: dict[str, Any] = tool.get("factcheck", {}) if isinstance(tool, dict) else table
    return found
