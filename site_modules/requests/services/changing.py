"""The one way in which a request changes: a conditional update and a line of its history."""

from typing import Any

from django.db.models import F
from django.utils import timezone

from cms.audit.services import record
from site_modules.requests.enums import Happening
from site_modules.requests.models import RequestEvent, ServiceRequest
from site_modules.requests.services.refusals import Changed


def change(
    request: ServiceRequest,
    *,
    happening: Happening,
    by: Any,
    version: int | None = None,
    conditions: dict[str, Any] | None = None,
    given_to: Any = None,
    **values: Any,
) -> None:
    """Update a request that still is as expected, write its history and the audit log.

    `version` is that of the form the change was made from; None where only `conditions` (lookups)
    have to hold. Raises Changed when they do not. Call it inside a transaction.
    """
    now = timezone.now()
    found = ServiceRequest.objects.filter(pk=request.pk, **(conditions or {}))
    if version is not None:
        found = found.filter(version=version)
    if found.update(version=F("version") + 1, updated_at=now, **values) != 1:
        raise Changed
    RequestEvent.objects.create(
        request=request, happening=happening, actor=by, given_to=given_to, happened_at=now
    )
    request.refresh_from_db()
    record(
        f"requests.{happening}",
        actor=by,
        subject=request.requester,
        details={"reference": request.reference, "kind": request.kind},
    )
