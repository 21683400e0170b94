"""What the demonstration says of a resource."""

from dataclasses import dataclass, field
from typing import Any

#: Name and rows of each sheet.
Sheets = list[tuple[str, list[list[Any]]]]


@dataclass(frozen=True)
class Resource:
    """`text` makes PDF and Word, `sheets` makes Excel (see `cms.demo.documents`)."""

    key: str
    title: str
    summary: str
    type: str
    theme: str
    library: str = "resurse-utile"
    formats: tuple[str, ...] = ()
    text: str = ""
    sheets: Sheets = field(default_factory=list)
    url: str = ""
    law: str = ""
    licence: str = "cc-by"
    publisher: str = ""
    year: int | None = 2026
    keywords: str = ""
    #: What the page says beside its files, as the HTML of a rich text.
    body: str = ""
    added: str = "2026-03-02"
    review: str = ""
    is_public: bool = False
    related: tuple[str, ...] = ()
