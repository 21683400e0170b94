"""Background work on pictures."""

from django_tasks import task

from cms.media import renditions
from cms.media.models import SiteImage
from cms.operations.priorities import PREPARING


@task(priority=PREPARING)
def make_renditions(image_id: int) -> None:
    """Make the renditions of a new picture before a reader needs them."""
    image = SiteImage.objects.filter(pk=image_id).first()
    if image is not None:
        renditions.make_all(image)
