"""How e-mail leaves: the site writes to the outbox in the database, a task delivers from there."""

from typing import Any

import environ
from django.core.exceptions import ImproperlyConfigured

from cms.settings import env

EMAIL_BACKEND = "site_modules.notifications.mail_backend.OutboxBackend"

#: Addresses the transport uses: smtp+tls://user:word@host:587, smtp://…, smtp+ssl://…;
#: "anymail:NAME" for a provider's API (with MAIL_API_KEY); "none" keeps the mail in the outbox
#: page only.
MAIL_URL = env.text("MAIL_URL", "none")
MAIL_API_KEY = env.text("MAIL_API_KEY", "")
DEFAULT_FROM_EMAIL = env.text("MAIL_FROM", "Punte <punte@localhost>")
SERVER_EMAIL = DEFAULT_FROM_EMAIL
EMAIL_TIMEOUT = 15
#: True where a page may show the mails that were sent to anyone who opens it (laptops only).
MAIL_PREVIEW = env.boolean("MAIL_PREVIEW", False)


def mail_transport(address: str, api_key: str) -> dict[str, Any]:
    """Settings of the backend that really sends, from the MAIL_URL address."""
    if address == "none":
        return {"MAIL_TRANSPORT": "django.core.mail.backends.dummy.EmailBackend"}
    if address.startswith("anymail:"):
        provider = address.removeprefix("anymail:")
        return {
            "MAIL_TRANSPORT": f"anymail.backends.{provider}.EmailBackend",
            "ANYMAIL": {f"{provider.upper()}_API_KEY": api_key},
        }
    if not address.startswith("smtp"):
        raise ImproperlyConfigured(f"MAIL_URL={address!r} is not smtp…://, anymail:NAME or none.")
    config = dict(environ.Env.email_url_config(address))
    config["MAIL_TRANSPORT"] = "django.core.mail.backends.smtp.EmailBackend"
    config.pop("EMAIL_BACKEND", None)
    config.pop("EMAIL_FILE_PATH", None)
    return config


#: The backend that really sends; the rest of what MAIL_URL says becomes Django's mail settings.
MAIL_TRANSPORT: str = mail_transport(MAIL_URL, MAIL_API_KEY)["MAIL_TRANSPORT"]
globals().update(mail_transport(MAIL_URL, MAIL_API_KEY))
