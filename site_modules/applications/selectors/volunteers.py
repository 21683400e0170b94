"""„Voluntari disponibili”: approved offers as cards, with filters."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import Count, Q
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from cms.core.alphabet import dictionary_key
from cms.core.cache import cached
from site_modules.accounts.enums import County
from site_modules.applications.enums import SpokenLanguage
from site_modules.hub.enums import ActivityType, Place, TimeNeeded
from site_modules.hub.models import VolunteerOffer
from site_modules.hub.querysets import AdQuerySet
from site_modules.hub.versions import lists_version
from site_modules.hub.words import words_of

PER_PAGE, MOST_LETTERS, KEPT_SECONDS, MOST_SKILLS = 12, 100, 300, 4
COMMON_SKILLS, SKILLS_READ = 40, 2000
#: Field → name in the address.
NAMES = {
    "words": "q", "skill": "stie", "interest": "interes", "county": "judet", "time": "timp",
    "place": "unde", "language": "limba",
}  # fmt: skip


@dataclass(frozen=True)
class VolunteerFilters:
    """Empty means everybody."""

    words: str = ""
    skill: str = ""
    interest: str = ""
    county: str = ""
    time: str = ""
    place: str = ""
    language: str = ""

    @classmethod
    def read(cls, typed: Mapping[str, str]) -> "VolunteerFilters":
        """Values that are not known count as absent."""
        known = {"interest": ActivityType, "county": County, "time": TimeNeeded, "place": Place,
                 "language": SpokenLanguage}  # fmt: skip
        values = {name: _line(typed.get(NAMES[name], "")) for name in ("words", "skill")}
        for name, choices in known.items():
            value = typed.get(NAMES[name], "")
            values[name] = value if value in choices.values else ""
        return cls(**values)

    @property
    def pairs(self) -> list[tuple[str, str]]:
        named = [(NAMES[one.name], str(getattr(self, one.name))) for one in fields(self)]
        return [(name, value) for name, value in named if value]

    @property
    def count(self) -> int:
        return len(self.pairs)

    @property
    def kept_query(self) -> str:
        """As a kept search has it."""
        return urlencode(self.pairs)

    @property
    def query(self) -> str:
        """Ends in & for one more parameter where it is not empty."""
        return f"{self.kept_query}&" if self.count else ""

    def chips(self) -> list[dict[str, str]]:
        """Each with the address that takes it away."""
        labels: dict[str, Any] = {
            "interest": ActivityType, "county": County, "time": TimeNeeded, "place": Place,
            "language": SpokenLanguage,
        }  # fmt: skip
        made = []
        for one in fields(self):
            value = getattr(self, one.name)
            if value:
                choices = labels.get(one.name)
                label = str(choices(value).label) if choices else f"„{value}”"
                left = urlencode(replace(self, **{one.name: ""}).pairs)
                made.append({"label": label, "url": f"?{left}"})
        return made


def _line(typed: str) -> str:
    kept = typed.encode("utf-8", "ignore").decode().replace("\x00", " ")
    return " ".join(kept.split())[:MOST_LETTERS]


@dataclass(frozen=True)
class Card:
    """What a card says of somebody: never an address, never the family name in full."""

    offer: VolunteerOffer
    name: str
    initials: str
    where: str
    skills: list[str]
    more_skills: int


def card_of(offer: VolunteerOffer) -> Card:
    name = short_name(offer.submitter.public_name) if offer.submitter else ""
    county = offer.locality or str(offer.get_county_display())
    words = {Place.ONLINE: str(Place.ONLINE.label), Place.MIXED: _("%(place)s, and online")}
    where = words.get(Place(offer.place), county)
    skills = [str(skill) for skill in offer.skills]
    return Card(
        offer=offer,
        name=name,
        initials="".join(word[0] for word in name.split()[:2]).upper(),
        where=where % {"place": county} if "%(" in where else where,
        skills=skills[:MOST_SKILLS],
        more_skills=max(0, len(skills) - MOST_SKILLS),
    )


def short_name(public_name: str) -> str:
    """„Daria M.” of „Daria Munteanu”; a nickname stays."""
    words = public_name.split()
    return f"{words[0]} {words[-1][0]}." if len(words) > 1 else public_name


def found(user: Any, filters: VolunteerFilters) -> AdQuerySet:
    """Open offers of people whose account is open."""
    condition = Q(submitter__is_active=True)
    if filters.interest:
        condition &= Q(activity_type=filters.interest)
    if filters.county:
        condition &= Q(county=filters.county)
    if filters.time:
        condition &= Q(time_needed=filters.time)
    if filters.place:
        condition &= Q(place__in={filters.place, Place.MIXED})
    if filters.language:
        condition &= Q(spoken_languages__icontains=filters.language)
    for word in (*words_of(filters.words), *words_of(filters.skill)):
        condition &= Q(search_text__contains=word)
    offers: Any = VolunteerOffer.objects.visible_to(user).open_now()
    shown: AdQuerySet = offers.filter(condition)
    return shown


def volunteers_page(user: Any, filters: VolunteerFilters, number: str) -> dict[str, Any]:
    """Everything the page of the list shows."""
    rows = found(user, filters).select_related("submitter")
    rows = rows.defer("description", "search_text").in_order("noi")
    page: Page = Paginator(rows, PER_PAGE).get_page(number[:10])
    return {
        "page": page,
        "cards": [card_of(offer) for offer in page.object_list],
        "total": page.paginator.count,
        "filters": filters,
        "skills": common_skills(),
        "interests": _choices("activity_type", ActivityType),
        "counties": list(County.choices),
        "times": _choices("time_needed", TimeNeeded),
        "places": [(one.value, one.label) for one in (Place.ON_SITE, Place.ONLINE)],
        "languages": list(SpokenLanguage.choices),
    }  # fmt: skip


def _choices(name: str, choices: Any) -> list[tuple[str, str, int]]:
    """(value, label, how many) of a filter, those that somebody chose; the same for all members."""
    counts = cached(
        f"volunteers-{name}:{lists_version()}",
        lambda: dict(
            VolunteerOffer.objects.open_now().order_by().values_list(name).annotate(Count("pk"))
        ),
        seconds=KEPT_SECONDS,
    )
    return [
        (value, str(label), counts[value]) for value, label in choices.choices if value in counts
    ]


def common_skills() -> list[str]:
    """What is offered most, for the suggestions of the field."""
    return cached(f"volunteers-skills:{lists_version()}", _common_skills, seconds=KEPT_SECONDS)


def _common_skills() -> list[str]:
    newest = VolunteerOffer.objects.open_now().order_by("-approved_at", "-pk")
    named: dict[str, tuple[int, str]] = {}
    for skills in newest.values_list("skills", flat=True)[:SKILLS_READ]:
        for skill in map(str, skills):
            count, label = named.get(skill.casefold(), (0, skill))
            named[skill.casefold()] = (count + 1, label)
    ordered = sorted(named.values(), key=lambda one: (-one[0], dictionary_key(one[1])))
    return [label for _count, label in ordered[:COMMON_SKILLS]]
