"""What the loader needs to know of an event."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class EventText:
    """An event. `day` counts from the day of the loading; hours are those of Romania."""

    key: str
    title: str
    summary: str
    body: str
    kind: str
    service: str
    day: int
    begins: str
    ends: str
    place: str = ""
    place_kind: str = "loc"
    organiser: str = ""
    audience: str = ""
    accessibility: str = ""
    cost: str = ""
    capacity: int | None = None
    is_public: bool = True
    takes_registrations: bool = True
    certificate: bool = False
    repeats: str = ""
    times: int | None = None
    online_url: str = ""
    programme: tuple[tuple[str, str, str], ...] = ()
    speakers: tuple[tuple[str, str, str], ...] = ()
    #: (question, kind, choices)
    questions: tuple[tuple[str, str, str], ...] = ()
    #: File → title; made from a text by `cms.demo.documents`.
    materials: tuple[tuple[str, str], ...] = ()
    #: Members in the order in which they register.
    registered: tuple[str, ...] = field(default=())
    #: Of a past event: who came.
    came: tuple[str, ...] = field(default=())
    #: Why it was cancelled.
    cancelled: str = ""
