"""What stands around every page of documents."""

from typing import Any

from django.http import Http404
from django.urls import reverse

from cms.core.enums import Service
from cms.core.service_tabs import tabs_of
from site_modules.uploads.models import DocumentUpload

MAX_KEY = 2**63 - 1


def shell(user: Any, current: str = "") -> dict[str, Any]:
    """The service for the site's header, and its sections with the one of this address marked."""
    here = reverse(current) if current else ""
    return {"service_around": Service.MEMBERS, "tabs": tabs_of(Service.MEMBERS, user, here)}


def own_upload(user: Any, key: int) -> DocumentUpload:
    """One that this person may change; whoever may not learns of none."""
    own = DocumentUpload.objects.own(user).select_related("organisation", "latest_revision")
    found: DocumentUpload | None = own.filter(pk=min(key, MAX_KEY)).first()
    if found is None:
        raise Http404
    return found
