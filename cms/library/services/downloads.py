"""Downloads, written down in batches."""

from django.db import transaction
from django.db.models import F

from cms.library.models import DownloadCount, ResourcePage
from cms.library.notes import take_downloads


@transaction.atomic
def write_downloads() -> int:
    """Write down what was noted since the last run; how many resources that were."""
    noted = dict(take_downloads())
    known = set(ResourcePage.objects.filter(pk__in=noted).values_list("pk", flat=True))
    DownloadCount.objects.bulk_create(
        [DownloadCount(page_id=key) for key in sorted(known)], ignore_conflicts=True
    )
    for key in sorted(known):
        DownloadCount.objects.filter(page=key).update(count=F("count") + noted[key])
    return len(known)
