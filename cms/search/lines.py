"""Results as lines of the page.

A page shows a dozen of them, and a template took longer for these than the database for the search:
they are put together here. Everything is escaped; what is marked was escaped with its marks.
"""

from collections.abc import Iterable
from html import escape
from typing import NamedTuple

from django.utils import timezone
from django.utils.dates import MONTHS
from django.utils.safestring import SafeString, mark_safe

from cms.search.filter_form import LANGUAGE_NAMES, SERVICE_NAMES
from cms.search.results import Result


class Line(NamedTuple):
    """A result with the words around it; `foreign` is the code of a language that is not the
    page's."""

    address: str
    title: SafeString
    excerpt: SafeString
    byline: str
    #: Key and name of the service.
    accent: str
    service: str
    foreign: str
    language: str
    day: str
    iso_day: str

    def as_html(self) -> str:
        lang = f' lang="{self.foreign}"' if self.foreign else ""
        hreflang = f' hreflang="{self.foreign}"' if self.foreign else ""
        excerpt = f'<p class="small"{lang}>{self.excerpt}</p>' if self.excerpt else ""
        about = [f"<span>{escape(one)}</span>" for one in self._about() if one]
        if self.day:
            about.append(f'<time datetime="{self.iso_day}">{escape(self.day)}</time>')
        return (
            f'<li class="row"><div class="row-main"><h3 class="row-title"><a class="row-link" '
            f'href="{escape(self.address)}"{hreflang}{lang}>{self.title}</a></h3>{excerpt}'
            f'<span class="small muted meta">{"".join(about)}</span></div></li>'
        )

    def _about(self) -> tuple[str, str, str]:
        return self.byline, str(self.service), str(self.language)


def lines_of(results: Iterable[Result], language: str) -> list[Line]:
    """Results with their service, language and day in words."""
    return [_line(result, language) for result in results]


def _line(result: Result, language: str) -> Line:
    foreign = result.language if result.language != language else ""
    day = timezone.localtime(result.date).date() if result.date else None
    return Line(
        address=result.address,
        title=result.title,
        excerpt=result.excerpt,
        byline=result.byline,
        accent=result.service,
        service=str(SERVICE_NAMES.get(result.service, "")),
        foreign=foreign if foreign in LANGUAGE_NAMES else "",
        language=LANGUAGE_NAMES.get(foreign, ""),
        # A template's `date` costs more than the rest of the line.
        day=f"{day.day} {MONTHS[day.month]} {day.year}" if day else "",
        iso_day=day.isoformat() if day else "",
    )


def list_of(lines: Iterable[Line]) -> SafeString:
    """The lines as one list."""
    rows = "\n".join(line.as_html() for line in lines)
    return mark_safe(f'<ol class="rows" role="list">{rows}</ol>')  # noqa: S308 (escaped above)
