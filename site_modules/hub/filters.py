"""What narrows a list of ads, as its address says it. Values that are not known count as absent."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from django.db.models import Q
from django.utils import timezone
from django.utils.datastructures import MultiValueDict
from django.utils.http import urlencode

from site_modules.accounts.enums import County
from site_modules.accounts.localities import official_name
from site_modules.hub.enums import ActivityType, Begins, Order, Place, TimeNeeded
from site_modules.hub.kinds import KindOfAd
from site_modules.hub.querysets import AdQuerySet
from site_modules.hub.words import words_of

#: Value in the address → field.
AUDIENCES = {
    "incepatori": "fits_beginners",
    "minori": "fits_minors",
    "grupuri": "fits_groups",
    "dizabilitati": "fits_disabled",
}
SINGLE = {
    "q": "words", "judet": "county", "localitate": "locality", "timp": "time_needed",
    "incepe": "begins", "organizatie": "organisation", "ord": "order",
}  # fmt: skip
MANY = {"tip": "types", "unde": "places", "pentru": "audiences"}
MOST_WORDS = 100


@dataclass(frozen=True)
class AdFilters:
    """Empty means everything."""

    words: str = ""
    types: tuple[str, ...] = ()
    county: str = ""
    locality: str = ""
    places: tuple[str, ...] = ()
    time_needed: str = ""
    begins: str = ""
    audiences: tuple[str, ...] = ()
    #: The organisation's short name.
    organisation: str = ""
    order: str = ""

    def pairs(self) -> list[tuple[str, str]]:
        """(name, value) as the address has them."""
        one = [(name, str(getattr(self, field))) for name, field in SINGLE.items()]
        many = [(name, value) for name, field in MANY.items() for value in getattr(self, field)]
        return [(name, value) for name, value in (*one, *many) if value]

    @property
    def query(self) -> str:
        return urlencode(self.pairs())

    @property
    def count(self) -> int:
        """How many are set, the order apart."""
        return sum(name != "ord" for name, _value in self.pairs())

    def without(self, name: str, value: str = "") -> "AdFilters":
        """The same without one of them; a county takes its locality along."""
        left: dict[str, Any] = {name: ""}
        if name in MANY.values():
            left = {name: tuple(one for one in getattr(self, name) if one != value)}
        if name == "county":
            left["locality"] = ""
        return replace(self, **left)


def read_filters(typed: Mapping[str, str], kind: KindOfAd) -> AdFilters:
    """The filters of an address (a QueryDict)."""
    county = _known(typed.get("judet", ""), County.values)
    order = _known(typed.get("ord", ""), Order.values)
    return AdFilters(
        words=" ".join(typed.get("q", "").replace("\x00", " ").split())[:MOST_WORDS],
        types=_all_known(typed, "tip", ActivityType.values),
        county=county,
        locality=official_name(county, typed.get("localitate", "")[:MOST_WORDS]),
        places=_all_known(typed, "unde", Place.values),
        time_needed=_known(typed.get("timp", ""), TimeNeeded.values),
        begins=_known(typed.get("incepe", ""), Begins.values),
        audiences=_all_known(typed, "pentru", AUDIENCES),
        organisation=_slug(typed.get("organizatie", "")),
        order="" if order == kind.order else order,
    )


def _known(value: str, known: Any) -> str:
    return value if value in known else ""


def _slug(value: str) -> str:
    fits = (
        value.isascii() and len(value) <= 80 and value.replace("-", "").replace("_", "").isalnum()
    )
    return value if fits else ""


def _all_known(typed: Any, name: str, known: Any) -> tuple[str, ...]:
    sent = typed.getlist(name) if isinstance(typed, MultiValueDict) else [typed.get(name, "")]
    return tuple(value for value in dict.fromkeys(sent) if value in known)


#: Groups whose options are counted without regard to what is chosen in them.
COUNTED = ("places", "time_needed", "audiences")


def narrowed(ads: AdQuerySet, filters: AdFilters, *, with_counted: bool = True) -> AdQuerySet:
    """The ads that fit."""
    condition = Q()
    if filters.types:
        condition &= Q(activity_type__in=filters.types)
    if filters.county:
        condition &= Q(county=filters.county)
    if filters.locality:
        condition &= Q(locality=filters.locality)
    if filters.organisation:
        condition &= Q(organisation__slug=filters.organisation)
    for word in words_of(filters.words):
        condition &= Q(search_text__contains=word)
    if with_counted:
        condition &= _counted_condition(filters)
    found = ads.filter(condition)
    if filters.begins:
        found = found.taking_place_until(timezone.localdate() + Begins(filters.begins).length)
    return found


def _counted_condition(filters: AdFilters) -> Q:
    condition = Q()
    if filters.places:
        condition &= Q(place__in=filters.places)
    if filters.time_needed:
        condition &= Q(time_needed=filters.time_needed)
    for name in filters.audiences:
        condition &= Q(**{AUDIENCES[name]: True})
    return condition
