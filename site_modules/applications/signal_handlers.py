"""What applications hear of ads and organisations, and what they tell the hub."""

from typing import Any

from django.db import transaction
from django.dispatch import receiver

from site_modules.applications import tasks
from site_modules.applications.enums import APPLIED_TO
from site_modules.applications.models import Application
from site_modules.applications.selectors.boxes import apply_box
from site_modules.hub.beside import show_beside_ad
from site_modules.hub.models import Ad
from site_modules.hub.permissions import let_see_phone
from site_modules.organisations.signals import organisation_suspended
from site_modules.submissions.signals import changed


@receiver(changed, dispatch_uid="applications-ad-changed")
def on_ad_changed(sender: Any, instance: Any, **kwargs: Any) -> None:
    """An ad that is over takes no applications; who waits for an answer is told."""
    if not isinstance(instance, Ad) or instance.kind not in APPLIED_TO or instance.is_open:
        return
    if Application.objects.about(instance).undecided().exists():
        kind, key = instance.kind.value, instance.pk
        transaction.on_commit(lambda: tasks.ad_ended.enqueue(kind, key))


@receiver(organisation_suspended, dispatch_uid="applications-organisation-suspended")
def on_organisation_suspended(sender: Any, organisation: Any, **kwargs: Any) -> None:
    key = organisation.pk
    transaction.on_commit(lambda: tasks.organisation_suspended.enqueue(key))


def is_accepted(user: Any, ad: Any) -> bool:
    """Who was accepted reads the phone number of the ad."""
    return Application.objects.own(user).about(ad).accepted().exists()


let_see_phone(is_accepted)
show_beside_ad(apply_box)
