"""A laptop: `make run` (as in production, but over http) and `make dev` (DEBUG=true)."""

import secrets

from cms.settings import env
from cms.settings.base import *  # noqa: F403
from cms.settings.base import DATA_DIR, DEBUG, STORAGES

DATA_DIR.mkdir(parents=True, exist_ok=True)


def _local_secret() -> str:
    """A key of this machine's own, made once and kept beside its database."""
    path = DATA_DIR / "secret-key"
    if not path.exists():
        path.write_text(secrets.token_urlsafe(60), encoding="ascii")
        path.chmod(0o600)
    return path.read_text(encoding="ascii").strip()


SECRET_KEY = env.text("SECRET_KEY", "") or _local_secret()
MAIL_PREVIEW = env.boolean("MAIL_PREVIEW", True)
DEMO_CONTENT_ALLOWED = env.boolean("DEMO_CONTENT_ALLOWED", True)

if DEBUG:
    STORAGES["staticfiles"] = {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage",
    }
    WHITENOISE_USE_FINDERS = True
    WHITENOISE_AUTOREFRESH = True
