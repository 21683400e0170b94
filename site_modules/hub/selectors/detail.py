"""One ad as its page shows it."""

from dataclasses import dataclass
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from cms.core.cache import cached_many
from cms.core.members_text import render
from site_modules.hub import permissions
from site_modules.hub.enums import Language
from site_modules.hub.kinds import KindOfAd, kind_of
from site_modules.hub.models import Ad, AdFile
from site_modules.hub.selectors.languages import in_readers_language
from site_modules.hub.selectors.listing import COUNTS_KEPT_SECONDS as KEPT_SECONDS
from site_modules.hub.selectors.listing import for_cards, open_ads
from site_modules.hub.versions import lists_version

MOST_SIMILAR = 3


@dataclass(frozen=True)
class Fact:
    """A line of the box beside an ad."""

    icon: str
    label: str
    text: str


@dataclass(frozen=True)
class Part:
    """A piece of text with its heading; the HTML is that of the one renderer."""

    title: str
    html: str
    #: Its language where the page speaks another.
    lang: str = ""


@dataclass(frozen=True)
class Translation:
    """The ad in another language, for who reads all of it."""

    code: str
    label: str
    title: str
    parts: list[Part]
    facts: list[Fact]


def parts_of(ad: Ad) -> list[Part]:
    """The texts, in the order in which they are read."""
    named = (
        ("", "description"),
        (_("How to apply"), "how_to_apply"),
        (_("Accessibility"), "accessibility"),
        (_("Other relevant information"), "other_information"),
    )
    found = ((title, name, getattr(ad, name)) for title, name in named)
    return [
        Part(title, render(text), _foreign(ad.language_of(name)))
        for title, name, text in found
        if text
    ]


def _foreign(code: str) -> str:
    return "" if code == get_language() else code


def translations_of(ad: Ad) -> list[Translation]:
    """What moderators compare with the original."""
    shown = [(code, ad.in_language(code)) for code in ad.languages[1:]]
    return [
        Translation(code, str(Language(code).label), words.title, parts_of(words), facts_of(words))
        for code, words in shown
    ]


def facts_of(ad: Ad) -> list[Fact]:
    """What the kind has; what was not said has no line."""
    spec = kind_of(ad)
    rows = [
        ("list", str(spec.labels.get("activity_type", _("Type of activity"))),
         str(ad.get_activity_type_display())),
        ("pin", _("Place"), place_text(ad)),
        ("clock", _("Period and duration"), ad.schedule),
        ("calendar", _("From when until when"), period_text(ad)),
        ("clock", _("Time needed"), str(ad.get_time_needed_display())),
        *own_facts(ad),
        ("group", str(spec.labels.get("people_wanted", _("People wanted"))),
         str(ad.people_wanted or "")),
        ("calendar", _("Apply until"), day_text(ad.apply_until)),
        ("user", _("Minimum age"), ad.minimum_age_text),
        ("star", str(spec.labels.get("skills", _("What one should know"))),
         ", ".join(map(str, ad.skills))),
        ("globe", _("Languages"), ad.spoken_languages),
    ]  # fmt: skip
    return [Fact(icon, label, text) for icon, label, text in rows if text]


def own_facts(ad: Any) -> list[tuple[str, str, str]]:
    """Lines that one kind alone has."""
    contract = getattr(ad, "get_contract_display", None)
    return [
        ("card", _("Kind of contract"), str(contract()) if contract else ""),
        ("card", _("Pay"), getattr(ad, "pay", "")),
        ("external", _("One applies at"), getattr(ad, "apply_address", "")),
        ("target", _("Whom it looks for"), getattr(ad, "looks_for", "")),
        ("card", _("Funding"), getattr(ad, "funding", "")),
        ("clock", _("Hours of training"), str(getattr(ad, "hours", "") or "")),
        ("card", _("Price"), getattr(ad, "price", "")),
        ("award", _("Certificate"), getattr(ad, "certificate", "")),
    ]


def place_text(ad: Ad) -> str:
    """„Str. Cibinului 12, Sibiu (județul Sibiu), la fața locului”."""
    if ad.is_online:
        return str(ad.get_place_display())
    county = str(ad.get_county_display())
    where = [ad.address, ad.locality, county if county != ad.locality else ""]
    named = ", ".join(part for part in where if part)
    return f"{named} – {str(ad.get_place_display()).lower()}" if named else ""


def day_text(day: Any) -> str:
    return date_format(day, "DATE_FORMAT") if day else ""


def period_text(ad: Ad) -> str:
    first, last = day_text(ad.starts_on), day_text(ad.ends_on)
    if first and last:
        return _("%(first)s to %(last)s") % {"first": first, "last": last}
    if first:
        return _("from %(first)s on") % {"first": first}
    return _("until %(last)s") % {"last": last} if last else ""


def contact_of(ad: Ad, user: Any) -> list[Fact]:
    """The contact as this person may see it (see `permissions`)."""
    rows = [("user", _("Contact person"), ad.contact_name)]
    if ad.contact_email and permissions.shows_email(user, ad):
        rows.append(("mail", _("E-mail address"), ad.contact_email))
    if ad.contact_phone:
        shown = permissions.shows_phone(user, ad)
        hidden = _("Only accepted people see it.")
        rows.append(("phone", _("Phone number"), ad.contact_phone if shown else hidden))
    return [Fact(icon, label, text) for icon, label, text in rows if text]


def files_of(ad: Ad) -> list[AdFile]:
    """Those that this version of the ad names."""
    if not ad.files:
        return []
    found = AdFile.objects.filter(ad_kind=ad.kind, ad_id=ad.pk, pk__in=ad.files)
    return list(found)


def similar_to(ad: Ad, user: Any) -> list[Ad]:
    """Open ads of the kind: of the same place or field first."""
    kind = kind_of(ad)
    keys = [key for key in _keys_like(ad, kind) if key != ad.pk][:MOST_SIMILAR]
    rows = {row.pk: row for row in for_cards(open_ads(kind, user)).filter(pk__in=keys)}
    return in_readers_language([rows[key] for key in keys if key in rows])


def _keys_like(ad: Ad, kind: KindOfAd) -> list[int]:
    """The keys of ads like this one and perhaps its own, the nearest first: the same for all ads of
    its place and field, found again when a list of ads changes."""
    key = f"ads-like:{lists_version()}:{kind.kind}:{ad.county}:{ad.activity_type}"
    return cached_many([key], lambda _keys: {key: _nearest(ad, kind)}, seconds=KEPT_SECONDS)[key]


def _nearest(ad: Ad, kind: KindOfAd) -> list[int]:
    most = MOST_SIMILAR + 1
    ads: Any = kind.model.objects
    open_now = ads.open_now().in_order(kind.order)
    found: dict[int, None] = {}
    for near in (
        open_now.filter(county=ad.county, activity_type=ad.activity_type),
        open_now.filter(activity_type=ad.activity_type),
        open_now,
    ):
        if len(found) < most:
            found |= dict.fromkeys(near.values_list("pk", flat=True)[: most + len(found)])
    return list(found)[:most]
