"""Django's mail functions write to the outbox; nothing is sent inside a request."""

from collections.abc import Sequence

from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend

from site_modules.notifications import services


class OutboxBackend(BaseEmailBackend):
    """Keeps each message in the database and asks a task to deliver it."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        for message in email_messages:
            services.queue_mail(message=message)
        return len(email_messages)
