"""The outbox as it works on the real site, with the letters kept in memory."""

from collections.abc import Callable

import pytest
from django.core import mail

from site_modules.notifications.models import OutgoingMail

HERE = "tests.notifications.transports"


@pytest.fixture
def transport(settings, db):
    """`transport("RefusingBackend")` chooses how letters leave; at first: into memory."""
    settings.EMAIL_BACKEND = "site_modules.notifications.mail_backend.OutboxBackend"
    settings.MAIL_TRANSPORT = "django.core.mail.backends.locmem.EmailBackend"

    def choose(name: str) -> None:
        settings.MAIL_TRANSPORT = f"{HERE}.{name}"

    return choose


@pytest.fixture
def letters(transport) -> list[mail.EmailMessage]:
    """What really left."""
    return mail.outbox


@pytest.fixture
def new_mail(db) -> Callable[..., OutgoingMail]:
    """A row of the outbox, in any state."""

    def make(**fields) -> OutgoingMail:
        given = {
            "subject": "Bun venit",
            "from_email": "punte@punte.example",
            "recipients": ["ana@example.org"],
            "text_body": "Salut!\n",
            **fields,
        }
        return OutgoingMail.objects.create(**given)

    return make
