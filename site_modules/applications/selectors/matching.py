"""Which opportunities fit a member, and why.

A place that fits (same county, online, mixed, or a member who named no county) and at least one
skill or interest that the ad names are needed; county and time only raise the rank.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.core.cache import cache
from django.db.models import Q
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _

from cms.core.together import Asking, at_once
from site_modules.accounts.enums import County
from site_modules.accounts.models import Profile
from site_modules.accounts.models.profile import InterestTag, SkillTag
from site_modules.applications.models import Application
from site_modules.hub.enums import ActivityType, Place
from site_modules.hub.models import VolunteerOpportunity
from site_modules.hub.versions import lists_version
from site_modules.hub.words import text_to_search
from site_modules.organisations.querysets import keys_acted_for

KEPT_SECONDS = 600
#: Candidates that are weighed for one page, terms of a profile that are looked for.
MOST_WEIGHED, MOST_TERMS, MOST_SHOWN, MOST_REASONS = 300, 24, 24, 4
LONGEST_TERM, SHORTEST_WORD = 3, 4
WEEKEND = frozenset({"sambata", "duminica", "weekend", "weekendul", "weekenduri"})
TIMES = frozenset(
    {"luni", "marti", "miercuri", "joi", "vineri", "dimineata", "seara", "serile", "online",
     "vacanta", "vara"}
) | WEEKEND  # fmt: skip
FIELDS = (
    "pk",
    "title",
    "skills",
    "activity_type",
    "county",
    "place",
    "schedule",
    "organisation_id",
)


@dataclass(frozen=True)
class Seeker:
    """What is known of a member; terms are folded → as typed."""

    terms: dict[str, str]
    county: str = ""
    availability: str = ""


@dataclass(frozen=True)
class Fit:
    """An opportunity that fits: what it fits with, and how well."""

    ad_id: int
    title: str
    reasons: tuple[str, ...]
    score: int

    @property
    def text(self) -> str:
        """„Se potrivește cu: mentorat, Sibiu”."""
        return _("Fits: %(reasons)s") % {"reasons": ", ".join(self.reasons)}


@dataclass
class Index:
    """Open opportunities by the terms that they name; built once, asked for each member."""

    rows: list[tuple[Any, ...]] = field(default_factory=list)
    times: list[frozenset[str]] = field(default_factory=list)
    by_term: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def of(cls, rows: Iterable[tuple[Any, ...]]) -> "Index":
        made = cls()
        for row in rows:
            for term in terms_of_ad(row):
                made.by_term[term].append(len(made.rows))
            made.times.append(times_in(row[6]))
            made.rows.append(row)
        return made

    def fits_of(
        self, seeker: Seeker, *, without: frozenset[int] = frozenset(), limit: int = MOST_SHOWN
    ) -> list[Fit]:
        """The best first; `without`: keys of opportunities that are no news to this member."""
        named: dict[int, list[str]] = defaultdict(list)
        for term, typed in seeker.terms.items():
            for place in self.by_term.get(term, ()):
                named[place].append(typed)
        times = times_in(seeker.availability)
        found = [
            self._fit(place, reasons, seeker, times)
            for place, reasons in named.items()
            if self.rows[place][0] not in without and fits_place(self.rows[place], seeker.county)
        ]
        return sorted(found, key=lambda fit: (-fit.score, -fit.ad_id))[:limit]

    def _fit(self, place: int, reasons: list[str], seeker: Seeker, times: frozenset[str]) -> Fit:
        row = self.rows[place]
        said, score = reasons[:MOST_REASONS], 3 * min(len(reasons), MOST_REASONS)
        if seeker.county and row[4] == seeker.county:
            said, score = [*said, str(County(seeker.county).label)], score + 2
        elif row[5] != Place.ON_SITE:
            said, score = [*said, str(Place(row[5]).label).lower()], score + 1
        shared = sorted(times & self.times[place])
        if shared:
            said, score = [*said, _("your time")], score + 1
        return Fit(row[0], row[1], tuple(said), score)


def fits_place(row: tuple[Any, ...], county: str) -> bool:
    return not county or row[4] == county or row[5] != Place.ON_SITE


def terms_of_ad(row: tuple[Any, ...]) -> set[str]:
    """Its skills, its field, and what its title says, folded."""
    _key, title, skills, activity = row[:4]
    terms = {text_to_search([str(skill)]) for skill in skills}
    terms |= set(_pieces(text_to_search([title, *map(str, skills)]).split()))
    if activity:
        with override("ro"):
            label = str(ActivityType(activity).label)
        terms |= {text_to_search([label]), activity}
    return {term for term in terms if term}


def _pieces(words: list[str]) -> Iterator[str]:
    """Single words that say something, and runs of two or three."""
    for start in range(len(words)):
        for length in range(1, LONGEST_TERM + 1):
            piece = words[start : start + length]
            if len(piece) == length and (length > 1 or len(piece[0]) >= SHORTEST_WORD):
                yield " ".join(piece)


def times_in(text: str) -> frozenset[str]:
    """Days and times of the day that a text names; any day of the weekend means both."""
    words = frozenset(text_to_search([text]).split()) & TIMES
    return words | WEEKEND if words & WEEKEND else words


def seeker_from(tags: Iterable[str], county: str, availability: str) -> Seeker:
    terms: dict[str, str] = {}
    for tag in tags:
        folded = text_to_search([tag])
        if len(folded) >= SHORTEST_WORD - 1:
            terms.setdefault(folded, tag)
    return Seeker(dict(list(terms.items())[:MOST_TERMS]), county, availability)


def seeker_of(person: Any) -> Seeker:
    profile = person.profile
    tags = [*profile.skills.names(), *profile.interests.names()]
    return seeker_from(tags, profile.county, profile.availability)


def open_rows(ads: Any) -> Iterable[tuple[Any, ...]]:
    """As `Index` takes them."""
    return ads.order_by().values_list(*FIELDS).iterator(chunk_size=2000)


def index_of_news(since: datetime, until: datetime) -> Index:
    """Opportunities approved in a time, still open."""
    opened = VolunteerOpportunity.objects.open_now()
    return Index.of(open_rows(opened.filter(approved_at__gt=since, approved_at__lte=until)))


def _asking_fits(person: Any, seeker: Seeker) -> Asking[list[Fit]]:
    """For the pages of one member, kept a while; another profile or list leads to another key."""
    told = hashlib.sha256(repr(seeker).encode()).hexdigest()[:24]
    key = f"fits:{person.pk}:{get_language()}:{lists_version()}:{told}"
    found: list[Fit] | None = cache.get(key)
    if found is None:
        found = yield from _weighed(person, seeker)
        cache.set(key, found, KEPT_SECONDS)
    return found


def _weighed(person: Any, seeker: Seeker) -> Asking[list[Fit]]:
    if not seeker.terms:
        return []
    words = Q()
    for term in seeker.terms:
        words |= Q(search_text__contains=term) | Q(activity_type=term)
    opened = VolunteerOpportunity.objects.visible_to(person).open_now().filter(words)
    if seeker.county:
        opened = opened.filter(Q(county=seeker.county) | ~Q(place=Place.ON_SITE))
    own = keys_acted_for(person)
    newest = opened.exclude(organisation__in=own).order_by("-approved_at", "-pk")
    rows = yield newest.values_list(*FIELDS)[:MOST_WEIGHED]
    return Index.of(rows).fits_of(seeker)


def ads_that_fit(person: Any, *, limit: int = MOST_SHOWN) -> list[Any]:
    """Opportunities with `fit_text`, the best first; without those applied to."""
    return at_once(asking_ads(person, limit=limit))


def asking_ads(person: Any, *, limit: int = MOST_SHOWN) -> Asking[list[Any]]:
    """The same as a part of a larger question."""
    applied = Application.objects.own(person).held().filter(ad_kind=VolunteerOpportunity.kind)
    mine = {"uses__content_object__user": person.pk}
    profiles, skills, interests, gone = yield (
        Profile.objects.filter(user=person.pk).values_list("county", "availability"),
        SkillTag.objects.filter(**mine).order_by("pk").values_list("name", flat=True),
        InterestTag.objects.filter(**mine).order_by("pk").values_list("name", flat=True),
        applied.values_list("ad_id", flat=True),
    )
    if not profiles:
        return []
    found = yield from _asking_fits(person, seeker_from([*skills, *interests], *profiles[0]))
    fits = {fit.ad_id: fit for fit in found if fit.ad_id not in set(gone)}
    keys = list(fits)[:limit]
    shown = VolunteerOpportunity.objects.visible_to(person).open_now().filter(pk__in=keys)
    ads = yield shown.select_related("organisation").defer("description", "search_text")
    for ad in ads:
        ad.fit_text = fits[ad.pk].text
    return sorted(ads, key=lambda ad: keys.index(ad.pk))
