"""Background work on the outbox."""

from django_tasks import task

from site_modules.notifications import mails, services


@task()
def deliver(mail_id: int) -> None:
    """Send one mail."""
    services.deliver_mail(mail_id=mail_id)


@task()
def mail_notification(notification_id: int) -> None:
    """Write the mail of one notification."""
    mails.mail_one(notification_id=notification_id)
