"""One ad of the demonstration."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class AdText:
    """Days are counted from the day on which the demonstration is loaded."""

    key: str
    kind: str
    title: str
    description: str
    activity_type: str
    place: str = "loc"
    county: str = ""
    locality: str = ""
    schedule: str = ""
    time_needed: str = ""
    starts: int | None = None
    ends: int | None = None
    until: int | None = None
    people: int | None = None
    #: approved, draft, waiting, changes, rejected, withdrawn, closed, expired, edited, hidden.
    state: str = "approved"
    #: Days since it was approved or written.
    age: int = 3
    #: Of a volunteer's ad: the member's username.
    author: str = ""
    how_to_apply: str = ""
    other_information: str = ""
    accessibility: str = ""
    skills: tuple[str, ...] = ()
    spoken_languages: str = ""
    minimum_age: int | None = None
    fits: tuple[str, ...] = ()
    #: What a moderator said, where one did; the new title, where an edit waits.
    note: str = ""
    language: str = "ro"
    own: dict[str, Any] = field(default_factory=dict)
