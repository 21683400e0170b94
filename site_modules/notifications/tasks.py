"""Background work on the outbox."""

from django_tasks import task

from cms.operations.priorities import TELLING
from site_modules.notifications import mails, services


@task(priority=TELLING)
def deliver(mail_id: int) -> None:
    """Send one mail."""
    services.deliver_mail(mail_id=mail_id)


@task(priority=TELLING)
def mail_notification(notification_id: int) -> None:
    """Write the mail of one notification."""
    mails.mail_one(notification_id=notification_id)


@task()
def mail_portion(notification_ids: list[int]) -> None:
    """Write the mails of several notifications, those whose quiet hours are over."""
    for notification_id in notification_ids:
        mails.mail_one(notification_id=notification_id)
