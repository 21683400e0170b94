"""The parts of a list's filters, as templates show them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Choice:
    """One value of a filter."""

    value: str
    label: str
    count: int = 0
    is_chosen: bool = False


@dataclass(frozen=True)
class Chip:
    """A filter that is set, and the address without it."""

    label: str
    url: str
