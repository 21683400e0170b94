"""Background work on the outbox."""

from django_tasks import task

from site_modules.notifications import services


@task()
def deliver(mail_id: int) -> None:
    """Send one mail."""
    services.deliver_mail(mail_id=mail_id)
