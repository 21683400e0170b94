"""Telling applicants that an ad ended before the organisation decided."""

from site_modules.applications.models import Application
from site_modules.applications.services.telling import tell_applicant
from site_modules.hub.enums import AdKind
from site_modules.hub.models import AD_MODELS

BATCH = 500


def tell_of_ended_ad(*, ad_kind: str, ad_id: int) -> int:
    """Everybody whose application to it waits; none while it is (again) open."""
    ad = AD_MODELS[AdKind(ad_kind)].objects.open_now().filter(pk=ad_id).first()
    if ad is not None:
        return 0
    return _tell(Application.objects.filter(ad_kind=ad_kind, ad_id=ad_id))


def tell_of_suspended(*, organisation_id: int) -> int:
    """Everybody whose application waits at an organisation that was suspended."""
    return _tell(Application.objects.filter(organisation=organisation_id), kind="paused")


def _tell(applications: object, kind: str = "ad_ended") -> int:
    waiting = applications.undecided().select_related("applicant", "organisation")  # type: ignore[attr-defined]
    told = 0
    for application in waiting.order_by("pk").iterator(chunk_size=BATCH):
        tell_applicant(application, kind)
        told += 1
    return told
