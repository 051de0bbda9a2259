"""The time that plugins have: so much for each article, and no more after three articles that took too long."""

from __future__ import annotations

from collections import defaultdict

STRIKES = 3  # articles after which a plugin that takes too long is left out of the rest of the run

_LEAST = 1e-3  # seconds; nothing left would mean no limit


class Budget:
    """What each plugin has used in each place: an article, the pairs of one, a file; 0 seconds are no limit."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._used: dict[tuple[str, str], float] = defaultdict(float)
        self._over: dict[str, set[str]] = defaultdict(set)

    def left(self, plugin: str, place: str) -> float:
        """The seconds that a call may take."""
        return max(self.seconds - self._used[plugin, place], _LEAST) if self.seconds else 0

    def spend(self, plugin: str, place: str, seconds: float) -> bool:
        """Take the seconds of a call; whether they were the last of this place."""
        self._used[plugin, place] += seconds
        if not self.seconds or self._used[plugin, place] < self.seconds or place in self._over[plugin]:
            return False
        self._over[plugin].add(place)
        return True

    def closed(self, plugin: str, place: str) -> bool:
        """Whether a plugin is not asked about this place any more."""
        return place in self._over[plugin] or self.out(plugin)

    def out(self, plugin: str) -> bool:
        """Whether a plugin is left out of the rest of the run."""
        return len(self._over[plugin]) >= STRIKES
