"""Hears pages, proposals and organisations, and calls one service each."""

from typing import Any

from django.db import transaction
from django.db.models.signals import pre_delete
from django.dispatch import receiver
from wagtail.signals import page_published

from site_modules.events import services, tasks
from site_modules.events.models import EventPage, EventProposal
from site_modules.organisations.signals import organisation_restored, organisation_suspended
from site_modules.submissions.signals import changed


@receiver(page_published, sender=EventPage, dispatch_uid="events-settle")
def on_published(sender: Any, instance: EventPage, **kwargs: Any) -> None:
    """Also heard when a publication is only planned: then nothing has happened yet."""
    if instance.live:
        services.settle(page=instance)


@receiver(pre_delete, sender=EventPage, dispatch_uid="events-page-deleted")
def on_page_deleted(sender: Any, instance: EventPage, **kwargs: Any) -> None:
    services.page_deleted(page=instance)


@receiver(changed, sender=EventProposal, dispatch_uid="events-proposal-changed")
def on_proposal_changed(sender: Any, instance: EventProposal, **kwargs: Any) -> None:
    key = instance.pk
    transaction.on_commit(lambda: tasks.follow_proposal.enqueue(key))


@receiver(organisation_suspended, dispatch_uid="events-organisation-suspended")
def on_organisation_suspended(sender: Any, organisation: Any, **kwargs: Any) -> None:
    key = organisation.pk
    transaction.on_commit(lambda: tasks.organisation_suspended.enqueue(key))


@receiver(organisation_restored, dispatch_uid="events-organisation-restored")
def on_organisation_restored(sender: Any, organisation: Any, **kwargs: Any) -> None:
    key = organisation.pk
    transaction.on_commit(lambda: tasks.organisation_restored.enqueue(key))
