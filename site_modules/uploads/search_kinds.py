"""Restricted documents as a search finds them, each for whom its mark names; what stands in the
library is found as a resource."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db.models import CharField, Q, QuerySet, Value
from django.db.models.functions import Cast, Concat
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from cms.core.enums import Service
from cms.core.search_kinds import EntryData, SearchKind, register
from site_modules.organisations.models import Organisation
from site_modules.uploads.enums import Visibility
from site_modules.uploads.models import DocumentUpload, UploadFile
from site_modules.uploads.querysets import organisations_around

MAX_INSIDE = 100_000


def place_of(upload: DocumentUpload) -> str:
    """A word for whom it is: a person, those who act for an organisation, all its people."""
    if not upload.organisation_id:
        return f"p{upload.submitter_id}"
    letter = "o" if upload.visibility == Visibility.ORGANISATION else "c"
    return f"{letter}{upload.organisation_id}"


def visible(user: Any) -> Q:
    if not (user.is_authenticated and user.is_active):
        return Q(pk__in=[])
    people = _places("o", organisations_around(user))
    acting = _places("c", Organisation.objects.acted_for_by(user))
    return Q(place=f"p{user.pk}") | Q(place__in=people) | Q(place__in=acting)


def _places(letter: str, organisations: QuerySet) -> QuerySet:
    """Part of the search's own query: it costs no other."""
    word = Concat(Value(letter), Cast("pk", CharField()), output_field=CharField())
    return organisations.order_by().annotate(place_word=word).values("place_word")


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
        visible=visible,
        shown=shown,
        addresses_of=addresses_of,
    )
)
