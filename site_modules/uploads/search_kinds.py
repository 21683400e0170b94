"""Restricted documents as a search finds them, each for whom its mark names; what stands in the
library is found as a resource."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db.models import BigIntegerField, CharField, Q, QuerySet, Value
from django.db.models.functions import Cast, Concat
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from cms.core.enums import Service
from cms.core.search_kinds import EntryData, SearchKind, register
from site_modules.organisations.enums import ACTING_ROLES
from site_modules.organisations.models import Membership
from site_modules.uploads.enums import Visibility
from site_modules.uploads.models import DocumentUpload, UploadFile

MAX_INSIDE = 100_000


def place_of(upload: DocumentUpload) -> str:
    """A word for whom it is: a person, those who act for an organisation, all its people."""
    if not upload.organisation_id:
        return f"p{upload.submitter_id}"
    letter = "o" if upload.visibility == Visibility.ORGANISATION else "c"
    return f"{letter}{upload.organisation_id}"


def nobody(user: Any) -> Q:
    """Rights lie with single people (`own_right`), not with groups."""
    return Q(pk__in=[])


def own_right(key: int) -> Q:
    """What somebody sent alone, what their organisations keep, and for those who act for one what
    is confidential there. Part of the search's own query: it costs no other."""
    held = Membership.objects.of_verified(user_key=key)
    own = _word("p", Value(key, output_field=BigIntegerField()))
    people = held.values_list(_word("o", "organisation_id"), flat=True)
    acting = held.filter(role__in=ACTING_ROLES).values_list(
        _word("c", "organisation_id"), flat=True
    )
    return Q(place=own) | Q(place__in=people) | Q(place__in=acting)


def _word(letter: str, number: Any) -> Concat:
    return Concat(Value(letter), Cast(number, CharField()), output_field=CharField())


def describe(upload: DocumentUpload) -> EntryData:
    texts = dict(UploadFile.objects.filter(upload=upload.pk).values_list("pk", "text"))
    return EntryData(
        title=upload.title,
        language=upload.language if upload.language in ("ro", "en", "hu") else "",
        summary=upload.description[:600],
        text=upload.description,
        inside="\n".join(texts.get(key, "") for key in upload.files)[:MAX_INSIDE],
        keywords=f"{upload.get_resource_type_display()} {upload.keywords}",
        byline=upload.shown_publisher[:200],
        place=place_of(upload),
        service=Service.MEMBERS,
        date=upload.approved_at,
    )


def load(keys: Iterable[int]) -> Iterable[Any]:
    found: Any = DocumentUpload.objects.restricted().open_now()
    return found.filter(pk__in=keys).select_related("organisation")


def shown(user: Any, keys: Iterable[int]) -> QuerySet:
    found: Any = DocumentUpload.objects.visible_to(user)
    return found.restricted().open_now().filter(pk__in=keys).values_list("pk", "title")


def addresses_of(titles: Mapping[int, str]) -> Mapping[int, str]:
    return {key: reverse("uploads:document", args=[key]) for key in titles}


register(
    SearchKind(
        name="uploads",
        label=_("Documents of my organisations"),
        icon="lock",
        order=26,
        objects=lambda: DocumentUpload.objects.restricted().open_now(),
        load=load,
        describe=describe,
        visible=nobody,
        own_right=own_right,
        is_right_shared=True,
        shown=shown,
        addresses_of=addresses_of,
    )
)
