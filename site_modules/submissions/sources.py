"""What „Solicitările mele” shows: each app that lets people send something registers a source.

    register(Source(
        name="requests", kinds=lambda: [("requests.advice", _("advice")), …],
        rows=lambda user, kind, group: ServiceRequest.objects.own(user)…order_by("-updated_at"),
        row_of=lambda request: Row(…),
    ))

The page merges all sources by their last change. It asks each source for a count and for the first
so many rows of it, however many there are; `rows` therefore comes with all that `row_of` reads
(`select_related`), ordered by the last change, the newest first. What the sources ask at the same
time goes to the database in one statement (`cms.core.together`).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.utils.functional import Promise

from cms.core.together import Asking
from site_modules.submissions.enums import Group

Text = str | Promise


@dataclass(frozen=True)
class Step:
    """Something that the person may do next: a link, or with `posts` a button that does it at once
    (an empty form is sent to `address`)."""

    label: Text
    address: str
    posts: bool = False
    is_main: bool = False
    icon: str = ""


@dataclass(frozen=True)
class Row:
    """One line of the list."""

    title: str
    #: Of the kind: „job offer”, „request for advice”.
    label: Text
    #: The state in words.
    state: Text
    group: Group
    changed_at: datetime
    #: Path of the page about it; empty where only `steps` lead on.
    address: str = ""
    reference: str = ""
    #: In whose name, where not in the person's own.
    organisation: str = ""
    #: What somebody said to the person: a message, the reason of a refusal.
    message: str = ""
    #: One more line: „shown until 3 May”.
    note: Text = ""
    #: Look of the chip, see components/status.html: review, ok, no, draft, edit.
    tone: str = "review"
    icon: str = "clock"
    steps: list[Step] = field(default_factory=list)


@dataclass(frozen=True)
class Source:
    """One app's rows. `kind` is one of the names of `kinds` or empty for all, `group` a `Group` or
    empty. `rows` gives a queryset."""

    name: str
    #: (name, label) for the filter.
    kinds: Callable[[], Iterable[tuple[str, Text]]]
    rows: Callable[[Any, str, str], Any]
    #: The line for one of `rows`; several at once with `rows_of`, where it needs queries.
    row_of: Callable[[Any], Row] | None = None
    rows_of: Callable[[list[Any]], Asking[list[Row]]] | None = None

    def lines(self, found: list[Any]) -> Asking[list[Row]]:
        if self.rows_of is not None:
            return (yield from self.rows_of(found))
        assert self.row_of is not None  # noqa: S101
        return [self.row_of(one) for one in found]


_registry: dict[str, Source] = {}


def register(source: Source) -> Source:
    """Add what an app lets people send."""
    _registry[source.name] = source
    return source


def all_sources() -> list[Source]:
    return list(_registry.values())
