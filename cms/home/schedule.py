"""What editors planned: pages go live and come down when their time has come."""

import logging
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, Revision

from site_modules.notifications.delivery import notify

logger = logging.getLogger(__name__)

BATCH = 100


def publish_what_is_due() -> int:
    """Publish planned revisions one by one: a page that may not go live holds no other up."""
    due = Revision.page_revisions.filter(approved_go_live_at__lt=timezone.now())
    done = 0
    for revision in due.select_related("user").order_by("approved_go_live_at")[:BATCH]:
        done += _publish(revision)
    return done


def _publish(revision: Revision) -> bool:
    try:
        with transaction.atomic():
            revision.publish(log_action="wagtail.publish.scheduled")
    except ValidationError as refusal:
        logger.warning("Page %s was not published: %s", revision.object_id, refusal.messages)
        _give_up(revision)
        return False
    return True


@transaction.atomic
def _give_up(revision: Revision) -> None:
    """The plan is dropped, not tried for ever; who planned and who owns the page are told."""
    Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=None)
    page = Page.objects.filter(pk=revision.object_id).select_related("owner").first()
    if page is None:
        return
    people: dict[int, Any] = {p.pk: p for p in (revision.user, page.owner) if p is not None}
    notify(
        kind="home.plan_dropped",
        recipients=people.values(),
        url=reverse("wagtailadmin_pages:edit", args=[page.pk]),
        data={"title": page.title},
    )


def take_down_what_is_over() -> int:
    """Unpublish pages whose planned end has passed."""
    over = Page.objects.filter(live=True, expire_at__lt=timezone.now()).order_by("expire_at")
    pages = list(over.specific()[:BATCH])
    for page in pages:
        page.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
    return len(pages)
