"""Open ads as a search finds them, for members."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from cms.core.enums import Service
from cms.core.search_kinds import EntryData, SearchKind, register
from site_modules.hub.enums import AdKind
from site_modules.hub.kinds import KINDS, KindOfAd
from site_modules.hub.models import Ad

LABELS = {
    AdKind.OPPORTUNITY: _("Volunteering opportunities"),
    AdKind.OFFER: _("Volunteers' ads"),
    AdKind.JOB: _("Jobs"),
    AdKind.PROJECT: _("Projects"),
    AdKind.TRAINING: _("Training programmes"),
}


def describe(ad: Ad) -> EntryData:
    organisation = ad.organisation.name if ad.organisation else ""
    words = [str(ad.get_activity_type_display()), str(ad.get_county_display())]
    return EntryData(
        title=ad.title,
        language=ad.language,
        summary=" · ".join(part for part in (organisation, ad.where, ad.when) if part)[:600],
        text="\n".join([ad.description, ad.other_information, *ad.translated_words]),
        keywords=" ".join([*words, *map(str, ad.skills), ad.spoken_languages]),
        byline=organisation[:200],
        service=Service.HUB,
        date=ad.approved_at,
    )


def visible(user: Any) -> Q:
    """Every member; nobody else."""
    return Q() if user.is_authenticated and user.is_active else Q(pk__in=[])


def _loader(kind: KindOfAd) -> Callable[[Iterable[int]], Iterable[Any]]:
    return lambda keys: (
        kind.model.objects.open_now().filter(pk__in=keys).select_related("organisation")
    )


def _shown(kind: KindOfAd) -> Callable[[Any, Iterable[int]], QuerySet]:
    return lambda user, keys: (
        kind.model.objects.visible_to(user)
        .open_now()
        .filter(pk__in=keys)
        .values_list("pk", "title")
    )


def _addresses(kind: KindOfAd) -> Callable[[Mapping[int, str]], Mapping[int, str]]:
    return lambda titles: {
        key: reverse(
            f"hub:{kind.kind.value}", args=[key, slugify(title)[:60].strip("-") or "anunt"]
        )
        for key, title in titles.items()
    }


def _register(kind: KindOfAd, order: int) -> None:
    register(
        SearchKind(
            name=f"hub_{kind.kind.value}",
            label=LABELS[kind.kind],
            icon=kind.icon,
            order=order,
            objects=lambda: kind.model.objects.open_now(),
            load=_loader(kind),
            describe=describe,
            visible=visible,
            shown=_shown(kind),
            addresses_of=_addresses(kind),
            is_right_shared=True,
        )
    )


for place, one in enumerate(KINDS.values()):
    _register(one, 40 + place)
