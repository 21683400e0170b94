"""Mail transports that behave badly, named by tests in MAIL_TRANSPORT."""

from smtplib import SMTPServerDisconnected

from django.core.mail.backends.base import BaseEmailBackend
from django.core.mail.backends.locmem import EmailBackend as LocalMemory

from site_modules.notifications.models import OutgoingMail
from site_modules.notifications.services import deliver_mail


class RefusingBackend(BaseEmailBackend):
    """A server that hangs up on every message."""

    def send_messages(self, email_messages):
        raise SMTPServerDisconnected("Conexiunea s-a închis" + "." * 5000)


class InterruptedBackend(LocalMemory):
    """While one worker sends, a second one asks for the same mail."""

    second_answers: list[bool] = []

    def send_messages(self, email_messages):
        mail = OutgoingMail.objects.get(subject=email_messages[0].subject)
        self.second_answers.append(deliver_mail(mail_id=mail.pk))
        return super().send_messages(email_messages)
