"""What the hub hears of others."""

from typing import Any

from django.dispatch import receiver

from site_modules.hub.models import Ad
from site_modules.hub.services import notes
from site_modules.organisations.signals import organisation_restored, organisation_suspended
from site_modules.submissions.signals import changed


@receiver(changed, dispatch_uid="hub-ad-changed")
def on_submission_changed(sender: Any, instance: Any, **kwargs: Any) -> None:
    if isinstance(instance, Ad):
        notes.ad_changed(instance)


@receiver(organisation_suspended, dispatch_uid="hub-organisation-suspended")
@receiver(organisation_restored, dispatch_uid="hub-organisation-restored")
def on_organisation_changed(sender: Any, organisation: Any, **kwargs: Any) -> None:
    notes.organisation_changed(organisation)
