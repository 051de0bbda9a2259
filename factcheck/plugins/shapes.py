"""Whether a record is made of what its types promise: Python does not look, and a plugin's author forgets."""

from __future__ import annotations

import math
import types
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

_WORDS: dict[object, str] = {str: "text", int: "a whole number", float: "a number", bool: "True or False"}
_WORDS |= {type(None): "None", date: "a date", datetime: "a datetime"}


def misfit(record: object) -> str | None:
    """What is wrong with the first part of a record, or of the records in it, that does not fit its type."""
    kind: Any = type(record)
    for name, hint in _parts(kind):
        if fault := _fault(getattr(record, name), hint):
            return f"its {name}{fault}" if fault[0] in ".[" else f"its {name} {fault}"
    return None


def unlike(new: object, old: object) -> str | None:
    """Why rows cannot be added to a table: they must be built as those that are there."""
    if isinstance(old, Mapping):
        if not isinstance(new, Mapping):
            return f"is a {type(new).__name__}, not a table"
        return next((f"{k!r} {f}" for k, v in new.items() if (f := _unlike_entry(k, v, old))), None)
    if isinstance(old, list):
        if not isinstance(new, Sequence) or isinstance(new, str | bytes):
            return f"is a {type(new).__name__}, not a list"
        return next((f"[{n}] {f}" for n, v in enumerate(new) if (f := _unlike_item(v, old))), None)
    numbers = isinstance(old, int | float) and isinstance(new, int | float)
    alike = isinstance(new, type(old)) or (numbers and not isinstance(old, bool) and not isinstance(new, bool))
    return None if alike else f"is a {type(new).__name__}, not a {type(old).__name__}"


def _unlike_entry(key: object, value: object, old: Mapping[Any, Any]) -> str | None:
    if not isinstance(key, str):
        return f"is a {type(key).__name__}, not text"
    return unlike(value, old[key]) if key in old else _unlike_item(value, list(old.values()))


def _unlike_item(value: object, old: Sequence[Any]) -> str | None:
    """A new row has what all the old ones have, and is built like one of them."""
    if old and isinstance(value, Mapping) and all(isinstance(row, Mapping) for row in old):
        missing = next((key for key in old[0] if all(key in row for row in old) and key not in value), None)
        if missing is not None:
            return f"lacks {missing!r}"
    faults = [unlike(value, row) for row in old]
    return faults[0] if faults and all(faults) else None


@cache
def _parts(kind: Any) -> tuple[tuple[str, Any], ...]:
    hints = get_type_hints(kind)
    return tuple((field.name, hints[field.name]) for field in fields(kind)) if is_dataclass(kind) else ()


def _fault(value: object, hint: Any) -> str | None:
    if get_origin(hint) in (Union, types.UnionType):
        return _fault_of_any(value, get_args(hint))
    if get_origin(hint) is tuple:
        return _fault_of_tuple(value, get_args(hint)[0])
    if is_dataclass(hint) and isinstance(hint, type):
        if not isinstance(value, hint):
            return f"is a {type(value).__name__}, not a {hint.__name__}"
        fault = misfit(value)
        return fault and fault.replace("its ", ".", 1)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return None if isinstance(value, hint) else f"is {value!r:.60}; take one of factcheck.{hint.__name__}"
    return _fault_of_plain(value, hint)


def _fault_of_any(value: object, hints: tuple[Any, ...]) -> str | None:
    faults = [_fault(value, hint) for hint in hints]
    if None in faults:
        return None
    inner = next(
        (fault for fault in faults if fault and fault.startswith((".", "[", "holds", "is no", "is larger"))), None
    )
    if inner or (type(None) in hints and len(hints) == 2):
        return inner or (f"{faults[0]} or None" if "; take" not in str(faults[0]) else f"{faults[0]}, or None")
    names = [_WORDS.get(hint, getattr(hint, "__name__", str(hint))) for hint in hints]
    return f"is a {type(value).__name__}, not {', '.join(names[:-1])} or {names[-1]}"


def _fault_of_tuple(value: object, hint: Any) -> str | None:
    if not isinstance(value, tuple):
        return f"is a {type(value).__name__}, not a tuple"
    return next((f"[{n}]{_after(f)}" for n, item in enumerate(value) if (f := _fault(item, hint))), None)


def _after(fault: str) -> str:
    return fault if fault.startswith(".") else f" {fault}"


def _fault_of_plain(value: object, hint: Any) -> str | None:
    wanted = (int, float) if hint is float else hint
    wrong_kind = isinstance(value, bool) is not (hint is bool) or (hint is date and isinstance(value, datetime))
    if not isinstance(value, wanted) or (wrong_kind and hint is not type(None)):
        return f"is a {type(value).__name__}, not {_WORDS.get(hint, hint.__name__)}"
    if isinstance(value, str):
        return _fault_of_text(value)
    return _fault_of_number(value) if isinstance(value, int | float) else None


def _fault_of_text(value: str) -> str | None:
    if type(value) is not str and not isinstance(value, Enum):
        return f"is a {type(value).__name__}, not plain text; put it into str(...)"  # who knows what it does
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        return "holds half a character (a lone surrogate), which cannot be written"
    return None


def _fault_of_number(value: float) -> str | None:
    try:
        return "is no number (nan)" if math.isnan(value) else None
    except OverflowError:
        return "is larger than any number here can be"
