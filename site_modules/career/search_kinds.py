"""Counsellors as a search finds them: by name, kinds of counselling, languages; for members, and
only those who take appointments now. Never by what they talk about with somebody."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.conf import settings
from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from cms.core.enums import Service
from cms.core.search_kinds import EntryData, SearchKind, Watch, register
from site_modules.accounts.models import User
from site_modules.career.models import Counsellor

KIND = "counsellors"
NAMES = frozenset(
    {"first_name", "last_name", "nickname", "public_name_choice", "username", "is_active",
     "erased_at"}
)  # fmt: skip


def findable() -> QuerySet:
    return Counsellor.objects.taking_bookings()


def load(keys: Iterable[int]) -> Iterable[Any]:
    return findable().filter(pk__in=keys).select_related("person")


def describe(counsellor: Any) -> EntryData:
    """In words of every language of the site: who looks for „maghiară” or “Hungarian” finds the
    same people."""
    return EntryData(
        title=counsellor.name,
        summary=counsellor.headline,
        text=counsellor.about,
        keywords=" ".join(_labels(counsellor)),
        service=Service.CAREER,
    )


def _labels(counsellor: Any) -> Iterable[str]:
    for code, _name in settings.LANGUAGES:
        with override(code):
            yield str(_("counsellor"))
            yield from counsellor.kind_labels
            yield from counsellor.language_labels


def visible(user: Any) -> Q:
    """Every member; nobody else."""
    return Q() if user.is_authenticated and user.is_active else Q(pk__in=[])


def shown(user: Any, keys: Iterable[int]) -> QuerySet:
    return Counsellor.objects.visible_to(user).filter(pk__in=keys).values_list("pk", "headline")


def addresses_of(headlines: Mapping[int, str]) -> dict[int, str]:
    return {key: reverse("career:counsellor", args=[key]) for key in headlines}


def counsellor_of_account(user: Any) -> int | None:
    return Counsellor.objects.filter(person=user.pk).values_list("pk", flat=True).first()


register(
    SearchKind(
        name=KIND,
        label=_("Counsellors"),
        icon="compass",
        order=65,
        objects=findable,
        load=load,
        describe=describe,
        visible=visible,
        shown=shown,
        addresses_of=addresses_of,
        is_right_shared=True,
        watches=(
            Watch(Counsellor, lambda saved: saved.pk),
            Watch(User, counsellor_of_account, NAMES),
        ),
    )
)
