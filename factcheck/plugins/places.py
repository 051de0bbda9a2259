"""Where in a plugin's source something went wrong, for messages that its author can act on."""

from __future__ import annotations

import functools
import inspect
import os
import sysconfig
import traceback
from pathlib import Path
from types import CodeType, FunctionType, MethodType

import pluggy

_LONGEST = 300  # characters of an error's text
_LIBRARY = sysconfig.get_path("stdlib") + os.sep
# Frames of ours and of pluggy lie between the run and the plugin, and between the plugin and what it used wrongly.
_BETWEEN = tuple(str(folder) + os.sep for folder in (Path(__file__).parents[1], Path(pluggy.__file__).parent))


def told(error: BaseException) -> str:
    """An error's type and text on one line, also when its text cannot be had."""
    line = "".join(traceback.format_exception_only(error)).strip().splitlines()[-1]
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]} …"


def site(error: BaseException, function: object = None) -> str:
    """The plugin's file and line where an error was raised, or where it called what raised it.

    ``function`` is the plugin's that was called: its file or package is where to look, and its first line is the
    answer for an error without a line of the plugin, such as a call with too many arguments.
    """
    if isinstance(error, SyntaxError) and error.filename and os.path.isfile(error.filename):
        return f"{Path(error.filename).name}:{error.lineno}"
    frames = [(f.f_code.co_filename, line) for f, line in traceback.walk_tb(error.__traceback__)]
    frames = [frame for frame in frames if _of_somebody(frame[0])]
    code = _code(function)
    home = _home(code.co_filename if code else frames[0][0]) if code or frames else ""
    own = [frame for frame in frames if frame[0].startswith(home)] or frames
    if own:
        return f"{Path(own[-1][0]).name}:{own[-1][1]}"
    return f"{Path(code.co_filename).name}:{code.co_firstlineno}" if code else "an unknown line"


def at(call: str, function: object) -> str:
    """A plugin's function with the file and line where it begins: ``extract at arrests.py:12``."""
    code = _code(function)
    return f"{call} at {Path(code.co_filename).name}:{code.co_firstlineno}" if code else call


def method(thing: object, name: str) -> object:
    """A method as it is written, found without running anything of the plugin's."""
    return inspect.getattr_static(thing, name, None)


def _code(function: object) -> CodeType | None:
    for _ in range(20):  # wrappers around wrappers, and no end to a ring of them
        if isinstance(function, FunctionType) and "__wrapped__" not in function.__dict__:
            return function.__code__
        function = _within(function)
    return None


def _within(function: object) -> object:
    if isinstance(function, functools.partial):
        return function.func
    if isinstance(function, property):
        return function.fget
    if isinstance(function, MethodType | staticmethod | classmethod):
        return function.__func__
    return inspect.getattr_static(function, "__wrapped__", None)


def _of_somebody(filename: str) -> bool:
    """Whether a file is neither Python's own nor one of those between."""
    library = filename.startswith(_LIBRARY) and "-packages" not in filename[len(_LIBRARY) :].split(os.sep)[0]
    return not (filename.startswith("<") or library or filename.startswith(_BETWEEN))


def _home(filename: str) -> str:
    """The folder of the topmost package that a file is in, or the file."""
    package, folder = filename, os.path.dirname(filename)
    while os.path.isfile(os.path.join(folder, "__init__.py")):
        package, folder = folder + os.sep, os.path.dirname(folder)
    return package
