"""Documents made from templates: for their holders and for whom they were shared with."""

from typing import Any

from django.urls import reverse

from cms.core.enums import Service
from cms.doctemplates.models import DocumentTemplatePage, TemplateIndexPage, TemplateVersion
from cms.home.models import ServicePage
from site_modules.accounts.models import User
from site_modules.documents import services
from site_modules.documents.enums import DocumentState
from site_modules.documents.models import Document, DocumentShare
from site_modules.documents.services.making import give_number
from tests.access.registry import EVERYONE, Case, register

TITLE = "Contract zmeurică al meu"


def _document(*, is_shared: bool = False) -> Document:
    """Of „member”, finished, with a number."""
    member = User.objects.get(username="member")
    hub = ServicePage.objects.get(service=Service.HUB, locale__language_code="ro")
    index = hub.add_child(instance=TemplateIndexPage(title="Lista", slug="lista-acces"))
    page = index.add_child(instance=DocumentTemplatePage(title="Model", slug="model-acces"))
    source: dict[str, Any] = {"title": "Model", "fields": [], "layout": []}
    version = TemplateVersion.objects.create(page=page, number=9, source=source)
    document = services.begin(template=version, by=member, title=TITLE)
    give_number(document, member)
    Document.objects.filter(pk=document.pk).update(state=DocumentState.QUEUED)
    services.make(document_id=document.pk, tells=False)
    if is_shared:
        other = User.objects.get(username="other_member")
        DocumentShare.objects.create(document=document, member=other, shared_by=member)
    document.refresh_from_db()
    return document


for name, is_shared, allowed in (
    ("own", False, frozenset({"member"})),
    ("shared", True, frozenset({"member", "other_member"})),
):
    register(
        Case(
            name=f"generated document, {name}",
            make=lambda tree, is_shared=is_shared: _document(is_shared=is_shared),
            address=lambda document: document.get_absolute_url(),
            allowed=allowed,
            title=TITLE,
            refusal=404,
            is_page=False,
        )
    )
    register(
        Case(
            name=f"file of a generated document, {name}",
            make=lambda tree, is_shared=is_shared: _document(is_shared=is_shared),
            address=lambda document: reverse("documents:file", args=[document.pk, "pdf"]),
            allowed=allowed,
            refusal=404,
            is_file=True,
            is_page=False,
        )
    )
register(
    Case(
        name="verification of a generated document",
        make=lambda tree: _document(),
        address=lambda document: reverse("documents:verify", args=[document.shown_code]),
        allowed=EVERYONE,
        is_file=True,
        is_page=False,
    )
)
