"""„Ziua mea”: what the people with work in the admin find there first. Each app tells its part."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Part(StrEnum):
    """Where a line stands, the most urgent first."""

    OVERDUE = "overdue"
    TODAY = "today"
    DECIDE = "decide"


@dataclass(frozen=True)
class DayLine:
    """`words` say what and how many, `detail` more of it."""

    part: Part
    words: str
    url: str
    detail: str = ""


#: Lines for one person; asks at most two queries and answers nothing for who has no such work.
Source = Callable[[Any], Iterable[DayLine]]
_sources: dict[str, Source] = {}


def register_day(name: str, source: Source) -> None:
    """A second registration under a name replaces the first."""
    _sources[name] = source


def day_of(user: Any) -> dict[Part, list[DayLine]]:
    """Every part with its lines, in the order of the parts; empty ones are left out."""
    lines = [line for source in _sources.values() for line in source(user)]
    found = {part: [line for line in lines if line.part == part] for part in Part}
    return {part: of_part for part, of_part in found.items() if of_part}
