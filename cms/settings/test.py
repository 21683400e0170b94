"""The test suite: fast hashing, no delays, everything in a folder of its own."""

import os
import tempfile
from pathlib import Path

os.environ.setdefault("SECRET_KEY", "only-for-tests-" + "x" * 50)

from cms.settings.base import *  # noqa: F403
from cms.settings.base import CACHES, DATABASES, INSTALLED_APPS, STORAGES

DEBUG = False
# Kinds of submissions that stand for those of the services; their tables are made by
# `tests.conftest`.
INSTALLED_APPS = [*INSTALLED_APPS, "tests.notices"]
MIGRATION_MODULES = {"notices": None}
SECRET_KEY = os.environ["SECRET_KEY"]
ALLOWED_HOSTS = ["*"]
SITE_URL = "http://localhost"
WAGTAILADMIN_BASE_URL = SITE_URL
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
DEMO_CONTENT_ALLOWED = True
MAIL_PREVIEW = True
# It takes seconds: tests that need it say so.
DOCUMENTS_OFFICE = False

_folder = Path(tempfile.mkdtemp(prefix="punte-test-"))
DATA_DIR = _folder
MEDIA_ROOT = _folder / "media"
PRIVATE_MEDIA_ROOT = _folder / "private"
STORAGES["private"] = {
    "BACKEND": "cms.media.fields.PrivateFileStorage",
    "OPTIONS": {"location": PRIVATE_MEDIA_ROOT},
}
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
CACHES["default"] = {
    "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
    "OPTIONS": {"MAX_ENTRIES": 20_000},
}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["NAME"] = _folder / "db.sqlite3"
    # A file, not memory: the browser tests read it from the server's thread.
    DATABASES["default"]["TEST"] = {"NAME": str(_folder / "test.sqlite3")}
else:
    # Tests that commit empty all tables afterwards, the audit log too.
    DATABASES["default"]["OPTIONS"]["options"] += " -c punte.allow_truncate=on"
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
LOGGING_CONFIG = None
