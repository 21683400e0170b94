"""Versions: frozen when a template is published with other words or other fields."""

from typing import Any

from django.db import transaction
from django.db.models import ProtectedError

from cms.doctemplates.models import DocumentTemplatePage, TemplateVersion


@transaction.atomic
def freeze_version(*, page: DocumentTemplatePage, by: Any = None) -> TemplateVersion:
    """The version of what is published now; a new one only when something changed. Safe to run
    again, and at the same time: the page's row is locked for the count."""
    DocumentTemplatePage.objects.select_for_update().filter(pk=page.pk).first()
    source = page.source()
    last = TemplateVersion.objects.filter(page=page.pk).order_by("-number").first()
    if last is not None and last.source == source:
        return last
    made = TemplateVersion.objects.create(
        page=page, number=last.number + 1 if last else 1, source=source, created_by=by
    )
    page.__dict__.pop("current_version", None)
    return made


def drop_versions(*, page: DocumentTemplatePage) -> None:
    """Delete the versions of a page that goes, except those from which documents were made."""
    for version in TemplateVersion.objects.filter(page=page.pk):
        try:
            with transaction.atomic():
                version.delete()
        except ProtectedError:
            continue
