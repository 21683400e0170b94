"""What every road to live passes."""

from django.db import transaction
from django.utils import timezone

from cms.library.models import ResourcePage
from cms.library.services.changes import note_resource


@transaction.atomic
def settle_publication(*, page: ResourcePage) -> None:
    """Give a published resource its day where the editor named none. Safe to run again."""
    if page.added_date is None:
        page.added_date = timezone.localdate(page.first_published_at or timezone.now())
        ResourcePage.objects.filter(pk=page.pk).update(added_date=page.added_date)
        note_resource(key=page.pk)
