"""Resources in lists: what is the same for an audience is kept, downloads are read anew."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.utils.formats import date_format
from django.utils.translation import get_language

from cms.core.access import audience_key
from cms.core.addresses import page_address
from cms.core.cache import cached_many
from cms.library.files import offered
from cms.library.selectors.file_rows import FileRow, file_row


@dataclass(frozen=True)
class Facts:
    """What a line of a list says."""

    key: int
    title: str
    summary: str
    url: str
    type_label: str
    publisher: str
    day: str
    day_text: str
    year: int | None
    language: str
    #: The language in words where it is not that of the page.
    other_language: str
    official_url: str
    #: The file that a click on the title fetches; None where there is a page alone.
    file: FileRow | None


@dataclass(frozen=True)
class Card:
    """A line of a list, with the number of downloads of now."""

    facts: Facts
    downloads: int


def cards_of(keys: Sequence[int], user: Any) -> list[Card]:
    """In the order of the keys; the caller has made sure that they may be seen."""
    facts = facts_of(keys, user)
    counts = download_counts(keys)
    return [Card(facts[key], counts.get(key, 0)) for key in keys if key in facts]


def download_counts(keys: Sequence[int]) -> dict[int, int]:
    model = apps.get_model("library", "DownloadCount")
    rows = model._default_manager.filter(page__in=list(keys)).values_list("page_id", "count")
    return dict(rows)


def facts_of(keys: Sequence[int], user: Any) -> dict[int, Facts]:
    """Facts by key; two queries when none is known yet, no query later."""
    audience = audience_key(user)
    named = {f"resource-facts:{key}:{get_language()}:{audience}": key for key in keys}

    def make(missing: list[str]) -> dict[str, Facts]:
        wanted = {named[name]: name for name in missing}
        return {wanted[fact.key]: fact for fact in _read(list(wanted), user)}

    return {named[name]: fact for name, fact in cached_many(named, make).items()}


def _read(keys: list[int], user: Any) -> list[Facts]:
    pages = apps.get_model("library", "ResourcePage")._default_manager.filter(pk__in=keys)
    rows = apps.get_model("library", "ResourceFile")._default_manager.filter(
        page__in=keys, is_older=False
    )
    files: dict[int, Any] = {}
    found = rows.select_related("document__collection", "document__reading")
    for row in offered(found.order_by("page", "-sort_order", "-pk"), user):
        files[row.page_id] = row
    return [
        _facts(page, files.get(page.pk)) for page in pages.select_related("locale").defer("body")
    ]


def _facts(page: Any, row: Any) -> Facts:
    day = page.shown_date
    is_foreign = page.language != page.locale.language_code
    return Facts(
        key=page.pk,
        title=page.card_title,
        summary=page.summary,
        url=page_address(page),
        type_label=str(page.get_resource_type_display()),
        publisher=page.publisher,
        day=day.isoformat(),
        day_text=date_format(day, "YEAR_MONTH_FORMAT"),
        year=page.year,
        language=page.language,
        other_language=str(page.get_language_display()) if is_foreign else "",
        official_url=page.official_url,
        file=file_row(row, page.title) if row else None,
    )
