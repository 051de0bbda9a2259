"""``python -m factcheck`` is the same as ``factcheck``."""

from factcheck.cli import main

if __name__ == "__main__":
    main()
