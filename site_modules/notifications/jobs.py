"""Recurring work on the outbox."""

from datetime import timedelta

from cms.operations.scheduler import scheduled
from site_modules.notifications import mails, services
from site_modules.notifications.models import OutgoingMail

BATCH = 200


@scheduled(every=timedelta(seconds=30))
def deliver_due_mails() -> None:
    """Try again what failed before, and what a killed worker left half-way."""
    for mail_id in OutgoingMail.objects.due().order_by("pk").values_list("pk", flat=True)[:BATCH]:
        services.deliver_mail(mail_id=mail_id)


@scheduled(every=timedelta(days=1))
def forget_old_mails() -> None:
    services.forget_old_mail()


@scheduled(every=timedelta(minutes=5))
def mail_what_waited() -> None:
    """After quiet hours, and digests."""
    mails.mail_late_ones()
    mails.mail_digests()


@scheduled(every=timedelta(days=1))
def forget_old_notifications() -> None:
    services.forget_old_notifications()
