"""The directory of organisations: what was asked for, and the page that answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from django.core.paginator import Page, Paginator
from django.db.models import Exists, OuterRef
from django.http import QueryDict

from cms.core.letters import folded
from site_modules.accounts.enums import County
from site_modules.organisations.enums import OrganisationKind, OrganisationTheme
from site_modules.organisations.models import Organisation, ThemeOfOrganisation
from site_modules.organisations.querysets import OrganisationQuerySet

PER_PAGE = 24
MOST_LETTERS, MOST_WORDS = 150, 8


@dataclass(frozen=True)
class DirectoryFilters:
    """What the reader chose; anything that is no choice is left out."""

    words: str = ""
    themes: list[str] = field(default_factory=list)
    county: str = ""
    kind: str = ""

    @classmethod
    def read(cls, query: QueryDict) -> "DirectoryFilters":
        county, kind = query.get("judet", ""), query.get("fel", "")
        return cls(
            words=query.get("q", "")[:MOST_LETTERS].replace("\x00", "").strip(),
            themes=[theme for theme in OrganisationTheme.values if theme in query.getlist("tema")],
            county=county if county in County.values else "",
            kind=kind if kind in OrganisationKind.values else "",
        )

    @property
    def count(self) -> int:
        return len(self.themes) + sum(map(bool, (self.words, self.county, self.kind)))

    def pairs(self) -> list[tuple[str, str]]:
        """Name and value, as the address has them."""
        found = [("q", self.words), ("judet", self.county), ("fel", self.kind)]
        return [pair for pair in found if pair[1]] + [("tema", theme) for theme in self.themes]

    @property
    def query(self) -> str:
        """Encoded, ending in & for one more parameter."""
        return f"{urlencode(self.pairs())}&" if self.count else ""

    def chips(self) -> list[dict[str, str]]:
        """Each choice with the address that takes it away."""
        labels: Mapping[str, Any] = {
            "judet": dict(County.choices), "fel": dict(OrganisationKind.choices),
            "tema": dict(OrganisationTheme.choices),
        }  # fmt: skip
        return [
            {
                "label": str(labels[name][value]) if name in labels else f"„{value}”",
                "url": f"?{urlencode([other for other in self.pairs() if other != (name, value)])}",
            }
            for name, value in self.pairs()
        ]


def found(filters: DirectoryFilters) -> OrganisationQuerySet:
    """Verified organisations that fit."""
    organisations = Organisation.objects.verified()
    if filters.county:
        organisations = organisations.filter(county=filters.county)
    if filters.kind:
        organisations = organisations.filter(kind=filters.kind)
    if filters.themes:
        themes = ThemeOfOrganisation.objects.filter(
            organisation=OuterRef("pk"), theme__in=filters.themes
        )
        organisations = organisations.filter(Exists(themes))
    for word in folded(filters.words).split()[:MOST_WORDS]:
        organisations = organisations.filter(search_text__contains=word)
    return organisations.order_by("name_key", "pk")


def directory_page(filters: DirectoryFilters, number: str) -> Page:
    """Twenty-four a page, with their themes."""
    organisations = found(filters).prefetch_related("themes")
    return Paginator(organisations, PER_PAGE).get_page(number[:10])
