"""Hand a finished report over: to stdout, or to a file that is whole or not there."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from factcheck.errors import FactcheckError


def deliver(content: str | bytes, output: Path | None) -> None:
    """Write to the file, else to stdout; a reader that has gone away (``| head``) is no error."""
    if output is not None:
        _to_file(content if isinstance(content, bytes) else content.encode("utf-8"), output)
        return
    try:
        _to_stdout(content)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _to_stdout(content: str | bytes) -> None:
    if isinstance(content, bytes):
        sys.stdout.buffer.write(content)
    else:
        if hasattr(sys.stdout, "reconfigure"):
            sys.stdout.reconfigure(errors="backslashreplace")
        sys.stdout.write(content)
    sys.stdout.flush()


def _to_file(content: bytes, output: Path) -> None:
    try:
        if output.exists() and not output.is_file():
            output.write_bytes(content)  # /dev/stdout, a named pipe
            return
        with tempfile.NamedTemporaryFile(dir=output.parent, prefix=f".{output.name}.", delete=False) as file:
            file.write(content)
        os.chmod(file.name, output.stat().st_mode if output.exists() else 0o666 & ~_umask())
        os.replace(file.name, output)
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise FactcheckError(f"cannot write {output}: {reason}", hint="give another file with -o") from None


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
