"""Organisations as a search finds them: the verified ones, by what everybody may read."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _

from cms.core.search_kinds import EntryData, SearchKind, Watch, register
from site_modules.organisations.models import Organisation, ThemeOfOrganisation


def findable() -> QuerySet:
    return Organisation.objects.verified()


def load(keys: Iterable[int]) -> Iterable[Any]:
    return findable().filter(pk__in=keys).prefetch_related("themes")


def describe(organisation: Any) -> EntryData:
    return EntryData(
        title=organisation.name,
        summary=organisation.summary,
        text=strip_tags(organisation.description_html),
        keywords=" ".join([organisation.cui, *organisation.theme_labels]),
        byline=f"{organisation.get_kind_display()}, {organisation.place}",
    )


def visible(user: Any) -> Q:
    """Whatever is in the index is for everybody."""
    return Q()


def shown(user: Any, keys: Iterable[int]) -> QuerySet:
    return findable().filter(pk__in=keys).values_list("pk", "slug")


def addresses_of(slugs: Mapping[int, str]) -> dict[int, str]:
    return {key: reverse("organisations:organisation", args=[slug]) for key, slug in slugs.items()}


register(
    SearchKind(
        name="organisations",
        label=_("Organisations"),
        icon="org",
        order=65,
        objects=findable,
        load=load,
        describe=describe,
        visible=visible,
        shown=shown,
        addresses_of=addresses_of,
        is_right_shared=True,
        watches=(
            Watch(Organisation, lambda saved: saved.pk),
            Watch(ThemeOfOrganisation, lambda row: row.organisation_id),
        ),
    )
)
