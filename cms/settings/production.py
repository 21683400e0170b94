"""Production: everything of base, over https, refusing to start when it would be unsafe."""

from django.core.exceptions import ImproperlyConfigured

from cms.settings import env
from cms.settings.base import *  # noqa: F403
from cms.settings.base import ALLOWED_HOSTS, DEBUG, MAIL_PREVIEW, MAIL_URL, SITE_URL

SECRET_KEY = env.text("SECRET_KEY")

SECURE_SSL_REDIRECT = env.boolean("SECURE_SSL_REDIRECT", True)
SECURE_REDIRECT_EXEMPT = [r"^health/"]
SECURE_HSTS_SECONDS = env.integer("HSTS_SECONDS", 365 * 24 * 3600)
SECURE_HSTS_INCLUDE_SUBDOMAINS = env.boolean("HSTS_INCLUDE_SUBDOMAINS", True)
SECURE_HSTS_PRELOAD = env.boolean("HSTS_PRELOAD", True)
SESSION_COOKIE_SECURE = True
SESSION_COOKIE_NAME = "__Host-session"
CSRF_COOKIE_SECURE = True
CSRF_COOKIE_NAME = "__Host-csrf"
DEVICE_COOKIE_NAME = "__Host-device"
LANGUAGE_COOKIE_SECURE = True


def refuse(reason: str) -> None:
    """Stop the process before it listens."""
    raise ImproperlyConfigured(f"Production refuses to start: {reason}")


if len(SECRET_KEY) < 50 or len(set(SECRET_KEY)) < 10 or "example" in SECRET_KEY.lower():
    refuse("SECRET_KEY must be a random text of at least 50 characters of its own.")
if DEBUG:
    refuse("DEBUG must be false.")
if not ALLOWED_HOSTS or "*" in ALLOWED_HOSTS:
    refuse("ALLOWED_HOSTS must name the hosts of the site.")
if MAIL_PREVIEW:
    refuse("MAIL_PREVIEW would show everybody's mail.")
if MAIL_URL == "none":
    refuse('MAIL_URL must say how mail leaves; "none" would mark it sent and lose it.')
if not SITE_URL.startswith("https://"):
    refuse("SITE_URL must begin with https://.")
