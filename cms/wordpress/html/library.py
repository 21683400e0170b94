"""What the maker of bodies asks about the rest of the import."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Picture:
    pk: int
    name: str
    alt: str = ""
    caption: str = ""


@dataclass(frozen=True)
class Recording:
    pk: int
    is_video: bool


class Library(Protocol):
    """Finds by the addresses that stand in the HTML."""

    def picture(self, address: str, number: int) -> Picture | None: ...

    def recording(self, address: str) -> Recording | None: ...

    def link(self, address: str) -> str | None:
        """Attributes of a link in stored rich text; None where it leads nowhere."""
