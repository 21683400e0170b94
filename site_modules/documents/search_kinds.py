"""Documents as a search finds them: for their holders and for whom they were shared with. What was
typed into them is never in the index."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from cms.core.search_kinds import EntryData, SearchKind, Watch, register
from site_modules.documents.enums import DocumentState
from site_modules.documents.models import Document, DocumentShare
from site_modules.organisations.enums import ACTING_ROLES
from site_modules.organisations.models import Membership


def findable() -> QuerySet:
    return Document.objects.all()


def load(keys: Iterable[int]) -> Iterable[Any]:
    rows = Document.objects.filter(pk__in=keys).defer("sealed_answers")
    return rows.select_related("organisation", "number", "template_version", "own_template")


def describe(document: Any) -> EntryData:
    organisation = document.organisation.name if document.organisation else ""
    parts = (document.template_title, document.shown_number, str(document.get_state_display()))
    return EntryData(
        title=document.title,
        summary=" · ".join(part for part in parts if part),
        keywords=document.template_title,
        byline=organisation,
        date=document.changed_at,
    )


def nobody(user: Any) -> Q:
    """Rights lie with single people (`own_right`), not with groups."""
    return Q(pk__in=[])


def own_right(key: int) -> Q:
    """What `visible_to` says, for the person with this key."""
    acting = Membership.objects.of_verified(user_key=key).filter(role__in=ACTING_ROLES)
    held = Q(owner=key) | Q(organisation__in=acting.values("organisation"))
    shared = DocumentShare.objects.filter(member=key).order_by().values("document")
    mine = Document.objects.filter(held | Q(pk__in=shared, state=DocumentState.READY))
    return Q(object_key__in=mine.order_by().values("pk"))


def shown(user: Any, keys: Iterable[int]) -> QuerySet:
    return Document.objects.visible_to(user).filter(pk__in=keys).values_list("pk", "title")


def addresses_of(titles: Mapping[int, str]) -> dict[int, str]:
    return {key: reverse("documents:document", args=[key]) for key in titles}


register(
    SearchKind(
        name="generated_documents",
        label=_("My documents"),
        icon="file",
        order=95,
        objects=findable,
        load=load,
        describe=describe,
        visible=nobody,
        own_right=own_right,
        is_right_shared=True,
        shown=shown,
        addresses_of=addresses_of,
        watches=(Watch(Document, lambda saved: saved.pk),),
    )
)
