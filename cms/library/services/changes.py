"""Noting what the kept lists of resources have to look at again (`cms.library.ledger`)."""

from datetime import timedelta

from django.utils import timezone

from cms.library.models import ResourceChange

#: Longer than any list is kept and any transaction lasts.
FORGOTTEN_AFTER = timedelta(hours=36)
EVERYTHING = 0


def note_resource(*, key: int) -> None:
    """In the transaction of the change, so that neither is ever there without the other."""
    ResourceChange.objects.create(resource=key)


def note_everything() -> None:
    """Something changed that no single resource tells: all lists are made anew."""
    ResourceChange.objects.create(resource=EVERYTHING)


def forget_changes() -> int:
    """Take away what no kept list can still be without; how many."""
    old = ResourceChange.objects.filter(noted_at__lt=timezone.now() - FORGOTTEN_AFTER)
    return old.delete()[0]
